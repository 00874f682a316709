// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/isolation_world.h"

#include "storage/postgres/postgres_store.h"
#include "storage/store_fixture.h"
#include "support/private_postgres.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace clara::test {

using namespace Qt::StringLiterals;

namespace {

const QString keeper
    = u"keeper"_s; ///< makes the tables; no superuser, so that the policies hold for it too

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// Owner of nothing yet, may make roles: what a hosted database gives to its customers.
void makeKeeper()
{
    auto& server = PrivatePostgres::instance();
    if (server.sql(u"SELECT count(*) FROM pg_roles WHERE rolname = 'keeper'"_s) == u"0") {
        server.sql(u"CREATE ROLE keeper LOGIN CREATEROLE"_s);
        server.sql(u"GRANT CREATE ON DATABASE postgres TO keeper"_s);
    }
}

} // namespace

const QList<Expectation>& IsolationWorld::expectations()
{
    const QString client = u"client_id"_s;
    static const QList<Expectation> list {
        { u"clients"_s, u"id"_s, 1, 4, 4, 0 },
        { u"personas"_s, client, 1, 3, 3, 0 },
        { u"prompts"_s, client, 1, 3, 3, 0 },
        { u"prompt_versions"_s, client, 1, 3, 0, 0 },
        { u"accounts"_s, client, 1, 3, 3, 0 },
        { u"schedules"_s, client, 1, 3, 3, 0 },
        { u"schedule_accounts"_s, client, 1, 3, 3, 3 },
        { u"runs"_s, client, 1, 3, 3, 0 },
        { u"step_payloads"_s, client, 1, 3, 0, 0 },
        { u"run_steps"_s, client, 1, 3, 0, 0 },
        { u"posts"_s, client, 1, 3, 2, 0 },
        { u"post_revisions"_s, client, 1, 3, 0, 0 },
        { u"post_variants"_s, client, 1, 3, 0, 3 },
        { u"post_texts"_s, client, 1, 2, 2, 0 },
        { u"approvals"_s, client, 1, 3, 2, 0, u"voided_at = now()"_s },
        { u"publications"_s, client, 1, 2, 3, 0 },
        { u"publish_attempts"_s, client, 1, 3, 3, 0, u"ended_at = now()"_s },
        { u"usage_records"_s, client, 1, 3, 0, 0 },
        { u"audit_events"_s, client, 1, 3, 0, 0 },
        { u"audit_seals"_s, client, 1, 3, 0, 0 },
        { u"runners"_s, {}, 1, 3, 3, 3 },
        // Of the owner: everybody adds keys for themselves alone.
        { u"member_keys"_s, {}, 1, 4, 4, 0, u"revoked_at = now()"_s },
        { u"shared_secrets"_s, client, 1, 3, 3, 3, u"updated_at = now()"_s },
        { u"secret_boxes"_s, client, 3, 3, 0, 3 },
        // Of the owner: everybody says only of themselves that they edit.
        { u"presence"_s, client, 1, 4, 4, 4, u"heartbeat_at = now()"_s },
        { u"members"_s, {}, 1, 4, 4, 0 },
        { u"memberships"_s, {}, 4, 4, 4, 4 },
        { u"member_logins"_s, {}, 5, 5, 5, 5 },
        { u"app_roles"_s, {}, 5, 5, 5, 5 },
        { u"settings"_s, {}, 1, 4, 4, 0 },
        { u"model_connections"_s, {}, 1, 3, 3, 0 },
        { u"model_prices"_s, {}, 1, 3, 3, 0 },
    };
    return list;
}

IsolationWorld::IsolationWorld(const QString& schema)
    : m_schema(schema)
{
    makeKeeper();
    auto address = PrivatePostgres::instance().address(schema);
    address.user = keeper;
    auto store = storage::PostgresStore::create(
        { .address = address, .purpose = storage::PostgresPurpose::Make });
    if (!store)
        throw std::runtime_error((store.error().message + store.error().detail).toStdString());
    store->reset();
    open(u"superuser"_s, PrivatePostgres::instance().address(schema).user);
    m_a = freshId();
    m_b = freshId();
    m_policy = freshId();
    superuser(
        u"INSERT INTO members VALUES ('%1', 'policy', 'policy', 'policy', now())"_s.arg(m_policy));
    superuser(
        u"INSERT INTO model_connections VALUES ('%1', 'M', 'm', 'openai', '', 'x', '', '', true, 1, now(), now())"_s
            .arg(freshId()));
    superuser(
        u"INSERT INTO model_prices VALUES ('p', 'm', now(), 1, 1, 1, 1, 0, 1, 1, 1, 'list')"_s);
    superuser(u"INSERT INTO settings VALUES ('publishing.stopped', '')"_s);
    superuser(u"INSERT INTO runners VALUES ('r', 'R', 'headless', now(), now())"_s);
    fillClient(m_a, 1);
    fillClient(m_b, 2);
    m_identities = { { u"maker"_s, 5, 5, 5 }, { u"owner"_s, 4, 4, 4 }, { u"runner"_s, 3, 3, 3 },
        { u"operator A"_s, 0, 3, 0 }, { u"reviewer A"_s, 0, 2, 0 }, { u"viewer A"_s, 0, 1, 0 },
        { u"operator B"_s, 0, 0, 3 }, { u"outsider"_s, 0, 0, 0 } };
    open(u"maker"_s, keeper);
    m_identities.first().login = keeper;
    const QStringList roles { {}, u"owner"_s, u"operator"_s, u"operator"_s, u"reviewer"_s,
        u"viewer"_s, u"operator"_s, {} };
    for (qsizetype i = 1; i < m_identities.size(); ++i) {
        auto& identity = m_identities[i];
        const QString client = identity.everywhere > 0 ? QString()
            : identity.a > 0                           ? m_a
            : identity.b > 0                           ? m_b
                                                       : QString();
        identity.login = addMember(identity.name, roles.at(i), client, &identity.member);
        open(identity.name, identity.login);
    }
    fillSecrets();
    fillPresence();
}

/// The owner's key, and a secret of each client that is sealed for it.
void IsolationWorld::fillSecrets()
{
    const QString key = freshId();
    superuser(
        u"INSERT INTO member_keys VALUES ('%1', '%2', repeat('a', 64), 'person', 'desk', now(), NULL)"_s
            .arg(key, identity(u"owner"_s).member));
    for (const auto& client : { m_a, m_b }) {
        const QString secret = freshId();
        superuser(
            u"INSERT INTO shared_secrets VALUES ('%1', '%2', 'account', 1, now(), now(), NULL, '')"_s
                .arg(secret, client));
        superuser(u"INSERT INTO secret_boxes VALUES ('%1', 1, '%2', '%3', '\\xabcd', now())"_s.arg(
            secret, key, client));
    }
}

/// The owner edits both clients.
void IsolationWorld::fillPresence()
{
    for (const auto& client : { m_a, m_b })
        superuser(
            u"INSERT INTO presence VALUES ('%1', 'client', '%2', '%2', '%3', now(), now())"_s.arg(
                freshId(), client, identity(u"owner"_s).member));
}

IsolationWorld::~IsolationWorld()
{
    for (const auto& connection : m_connections)
        QSqlDatabase::removeDatabase(connection);
}

void IsolationWorld::fillClient(const QString& client, int number)
{
    const auto n = QString::number(number);
    const QString persona = freshId(), prompt = freshId(), version = freshId(), account = freshId(),
                  schedule = freshId();
    const QString run = freshId(), post = freshId(), publication = freshId();
    const auto add = [&](const QString& table, const QString& values) {
        superuser(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, values));
    };
    add(u"clients"_s,
        u"'%1', 'C%2', 'c%2', 'UTC', '', '', NULL, NULL, 'one', 'active', 0, '{}', 1, now(), now()"_s
            .arg(client, n));
    add(u"personas"_s,
        u"'%1', '%2', 'P', 'p', '', '[]', '[]', 'en', 1, now(), now()"_s.arg(client, persona));
    add(u"prompts"_s, u"'%1', '%2', 'P', 'p', NULL, 1, now(), now()"_s.arg(client, prompt));
    add(u"prompt_versions"_s,
        u"'%1', '%2', '%3', 1, 't', '', 'x', now()"_s.arg(client, version, prompt));
    add(u"accounts"_s,
        u"'%1', '%2', 'sandbox', 'h', 'h', '', '', '', '', '', 'connected', 1, now(), now()"_s.arg(
            client, account));
    add(u"schedules"_s,
        u"'%1', '%2', 'S', 's', '%3', '%4', NULL, '0 8 * * *', 'UTC', 0, 'skip', 0, NULL, 'post', '', 'active', now(), 1, now(), now()"_s
            .arg(client, schedule, persona, prompt));
    add(u"schedule_accounts"_s, u"'%1', 0, '%2', '%3'"_s.arg(schedule, client, account));
    add(u"runs"_s,
        u"'%1', '%2', '%3', now(), now(), 'planned', '', NULL, 0, now(), 0, '', NULL, NULL, '', NULL, NULL, NULL, now()"_s
            .arg(client, run, schedule));
    add(u"step_payloads"_s, u"'%1', 'abc', '\\x00'"_s.arg(client));
    add(u"run_steps"_s,
        u"'%1', '%2', '%3', 0, 'hook', 0, true, '', 'abc', NULL, '', 0, 0, 0, 0, 0, false, NULL, 0, 0, now()"_s
            .arg(client, freshId(), run));
    add(u"posts"_s,
        u"'%1', '%2', '%3', '%4', '%5', 'in_review', 't', 'h', '{}', 0, NULL, now(), false, 1, 1, '', now(), now()"_s
            .arg(client, post, persona, schedule, run));
    add(u"post_revisions"_s, u"'%1', '%2', 1, 'h', '{}', 'engine', '', now()"_s.arg(client, post));
    add(u"post_variants"_s, u"'%1', '%2', 1, 0, '%3', 'tea'"_s.arg(client, post, account));
    superuser(
        u"INSERT INTO post_texts (client_id, post_id, folded) VALUES ('%1', '%2', 'tea')"_s.arg(
            client, post));
    add(u"approvals"_s,
        u"'%1', '%2', '%3', 1, 'h', 'approved', '%4', 'policy', '', now(), NULL"_s.arg(
            client, freshId(), post, m_policy));
    add(u"publications"_s,
        u"'%1', '%2', '%3', 1, '%4', 0, 'queued', 'tea', 'h', 'k', 'r', now(), '\\x00', 0, '', NULL, now(), NULL, NULL, 0, 0, 0, NULL, '', '', '', false, now(), now()"_s
            .arg(client, publication, post, account));
    add(u"publish_attempts"_s,
        u"'%1', '%2', '%3', 1, 0, 'send', now(), NULL, '', 0, '', ''"_s.arg(
            client, freshId(), publication));
    add(u"usage_records"_s,
        u"'%1', '%2', '%3', NULL, 'm', 0, 0, 0, 0, 0, false, 1, 0, 'hook', false, now()"_s.arg(
            freshId(), client, run));
    add(u"audit_events"_s,
        u"'%1', '%2', '%3', 'policy', 'post.approve', 'post', '', '{}', now()"_s.arg(
            freshId(), client, m_policy));
    add(u"audit_seals"_s, u"'%1', 1, '%2', repeat('a', 64), 'k', now()"_s.arg(client, freshId()));
}

QString IsolationWorld::superuser(const QString& sql)
{
    QString value;
    const QString state = run(u"superuser"_s, sql, &value);
    if (!state.isEmpty())
        throw std::runtime_error((sql + u": "_s + state).toStdString());
    return value;
}

QString IsolationWorld::addMember(
    const QString& name, const QString& role, const QString& client, QString* member)
{
    const QString id = freshId();
    const QString key = name.toLower();
    QString login;
    const QString place = client.isEmpty() ? u"NULL"_s : u'\'' + client + u'\'';
    for (const auto& sql :
        { u"INSERT INTO members VALUES ('%1', '%2', '%3', 'person', now())"_s.arg(id, name, key),
            u"INSERT INTO memberships SELECT '%1', '%2', %3, '%4', now() WHERE '%4' <> ''"_s.arg(
                freshId(), id, place, role),
            u"SELECT add_login('%1', '')"_s.arg(id) }) {
        const QString state = run(u"maker"_s, sql, &login);
        if (!state.isEmpty())
            throw std::runtime_error((sql + u": "_s + state).toStdString());
    }
    if (member)
        *member = id;
    return login;
}

const Identity& IsolationWorld::identity(const QString& name) const
{
    return *std::ranges::find(m_identities, name, &Identity::name);
}

void IsolationWorld::open(const QString& name, const QString& login)
{
    const auto address = PrivatePostgres::instance().address(m_schema);
    const QString connection = u"isolation "_s + m_schema + u' ' + name;
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(login);
    if (!database.open())
        throw std::runtime_error(database.lastError().text().toStdString());
    m_connections.insert(name, connection);
    const QString state = run(name,
        u"SET search_path = \"%1\", pg_temp; SET client_min_messages = error"_s.arg(m_schema));
    if (!state.isEmpty())
        throw std::runtime_error(state.toStdString());
}

QString IsolationWorld::run(const QString& identity, const QString& sql, QString* value, int* rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connections.value(identity)));
    if (!query.exec(sql)) {
        const QString state = query.lastError().nativeErrorCode();
        return state.isEmpty() ? query.lastError().text() : state;
    }
    if (value && query.next())
        *value = query.value(0).toString();
    if (rows)
        *rows = query.numRowsAffected();
    return {};
}

QString IsolationWorld::condition(const Expectation& expectation, const QString& client) const
{
    if (!expectation.clientColumn.isEmpty())
        return u"%1 = '%2'"_s.arg(expectation.clientColumn, client);
    if (expectation.table == u"memberships" || expectation.table == u"member_keys")
        return u"member_id = '%1'"_s.arg(identity(u"owner"_s).member);
    return u"true"_s;
}

QString IsolationWorld::rowOf(const Expectation& expectation, const QString& client)
{
    return superuser(u"SELECT to_json(t) FROM %1 t WHERE %2 LIMIT 1"_s.arg(
        expectation.table, condition(expectation, client)));
}

bool IsolationWorld::may(const Identity& identity, const Expectation& expectation,
    const QString& kind, const QString& client)
{
    // Everybody sees their own memberships: what is asked is whether they reach the owner's, and
    // change any.
    const bool changes = kind == u"update" || kind == u"delete";
    const QString where = changes && expectation.table == u"memberships"
        ? u"true"_s
        : condition(expectation, client);
    QString sql;
    if (kind == u"select") {
        sql = u"SELECT count(*) FROM %1 WHERE %2"_s.arg(expectation.table, where);
    } else if (kind == u"insert") {
        // The row again: the policies are asked before the unique keys are.
        sql = u"INSERT INTO %1 SELECT (json_populate_record(NULL::%1, '%2')).*"_s.arg(
            expectation.table, rowOf(expectation, client).replace(u'\'', u"''"_s));
    } else if (kind == u"update") {
        const QString column = superuser(
            u"SELECT attname FROM pg_attribute WHERE attrelid = '%1'::regclass AND attnum = 1"_s
                .arg(expectation.table));
        sql = u"UPDATE %1 SET %2 WHERE %3"_s.arg(expectation.table,
            expectation.change.isEmpty() ? column + u" = "_s + column : expectation.change, where);
    } else {
        sql = u"DELETE FROM %1 WHERE %2"_s.arg(expectation.table, where);
    }
    run(identity.name, u"BEGIN"_s);
    QString value;
    int rows = 0;
    const QString state = run(identity.name, sql, &value, &rows);
    run(identity.name, u"ROLLBACK"_s);
    if (state == u"42501" || state == u"CL001")
        return false;
    if (!state.isEmpty())
        return state.startsWith(u"23"); // it was let through to the keys
    return kind == u"select" ? value.toInt() > 0 : rows > 0;
}

QList<Finding> IsolationWorld::ask(const Expectation& expectation)
{
    const bool isOfClient = !expectation.clientColumn.isEmpty();
    const QList<std::pair<QString, int>> kinds { { u"select"_s, expectation.select },
        { u"insert"_s, expectation.insert }, { u"update"_s, expectation.update },
        { u"delete"_s, expectation.remove } };
    QList<Finding> findings;
    for (const auto& identity : m_identities) {
        Finding finding { identity.name };
        for (const auto& [kind, least] : kinds) {
            QString cell, expected;
            const auto note = [&](const QString& mark, const QString& client, int rank) {
                cell += may(identity, expectation, kind, client) ? mark : u"-"_s;
                expected += least > 0 && rank >= least ? mark : u"-"_s;
            };
            if (isOfClient) {
                const bool newClient = expectation.table == u"clients" && kind == u"insert";
                note(u"A"_s, m_a, newClient ? identity.everywhere : identity.a);
                note(u"B"_s, m_b, newClient ? identity.everywhere : identity.b);
            } else {
                // Who may run an engine for one client says so for itself.
                const bool anywhere
                    = (kind == u"select" && least < 3) || expectation.table == u"runners";
                note(u"x"_s, {}, anywhere ? identity.anywhere() : identity.everywhere);
            }
            finding.cell += cell.leftJustified(3);
            finding.expected += expected.leftJustified(3);
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace clara::test
