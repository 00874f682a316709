// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/connection.h"

#include <sys/socket.h>

namespace world {

void resetSocket(QTcpSocket& socket)
{
    const linger noLinger { 1, 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noLinger, sizeof noLinger);
    socket.abort();
}

} // namespace world
