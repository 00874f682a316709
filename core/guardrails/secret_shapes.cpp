// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/secret_shapes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace clara::guardrails {

namespace {

struct KeyShape {
    const char* owner;
    const char* pattern;
};

// Prefix and length as the services document them; each pattern is linear-time.
constexpr std::array keyShapes {
    KeyShape { "Anthropic", "sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{20,}" },
    KeyShape { "OpenRouter", "sk-or-v1-[A-Za-z0-9]{20,}" },
    KeyShape { "OpenAI", "sk-(?:proj-|svcacct-|admin-)?(?!ant-|or-)[A-Za-z0-9_-]{20,}" },
    KeyShape { "Groq", "gsk_[A-Za-z0-9]{20,}" },
    KeyShape { "xAI", "xai-[A-Za-z0-9]{20,}" },
    KeyShape { "Hugging Face", "hf_[A-Za-z0-9]{30,}" },
    KeyShape { "Perplexity", "pplx-[A-Za-z0-9]{40,}" },
    KeyShape { "Google", "AIza[A-Za-z0-9_-]{35}" },
    KeyShape { "AWS", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}" },
    KeyShape { "GitHub", "(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})" },
    KeyShape { "Slack", "(?:xox[bpaer]|xapp)-[A-Za-z0-9-]{10,}" },
    KeyShape { "Slack", "hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9/_-]{10,}" },
    KeyShape { "Discord", "discord(?:app)?\\.com/api/webhooks/[0-9]+/[A-Za-z0-9_-]{20,}" },
    KeyShape { "Telegram", "[0-9]{5,16}:A[A-Za-z0-9_-]{34}" },
    KeyShape { "X", "A{22}[A-Za-z0-9%]{80,100}" },
    KeyShape { "Stripe", "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}" },
    KeyShape { "SendGrid", "SG\\.[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}" },
    KeyShape { "Supabase", "sb_secret_[A-Za-z0-9_-]{20,}" },
    KeyShape { "webhook", "whsec_[A-Za-z0-9+/=]{20,}" },
    KeyShape { "JWT", "ey[A-Za-z0-9_-]{10,}\\.ey[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{5,}" },
    KeyShape { "SSH/TLS", "-----BEGIN [A-Z ]*PRIVATE KEY-----" },
    KeyShape { "URL", "[a-z][a-z0-9+.-]*://[^\\s/:@]+:[^\\s/@]+@" },
};

struct CompiledKeyShape {
    QString owner;
    QRegularExpression expression;
};

const QList<CompiledKeyShape>& compiledKeyShapes()
{
    static const QList<CompiledKeyShape> compiled = [] {
        QList<CompiledKeyShape> result;
        for (const auto& shape : keyShapes)
            result.append({ QString::fromLatin1(shape.owner),
                QRegularExpression(
                    QStringLiteral("(?<![A-Za-z0-9])") + QString::fromLatin1(shape.pattern)) });
        return result;
    }();
    return compiled;
}

bool hasLuhnDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// First digits and lengths of the card organisations; keeps timestamps and order numbers out.
bool hasIssuer(const QString& digits)
{
    static const QRegularExpression issuers(
        QStringLiteral("^(?:4(?:.{12}|.{15}|.{18})|(?:5[1-5]|222[1-9]|22[3-9].|2[3-6]..|27[01].|"
                       "2720).*(?<=^.{16})|3[47].{13}|"
                       "(?:6011|64[4-9].|65..).{12,15}|3(?:0[0-5]|[689].).{11,16}|35.{14,17}|62.{"
                       "14,17}|(?:50|5[6-9]|6[0-9]).{11,17})$"));
    return issuers.match(digits).hasMatch();
}

const QHash<QString, int>& ibanLengths()
{
    static const QHash<QString, int> lengths = [] {
        const QString table = QStringLiteral(
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 "
            "DO28 EE20 EG29 ES24 "
            "FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
            "KW30 KZ20 LB28 LC32 "
            "LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 "
            "PT25 QA29 RO24 RS22 "
            "SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20");
        QHash<QString, int> result;
        for (const auto& entry : table.split(u' '))
            result.insert(entry.left(2), entry.mid(2).toInt());
        return result;
    }();
    return lengths;
}

bool hasIbanCheck(const QString& iban)
{
    const QString moved = iban.mid(4) + iban.left(4);
    int remainder = 0;
    for (const QChar c : moved) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

} // namespace

QList<SecretHit> keysIn(const QString& text)
{
    QList<SecretHit> hits;
    for (const auto& shape : compiledKeyShapes()) {
        auto match = shape.expression.globalMatch(text);
        while (match.hasNext()) {
            const auto found = match.next();
            const Span span { int(found.capturedStart()), int(found.capturedEnd()) };
            if (std::ranges::none_of(
                    hits, [&span](const SecretHit& hit) { return hit.span.overlaps(span); }))
                hits.append({ span, shape.owner });
        }
    }
    return hits;
}

QList<Span> cardNumbersIn(const QString& text)
{
    static const QRegularExpression digitRun(
        QStringLiteral("(?<![0-9.,+#])[0-9](?:[ "
                       "\\x{00A0}\\x{2009}\\x{202F}-]?[0-9]){12,18}(?![0-9])(?![ -]?[0-9])"));
    static const QRegularExpression notDigit(QStringLiteral("[^0-9]"));
    QList<Span> spans;
    auto match = digitRun.globalMatch(text);
    while (match.hasNext()) {
        const auto hit = match.next();
        QString digits = hit.captured();
        digits.remove(notDigit);
        if (hasIssuer(digits) && hasLuhnDigit(digits))
            spans.append({ int(hit.capturedStart()), int(hit.capturedEnd()) });
    }
    return spans;
}

QList<Span> ibansIn(const QString& text)
{
    static const QRegularExpression start(
        QStringLiteral("(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?=[ \\x{00A0}]?[A-Za-z0-9])"));
    QList<Span> spans;
    auto match = start.globalMatch(text);
    while (match.hasNext()) {
        const auto hit = match.next();
        const int wanted = ibanLengths().value(hit.captured().left(2).toUpper());
        QString iban;
        qsizetype end = hit.capturedStart();
        for (; end < text.size() && iban.size() < wanted; ++end) {
            const QChar c = text.at(end);
            if (c.unicode() < 0x80 && c.isLetterOrNumber())
                iban += c.toUpper();
            else if (c != u' ' && c != QChar::Nbsp)
                break;
        }
        const bool runsOn = end < text.size() && text.at(end).isLetterOrNumber();
        if (wanted > 0 && iban.size() == wanted && !runsOn && hasIbanCheck(iban))
            spans.append({ int(hit.capturedStart()), int(end) });
    }
    return spans;
}

} // namespace clara::guardrails
