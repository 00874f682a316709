// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/http_client.h"

namespace clara {

QByteArray HttpResponse::header(const QByteArray& lowerCaseName) const
{
    for (const auto& entry : headers) {
        if (entry.name == lowerCaseName)
            return entry.value;
    }
    return {};
}

} // namespace clara
