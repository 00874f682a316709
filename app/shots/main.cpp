// SPDX-License-Identifier: GPL-3.0-or-later
// clara_shots <folder>: photographs every page of the real window at 1280×800, in light and dark,
// with data and empty, the first-start guide, and two pages in German. Needs no display; time
// stands still.
#include "pages/page_list.h"
#include "pages/welcome/welcome_guide.h"
#include "shell/main_window.h"
#include "shot_studio.h"
#include "theme/font.h"
#include "translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextStream>
#include <QTranslator>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {

constexpr int settleStepMs = 200;
constexpr int settleLimitMs = 8000;

void turnEvents(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The window once it looks the same twice in a row.
QImage settled(QWidget& window)
{
    turnEvents(settleStepMs);
    QImage before = window.grab().toImage();
    for (int waited = 0; waited < settleLimitMs; waited += settleStepMs) {
        turnEvents(settleStepMs);
        const QImage now = window.grab().toImage();
        if (now == before)
            return now;
        before = now;
    }
    return before;
}

struct Look {
    ui::ThemeChoice theme;
    QString name;
};

const QList<Look>& looks()
{
    static const QList<Look> all { { ui::ThemeChoice::Light, u"light"_s },
        { ui::ThemeChoice::Dark, u"dark"_s } };
    return all;
}

class Photographer {
public:
    Photographer(const QDir& folder, ui::ThemeController& theme)
        : m_folder(folder)
        , m_theme(theme)
    {
    }

    /// `only` empty: all pages. `suffix` follows the name of the theme.
    bool takeAll(const app::ShotStudio& studio, const QString& suffix, const QString& only = {})
    {
        bool saved = true;
        for (const Look& look : looks()) {
            m_theme.setChoice(look.theme);
            ui::MainWindow window(studio.services(), ui::consolePages());
            window.setFixedSize(1280, 800);
            window.show();
            saved = takeGuide(window, look) && saved;
            for (const ui::PageEntry& entry : window.entries()) {
                if (!only.isEmpty() && entry.key != only)
                    continue;
                window.openPage(entry.key);
                saved = save(settled(window), entry.key + u'-' + look.name + suffix) && saved;
            }
            if (only.isEmpty())
                saved = takeForms(window, studio, look) && saved;
        }
        return saved;
    }

private:
    /// What opens from a list: a schedule, a prompt, and where the posts of a client went.
    bool takeForms(ui::MainWindow& window, const app::ShotStudio& studio, const Look& look)
    {
        auto& queries = studio.services().queries;
        auto schedules = queries.schedules(std::nullopt);
        auto prompts = queries.prompts(std::nullopt);
        schedules.waitForFinished();
        prompts.waitForFinished();
        bool saved = true;
        for (const auto& item : schedules.result().value_or(QList<session::ScheduleItem>())) {
            if (item.schedule.cron != "30 7 * * 1-5"_L1)
                continue;
            window.openPage(u"schedules"_s, item.schedule.id.toString());
            saved = save(settled(window), u"schedule-form-"_s + look.name) && saved;
        }
        for (const auto& prompt : prompts.result().value_or(QList<Prompt>())) {
            if (prompt.name != "Wall news"_L1)
                continue;
            window.openPage(u"prompts"_s, prompt.id.toString());
            saved = save(settled(window), u"prompt-editor-"_s + look.name) && saved;
        }
        if (schedules.result() && !schedules.result()->isEmpty()) {
            window.openPage(u"activity"_s, u"publication:all"_s);
            saved = save(settled(window), u"publications-"_s + look.name) && saved;
        }
        return saved;
    }

    /// Fresh workspaces open with the guide; it is skipped so that the empty page behind it is seen
    /// too.
    bool takeGuide(ui::MainWindow& window, const Look& look)
    {
        const QImage image = settled(window);
        auto* guide = window.findChild<ui::WelcomeGuide*>();
        if (!guide)
            return true;
        bool saved = save(image, u"guide-"_s + look.name);
        // The second and third step, as somebody sees them who filled in the one before.
        type(*guide, u"Client name"_s, u"Rye & Co"_s);
        if (press(*guide, u"Next"_s))
            saved = save(settled(window), u"guide-persona-"_s + look.name) && saved;
        type(*guide, u"Persona name"_s, u"Anni"_s);
        if (auto* voice = guide->findChild<QPlainTextEdit*>())
            voice->setPlainText(
                u"Warm and short. Talks to neighbours, knows every loaf by name."_s);
        if (press(*guide, u"Next"_s))
            saved = save(settled(window), u"guide-connect-"_s + look.name) && saved;
        Q_EMIT guide->skipped();
        return saved;
    }

    static void type(QWidget& in, const QString& name, const QString& text)
    {
        for (auto* edit : in.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() != name
                && (!edit->parentWidget() || edit->parentWidget()->accessibleName() != name))
                continue;
            edit->setText(text);
            Q_EMIT edit->editingFinished();
        }
    }

    static bool press(QWidget& in, const QString& text)
    {
        for (auto* button : in.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().startsWith(text)) {
                button->click();
                return true;
            }
        }
        return false;
    }

    bool save(const QImage& image, const QString& name)
    {
        const QString path = m_folder.filePath(name + u".png"_s);
        const bool saved = image.save(path);
        QTextStream(saved ? stdout : stderr)
            << (saved ? path : u"not written: "_s + path) << Qt::endl;
        return saved;
    }

    QDir m_folder;
    ui::ThemeController& m_theme;
};

int takePictures(const QDir& folder, ui::ThemeController& theme)
{
    const app::StillClock clock(*parseInstant(u"2026-10-22T08:42:00Z"_s));
    Photographer photographer(folder, theme);
    bool saved = true;
    for (const auto content : { app::StudioContent::Demo, app::StudioContent::Empty }) {
        const auto studio = app::ShotStudio::open(content, clock, theme);
        if (!studio) {
            QTextStream(stderr) << studio.error().message << ' ' << studio.error().detail
                                << Qt::endl;
            return 1;
        }
        saved = photographer.takeAll(
                    **studio, content == app::StudioContent::Empty ? u"-empty"_s : QString())
            && saved;
        QTranslator german;
        if (content == app::StudioContent::Demo && german.load(u":/i18n/clara_de.qm"_s)) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            QCoreApplication::installTranslator(&german);
            for (const QString& page : { u"approvals"_s, u"audit"_s })
                saved = photographer.takeAll(**studio, u"-de"_s, page) && saved;
            QCoreApplication::removeTranslator(&german);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        }
    }
    return saved ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clara_shots"_s);
    QApplication::setCursorFlashTime(0); // no blinking caret in pictures
    clara::installTranslations(u"en"_s); // plural forms
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir folder(application.arguments().value(1, u"shots"_s));
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << u"The folder %1 cannot be made. Name another one."_s.arg(
            folder.path()) << Qt::endl;
        return 1;
    }
    ui::ThemeController theme(application);
    return takePictures(folder, theme);
}
