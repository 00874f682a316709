// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_diff.h"

#include "text/code_points.h"
#include "text/graphemes.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace clara::text {

namespace {

// 6,000 by 6,000 tokens, about 3,000 words each: at worst 0.4 s in a debug build and 9 MB.
constexpr qsizetype maxTableCells = 36'000'000;

enum class TokenKind { Word, Space, Other };

TokenKind tokenKindAt(QStringView text, qsizetype position)
{
    const char32_t c = codePointAt(text, position).value;
    if (QChar::isSpace(c))
        return TokenKind::Space;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == '_' ? TokenKind::Word
                                                                      : TokenKind::Other;
}

// Runs of letters and digits, runs of white space, and single characters of any other sort.
std::vector<QStringView> tokensOf(QStringView text)
{
    std::vector<QStringView> tokens;
    for (qsizetype start = 0; start < text.size();) {
        const TokenKind kind = tokenKindAt(text, start);
        qsizetype end = nextGrapheme(text, start);
        while (kind != TokenKind::Other && end < text.size() && tokenKindAt(text, end) == kind)
            end = nextGrapheme(text, end);
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

struct Step {
    DiffOp op;
    QStringView token;
};
using Steps = std::vector<Step>;
using Tokens = std::vector<QStringView>;

// Two bits per cell: where the longest common subsequence of the remaining tokens goes on.
class DirectionTable {
public:
    DirectionTable(std::size_t rows, std::size_t columns)
        : m_columns(columns)
        , m_bits((rows * columns + 3) / 4)
    {
    }
    void set(std::size_t row, std::size_t column, DiffOp op)
    {
        const std::size_t cell = row * m_columns + column;
        m_bits[cell / 4]
            = static_cast<quint8>(m_bits[cell / 4] | (static_cast<unsigned>(op) << (cell % 4 * 2)));
    }
    DiffOp at(std::size_t row, std::size_t column) const
    {
        const std::size_t cell = row * m_columns + column;
        return static_cast<DiffOp>((m_bits[cell / 4] >> (cell % 4 * 2)) & 3U);
    }

private:
    std::size_t m_columns;
    std::vector<quint8> m_bits;
};

// The same number for equal tokens, so that the inner loop compares integers.
std::vector<int> numbered(const Tokens& tokens, QHash<QStringView, int>& numbers)
{
    std::vector<int> result;
    result.reserve(tokens.size());
    for (const QStringView token : tokens) {
        const auto known = numbers.constFind(token);
        const int number = known == numbers.cend() ? static_cast<int>(numbers.size()) : *known;
        if (known == numbers.cend())
            numbers.insert(token, number);
        result.push_back(number);
    }
    return result;
}

void appendDifference(const Tokens& before, const Tokens& after, Steps& steps)
{
    const std::size_t rows = before.size();
    const std::size_t columns = after.size();
    QHash<QStringView, int> numbers;
    const std::vector<int> left = numbered(before, numbers);
    const std::vector<int> right = numbered(after, numbers);
    DirectionTable directions(rows, columns);
    std::vector<int> below(columns + 1, 0);
    std::vector<int> current(columns + 1, 0);
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            if (left[row] == right[column]) {
                current[column] = below[column + 1] + 1; // Same is the zero of the table
            } else if (below[column] >= current[column + 1]) {
                current[column] = below[column];
                directions.set(row, column, DiffOp::Removed);
            } else {
                current[column] = current[column + 1];
                directions.set(row, column, DiffOp::Added);
            }
        }
        std::swap(below, current);
    }
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        const DiffOp op = row == rows ? DiffOp::Added
            : column == columns       ? DiffOp::Removed
                                      : directions.at(row, column);
        steps.push_back({ op, op == DiffOp::Added ? after[column] : before[row] });
        row += op == DiffOp::Added ? 0 : 1;
        column += op == DiffOp::Removed ? 0 : 1;
    }
}

// Joins neighbours; within a change all removals come first. A blank between two changes belongs to
// the change: "one long stretch replaced" reads better than a row of single words.
QList<DiffPiece> merged(const Steps& steps)
{
    QList<DiffPiece> pieces;
    QString removed;
    QString added;
    const auto append = [&pieces](DiffOp op, const QString& text) {
        if (text.isEmpty())
            return;
        if (!pieces.isEmpty() && pieces.last().op == op)
            pieces.last().text += text;
        else
            pieces.append({ op, text });
    };
    const auto flush = [&] {
        append(DiffOp::Removed, removed);
        append(DiffOp::Added, added);
        removed.clear();
        added.clear();
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const bool insideChange = step.op == DiffOp::Same && i + 1 < steps.size()
            && steps[i + 1].op != DiffOp::Same && !removed.isEmpty() && !added.isEmpty()
            && step.token.trimmed().isEmpty();
        if (step.op == DiffOp::Same && !insideChange) {
            flush();
            append(DiffOp::Same, step.token.toString());
            continue;
        }
        if (step.op != DiffOp::Added)
            removed += step.token;
        if (step.op != DiffOp::Removed)
            added += step.token;
    }
    flush();
    return pieces;
}

} // namespace

QList<DiffPiece> wordDiff(const QString& before, const QString& after)
{
    const Tokens left = tokensOf(before);
    const Tokens right = tokensOf(after);
    const auto [leftEnd, rightEnd]
        = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto prefix = leftEnd - left.begin();
    const auto [leftBack, rightBack] = std::mismatch(left.rbegin(),
        std::make_reverse_iterator(leftEnd), right.rbegin(), std::make_reverse_iterator(rightEnd));
    const Tokens leftMiddle(leftEnd, leftBack.base());
    const Tokens rightMiddle(rightEnd, rightBack.base());

    Steps steps;
    for (auto token = left.begin(); token != leftEnd; ++token)
        steps.push_back({ DiffOp::Same, *token });
    if (qsizetype(leftMiddle.size()) * qsizetype(rightMiddle.size()) <= maxTableCells) {
        appendDifference(leftMiddle, rightMiddle, steps);
    } else {
        for (const QStringView token : leftMiddle)
            steps.push_back({ DiffOp::Removed, token });
        for (const QStringView token : rightMiddle)
            steps.push_back({ DiffOp::Added, token });
    }
    for (auto token = left.begin() + prefix + qsizetype(leftMiddle.size()); token != left.end();
         ++token)
        steps.push_back({ DiffOp::Same, *token });
    return merged(steps);
}

} // namespace clara::text
