// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/host_name.h"

#include "text/code_points.h"

#include <QSet>

#include <algorithm>

namespace clara::guardrails {

namespace {

/// Cyrillic, Greek and Armenian small letters that are drawn like Latin ones.
bool looksLatin(char32_t c)
{
    static const QString twins = QStringLiteral("аеорсухіјѕһԁԛԝӏгпкмтвьѵ" // Cyrillic
                                                "ονρυαικτχεγηω" // Greek
                                                "օոսցհքղ"); // Armenian
    return c <= 0xFFFF && twins.contains(QChar(char16_t(c)));
}

/// Japanese mixes three scripts in one word by nature; together they count as one.
int scriptOf(char32_t c)
{
    const auto script = QChar::script(c);
    switch (script) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return QChar::Script_Han;
    default:
        return script;
    }
}

bool isLookAlikeLabel(const QString& label)
{
    if (label.startsWith(QLatin1String("xn--")))
        return true;
    QSet<int> scripts;
    int foreignLetters = 0;
    int twins = 0;
    for (qsizetype i = 0; i < label.size();) {
        const text::CodePoint c = text::codePointAt(label, i);
        i += c.units;
        if (!QChar::isLetter(c.value))
            continue;
        scripts.insert(scriptOf(c.value));
        if (c.value < 0x80)
            continue;
        if (QChar::script(c.value) != QChar::Script_Latin)
            ++foreignLetters;
        if (looksLatin(c.value))
            ++twins;
    }
    scripts.remove(QChar::Script_Common);
    scripts.remove(QChar::Script_Inherited);
    const bool latinWithHan = scripts == QSet<int> { QChar::Script_Latin, QChar::Script_Han };
    return (scripts.size() > 1 && !latinWithHan) || (twins > 0 && twins == foreignLetters);
}

} // namespace

QString hostOf(const QString& link)
{
    QString rest = link.trimmed();
    const qsizetype scheme = rest.indexOf(QLatin1String("://"));
    if (scheme >= 0)
        rest = rest.mid(scheme + 3);
    const auto isEnd
        = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\' || c.isSpace(); };
    rest = rest.left(std::ranges::find_if(rest, isEnd) - rest.begin());
    rest = rest.mid(rest.lastIndexOf(u'@') + 1);
    rest = rest.left(rest.indexOf(u':') < 0 ? rest.size() : rest.indexOf(u':'));
    rest = rest.normalized(QString::NormalizationForm_KC).toLower();
    rest.replace(QChar(0x3002), QChar(u'.'));
    while (rest.endsWith(u'.'))
        rest.chop(1);
    return rest;
}

bool isHostAllowed(const QString& host, const QStringList& allowed)
{
    return std::ranges::any_of(allowed, [&host](const QString& entry) {
        QString name = hostOf(entry);
        if (name.startsWith(QLatin1String("*.")))
            name.remove(0, 2);
        return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
    });
}

bool isLookAlike(const QString& host)
{
    return std::ranges::any_of(host.split(u'.'), isLookAlikeLabel);
}

bool isShortener(const QString& host)
{
    static const QSet<QString> known = [] {
        const QStringList hosts
            = QStringLiteral("bit.ly bitly.com t.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd "
                             "buff.ly rebrand.ly cutt.ly shorturl.at "
                             "rb.gy tiny.cc lnkd.in soo.gd s.id bl.ink short.io trib.al dlvr.it "
                             "adf.ly shorte.st qr.ae x.gd urx.nu "
                             "amzn.to fb.me kutt.it ux.nu")
                  .split(u' ');
        return QSet<QString>(hosts.begin(), hosts.end());
    }();
    return known.contains(host);
}

} // namespace clara::guardrails
