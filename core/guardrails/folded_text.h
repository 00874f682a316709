// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clara::guardrails {

/// UTF-16 offsets into the original text, end exclusive.
struct Span {
    int start = 0;
    int end = 0;
    bool overlaps(const Span& other) const { return start < other.end && other.start < end; }
    bool operator==(const Span&) const = default;
};

/// A text in the form in which words are compared: compatibility forms, no case, typographic
/// apostrophes and dashes as typed ones, runs of white space as one blank, invisible characters
/// gone. Knows where each character came from.
class FoldedText {
public:
    explicit FoldedText(const QString& text);

    const QString& folded() const { return m_folded; }
    Span original(qsizetype start, qsizetype end) const;

    /// Every place where `term` stands as whole words, in order. In scripts without blanks between
    /// words (Japanese, Chinese, Thai …) a part of a longer run counts too. An empty term stands
    /// nowhere.
    QList<Span> find(const QString& term) const;

private:
    bool isBoundary(qsizetype position) const;

    QString m_folded;
    QList<Span> m_origins; ///< one per unit of m_folded
};

} // namespace clara::guardrails
