// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QDir>

#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <atomic>
#include <cstdio>

namespace clara::logging {

namespace {

constexpr size_t maxFileBytes = size_t(2) * 1024 * 1024;
constexpr size_t maxFiles = 5;

/// Redacts, then passes on to the sinks chosen by `start()`.
class RedactingSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    void setSinks(std::vector<spdlog::sink_ptr> sinks)
    {
        const std::scoped_lock lock(mutex_);
        m_sinks = std::move(sinks);
    }
    std::atomic<int> warnings { 0 };

protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (message.level >= spdlog::level::warn)
            ++warnings;
        const std::string clean
            = redactor().redact({ message.payload.data(), message.payload.size() });
        spdlog::details::log_msg copy = message;
        copy.payload = clean;
        for (const auto& target : m_sinks) {
            if (target->should_log(copy.level))
                target->log(copy);
        }
    }
    void flush_() override
    {
        for (const auto& target : m_sinks)
            target->flush();
    }

private:
    std::vector<spdlog::sink_ptr> m_sinks;
};

spdlog::sink_ptr consoleSink()
{
    auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    sink->set_level(spdlog::level::warn);
    sink->set_pattern("%n %l: %v");
    return sink;
}

const std::shared_ptr<RedactingSink>& rootSink()
{
    static const std::shared_ptr<RedactingSink> sink = [] {
        auto made = std::make_shared<RedactingSink>();
        made->setSinks({ consoleSink() });
        return made;
    }();
    return sink;
}

spdlog::logger makeLogger(const char* name)
{
    spdlog::logger logger(name, rootSink());
    logger.set_level(spdlog::level::debug);
    return logger;
}

} // namespace

Redactor& redactor()
{
    static Redactor instance;
    return instance;
}

void start(const Options& options)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (options.console)
        sinks.push_back(consoleSink());
    if (!options.directory.isEmpty()) {
        try {
            QDir().mkpath(options.directory);
            const QString file = QDir(options.directory).filePath(QStringLiteral("clara.log"));
            auto rotating = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                file.toStdString(), maxFileBytes, maxFiles);
            rotating->set_level(options.verbose ? spdlog::level::debug : spdlog::level::info);
            rotating->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %n %l [%t] %v");
            sinks.push_back(std::move(rotating));
        } catch (const spdlog::spdlog_ex& error) {
            std::fprintf(stderr, "clara: the log file could not be opened: %s\n", error.what());
        }
    }
    rootSink()->setSinks(std::move(sinks));
}

void flush() { rootSink()->flush(); }

int warningCount() { return rootSink()->warnings; }

spdlog::logger& app()
{
    static spdlog::logger logger = makeLogger("clara.app");
    return logger;
}
spdlog::logger& engine()
{
    static spdlog::logger logger = makeLogger("clara.engine");
    return logger;
}
spdlog::logger& http()
{
    static spdlog::logger logger = makeLogger("clara.http");
    return logger;
}
spdlog::logger& session()
{
    static spdlog::logger logger = makeLogger("clara.session");
    return logger;
}
spdlog::logger& storage()
{
    static spdlog::logger logger = makeLogger("clara.storage");
    return logger;
}
spdlog::logger& ui()
{
    static spdlog::logger logger = makeLogger("clara.ui");
    return logger;
}

} // namespace clara::logging
