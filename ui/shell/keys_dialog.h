// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace clara::ui {

/// "?": the keys of the window and of the page in front, from their actions.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(
        const QList<QAction*>& pageActions, const QList<QAction*>& windowActions, QWidget* parent);

private:
    QWidget* makeColumn(const QString& title, const QList<QAction*>& actions);
};

} // namespace clara::ui
