// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace clara::http {

/// One server-sent event.
struct SseEvent {
    QByteArray type = "message"; ///< the `event` field; "message" when there was none
    QByteArray data {}; ///< `data` lines joined by LF, raw UTF-8
    QByteArray id {}; ///< the last `id` seen on the stream so far

    bool operator==(const SseEvent&) const = default;
};

/// Cuts a stream of bytes into server-sent events, wherever the bytes were split: in the middle of
/// a line, of a CR LF pair or of a character. Knows no network; one reader per stream.
///
///     SseReader reader;
///     for (const SseEvent& event : reader.feed(bytes)) …
class SseReader {
public:
    /// An event longer than this (1 MiB) ends the reading: nobody sends that in good faith.
    static constexpr qsizetype maxEventBytes = qsizetype(1024) * 1024;

    /// The events that `bytes` complete, in order. Always empty once overflowed.
    QList<SseEvent> feed(const QByteArray& bytes);

    /// An event was longer than maxEventBytes; the stream is not to be trusted any further.
    bool overflowed() const { return m_overflowed; }
    /// Bytes of an unfinished event are held: at the end of the stream this means that it was cut.
    bool isMidEvent() const { return !m_line.isEmpty() || m_hasData; }

private:
    void takeLine(const QByteArray& line, QList<SseEvent>& events);
    void takeField(QByteArrayView name, const QByteArray& value);
    void dispatch(QList<SseEvent>& events);

    QByteArray m_line; ///< the unfinished line
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false; ///< a `data` line came, though it may have been empty
    bool m_atStart = true; ///< a byte order mark may still come
    bool m_skipLineFeed = false; ///< the last byte was CR, so that an LF now belongs to it
    bool m_overflowed = false;
};

} // namespace clara::http
