// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/similarity.h"

#include <QRegularExpression>

#include <algorithm>

namespace clara::guardrails {

namespace {

constexpr qsizetype shingleSize = 3;

/// Small letters, digits and single blanks, with one blank at either end so that short words count
/// too.
QString normalised(const QString& text)
{
    static const QRegularExpression link(
        QStringLiteral("https?://\\S+"), QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.replace(link, QStringLiteral(" "));
    const QString folded = plain.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result(1, u' ');
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
        else if (!c.isMark() && !result.endsWith(u' '))
            result += u' ';
    }
    if (!result.endsWith(u' '))
        result += u' ';
    return result;
}

quint64 fnv1a(QStringView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

} // namespace

Shingles::Shingles(const QString& text)
{
    const QString plain = normalised(text);
    for (qsizetype i = 0; i + shingleSize <= plain.size(); ++i)
        m_hashes.push_back(fnv1a(QStringView(plain).mid(i, shingleSize)));
    std::ranges::sort(m_hashes);
    const auto repeated = std::ranges::unique(m_hashes);
    m_hashes.erase(repeated.begin(), repeated.end());
}

double Shingles::similarity(const Shingles& other) const
{
    if (m_hashes.empty() || other.m_hashes.empty())
        return m_hashes.empty() && other.m_hashes.empty() ? 1.0 : 0.0;
    std::size_t common = 0;
    for (auto a = m_hashes.begin(), b = other.m_hashes.begin();
         a != m_hashes.end() && b != other.m_hashes.end();) {
        if (*a == *b) {
            ++common;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return double(common) / double(m_hashes.size() + other.m_hashes.size() - common);
}

double similarity(const QString& a, const QString& b)
{
    return Shingles(a).similarity(Shingles(b));
}

} // namespace clara::guardrails
