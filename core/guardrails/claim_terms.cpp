// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/claim_terms.h"

#include <QRegularExpression>

namespace clara::guardrails {

namespace {

QList<std::pair<QString, ClaimKind>> termTable()
{
    const auto rows = [](ClaimKind kind, const QStringList& terms) {
        QList<std::pair<QString, ClaimKind>> result;
        for (const auto& term : terms)
            result.append({ term, kind });
        return result;
    };
    const QStringList results = QStringLiteral(
        "guarantee|guarantees|guaranteed|we promise you|proven "
        "to|cure|cures|cured|heals|miracle|miracles|"
        "always works|never fails|works for everyone|instant results|permanent results|double your|"
        "garantiert|garantieren|garantierte|garantierter|garantiertes|garantierten|garantie auf "
        "erfolg|heilt|"
        "heilung|heilend|wunder wirken|wirkt immer|wirkt wunder|wundermittel|nachweislich|für "
        "immer schmerzfrei|"
        "絶対に|必ず治|必ず効|必ず痩せ|必ず結果|確実に|保証します|保証いたします|完治|治ります|"
        "治します|奇跡の|永久に")
                                    .split(u'|');
    const QStringList perfection = QStringLiteral(
        "risk-free|risk free|without any risk|no risk|zero risk|no side effects|completely "
        "safe|totally safe|"
        "painless|pain-free guaranteed|never again|once and for all|foolproof|fail-safe|"
        "risikofrei|risikolos|ohne risiko|ohne jedes risiko|nebenwirkungsfrei|ohne "
        "nebenwirkungen|absolut sicher|"
        "völlig schmerzfrei|schmerzlos|nie wieder|ein für alle mal|"
        "リスクなし|リスクゼロ|ノーリスク|副作用なし|副作用はありません|完全に安全|絶対安全|無痛")
                                       .split(u'|');
    const QStringList ranks = QStringLiteral(
        "best in|the world's best|world's best|number one|no. "
        "1|no.1|#1|unbeatable|unrivalled|unrivaled|"
        "second to none|the only one that|cheapest|"
        "der beste in|die beste in|das beste in|die besten in|der beste der|die beste der|die "
        "besten der|"
        "nummer eins|nr. 1|nr.1|unschlagbar|unschlagbare|unschlagbaren|konkurrenzlos|einzigartig "
        "günstig|"
        "日本一|世界一|業界一|地域一番|業界no.1|最安値|ナンバーワン|他にはない")
                                  .split(u'|');
    return rows(ClaimKind::Result, results) + rows(ClaimKind::Perfection, perfection)
        + rows(ClaimKind::Rank, ranks);
}

/// "100 %" claims perfection, unless it says what something is made of ("100 % rye").
void addHundredPercent(const FoldedText& text, QList<ClaimTerm>& claims)
{
    static const QRegularExpression hundred(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}.,])100 ?(?:%|percent\\b|per cent\\b|prozent\\b|パーセント)"
            "(?! ?(?:pure |reine[rs]? |echte[rs]? )?"
            "(?:cotton|wool|linen|silk|rye|wheat|spelt|arabica|recycled|renewable|organic|vegan|"
            "plant|fruit|juice|"
            "baumwolle|wolle|leinen|seide|roggen|weizen|dinkel|recycel|erneuerbar|bio|vegan|pflanz|"
            "frucht|ökostrom|"
            "果汁|綿|植物|国産))"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto match = hundred.globalMatch(text.folded());
    while (match.hasNext()) {
        const auto hit = match.next();
        claims.append(
            { text.original(hit.capturedStart(), hit.capturedEnd()), ClaimKind::Perfection });
    }
}

} // namespace

QList<ClaimTerm> claimsIn(const FoldedText& text)
{
    static const auto table = termTable();
    QList<ClaimTerm> claims;
    for (const auto& [term, kind] : table) {
        for (const auto& span : text.find(term))
            claims.append({ span, kind });
    }
    addHundredPercent(text, claims);
    return claims;
}

} // namespace clara::guardrails
