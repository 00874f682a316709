// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"
#include "shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace clara;

namespace {

/// A language in which every translated text is recognisable: whatever lacks the brackets never met
/// tr().
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

/// Names, places and signs that are the same in every language.
bool isData(const QString& text)
{
    static const QRegularExpression words(u"[A-Za-zÀ-ž]{3,}"_s);
    static const QStringList known { u"Clara Console"_s, u"Bluesky"_s, u"Sandbox"_s,
        u"pseudo.clara"_s, u"Ctrl"_s, u"English"_s, u"Deutsch"_s, u"Europe/"_s, u"Asia/"_s,
        u"America/"_s, u"Tokyo"_s, u"JST"_s, u"UTC"_s, u"Esc"_s, u"Tab"_s, u"Enter"_s, u"offline"_s,
        u"client.name"_s, u"client.city"_s, u"client.brand_notes"_s, u"persona.name"_s,
        u"persona.voice"_s, u"persona.banned"_s, u"persona.language"_s, u"topic"_s,
        u"recent_posts"_s, u"date"_s, u"network"_s, u"https://"_s };
    if (text.endsWith(u"/pseudo.clara"_s) || text.endsWith(u"/pseudo.clara.backups"_s))
        return true; // where the workspace and its backups lie
    QString rest = text;
    for (const auto& word : known)
        rest.remove(word);
    return !rest.contains(words);
}

void collect(QStringList& found, const QWidget& widget, const QString& what, const QString& text)
{
    if (!text.isEmpty() && !text.contains(u'⟦') && !isData(text))
        found.append(u"%1 %2: %3"_s.arg(
            QString::fromLatin1(widget.metaObject()->className()), what, text.left(80)));
}

QStringList untranslated(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        collect(found, *widget, u"tool tip"_s, widget->toolTip());
        collect(found, *widget, u"accessible name"_s, widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            collect(found, *widget, u"text"_s, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            collect(found, *widget, u"text"_s, button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            collect(found, *widget, u"placeholder"_s, edit->placeholderText());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                collect(found, *widget, u"tab"_s, tabs->tabText(i));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// Opens every page in a made-up language and looks for texts that were never handed to the
/// translator.
class PseudoLocaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsTranslated()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QTemporaryDir folder;
        app::ConsoleOptions options;
        options.workspace = folder.filePath(u"pseudo.clara"_s);
        app::ConsoleApp console(*qApp, options);
        bool opened = false; // a file needs no password, so the answer comes at once
        console.open([&opened](const Status& status) { opened = status.has_value(); });
        QVERIFY(opened);
        ui::MainWindow* window = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* candidate = qobject_cast<ui::MainWindow*>(top))
                window = candidate;
        }
        QVERIFY(window);
        QVERIFY(window->entries().size() >= 8);
        QStringList found;
        for (const auto& entry : window->entries()) {
            window->openPage(entry.key);
            QTest::qWait(400); // the page reads, then shows its empty state or its form
            const QStringList here = untranslated(*window);
            for (const auto& text : here)
                found.append(entry.key + u": "_s + text);
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudo_locale.moc"
