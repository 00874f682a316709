// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_dialog.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace clara::ui {

KeysDialog::KeysDialog(
    const QList<QAction*>& pageActions, const QList<QAction*>& windowActions, QWidget* parent)
    : QDialog(parent)
{
    const Metrics& m = metrics();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    setProperty("ground", QStringLiteral("surface"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(m.px(40));
    columns->addWidget(makeColumn(tr("This page"), pageActions), 0, Qt::AlignTop);
    columns->addWidget(makeColumn(tr("Everywhere"), windowActions), 0, Qt::AlignTop);
    auto* close = normalButton(tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    column->setSpacing(m.pageMargin);
    column->addLayout(columns);
    column->addWidget(close, 0, Qt::AlignRight);
}

QWidget* KeysDialog::makeColumn(const QString& title, const QList<QAction*>& actions)
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics().pageMargin);
    grid->setVerticalSpacing(metrics().half);
    grid->addWidget(makeLabel(title, FontRole::BodyStrong, Tone::Text, part), 0, 0, 1, 2);
    int row = 1;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys
            = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        grid->addWidget(makeLabel(keys, FontRole::Mono, Tone::Text2, part), row, 0);
        grid->addWidget(makeLabel(action->text(), FontRole::Body, Tone::Text, part), row, 1);
        ++row;
    }
    part->setVisible(row > 1);
    return part;
}

} // namespace clara::ui
