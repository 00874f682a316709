// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/yaml_rows.h"

#include <QFile>
#include <QList>

namespace {

struct Line {
    int number = 0;
    qsizetype indent = 0;
    QString content;
};

class Reader {
public:
    explicit Reader(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", qPrintable(path));
        int number = 0;
        // Split by hand: a text may hold any other kind of line end.
        for (const QByteArray& raw : file.readAll().split('\n')) {
            ++number;
            // A trailing blank inside quotes stays, outside it has no meaning.
            const QString line = QString::fromUtf8(raw);
            const QString content = line.trimmed();
            if (content.isEmpty() || content.startsWith(u'#') || content == u"---")
                continue;
            qsizetype indent = 0;
            while (line[indent] == u' ')
                ++indent;
            m_lines.append({ number, indent, line.sliced(indent) });
        }
    }

    QJsonValue block()
    {
        const Line& first = m_lines.at(m_next);
        return first.content.startsWith(QStringLiteral("- ")) ? QJsonValue(list(first.indent))
                                                              : QJsonValue(map(first.indent));
    }

    bool atEnd() const { return m_next == m_lines.size(); }

private:
    [[noreturn]] void fail(const QString& what) const
    {
        const int number = atEnd() ? -1 : m_lines.at(m_next).number;
        qFatal("line %d: %s", number, qPrintable(what));
    }

    QJsonArray list(qsizetype indent)
    {
        QJsonArray items;
        while (!atEnd() && m_lines.at(m_next).indent == indent
            && m_lines.at(m_next).content.startsWith(QStringLiteral("- "))) {
            Line& line = m_lines[m_next];
            const QString item = line.content.sliced(2);
            if (isKeyed(item)) {
                // The item is a map whose first entry stands behind the dash.
                line.content = item;
                line.indent = indent + 2;
                items.append(map(indent + 2));
            } else {
                items.append(scalar(item));
                ++m_next;
            }
        }
        return items;
    }

    QJsonObject map(qsizetype indent)
    {
        QJsonObject object;
        while (!atEnd() && m_lines.at(m_next).indent == indent
            && isKeyed(m_lines.at(m_next).content)) {
            const QString content = m_lines.at(m_next).content;
            const qsizetype colon = content.indexOf(u':');
            const QString key = content.first(colon);
            const QString value = content.sliced(colon + 1);
            if (object.contains(key))
                fail(QStringLiteral("the key %1 comes twice").arg(key));
            ++m_next;
            object.insert(key, value.trimmed().isEmpty() ? nested(indent) : scalar(value));
        }
        if (!atEnd() && m_lines.at(m_next).indent > indent)
            fail(QStringLiteral("unexpected indentation"));
        return object;
    }

    QJsonValue nested(qsizetype indent)
    {
        if (atEnd())
            return {};
        const Line& line = m_lines.at(m_next);
        const bool isList = line.content.startsWith(QStringLiteral("- "));
        if (line.indent > indent || (isList && line.indent == indent))
            return block();
        return {};
    }

    static bool isKeyed(const QString& content)
    {
        qsizetype i = 0;
        while (i < content.size() && (content[i].isLetterOrNumber() || content[i] == u'_'))
            ++i;
        return i > 0 && i < content.size() && content[i] == u':'
            && (i + 1 == content.size() || content[i + 1] == u' ');
    }

    QJsonValue scalar(const QString& written)
    {
        qsizetype at = 0;
        const QJsonValue value = scalarAt(written, at);
        for (; at < written.size(); ++at) {
            if (!written[at].isSpace())
                fail(QStringLiteral("text after a value"));
        }
        return value;
    }

    QJsonValue scalarAt(const QString& written, qsizetype& at)
    {
        while (at < written.size() && written[at] == u' ')
            ++at;
        if (at < written.size() && written[at] == u'"')
            return quoted(written, at);
        if (at < written.size() && written[at] == u'[')
            return flowList(written, at);
        const qsizetype start = at;
        while (at < written.size() && written[at] != u',' && written[at] != u']')
            ++at;
        const QString plain = written.sliced(start, at - start).trimmed();
        if (plain == u"true" || plain == u"false")
            return plain == u"true";
        bool isNumber = false;
        const int number = plain.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(plain);
    }

    QJsonArray flowList(const QString& written, qsizetype& at)
    {
        QJsonArray items;
        ++at;
        while (at < written.size() && written[at] != u']') {
            items.append(scalarAt(written, at));
            while (at < written.size() && (written[at] == u' ' || written[at] == u','))
                ++at;
        }
        if (at == written.size())
            fail(QStringLiteral("a list does not end"));
        ++at;
        return items;
    }

    QString quoted(const QString& written, qsizetype& at)
    {
        QString value;
        for (++at; at < written.size() && written[at] != u'"'; ++at) {
            if (written[at] != u'\\') {
                value += written[at];
                continue;
            }
            ++at;
            const char16_t kind = written[at].unicode();
            if (kind == u'u' || kind == u'U') {
                const int digits = kind == u'u' ? 4 : 8;
                const char32_t codePoint = written.sliced(at + 1, digits).toUInt(nullptr, 16);
                value += QString::fromUcs4(&codePoint, 1);
                at += digits;
            } else if (kind == u'n') {
                value += u'\n';
            } else if (kind == u'"' || kind == u'\\') {
                value += QChar(kind);
            } else {
                fail(QStringLiteral("unknown escape"));
            }
        }
        if (at >= written.size())
            fail(QStringLiteral("a text does not end"));
        ++at;
        return value;
    }

    QList<Line> m_lines;
    qsizetype m_next = 0;
};

} // namespace

QJsonObject YamlRows::load(const QString& path)
{
    Reader reader(path);
    const QJsonObject document = reader.block().toObject();
    if (!reader.atEnd())
        qFatal("%s was not read to its end", qPrintable(path));
    return document.value(QStringLiteral("tests")).toObject();
}
