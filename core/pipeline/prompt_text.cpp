// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prompt_text.h"

#include "domain/network.h"
#include "prompting/prompt_template.h"
#include "text/network_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace clara::pipeline {

namespace {

Result<QString> renderTemplate(const RunInputs& inputs)
{
    QStringList networks;
    for (const auto& account : inputs.accounts)
        networks.append(network::displayName(account.network));
    networks.removeDuplicates();
    const auto zone = zoneFromId(inputs.client.timeZone);
    const Instant slot = inputs.run.occurrenceAt.value_or(inputs.run.createdAt);
    const QDate date = toZone(slot, zone ? *zone : QTimeZone::utc()).date();
    const QHash<QString, QString> values {
        { QStringLiteral("client.name"), inputs.client.name },
        { QStringLiteral("client.city"), inputs.client.city },
        { QStringLiteral("client.brand_notes"), inputs.client.brandNotes },
        { QStringLiteral("persona.name"), inputs.persona.name },
        { QStringLiteral("persona.voice"), inputs.persona.voice },
        { QStringLiteral("persona.banned"), inputs.persona.banned.join(QStringLiteral(", ")) },
        { QStringLiteral("persona.language"), inputs.persona.language },
        { QStringLiteral("topic"), inputs.topic },
        { QStringLiteral("recent_posts"), inputs.recentTexts.join(QLatin1Char('\n')) },
        { QStringLiteral("date"),
            QLocale(inputs.persona.language).toString(date, QLocale::LongFormat) },
        { QStringLiteral("network"), networks.join(QStringLiteral(", ")) },
    };
    return prompting::render(inputs.prompt.templateText, values);
}

/// Facts in a fixed form behind the operator's words, so that every template gives the model what
/// it needs.
QString facts(const RunInputs& inputs)
{
    QStringList lines;
    lines << QStringLiteral("client: %1").arg(inputs.client.name);
    lines << QStringLiteral("topic: %1").arg(inputs.topic);
    lines << QStringLiteral("language: %1").arg(inputs.persona.language);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int tightestLimit(const QList<Account>& accounts)
{
    int limit = 500;
    for (const auto& account : accounts)
        limit = std::min(limit, text::limitsFor(account.network).length);
    return limit;
}

Result<QString> hookPrompt(const RunInputs& inputs)
{
    auto rendered = renderTemplate(inputs);
    if (!rendered)
        return rendered;
    return QStringLiteral(
        "%1\n\n---\n%2\n\nTask: ideas\nDo not write the post yet. Give three different opening ideas "
        "for it, one per line, at most twelve words each, in the language named above.")
        .arg(*rendered, facts(inputs));
}

Result<QString> bodyPrompt(const RunInputs& inputs, const RunDraft& draft)
{
    auto rendered = renderTemplate(inputs);
    if (!rendered)
        return rendered;
    QString prompt
        = QStringLiteral("%1\n\n---\n%2\nidea: %3\n").arg(*rendered, facts(inputs), draft.hook);
    if (!inputs.client.guard.requiredTerms.isEmpty())
        prompt += QStringLiteral("must contain: %1\n")
                      .arg(inputs.client.guard.requiredTerms.join(QStringLiteral(", ")));
    if (!inputs.client.guard.disclosure.isEmpty())
        prompt += QStringLiteral("must contain: %1\n").arg(inputs.client.guard.disclosure);
    if (!draft.objections.isEmpty())
        prompt += QStringLiteral(
            "\nThe last version was refused:\n%1\nrefused text: %2\nWrite it again without these faults.\n")
                      .arg(QStringLiteral("- ") + draft.objections.join(QStringLiteral("\n- ")),
                          draft.text);
    prompt += QStringLiteral(
        "\nTask: post\nWrite the post, at most %1 characters, and answer with its text only.")
                  .arg(tightestLimit(inputs.accounts));
    return prompt;
}

QStringList ideasIn(const QString& answer)
{
    static const QRegularExpression numbering(
        QStringLiteral("^\\s*(?:[-*•]|\\(?\\d{1,2}[.):])\\s*"));
    QStringList ideas;
    for (QString line : answer.split(QLatin1Char('\n'))) {
        line.remove(numbering);
        line = line.simplified().left(200);
        if (!line.isEmpty() && ideas.size() < 10)
            ideas.append(line);
    }
    if (ideas.isEmpty())
        ideas.append(answer.simplified().left(200));
    return ideas;
}

QString tidyModelText(const QString& answer)
{
    QString text = answer.trimmed();
    if (text.startsWith(QLatin1String("```"))) {
        text = text.section(QLatin1Char('\n'), 1);
        if (text.endsWith(QLatin1String("```")))
            text.chop(3);
        text = text.trimmed();
    }
    static const QList<QPair<QChar, QChar>> quotes { { u'"', u'"' }, { u'“', u'”' }, { u'„', u'“' },
        { u'«', u'»' } };
    for (const auto& [open, close] : quotes) {
        if (text.size() > 2 && text.front() == open && text.back() == close
            && text.mid(1, text.size() - 2).indexOf(open) < 0)
            text = text.mid(1, text.size() - 2).trimmed();
    }
    QStringList lines = text.split(QLatin1Char('\n'));
    for (auto& line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    return lines.join(QLatin1Char('\n')).normalized(QString::NormalizationForm_C);
}

} // namespace clara::pipeline
