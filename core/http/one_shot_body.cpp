// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace clara::http {

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    if (m_at == 0 && !m_sealed && remaining() > 0)
        Q_EMIT firstByteTaken(); // before the bytes move: whoever dies in here has sent nothing
    if (m_sealed)
        return 0;
    const qint64 size = std::min(maxSize, remaining());
    std::memcpy(data, m_bytes.constData() + m_at, size_t(size));
    m_at += size;
    return size;
}

} // namespace clara::http
