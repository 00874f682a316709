// SPDX-License-Identifier: GPL-3.0-or-later
#include "input_reader.h"

#include "command_spec.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

Result<QByteArray> readBounded(QFile& file, const QString& what, const QString& field)
{
    QByteArray bytes;
    while (bytes.size() <= maxInputBytes) {
        const QByteArray piece = file.read(maxInputBytes + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return invalid(field,
            translate("clara::Cli", "%1 could not be read: %2.").arg(what, file.errorString()));
    if (bytes.size() > maxInputBytes)
        return invalid(
            field, translate("clara::Cli", "%1 is larger than 1 MiB. Shorten it.").arg(what));
    return bytes;
}

} // namespace

Result<QString> readTextFile(const QString& path, const QString& field)
{
    const bool isStdin = path == "-"_L1;
    const QString what = isStdin ? translate("clara::Cli", "Standard input")
                                 : translate("clara::Cli", "The file “%1”").arg(path);
    QFile file(path);
    if (!isStdin && !QFileInfo::exists(path))
        return invalid(
            field, translate("clara::Cli", "%1 does not exist. Look at the path.").arg(what));
    if (!isStdin && !QFileInfo(path).isFile())
        return invalid(
            field, translate("clara::Cli", "%1 is not a file. Name a text file.").arg(what));
    const bool isOpen
        = isStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return invalid(field,
            translate("clara::Cli", "%1 could not be read: %2.").arg(what, file.errorString()));
    const auto bytes = readBounded(file, what, field);
    if (!bytes)
        return std::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter) || text.contains(QChar(0)))
        return invalid(field,
            translate("clara::Cli", "%1 is not valid UTF-8 text. Save it as UTF-8 and try again.")
                .arg(what));
    return text;
}

Result<Secret> readSecretFromStdin()
{
    QFile file;
    QByteArray line;
    if (file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = file.readLine(maxSecretBytes + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.size() > maxSecretBytes)
        return invalid(u"secret"_s,
            translate("clara::Cli",
                "The secret is longer than 4096 bytes. Look at what was sent to standard input."));
    if (line.trimmed().isEmpty())
        return invalid(u"secret"_s,
            translate("clara::Cli", "Standard input held no secret. Send it there as one line."));
    return Secret(std::move(line));
}

} // namespace clara::cli
