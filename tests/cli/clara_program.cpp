// SPDX-License-Identifier: GPL-3.0-or-later
#include "clara_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace clara::test {

QJsonObject ProgramAnswer::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray ProgramAnswer::array() const { return QJsonDocument::fromJson(out).array(); }

QJsonObject ProgramAnswer::error() const
{
    return QJsonDocument::fromJson(err).object().value(u"error"_s).toObject();
}

ClaraProgram::ClaraProgram()
    : environment(QProcessEnvironment::systemEnvironment())
{
    QDir(folder.path()).mkdir(u"run"_s);
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"USER"_s, u"tester"_s);
    environment.insert(u"CLARA_WORKSPACE"_s, workspace());
    environment.insert(u"CLARA_SECRETS_PASSPHRASE"_s, u"a passphrase for tests"_s);
}

QString ClaraProgram::program() { return QStringLiteral(CLARA_PROGRAM); }

QString ClaraProgram::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

ProgramAnswer ClaraProgram::run(const QStringList& arguments, const QByteArray& input) const
{
    return runOther(program(), arguments, input);
}

ProgramAnswer ClaraProgram::json(QStringList arguments, const QByteArray& input) const
{
    return run(arguments << u"--json"_s, input);
}

ProgramAnswer ClaraProgram::runOther(
    const QString& name, const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(name, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramAnswer answer;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished(5'000);
        return answer;
    }
    answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

std::unique_ptr<QProcess> ClaraProgram::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(program(), arguments);
    process->waitForStarted();
    return process;
}

namespace {

QByteArray dumpTable(const QSqlDatabase& database, const QString& table)
{
    QByteArray text = "== " + table.toUtf8() + '\n';
    QSqlQuery rows(database);
    if (!rows.exec(u"SELECT * FROM \"%1\" ORDER BY rowid"_s.arg(table))
        && !rows.exec(u"SELECT * FROM \"%1\""_s.arg(table)))
        return text + "unreadable: " + rows.lastError().text().toUtf8() + '\n';
    while (rows.next()) {
        const QSqlRecord record = rows.record();
        for (int i = 0; i < record.count(); ++i)
            text += record.fieldName(i).toUtf8() + '=' + rows.value(i).toByteArray().toHex() + ' ';
        text += '\n';
    }
    return text;
}

} // namespace

QByteArray dumpWorkspace(const QString& path)
{
    const QString name = QUuid::createUuid().toString();
    QByteArray dump;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) {
            dump = "unreadable: " + database.lastError().text().toUtf8();
        } else {
            QSqlQuery tables(database);
            if (!tables.exec(
                    u"SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"_s))
                dump = "unreadable: " + tables.lastError().text().toUtf8();
            while (tables.next()) {
                dump += tables.value(1).toByteArray() + '\n';
                dump += dumpTable(database, tables.value(0).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return dump;
}

} // namespace clara::test
