// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/attention.h"
#include "widgets/card.h"

namespace clara::ui {

class AttentionLine;
class IconLabel;
class ElidedLabel;

/// A card of up to four lines, each with the next action as a button; what does not fit is one
/// click away. Lines are reused when the content changes, so that keyboard focus stays on its
/// button.
class AttentionCard : public Card {
    Q_OBJECT

public:
    /// `quiet` is shown when there is nothing.
    AttentionCard(const QString& title, const QString& quiet, QWidget* parent = nullptr);

    void setRows(const QList<AttentionRow>& rows);
    int shownRows() const { return m_shown; }

Q_SIGNALS:
    void asked(const clara::ui::AttentionRow& row, clara::ui::AttentionAction action);

private:
    QString m_quiet;
    QList<AttentionLine*> m_lines;
    int m_shown = 0;
};

} // namespace clara::ui
