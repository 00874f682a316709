// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word_diff.h"

#include <QTextEdit>

namespace clara::ui {

/// Two texts in one by words: what came is on green and underlined, what went on red and struck
/// out. Lines are numbered; those with a change stand on a quiet ground.
class DiffView : public QTextEdit {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent);

    void setTexts(const QString& before, const QString& after);
    /// How many places differ; a replaced word is one.
    int changes() const { return m_changes; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rewrite();
    int gutter() const;

    QList<text::DiffPiece> m_pieces;
    int m_changes = 0;
    bool m_showing = false;
};

/// Groups of neighbouring additions and removals.
int countChanges(const QList<text::DiffPiece>& pieces);

} // namespace clara::ui
