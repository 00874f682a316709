// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sse_reader.h"

#include <algorithm>
#include <utility>

namespace clara::http {

QList<SseEvent> SseReader::feed(const QByteArray& bytes)
{
    QList<SseEvent> events;
    const char* cursor = bytes.constData();
    const char* const end = cursor + bytes.size();
    while (cursor != end && !m_overflowed) {
        if (std::exchange(m_skipLineFeed, false) && *cursor == '\n') {
            ++cursor;
            continue;
        }
        const char* const stop
            = std::find_if(cursor, end, [](char c) { return c == '\n' || c == '\r'; });
        if (m_line.size() + m_data.size() + (stop - cursor) > maxEventBytes) {
            m_overflowed = true;
            break;
        }
        m_line.append(cursor, stop - cursor);
        cursor = stop;
        if (stop == end)
            break;
        m_skipLineFeed = *stop == '\r';
        ++cursor;
        takeLine(std::exchange(m_line, {}), events);
    }
    return events;
}

void SseReader::takeLine(const QByteArray& rawLine, QList<SseEvent>& events)
{
    QByteArray line = rawLine;
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment, mostly there to keep the connection awake
    if (colon < 0) {
        takeField(line, {});
        return;
    }
    const qsizetype from
        = colon + 1 < line.size() && line[colon + 1] == ' ' ? colon + 2 : colon + 1;
    takeField(QByteArrayView(line).first(colon), line.mid(from));
}

void SseReader::takeField(QByteArrayView name, const QByteArray& value)
{
    if (name == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_type = value;
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value;
    }
    // `retry` asks a client to reconnect; ours never repeats a request on its own.
}

void SseReader::dispatch(QList<SseEvent>& events)
{
    const QByteArray type = std::exchange(m_type, {});
    const QByteArray data = std::exchange(m_data, {});
    if (!std::exchange(m_hasData, false))
        return;
    events.append({ type.isEmpty() ? QByteArray("message") : type, data, m_id });
}

} // namespace clara::http
