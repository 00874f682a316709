// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/template_highlighter.h"

#include "prompting/prompt_template.h"
#include "theme/theme.h"

#include <QRegularExpression>

namespace clara::ui {

void TemplateHighlighter::highlightBlock(const QString& text)
{
    const Theme& theme = currentTheme();
    QTextCharFormat variable;
    variable.setForeground(theme.link);
    QTextCharFormat section;
    section.setForeground(theme.info.text);
    QTextCharFormat comment;
    comment.setForeground(theme.text3);
    QTextCharFormat wrong;
    wrong.setForeground(theme.block.text);
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(theme.block.mark);

    static const QRegularExpression tag(
        QStringLiteral("\\{\\{\\{?\\s*([#^/&!]?)\\s*([^{}]*?)\\s*\\}?\\}\\}"));
    qsizetype done = 0;
    auto matches = tag.globalMatch(text);
    const auto markUnclosed = [&](qsizetype from, qsizetype to) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), from);
        if (open >= 0 && open < to)
            setFormat(int(open), int(to - open), wrong);
    };
    while (matches.hasNext()) {
        const auto match = matches.next();
        markUnclosed(done, match.capturedStart());
        done = match.capturedEnd();
        const QString sigil = match.captured(1);
        const QTextCharFormat* format = &variable;
        if (sigil == QLatin1String("!"))
            format = &comment;
        else if (!prompting::variableNames().contains(match.captured(2)))
            format = &wrong;
        else if (!sigil.isEmpty() && sigil != QLatin1String("&"))
            format = &section;
        setFormat(int(match.capturedStart()), int(match.capturedLength()), *format);
    }
    markUnclosed(done, text.size());
}

} // namespace clara::ui
