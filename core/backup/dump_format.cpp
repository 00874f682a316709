// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/dump_format.h"

#include <QtEndian>

#include <bit>

namespace clara::backup {

void putNumber(QByteArray& bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void putLong(QByteArray& bytes, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void putBytes(QByteArray& bytes, const QByteArray& value)
{
    putNumber(bytes, quint32(value.size()));
    bytes += value;
}

void putTexts(QByteArray& bytes, const QStringList& texts)
{
    putNumber(bytes, quint32(texts.size()));
    for (const auto& text : texts)
        putBytes(bytes, text.toUtf8());
}

void putCell(QByteArray& bytes, const Cell& cell)
{
    if (const auto* integer = std::get_if<qint64>(&cell)) {
        bytes += char(IntegerCell);
        putLong(bytes, *integer);
    } else if (const auto* number = std::get_if<double>(&cell)) {
        bytes += char(NumberCell);
        putLong(bytes, std::bit_cast<qint64>(*number));
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        bytes += char(TextCell);
        putBytes(bytes, text->toUtf8());
    } else if (const auto* data = std::get_if<QByteArray>(&cell)) {
        bytes += char(BytesCell);
        putBytes(bytes, *data);
    } else {
        bytes += char(NothingCell);
    }
}

} // namespace clara::backup
