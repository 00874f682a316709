// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/status_kind.h"

#include <QTest>

using namespace clara;

class TestStatusKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsStatusToKind_data();
    void mapsStatusToKind();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void namesTheHostAndNotTheBody();
};

void TestStatusKind::mapsStatusToKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const std::initializer_list<std::pair<int, ErrorKind>> rows {
        { 301, ErrorKind::Rejected },
        { 307, ErrorKind::Rejected },
        { 400, ErrorKind::Rejected },
        { 401, ErrorKind::Auth },
        { 402, ErrorKind::Rejected },
        { 403, ErrorKind::Rejected },
        { 404, ErrorKind::NotFound },
        { 408, ErrorKind::Network },
        { 409, ErrorKind::Conflict },
        { 410, ErrorKind::NotFound },
        { 413, ErrorKind::Rejected },
        { 422, ErrorKind::Rejected },
        { 429, ErrorKind::RateLimited },
        { 500, ErrorKind::Network },
        { 502, ErrorKind::Network },
        { 503, ErrorKind::Network },
        { 504, ErrorKind::Network },
        { 529, ErrorKind::Network },
    };
    for (const auto& [status, kind] : rows)
        QTest::addRow("%d", status) << status << kind;
}

void TestStatusKind::mapsStatusToKind()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QCOMPARE(toString(http::kindForStatus(status)), toString(kind));
}

void TestStatusKind::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: none
    const QByteArray retry = "retry-after";
    const QByteArray reset = "ratelimit-reset";
    QTest::newRow("seconds") << retry << QByteArray("120") << qint64(120);
    QTest::newRow("fraction is rounded up") << retry << QByteArray("1.5") << qint64(2);
    QTest::newRow("zero is one") << retry << QByteArray("0") << qint64(1);
    QTest::newRow("negative is none") << retry << QByteArray("-5") << qint64(-1);
    QTest::newRow("at most a day") << retry << QByteArray("999999999999") << qint64(86400);
    QTest::newRow("date") << retry << QByteArray("Thu, 01 Jan 2026 00:01:30 GMT") << qint64(90);
    QTest::newRow("date in the past")
        << retry << QByteArray("Wed, 31 Dec 2025 00:00:00 GMT") << qint64(1);
    QTest::newRow("nonsense") << retry << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << retry << QByteArray() << qint64(-1);
    QTest::newRow("reset in unix seconds") << reset << QByteArray("1767225660") << qint64(60);
    QTest::newRow("reset of another dialect") << reset << QByteArray("30") << qint64(-1);
    QTest::newRow("another header") << QByteArray("x-wait") << QByteArray("30") << qint64(-1);
}

void TestStatusKind::readsHowLongToWait()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    HttpResponse response;
    response.headers = { { name, value } };
    const auto wait
        = http::retryAfter(response, *parseInstant(QStringLiteral("2026-01-01T00:00:00Z")));
    QCOMPARE(wait ? wait->count() : -1, expected);
}

void TestStatusKind::namesTheHostAndNotTheBody()
{
    HttpResponse response;
    response.status = 429;
    response.headers = { { "retry-after", "7" } };
    response.body = "your key sk-secret is over its limit";
    const Error error = http::errorForStatus(response, QStringLiteral("api.example"), Instant());
    QCOMPARE(toString(error.kind), toString(ErrorKind::RateLimited));
    QVERIFY(error.message.contains(QStringLiteral("api.example")));
    QVERIFY(!(error.message + error.detail).contains(QStringLiteral("sk-secret")));
    QCOMPARE(error.retryAfter, std::chrono::seconds(7));
}

QTEST_GUILESS_MAIN(TestStatusKind)
#include "tst_status_kind.moc"
