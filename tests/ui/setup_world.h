// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/page.h"
#include "support/fake_clock.h"
#include "support/workspace.h"
#include "widgets/button.h"
#include "widgets/field.h"

#include <QApplication>
#include <QImage>

namespace clara::test {

/// Everything a page works with on a real workspace in a temporary folder; the engine rests. It is
/// Thursday, 22 October 2026, 10:42 in Berlin.
struct SetupWorld {
    SetupWorld()
    {
        opened = workspace.open();
        if (!opened)
            return;
        QObject::connect(&workspace.session->store(), &Store::changed, &changes,
            &ui::ChangeNotifier::note, Qt::QueuedConnection);
        services.emplace(ui::ConsoleServices { workspace.session->commands(),
            workspace.session->queries(), workspace.session->engine(), changes, clock, theme,
            QStringLiteral("harbour-lane.clara"), {}, QTimeZone("Europe/Berlin") });
        services->audit = &workspace.session->auditControl();
        services->storeSecret = [this](Secret secret, const SecretScope&) {
            keptSecrets.append(secret.reveal());
            return readyFuture<SecretRef>(
                workspace.secrets->put(QStringLiteral("typed"), secret.reveal()));
        };
    }

    session::Commands& commands() { return workspace.session->commands(); }
    session::Queries& queries() { return workspace.session->queries(); }
    /// Shows a page at the size it has in the window and waits until its rows are there.
    template <class P> std::unique_ptr<P> open()
    {
        auto page = std::make_unique<P>(*services, state, nullptr);
        page->setAttribute(Qt::WA_StyledBackground);
        page->resize(1104, 772);
        QObject::connect(&changes, &ui::ChangeNotifier::changed, page.get(), &ui::Page::noteChange);
        QObject::connect(&state, &ui::ConsoleState::scopeChanged, page.get(), &ui::Page::readAgain);
        page->show();
        page->activate();
        std::ignore = QTest::qWaitForWindowActive(page.get());
        return page;
    }

    FakeClock clock { *parseInstant(QStringLiteral("2026-10-22T08:42:00Z")) };
    TestWorkspace workspace { clock };
    ui::ChangeNotifier changes;
    ui::ThemeController theme { *qApp, [] { return false; } };
    ui::ConsoleState state;
    std::optional<ui::ConsoleServices> services;
    QByteArrayList keptSecrets;
    Status opened;
};

/// The visible widget that is read out as `name`; null when there is none.
template <class W> W* byName(const QWidget& root, const QString& name)
{
    for (W* widget : root.findChildren<W*>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

inline ui::Button* buttonSaying(const QWidget& root, const QString& words)
{
    for (auto* button : root.findChildren<ui::Button*>()) {
        if (button->text() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

/// The field with this label; null when there is none.
inline ui::Field* fieldOf(const QWidget& root, const QString& label)
{
    for (auto* field : root.findChildren<ui::Field*>()) {
        if (field->label() == label)
            return field;
    }
    return nullptr;
}

/// Pictures for people to look at, in the folder that CLARA_PICTURES names; no folder, no pictures.
inline void takePicture(QWidget& of, ui::ThemeController& theme, const QString& name)
{
    const QString folder = qEnvironmentVariable("CLARA_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto& [choice, suffix] :
        { std::pair(ui::ThemeChoice::Light, QStringLiteral("light")),
            std::pair(ui::ThemeChoice::Dark, QStringLiteral("dark")) }) {
        theme.setChoice(choice);
        QTest::qWait(50);
        of.grab().save(folder + QStringLiteral("/%1-%2.png").arg(name, suffix));
    }
    theme.setChoice(ui::ThemeChoice::Light);
}

} // namespace clara::test
