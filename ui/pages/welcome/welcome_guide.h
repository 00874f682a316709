// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/welcome/guide_work.h"
#include "shell/console_services.h"
#include "shell/console_state.h"

#include <QWidget>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace clara::ui {

class Button;
class ClientGuidePage;
class ConnectGuidePage;
class GuidePage;
class GuideSteps;
class Paragraph;
class PersonaGuidePage;

/// The first start: client, persona, connect or try with samples; ends with the engine writing a
/// first draft. Shown by the Overview of a workspace without clients.
class WelcomeGuide : public QWidget {
    Q_OBJECT

public:
    WelcomeGuide(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void focusFirst();
    bool isDirty() const;
    int step() const { return m_step; }

Q_SIGNALS:
    /// It has begun to make things: the workspace is no longer empty before it is done.
    void started();
    void skipped();
    void finished();

private:
    QWidget* buildSide();
    QWidget* buildFooter();
    void goTo(int step);
    void next();
    void work();
    void showFailure(GuideStep step, const Error& error);
    void loadSamples();
    void setBusy(bool busy);

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    GuideWork m_work;
    GuideSteps* m_steps;
    QStackedWidget* m_pages;
    std::array<GuidePage*, 3> m_all {};
    std::array<QScrollArea*, 3> m_areas {};
    ClientGuidePage* m_client;
    PersonaGuidePage* m_persona;
    ConnectGuidePage* m_connect;
    Paragraph* m_error;
    Button* m_samples;
    Button* m_skip;
    Button* m_join;
    Button* m_back;
    Button* m_next;
    int m_step = 0;
};

} // namespace clara::ui
