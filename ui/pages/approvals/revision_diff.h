// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word_diff.h"

#include <QTextLayout>
#include <QWidget>

namespace clara::ui {

/// The change between two texts by words: added ones underlined on green, removed ones struck
/// through on red. Height follows width.
class RevisionDiff : public QWidget {
    Q_OBJECT

public:
    explicit RevisionDiff(QWidget* parent = nullptr);

    void setTexts(const QString& before, const QString& after);
    const QList<text::DiffPiece>& pieces() const { return m_pieces; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;
    QList<QTextLayout::FormatRange> formats() const;
    int layOut(QTextLayout& layout, int width) const;

    QList<text::DiffPiece> m_pieces;
};

} // namespace clara::ui
