// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace clara::llm {

/// The phrases of one language, by section, as phrases.<language>.txt holds them.
class PhraseBook {
public:
    /// The book of "en", "de" or "ja"; English for anything else. Read once per process.
    static const PhraseBook& forLanguage(const QString& language);

    const QStringList& section(const QString& name) const;

private:
    explicit PhraseBook(const QString& text);

    QHash<QString, QStringList> m_sections;
};

/// A small fast generator whose numbers are the same on every platform and in every release.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    int below(int limit) { return limit <= 1 ? 0 : int(next() % quint64(limit)); }

private:
    quint64 m_state;
};

/// `{a|b}` becomes one of its alternatives; then `<name>` its value, in one pass, so that a value
/// is never read as a phrase. Empty when a value is missing.
QString fillPhrase(const QString& phrase, const QHash<QString, QString>& values, Dice& dice);

} // namespace clara::llm
