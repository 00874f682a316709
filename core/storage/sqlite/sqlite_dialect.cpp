// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_dialect.h"

#include "storage/sql/record_errors.h"
#include "storage/sql/sql_session.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

/// Primary result codes of SQLite that an operator can do something about.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

/// More hits than this are found faster by walking along the list than by looking each of them up.
constexpr int manyMatches = 2000;

QString sqliteTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

Error constraintError(const QString& text)
{
    if (text.contains(QLatin1String("UNIQUE constraint")))
        return existsAlready();
    if (text.contains(QLatin1String("FOREIGN KEY constraint")))
        return pointsNowhere();
    if (text.contains(QLatin1String("append-only")))
        return historyIsKept();
    return doesNotFit();
}

QString storageSentence(int code)
{
    switch (code) {
    case Full:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The disk is full, so the workspace could not be written. Nothing was changed. Free "
            "some space and try "
            "again."));
    case Busy:
    case Locked:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "Another program holds the workspace file, for example a backup. Nothing was changed. "
            "Close it and try "
            "again."));
    case IoError:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The disk did not take or give the data of the workspace. Nothing was changed. Check "
            "its free space and "
            "its health, then try again."));
    case ReadOnly:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The workspace is read-only. Nothing was changed. Make the file and its folder "
            "writable and try again."));
    case Corrupt:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The workspace file is damaged. Nothing was changed. Restore a backup of it."));
    case NotADatabase:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "This file is not a Clara Console workspace. Nothing was changed. Choose another "
            "file."));
    case CannotOpen:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The workspace file cannot be opened. Check that it may be read and written."));
    default:
        return sqliteTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The workspace did not do what was asked. Nothing was changed. Try again; the log says "
            "more."));
    }
}

} // namespace

// CROSS JOIN keeps SQLite in the order clients, then their rows; otherwise it walks along all runs
// there ever were.
QString SqliteDialect::fewRunsOfEach(const QString& columns, const QString& condition) const
{
    return QStringLiteral("SELECT %1 FROM clients c CROSS JOIN runs r WHERE c.status = 'active' "
                          "AND r.client_id = c.id AND r.id IN (SELECT d.id FROM runs d "
                          "WHERE d.client_id = c.id AND %2 ORDER BY d.slot_at, d.id LIMIT ?) "
                          "ORDER BY r.slot_at, r.id")
        .arg(columns, condition);
}

SqlPart SqliteDialect::leaseEnd(Instant callersNow, milliseconds lease) const
{
    return { QStringLiteral("?"), { toSql(callersNow + lease) } };
}

SqlPart SqliteDialect::idIn(const QString& column, const QStringList& ids) const
{
    const QString json = ids.isEmpty()
        ? QStringLiteral("[]")
        : QStringLiteral("[\"%1\"]").arg(ids.join(QStringLiteral("\",\"")));
    return { column + QStringLiteral(" IN (SELECT value FROM json_each(?))"), { QVariant(json) } };
}

Result<SqlPart> SqliteDialect::postTextMatch(SqlSession& session, const QString& folded) const
{
    const SqlPart walk { QStringLiteral("EXISTS (SELECT 1 FROM post_texts t WHERE t.post_id = p.id "
                                        "AND instr(t.folded, ?) > 0)"),
        { folded } };
    // The index holds triples of characters: it knows nothing about shorter texts.
    if (folded.toUcs4().size() < 3)
        return walk;
    const QString phrase = u'"' + QString(folded).replace(u'"', QStringLiteral("\"\"")) + u'"';
    const auto matches = session.first(
        QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM post_search WHERE post_search "
                       "MATCH ? LIMIT ?)"),
        [](Row& row) { return row.number(); }, phrase, manyMatches);
    if (!matches)
        return std::unexpected(matches.error());
    if (matches->value_or(0) >= manyMatches)
        return walk;
    return SqlPart { QStringLiteral("p.id IN (SELECT t.post_id FROM post_texts t WHERE t.n IN "
                                    "(SELECT rowid FROM post_search WHERE post_search MATCH ?))"),
        { phrase } };
}

Status SqliteDialect::storePostText(
    SqlSession& session, ClientId client, PostId post, const QString& folded) const
{
    struct StoredText {
        qint64 n = 0;
        QString folded {};
    };
    const auto stored = session.first(
        QStringLiteral("SELECT n, folded FROM post_texts WHERE post_id = ?"),
        [](Row& row) {
            const qint64 n = row.integer();
            return StoredText { n, row.text() };
        },
        post);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored && (*stored)->folded == folded)
        return {};
    if (*stored) {
        // The index forgets a text only when it is told the very text it was given.
        CLARA_TRY(session.execute(
            QStringLiteral(
                "INSERT INTO post_search (post_search, rowid, folded) VALUES ('delete', ?, ?)"),
            (*stored)->n, (*stored)->folded));
        CLARA_TRY(session.execute(
            QStringLiteral("UPDATE post_texts SET folded = ? WHERE n = ?"), folded, (*stored)->n));
    } else {
        CLARA_TRY(session.execute(
            QStringLiteral("INSERT INTO post_texts (client_id, post_id, folded) VALUES (?, ?, ?)"),
            client, post, folded));
    }
    CLARA_TRY(session.execute(QStringLiteral("INSERT INTO post_search (rowid, folded) "
                                             "SELECT n, folded FROM post_texts WHERE post_id = ?"),
        post));
    return {};
}

QString SqliteDialect::tableCount() const
{
    return QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
}

Error SqliteDialect::errorFrom(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    const int primary = code & 0xff;
    Error mapped = primary == Constraint
        ? constraintError(error.databaseText())
        : Error { ErrorKind::Storage, storageSentence(primary), {}, {}, {} };
    mapped.detail = QStringLiteral("sqlite %1: %2").arg(code).arg(error.databaseText());
    return mapped;
}

} // namespace clara::storage
