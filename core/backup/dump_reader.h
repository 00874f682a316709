// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/dump_format.h"
#include "backup/sealed_reader.h"

namespace clara::backup {

/// The tables of an encrypted backup. That nothing is missing is proven when `nextTable()` says
/// that there are no more: it compares counts and hashes with the closing record first.
class DumpReader final : public TableSource {
public:
    /// Reads as far as the origin. Storage: a newer form.
    static Result<std::unique_ptr<DumpReader>> create(std::unique_ptr<SealedReader> content);

    const TablesOrigin& origin() const { return m_origin; }
    Result<std::optional<TableShape>> nextTable() override;
    Result<std::optional<TableRow>> nextRow() override;

private:
    explicit DumpReader(std::unique_ptr<SealedReader> content);
    Status readOrigin();
    Status readClosing();
    Result<TableShape> readShape();
    Result<char> letter();
    Result<quint32> number();
    Result<qint64> longNumber();
    Result<QByteArray> bytes();
    Result<QStringList> texts();
    Result<Cell> cell();
    Result<QByteArray> take(qsizetype size);
    void endTable();

    std::unique_ptr<SealedReader> m_content;
    TablesOrigin m_origin;
    TableShape m_shape;
    QList<TableSum> m_sums; ///< of what was read
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QByteArray m_row; ///< the record that is being read, for the hash
    char m_next = 0; ///< letter of the record that follows, 0: not read yet
    bool m_inTable = false;
    bool m_done = false;
};

} // namespace clara::backup
