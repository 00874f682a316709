// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/network_text.h"

#include "text/code_points.h"
#include "text/graphemes.h"
#include "text/utf8_offsets.h"
#include "text/x_chars.h"
#include "text/x_count.h"

#include <QCoreApplication>

#include <optional>

namespace clara::text {

namespace {

bool isX(const QString& network) { return network == QLatin1String("x"); }

// The first code point that cannot reach the network unchanged.
std::optional<char32_t> forbiddenCharacter(bool x, QStringView text)
{
    for (qsizetype position = 0; position < text.size();) {
        const CodePoint current = codePointAt(text, position);
        const bool forbiddenByX
            = x && current.units == 1 && xchars::isForbidden(static_cast<char16_t>(current.value));
        // NUL cuts texts off in databases, a lone surrogate has no UTF-8 form.
        if (current.value == 0 || QChar::isSurrogate(current.value) || forbiddenByX)
            return current.value;
        position += current.units;
    }
    return {};
}

int lengthOn(const QString& network, const QString& text)
{
    return isX(network) ? countForX(text).weightedLength : graphemeCount(text);
}

} // namespace

TextLimits limitsFor(const QString& network)
{
    if (network == QLatin1String("bluesky"))
        return { 300, 3000 };
    if (isX(network))
        return { 280, 0 };
    return { 500, 0 };
}

Measure measure(const QString& network, const QString& text)
{
    const TextLimits limits = limitsFor(network);
    Measure result;
    result.length = lengthOn(network, text);
    result.limit = limits.length;
    result.utf8Bytes = utf8Size(text);
    result.valid = !QStringView(text).trimmed().isEmpty() && result.length <= limits.length
        && (limits.utf8Bytes == 0 || result.utf8Bytes <= limits.utf8Bytes)
        && !forbiddenCharacter(isX(network), text);
    return result;
}

QString problem(const QString& network, const QString& text)
{
    const Measure measured = measure(network, text);
    if (measured.valid)
        return {};
    if (QStringView(text).trimmed().isEmpty())
        return QCoreApplication::translate("NetworkText",
            "The text is empty, so there is nothing to post. Write something first.");
    if (const auto forbidden = forbiddenCharacter(isX(network), text))
        return QCoreApplication::translate("NetworkText",
            "The text contains the invisible character U+%1, which cannot be posted. Remove it.")
            .arg(QString::number(static_cast<uint>(*forbidden), 16)
                     .toUpper()
                     .rightJustified(4, u'0'));
    if (measured.length > measured.limit)
        return QCoreApplication::translate("NetworkText",
            "The text counts %1 characters and this network takes at most %2. Shorten it by %3.")
            .arg(measured.length)
            .arg(measured.limit)
            .arg(measured.length - measured.limit);
    return QCoreApplication::translate("NetworkText",
        "The text takes %1 bytes and this network takes at most %2. Use fewer emoji or shorten it.")
        .arg(measured.utf8Bytes)
        .arg(limitsFor(network).utf8Bytes);
}

} // namespace clara::text
