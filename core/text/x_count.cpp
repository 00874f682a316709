// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/x_count.h"

#include "text/code_points.h"
#include "text/emoji.h"
#include "text/graphemes.h"
#include "text/x_chars.h"
#include "text/x_urls.h"

#include <algorithm>

namespace clara::text {

namespace {

// Qt composes in quadratic time: on heaps of combining marks, of which no language writes any of
// this length, and on long texts, which are therefore composed in pieces. Nothing composes across
// graphemes.
constexpr int maxCombiningRun = 256;
constexpr qsizetype composedPieceUnits = 1024;

bool isSafeToCompose(QStringView text)
{
    int run = 0;
    for (qsizetype position = 0; position < text.size();) {
        const CodePoint current = codePointAt(text, position);
        run = current.value >= 0x300 && QChar::combiningClass(current.value) != 0 ? run + 1 : 0;
        if (run > maxCombiningRun)
            return false;
        position += current.units;
    }
    return true;
}

QString composed(const QString& text)
{
    if (!isSafeToCompose(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && end - start < composedPieceUnits)
            end = nextGrapheme(text, end);
        result += text.sliced(start, end - start).normalized(QString::NormalizationForm_C);
        start = end;
    }
    return result;
}

std::vector<XCountConfig::Range> lightRanges()
{
    return { { 0, 4351, 100 }, { 8192, 8205, 100 }, { 8208, 8223, 100 }, { 8242, 8247, 100 } };
}

int weightOf(char32_t codePoint, const XCountConfig& config)
{
    for (const XCountConfig::Range& range : config.ranges) {
        if (codePoint >= range.first && codePoint <= range.last)
            return range.weight;
    }
    return config.defaultWeight;
}

} // namespace

const XCountConfig& XCountConfig::version1()
{
    static const XCountConfig config { 140, 1, 1, 23, false, {} };
    return config;
}

const XCountConfig& XCountConfig::version2()
{
    static const XCountConfig config { 280, 100, 200, 23, false, lightRanges() };
    return config;
}

const XCountConfig& XCountConfig::version3()
{
    static const XCountConfig config { 280, 100, 200, 23, true, lightRanges() };
    return config;
}

XCount countForX(const QString& original, const XCountConfig& config)
{
    const QString text = composed(original);
    const QList<XUrl> urls = xUrls(text);
    auto url = urls.begin();
    const qint64 budget = qint64(config.maxLength) * config.scale;
    qint64 weight = 0;
    bool clean = true;
    qsizetype lastFitting = 0;
    for (qsizetype position = 0; position < text.size();) {
        const CodePoint current = codePointAt(text, position);
        qsizetype units = current.units;
        if (url != urls.end() && url->start == position) {
            units = url->weighedEnd - url->start;
            weight += qint64(config.urlLength) * config.scale;
            ++url;
        } else if (const qsizetype emoji = config.emojiIsOne ? emojiLength(text, position) : 0) {
            units = emoji;
            weight += config.defaultWeight;
        } else {
            weight += weightOf(current.value, config);
            clean = clean && !xchars::isForbidden(text[position].unicode());
        }
        position += units;
        // An emoji that starts inside a link's range cannot reach over the next link.
        while (url != urls.end() && url->start < position)
            ++url;
        if (clean && weight <= budget)
            lastFitting = position - 1;
    }
    const qint64 length = weight / config.scale;
    XCount count;
    count.weightedLength = static_cast<int>(length);
    count.valid = clean && length > 0 && length <= config.maxLength;
    count.permillage = static_cast<int>(length * 1000 / config.maxLength);
    count.validRangeEnd = static_cast<int>(lastFitting + original.size() - text.size());
    count.displayRangeEnd = static_cast<int>(std::max<qsizetype>(original.size(), 1) - 1);
    return count;
}

} // namespace clara::text
