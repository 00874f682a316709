// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Outside of any namespace: the macro declares a function of the resource.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(clara_translations);
}

namespace clara {

namespace {
void installFrom(const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("clara"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}
} // namespace

void installTranslations(const QString& language)
{
    initTranslationResources();
    installFrom(QLocale(QStringLiteral("en"))); // its plural forms; the wanted language is asked first
    const QLocale wanted = language.isEmpty() ? QLocale() : QLocale(language);
    if (wanted.language() != QLocale::English)
        installFrom(wanted);
    if (!language.isEmpty())
        QLocale::setDefault(wanted);
}

} // namespace clara
