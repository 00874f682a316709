// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/connection.h"

#include <winsock2.h>

namespace world {

void resetSocket(QTcpSocket& socket)
{
    const linger noLinger { 1, 0 };
    ::setsockopt(SOCKET(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char*>(&noLinger), sizeof noLinger);
    socket.abort();
}

} // namespace world
