// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace clara {

/// Replaces known secret values, and shapes of well-known keys, by `[redacted:<kind>:<last 4>]`.
/// Thread-safe. The list of values is bounded (the oldest goes first); values shorter than 6 bytes
/// are not registered, because redacting them would tear ordinary words apart.
class Redactor {
public:
    void addValue(const QByteArray& secret);
    std::string redact(std::string_view text) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_values;
};

} // namespace clara
