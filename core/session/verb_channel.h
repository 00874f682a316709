// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "ports/language_model.h"

#include <QJsonObject>
#include <QJsonValue>

namespace clara::session {

/// The operator verbs as JSON, wherever they run: in this process (`Verbs`) or in the one that owns
/// the workspace (`OwnerSocketClient`).
class VerbChannel {
public:
    virtual ~VerbChannel() = default;
    /// `onDelta` gets pieces of a streamed answer before the future is finished; it may be called
    /// on another thread. The future is always finished.
    virtual Future<QJsonValue> call(QString verb, QJsonObject params, DeltaSink onDelta = {}) = 0;
};

} // namespace clara::session
