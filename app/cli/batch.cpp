// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

#include "base/clock.h"
#include "base/json.h"
#include "command_spec.h"
#include "exit_code.h"
#include "input_reader.h"
#include "session/verbs.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

QJsonObject answerLine(
    const QString& verb, const QJsonObject& defaults, const QByteArray& line, Instant now)
{
    if (line.size() > maxInputBytes)
        return { { u"error"_s,
            translate("clara::Cli", "The line is longer than 1 MiB. Send less at once.") } };
    const auto given = parseJsonObject(line, translate("clara::Cli", "The line"));
    if (!given)
        return { { u"error"_s, given.error().message } };
    QJsonObject params = defaults;
    for (auto it = given->begin(); it != given->end(); ++it)
        params.insert(it.key(), it.value());
    const auto answer = session::callPureVerb(verb, params, now);
    return answer ? answer->toObject() : QJsonObject { { u"error"_s, answer.error().message } };
}

/// The next line without its end, keeping at most one byte more than is allowed; false at the end.
/// Reads byte by byte from stdio's buffer, so that a line is seen as soon as it was sent.
bool readLine(std::FILE* input, QByteArray& line)
{
    line.clear();
    bool started = false;
    for (int byte = std::getc(input); byte != EOF; byte = std::getc(input)) {
        started = true;
        if (byte == '\n')
            return true;
        if (line.size() <= maxInputBytes)
            line.append(char(byte));
    }
    return started;
}

} // namespace

int runBatch(const QString& verb, const QJsonObject& defaults, std::FILE* input, std::FILE* output)
{
    const SystemClock clock;
    QByteArray line;
    line.reserve(4096);
    while (readLine(input, line)) {
        const QByteArray answer = toJson(answerLine(verb, defaults, line, clock.now())) + '\n';
        const auto size = size_t(answer.size());
        // Flushed per line: someone may be waiting for it.
        if (std::fwrite(answer.constData(), 1, size, output) != size || std::fflush(output) != 0)
            return exitCodeFor(ErrorKind::Storage);
    }
    return 0;
}

} // namespace clara::cli
