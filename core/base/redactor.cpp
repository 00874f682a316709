// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace clara {

namespace {

constexpr size_t maxValues = 256;
constexpr qsizetype minSecretBytes = 6;
constexpr size_t maxLineBytes = 16384;

struct Shape {
    const char* kind;
    const char* pattern;
};
// Shapes from reference lists of public scanners; each is linear-time on a bounded line.
constexpr std::array shapes {
    Shape { "openai",
        "sk-(?:proj-|svcacct-|admin-|or-v1-|ant-api03-|ant-admin01-)?[A-Za-z0-9_-]{20,}" },
    Shape { "groq", "gsk_[A-Za-z0-9]{20,}" },
    Shape { "huggingface", "hf_[A-Za-z0-9]{30,}" },
    Shape { "google", "AIza[A-Za-z0-9_-]{35}" },
    Shape { "aws", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}" },
    Shape { "github", "(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})" },
    Shape { "slack", "xox[bpaer]-[A-Za-z0-9-]{10,}" },
    Shape { "stripe", "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}" },
    Shape { "jwt", "ey[A-Za-z0-9_-]{10,}\\.ey[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{5,}" },
    Shape { "bearer", "(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}" },
    Shape { "private-key", "-----BEGIN [A-Z ]*PRIVATE KEY-----" },
    Shape { "url-password", "(?<=://)[^\\s/:@]+:[^\\s/@]+(?=@)" },
};

struct CompiledShape {
    QByteArray kind;
    QRegularExpression expression;
};

const std::vector<CompiledShape>& compiledShapes()
{
    static const std::vector<CompiledShape> compiled = [] {
        std::vector<CompiledShape> result;
        for (const auto& shape : shapes)
            result.push_back(
                { shape.kind, QRegularExpression(QString::fromLatin1(shape.pattern)) });
        return result;
    }();
    return compiled;
}

std::string mask(const std::string& kind, std::string_view secret)
{
    const std::string_view tail
        = secret.size() >= 12 ? secret.substr(secret.size() - 4) : std::string_view();
    return "[redacted:" + kind + ":" + std::string(tail) + "]";
}

} // namespace

void Redactor::addValue(const QByteArray& secret)
{
    if (secret.size() < minSecretBytes)
        return;
    const std::scoped_lock lock(m_mutex);
    std::string value = secret.toStdString();
    if (std::ranges::find(m_values, value) != m_values.end())
        return;
    if (m_values.size() >= maxValues)
        m_values.erase(m_values.begin());
    m_values.push_back(std::move(value));
}

std::string Redactor::redact(std::string_view text) const
{
    std::string line(text.substr(0, maxLineBytes));
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& value : m_values) {
            const std::string masked = mask("secret", value);
            for (size_t at = line.find(value); at != std::string::npos;
                 at = line.find(value, at + masked.size()))
                line.replace(at, value.size(), masked);
        }
    }
    QString unicode = QString::fromStdString(line);
    bool changed = false;
    for (const auto& shape : compiledShapes()) {
        auto match = shape.expression.match(unicode);
        for (int guard = 0; match.hasMatch() && guard < 64; ++guard) {
            const std::string masked
                = mask(shape.kind.toStdString(), match.captured().toStdString());
            unicode.replace(
                match.capturedStart(), match.capturedLength(), QString::fromStdString(masked));
            changed = true;
            match
                = shape.expression.match(unicode, match.capturedStart() + qsizetype(masked.size()));
        }
    }
    return changed ? unicode.toStdString() : line;
}

} // namespace clara
