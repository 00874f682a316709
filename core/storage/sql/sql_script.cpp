// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_script.h"

namespace clara::storage {

namespace {

class Splitter {
public:
    explicit Splitter(const QString& script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        endStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script.at(m_at);
        if (startsWith(u"--")) {
            skipTo(u"\n");
        } else if (startsWith(u"/*")) {
            skipTo(u"*/");
            m_statement += u' ';
        } else if (startsWith(u"$$")) {
            takeDollarQuoted();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            takeQuoted(c);
        } else if (c.isLetter() || c == u'_') {
            takeWord();
        } else if (c == u';' && m_depth == 0) {
            endStatement();
            ++m_at;
        } else {
            m_statement += c;
            ++m_at;
        }
    }

    bool startsWith(QStringView mark) const
    {
        return QStringView(m_script).mid(m_at).startsWith(mark);
    }

    void skipTo(QStringView mark)
    {
        const qsizetype end = QStringView(m_script).indexOf(mark, m_at);
        // The line break after a comment stays: it separates words.
        m_at = end < 0 ? m_script.size() : mark == u"\n" ? end : end + mark.size();
    }

    /// A doubled quote ends one text and begins the next: that reads the same.
    void takeQuoted(QChar quote)
    {
        const qsizetype end = m_script.indexOf(quote, m_at + 1);
        const qsizetype after = end < 0 ? m_script.size() : end + 1;
        m_statement += QStringView(m_script).mid(m_at, after - m_at);
        m_at = after;
    }

    void takeDollarQuoted()
    {
        const qsizetype end = m_script.indexOf(QLatin1String("$$"), m_at + 2);
        const qsizetype after = end < 0 ? m_script.size() : end + 2;
        m_statement += QStringView(m_script).mid(m_at, after - m_at);
        m_at = after;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size()
            && (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == u'_'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        const QString upper = word.toUpper();
        if (upper == QLatin1String("TRIGGER")
            && m_statement.trimmed().startsWith(u"CREATE", Qt::CaseInsensitive))
            m_inTrigger = true;
        // CASE … END nests inside BEGIN … END.
        if (m_inTrigger && (upper == QLatin1String("BEGIN") || upper == QLatin1String("CASE")))
            ++m_depth;
        else if (m_inTrigger && upper == QLatin1String("END"))
            --m_depth;
        m_statement += word;
    }

    void endStatement()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_inTrigger = false;
        m_depth = 0;
    }

    const QString& m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    bool m_inTrigger = false;
    int m_depth = 0;
};

} // namespace

QStringList splitStatements(const QString& script) { return Splitter(script).split(); }

QString numberedPlaceholders(const QString& sql)
{
    QString numbered;
    numbered.reserve(sql.size() + 32);
    int number = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            numbered += u'$' + QString::number(++number);
            continue;
        }
        numbered += c;
    }
    return numbered;
}

} // namespace clara::storage
