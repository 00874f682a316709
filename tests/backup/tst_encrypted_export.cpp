// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/dump_reader.h"
#include "backup/dump_writer.h"
#include "backup/table_compare.h"

#include <QBuffer>
#include <QTest>

using namespace clara;
using namespace clara::backup;

namespace {

struct Table {
    TableShape shape {};
    QList<TableRow> rows {};
    bool operator==(const Table&) const = default;
};

/// Tables in memory, as a source and as a library.
class Tables final : public TableLibrary {
public:
    explicit Tables(QList<Table> tables)
        : m_tables(std::move(tables))
    {
    }
    QStringList names() const override
    {
        QStringList names;
        for (const auto& table : m_tables)
            names.append(table.shape.name);
        return names;
    }
    Result<TableShape> openTable(const QString& name) override
    {
        m_current = names().indexOf(name);
        m_row = 0;
        return m_tables.at(m_current).shape;
    }
    Result<std::optional<TableShape>> nextTable() override
    {
        if (++m_current >= m_tables.size())
            return std::optional<TableShape>();
        m_row = 0;
        return std::optional<TableShape>(m_tables.at(m_current).shape);
    }
    Result<std::optional<TableRow>> nextRow() override
    {
        const auto& rows = m_tables.at(m_current).rows;
        return m_row < rows.size() ? std::optional<TableRow>(rows.at(m_row++)) : std::nullopt;
    }

private:
    const QList<Table> m_tables;
    qsizetype m_current = -1;
    qsizetype m_row = 0;
};

Table peopleTable()
{
    return { { QStringLiteral("people"),
                 { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("updated_at") },
                 { QStringLiteral("id") } },
        { { QStringLiteral("a"), QStringLiteral("Käthe \U0001F600"), qint64(1000) },
            { QStringLiteral("b"), Cell(), qint64(-5) },
            { QStringLiteral("c"), QByteArray("\0\xff\x01", 3), 0.5 } } };
}

QList<Table> sample()
{
    return { peopleTable(),
        { { QStringLiteral("empty"), { QStringLiteral("x") }, { QStringLiteral("x") } }, {} },
        { { QStringLiteral("notes"), { QStringLiteral("n"), QStringLiteral("text") },
              { QStringLiteral("n") } },
            { { qint64(1), QString() }, { qint64(2), QString(300, u'z') } } } };
}

constexpr ExportCost cheap { 1, 8192 };
const TablesOrigin origin { QStringLiteral("harbour.clara"), QStringLiteral("0.1.0"),
    instantFromMs(1'767'225'600'000), 7 };
Secret rightPassphrase() { return Secret(QByteArray("four unrelated words")); }

QByteArray exported(const QList<Table>& tables)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = SealedWriter::create(buffer, rightPassphrase(), cheap);
    Tables source(tables);
    if (!writer || !writeDump(source, origin, **writer))
        qFatal("the export was not written");
    return buffer.data();
}

/// All that a file holds, or why it is refused.
Result<QList<Table>> imported(QByteArray file, const Secret& passphrase = rightPassphrase())
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    auto content = SealedReader::create(buffer, passphrase);
    if (!content)
        return std::unexpected(content.error());
    auto reader = DumpReader::create(std::move(*content));
    if (!reader)
        return std::unexpected(reader.error());
    class Collector final : public TableSink {
    public:
        Status beginTable(const TableShape& shape) override
        {
            tables.append({ shape, {} });
            return {};
        }
        Status addRow(const TableRow& row) override
        {
            tables.last().rows.append(row);
            return {};
        }
        QList<Table> tables;
    } collector;
    const auto counts = copyTables(**reader, collector);
    if (!counts)
        return std::unexpected(counts.error());
    return collector.tables;
}

} // namespace

/// The encrypted file: what goes in comes out, and nothing else ever does.
class EncryptedExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWentIn();
    void equalTablesGiveEqualContent();
    void manyPiecesInBoundedMemory();
    void everyTruncationIsDetected();
    void everyFlippedByteIsDetected();
    void hundredFlippedBitsInALargeOneAreDetected();
    void addedBytesAreDetected();
    void piecesCannotBeMovedOrLeftOut();
    void wrongPassphraseIsToldApartFromDamage();
    void newerFormIsNamed();
    void shortPassphraseIsRefused();
    void comparesTablesByKey();
    void ordersKeysByBytes();
};

void EncryptedExportTest::givesBackWhatWentIn()
{
    const auto back = imported(exported(sample()));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(back->size(), sample().size());
    for (qsizetype i = 0; i < back->size(); ++i)
        QVERIFY(back->at(i) == sample().at(i));
}

void EncryptedExportTest::equalTablesGiveEqualContent()
{
    // Salt and stream differ, so that two files tell nothing about each other; what is inside does
    // not.
    const QByteArray one = exported(sample());
    const QByteArray two = exported(sample());
    QVERIFY(one != two);
    QCOMPARE(one.size(), two.size());
    QVERIFY(*imported(one) == *imported(two));
}

void EncryptedExportTest::manyPiecesInBoundedMemory()
{
    QList<Table> large { peopleTable() };
    large[0].rows.clear();
    for (int i = 0; i < 3000; ++i)
        large[0].rows.append({ QStringLiteral("%1").arg(i, 8, 10, QLatin1Char('0')),
            QString(100, QChar(u'a' + i % 26)), qint64(i) });
    const QByteArray file = exported(large);
    QVERIFY(file.size() > 5 * pieceSize);
    QVERIFY(*imported(file) == large);
    for (const qsizetype cut : { pieceSize, 2 * pieceSize + 17, file.size() - 1, file.size() - 40 })
        QVERIFY(!imported(file.first(cut)));
    // Exactly between two pieces, where each piece by itself is good.
    const qsizetype head = SealedHeader::size() + 24;
    const auto between = imported(file.first(head + 2 * (pieceSize + 17)));
    QVERIFY(!between);
    QVERIFY2(between.error().message.contains(QStringLiteral("ends too early")),
        qPrintable(between.error().message));
}

void EncryptedExportTest::everyTruncationIsDetected()
{
    const QByteArray file = exported(sample());
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto result = imported(file.first(size));
        QVERIFY2(!result, qPrintable(QStringLiteral("cut at %1").arg(size)));
        QVERIFY(result.error().kind == ErrorKind::Storage);
    }
}

void EncryptedExportTest::everyFlippedByteIsDetected()
{
    const QByteArray file = exported(sample());
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray bad = file;
        bad[at] = char(bad[at] ^ (1 << (at % 8)));
        const auto result = imported(bad);
        QVERIFY2(!result, qPrintable(QStringLiteral("byte %1").arg(at)));
        QVERIFY2(result.error().kind == ErrorKind::Storage,
            qPrintable(result.error().message)); // never "wrong passphrase"
    }
}

void EncryptedExportTest::hundredFlippedBitsInALargeOneAreDetected()
{
    QList<Table> large { peopleTable() };
    for (int i = 0; i < 1000; ++i)
        large[0].rows.append({ QStringLiteral("d%1").arg(i, 8, 10, QLatin1Char('0')),
            QString(200, u'x'), qint64(i) });
    const QByteArray file = exported(large);
    int detected = 0;
    for (int i = 0; i < 100; ++i) {
        QByteArray bad = file;
        const qsizetype at = file.size() * i / 100 + i % 7;
        bad[at] = char(bad[at] ^ (1 << (i % 8)));
        detected += imported(bad) ? 0 : 1;
    }
    QCOMPARE(detected, 100);
}

void EncryptedExportTest::addedBytesAreDetected()
{
    const QByteArray file = exported(sample());
    QVERIFY(!imported(file + '\0'));
    QVERIFY(!imported(file + file));
    QVERIFY(!imported(file + QByteArray(pieceSize, 'x')));
}

void EncryptedExportTest::piecesCannotBeMovedOrLeftOut()
{
    QList<Table> large { peopleTable() };
    for (int i = 0; i < 2000; ++i)
        large[0].rows.append({ QStringLiteral("d%1").arg(i, 8, 10, QLatin1Char('0')),
            QString(200, u'x'), qint64(i) });
    const QByteArray file = exported(large);
    constexpr qsizetype piece = pieceSize + 17;
    const qsizetype head = SealedHeader::size() + 24;
    QVERIFY(file.size() > head + 3 * piece);
    QVERIFY(!imported(file.first(head + piece) + file.mid(head + 2 * piece)));
    QVERIFY(!imported(file.first(head) + file.mid(head + piece, piece) + file.mid(head, piece)
        + file.mid(head + 2 * piece)));
}

void EncryptedExportTest::wrongPassphraseIsToldApartFromDamage()
{
    const QByteArray file = exported(sample());
    const auto wrong = imported(file, Secret(QByteArray("four unrelated worbs")));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().kind == ErrorKind::Auth);
    QByteArray bad = file;
    bad[bad.size() - 3] = char(bad[bad.size() - 3] ^ 4);
    QVERIFY(imported(bad).error().message.contains(QStringLiteral("passphrase fits")));
    QVERIFY(
        imported(bad, Secret(QByteArray("four unrelated worbs"))).error().kind == ErrorKind::Auth);
    bad = file;
    bad[SealedHeader::size() - 20] = char(bad[SealedHeader::size() - 20] ^ 4);
    QVERIFY(imported(bad).error().message.contains(
        QStringLiteral("beginning of the encrypted backup is damaged")));
}

void EncryptedExportTest::newerFormIsNamed()
{
    QByteArray file = exported(sample());
    QVERIFY(file.startsWith("CLARA-BACKUP-01\n"));
    file.replace(13, 2, "02");
    QVERIFY(imported(file).error().message.contains(QStringLiteral("newer version")));
    QVERIFY(imported(QByteArray(5000, 'x'))
                .error()
                .message.contains(QStringLiteral("not an encrypted backup")));
}

void EncryptedExportTest::shortPassphraseIsRefused()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = SealedWriter::create(buffer, Secret(QByteArray("short")), cheap);
    QVERIFY(!writer);
    QVERIFY(writer.error().kind == ErrorKind::Invalid);
    QCOMPARE(writer.error().field, QStringLiteral("passphrase"));
    QVERIFY(buffer.data().isEmpty());
}

void EncryptedExportTest::comparesTablesByKey()
{
    QList<Table> now = sample();
    now[0].rows.removeAt(1);
    now[0].rows[0][1] = QStringLiteral("Karl");
    now[0].rows[0][2] = qint64(2000);
    now[0].rows.append({ QStringLiteral("d"), QStringLiteral("new"), qint64(3000) });
    now.removeLast();
    now.append(
        Table { { QStringLiteral("later"), { QStringLiteral("k") }, { QStringLiteral("k") } },
            { { qint64(1) } } });
    Tables backup(sample());
    Tables workspace(now);
    const auto differences = compareTables(backup, workspace);
    QVERIFY(differences);
    const TableDifference people { QStringLiteral("people"), 1, 1, 1, 1, instantFromMs(1000),
        instantFromMs(3000) };
    QVERIFY(differences->at(0) == people);
    QVERIFY(
        differences->at(1) == (TableDifference { QStringLiteral("empty"), 0, 0, 0, 0, {}, {} }));
    QVERIFY(
        differences->at(2) == (TableDifference { QStringLiteral("notes"), 2, 0, 0, 0, {}, {} }));
    QVERIFY(
        differences->at(3) == (TableDifference { QStringLiteral("later"), 0, 1, 0, 0, {}, {} }));
}

void EncryptedExportTest::ordersKeysByBytes()
{
    QVERIFY(compareCells(Cell(), qint64(-1)) < 0);
    QVERIFY(compareCells(qint64(2), qint64(10)) < 0);
    QVERIFY(compareCells(qint64(2), QStringLiteral("")) < 0);
    // By UTF-16 units the second one would come first.
    QVERIFY(compareCells(QStringLiteral("\uFF5E"), QStringLiteral("\U0001F600")) < 0);
    QVERIFY(compareCells(QByteArray("a"), QByteArray("b")) < 0);
    QCOMPARE(compareCells(QStringLiteral("a"), QStringLiteral("a")), 0);
}

QTEST_GUILESS_MAIN(EncryptedExportTest)
#include "tst_encrypted_export.moc"
