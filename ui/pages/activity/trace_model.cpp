// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/trace_model.h"

#include "models/money_words.h"
#include "models/time_words.h"

#include <algorithm>

namespace clara::ui {

namespace {

QString stepKindTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::Hook:
        return TraceModel::tr("Hook");
    case StepKind::Body:
        return TraceModel::tr("Body");
    case StepKind::Guard:
        return TraceModel::tr("Guard");
    case StepKind::NearDuplicate:
        return TraceModel::tr("Near-duplicate");
    case StepKind::Format:
        return TraceModel::tr("Format");
    case StepKind::Draft:
        return TraceModel::tr("Draft");
    }
    return {};
}

bool asksModel(const RunStep& step)
{
    return step.kind == StepKind::Hook || step.kind == StepKind::Body;
}

QString modelWords(const RunStep& step)
{
    const TokenUsage& tokens = step.tokens;
    const qint64 input = tokens.input + tokens.cachedInput + tokens.cacheWrite;
    const qint64 output = tokens.output + tokens.reasoning;
    const QString counts
        = TraceModel::tr("%1 tokens in, %2 out").arg(countWords(input), countWords(output));
    QString words = TraceModel::tr("%1, %2").arg(step.model, counts);
    if (tokens.cachedInput > 0)
        words = TraceModel::tr("%1, %2 of them read from the cache")
                    .arg(words, countWords(tokens.cachedInput));
    if (tokens.estimated)
        words = TraceModel::tr("%1, estimated").arg(words);
    return words;
}

} // namespace

QString traceStepTitle(const RunStep& step)
{
    const QString title = stepKindTitle(step.kind);
    return step.rewrite == 0 || !asksModel(step)
        ? title
        : TraceModel::tr("%1, rewrite %2").arg(title).arg(step.rewrite);
}

std::vector<TraceModel::Detail> TraceModel::detailsOf(const RunStep& step)
{
    std::vector<Detail> details;
    const bool fixed = asksModel(step);
    const qint64 input = step.tokens.input + step.tokens.cachedInput + step.tokens.cacheWrite;
    if (!step.model.isEmpty())
        details.push_back({ tr("Model"), modelWords(step) });
    // What a check found says more than the text it read, so it comes first.
    if (!fixed && !step.output.isEmpty() && step.output != step.summary)
        details.push_back({ tr("Found"), step.output });
    if (!step.input.isEmpty())
        details.push_back(
            { fixed ? tr("Input") : tr("Text"), step.input, true, false, fixed ? input : 0 });
    if (fixed && !step.output.isEmpty())
        details.push_back({ tr("Output"), step.output, true });
    return details;
}

void TraceModel::setSteps(const QList<RunStep>& steps)
{
    if (steps == m_steps)
        return;
    beginResetModel();
    m_steps = steps;
    m_details.clear();
    m_totalMs = 0;
    for (const RunStep& step : steps) {
        m_details.push_back(detailsOf(step));
        m_totalMs = std::max(m_totalMs, step.startedAfterMs + step.durationMs);
    }
    endResetModel();
}

void TraceModel::toggle(const QModelIndex& detail)
{
    if (!isDetail(detail))
        return;
    Detail& shown = m_details[size_t(detail.parent().row())][size_t(detail.row())];
    shown.open = !shown.open;
    Q_EMIT dataChanged(detail, detail);
}

// The id of a detail is the row of its step plus one; steps have 0.
QModelIndex TraceModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex TraceModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_steps.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_details[size_t(parent.row())].size());
}

int TraceModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isDetail(index))
        return detailData(
            m_details[size_t(index.parent().row())][size_t(index.row())], index.column(), role);
    return stepData(m_steps.at(index.row()), index.column(), role);
}

QVariant TraceModel::stepData(const RunStep& step, int column, int role) const
{
    const double total = double(std::max<qint64>(m_totalMs, 1));
    switch (role) {
    case Qt::DisplayRole:
        break;
    case OkRole:
        return step.ok;
    case WarningRole:
        return !step.ok;
    case BarStartRole:
        return double(step.startedAfterMs) / total;
    case BarLengthRole:
        return double(step.durationMs) / total;
    case Qt::AccessibleTextRole:
        return QStringList { traceStepTitle(step), step.summary,
            tr("%1 tokens").arg(countWords(step.tokens.total())), callCost(step.costMicroUsd),
            durationWords(step.durationMs) }
            .join(QStringLiteral(", "));
    default:
        return {};
    }
    switch (column) {
    case TitleColumn:
        return traceStepTitle(step);
    case SummaryColumn:
        return step.summary;
    case TokensColumn:
        return countWords(step.tokens.total());
    case CostColumn:
        return callCost(step.costMicroUsd);
    case TimeColumn:
        return countWords(step.durationMs);
    default:
        return {};
    }
}

QVariant TraceModel::detailData(const Detail& detail, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QVariant(detail.text) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(detail.label, detail.text);
    case LabelRole:
        return detail.label;
    case FixedFontRole:
        return detail.fixed;
    case OpenRole:
        return detail.open;
    case MoreRole:
        return detail.tokens > 0 ? tr("show all, %1 tokens").arg(countWords(detail.tokens))
                                 : tr("show all");
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool number = section >= TokensColumn;
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Step");
    case BarColumn:
        return tr("0 to %1").arg(durationWords(m_totalMs));
    case TokensColumn:
        return tr("Tokens");
    case CostColumn:
        return tr("Cost");
    case TimeColumn:
        return tr("ms");
    default:
        return {};
    }
}

} // namespace clara::ui
