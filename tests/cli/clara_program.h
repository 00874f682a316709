// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace clara::test {

struct ProgramAnswer {
    int status = -1; ///< exit status; -1: crashed or did not end
    QByteArray out {};
    QByteArray err {};

    QJsonObject object() const;
    QJsonArray array() const;
    /// The "error" object on standard error; empty unless standard error is exactly that one JSON
    /// value.
    QJsonObject error() const;
};

/// Runs the real `clara` in a home of its own: data, sockets and workspace lie in one temporary
/// folder.
class ClaraProgram {
public:
    ClaraProgram();
    QString path(const QString& name) const { return folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("w.clara")); }
    /// Writes a file into the folder and gives its path.
    QString file(const QString& name, const QByteArray& content) const;
    ProgramAnswer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Adds --json.
    ProgramAnswer json(QStringList arguments, const QByteArray& input = {}) const;
    /// Another program (a shell with limits) in the same environment.
    ProgramAnswer runOther(
        const QString& program, const QStringList& arguments, const QByteArray& input = {}) const;
    /// Left running; the caller ends it.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    static QString program();

    QTemporaryDir folder;
    QProcessEnvironment environment;
};

/// Every table of the workspace with every row, as text; reads only. Starts with "unreadable" on an
/// error.
QByteArray dumpWorkspace(const QString& path);

} // namespace clara::test
