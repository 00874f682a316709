// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"

#include <QString>

#include <spdlog/spdlog.h>

#include <memory>

/// The logging categories of the whole product. Before `start()` they print warnings to stderr.
/// Every line passes the redactor. Thread-safe.
namespace clara::logging {

struct Options {
    QString directory; ///< where `clara.log` goes (rotating, 5 files of 2 MiB); empty: no file
    bool verbose = false; ///< debug lines too
    bool console = true; ///< warnings and errors to stderr
};

/// Sets up the sinks once per process. A directory that cannot be written is reported on stderr,
/// not fatal.
void start(const Options& options);
void flush();

/// The process-wide redactor; secret stores register every value they hand out.
Redactor& redactor();

spdlog::logger& app(); ///< clara.app
spdlog::logger& engine(); ///< clara.engine; each line carries the run or publication id
spdlog::logger& http(); ///< clara.http
spdlog::logger& session(); ///< clara.session
spdlog::logger& storage(); ///< clara.storage
spdlog::logger& ui(); ///< clara.ui

/// Counts lines at warning or above, so that a test can fail on an unexpected one.
int warningCount();

} // namespace clara::logging

template <> struct fmt::formatter<QString> : fmt::formatter<std::string> {
    template <class Context> auto format(const QString& text, Context& context) const
    {
        return fmt::formatter<std::string>::format(text.toStdString(), context);
    }
};
