// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_output.h"

#include "exit_code.h"
#include "session/json_values.h"

#include "base/json.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {
bool writeAll(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}
} // namespace

QString terminalSafe(const QString& text)
{
    QString safe = text;
    for (auto& character : safe) {
        const ushort code = character.unicode();
        if ((code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code < 0xa0))
            character = QChar(0x2423); // an open box: something invisible stood here
    }
    return safe;
}

bool print(const QString& text) { return writeAll(stdout, text.toUtf8()); }

bool printJson(const QJsonValue& value)
{
    const QByteArray bytes = value.isArray() ? toJson(value.toArray()) : toJson(value.toObject());
    return writeAll(stdout, bytes + '\n');
}

int printError(const Error& error, bool json)
{
    std::fflush(stdout);
    if (json)
        writeAll(stderr, toJson(QJsonObject { { u"error"_s, session::jsonOf(error) } }) + '\n');
    else
        writeAll(stderr, terminalSafe(u"clara: "_s + error.message + u'\n').toUtf8());
    return exitCodeFor(error.kind);
}

void printNote(const QString& text) { writeAll(stderr, terminalSafe(text + u'\n').toUtf8()); }

} // namespace clara::cli
