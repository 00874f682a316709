// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QCoreApplication>

namespace clara {

namespace {
QString namesTr(const char* text) { return QCoreApplication::translate("clara::Names", text); }

bool hasLoneSurrogate(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            return true;
    }
    return false;
}
} // namespace

QString tidyName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

QString nameKey(const QString& name)
{
    // Upper case expands ß to SS, which case folding does not; lower case first turns ẞ into ß.
    return name.normalized(QString::NormalizationForm_KC)
        .toLower()
        .toUpper()
        .toCaseFolded()
        .simplified();
}

QString nameProblem(const QString& name)
{
    const QString tidy = tidyName(name);
    if (tidy.isEmpty())
        return namesTr(QT_TRANSLATE_NOOP("clara::Names", "Enter a name."));
    if (tidy.size() > maxNameLength)
        return namesTr(
            QT_TRANSLATE_NOOP("clara::Names", "The name is too long. Use at most %1 characters."))
            .arg(maxNameLength);
    for (const QChar character : tidy) {
        if (character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format)
            return namesTr(QT_TRANSLATE_NOOP(
                "clara::Names", "The name holds an invisible character. Type it again."));
    }
    if (hasLoneSurrogate(tidy))
        return namesTr(
            QT_TRANSLATE_NOOP("clara::Names", "The name is not valid text. Type it again."));
    return {};
}

QString textProblem(const QString& text, qsizetype maxLength)
{
    if (text.size() > maxLength)
        return namesTr(
            QT_TRANSLATE_NOOP("clara::Names", "The text is too long. Use at most %1 characters."))
            .arg(maxLength);
    if (text.contains(QChar(0)) || text.contains(QChar::ReplacementCharacter)
        || hasLoneSurrogate(text))
        return namesTr(QT_TRANSLATE_NOOP("clara::Names",
            "The text holds bytes that are not valid UTF-8. Save it as UTF-8 and try again."));
    return {};
}

void addIfProblem(FieldErrors& errors, const QString& field, const QString& problem)
{
    if (!problem.isEmpty())
        errors.append({ field, problem });
}

} // namespace clara
