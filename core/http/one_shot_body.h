// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace clara::http {

/// A request body that can be read once. Qt repeats a request by itself when the server closes the
/// connection after reading it; it cannot repeat what it cannot rewind. The first read also is the
/// proof that the connection stood and bytes began to leave: before that, nothing did.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return remaining() == 0; }
    qint64 bytesAvailable() const override { return remaining(); }
    /// Hands out nothing from now on: what was cancelled before its first byte stays unsent.
    void seal() { m_sealed = true; }
    bool wasTouched() const { return m_at > 0; }

Q_SIGNALS:
    void firstByteTaken();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 remaining() const { return m_bytes.size() - m_at; }

    const QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_sealed = false;
};

} // namespace clara::http
