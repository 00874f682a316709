// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "domain/persona.h"

#include <QHash>

namespace clara::ui {

/// Values for every variable of a template, from a client and a persona where they exist, so that a
/// preview reads like the real thing.
QHash<QString, QString> sampleValues(const Client* client, const Persona* persona, Instant now);

} // namespace clara::ui
