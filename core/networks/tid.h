// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace clara::networks {

/// The record key of a publication on AT Protocol networks: 13 characters that sort by time. The
/// same instant and id always give the same key, so that it could be computed again; two ids of one
/// millisecond differ in the 20 bits below it.
QString tid(Instant at, const PublicationId& publication);

} // namespace clara::networks
