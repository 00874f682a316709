// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QWidget>

namespace clara::ui {

class Button;

/// One member with their roles as chips, and what an owner can do about them.
class MemberRow : public QWidget {
    Q_OBJECT

public:
    enum class Use { Manage, Look };

    MemberRow(const session::MemberItem& item, Use use, QWidget* parent);

Q_SIGNALS:
    void roleAsked(const clara::session::MemberItem& item);
    void removeAsked(const clara::session::MemberItem& item);
};

} // namespace clara::ui
