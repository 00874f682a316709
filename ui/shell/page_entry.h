// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/page.h"

#include <functional>

namespace clara::ui {

/// Where a page stands in the rail; Bottom is for Settings alone.
enum class RailGroup { Now, Make, Learn, Bottom };

/// One line of the rail. Pages are built when first opened.
struct PageEntry {
    QString key; ///< "approvals"; for ConsoleState::openPage
    QString title; ///< translated
    QString icon; ///< Tabler name
    RailGroup group = RailGroup::Now;
    std::function<Page*(const ConsoleServices&, ConsoleState&, QWidget* parent)> create;
};

/// The entry of a page class whose constructor takes (services, state, parent).
template <class P>
PageEntry pageEntry(const QString& key, const QString& title, const QString& icon, RailGroup group)
{
    return { key, title, icon, group,
        [](const ConsoleServices& services, ConsoleState& state, QWidget* parent) -> Page* {
            return new P(services, state, parent);
        } };
}

} // namespace clara::ui
