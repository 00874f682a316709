// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shared_workspaces.h"

#include <QWidget>

namespace clara::ui {

/// How far the test of a connection came: one line per step with its sign and what was found.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setReport(const ConnectionReport& report);
    /// "Signed in".
    static QString stepWords(ConnectionStep step);
};

} // namespace clara::ui
