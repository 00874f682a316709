// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals_model.h"

#include "models/date_words.h"
#include "models/time_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace clara::ui {

namespace {

// Groups by due time; days are numbered by Julian day above these.
constexpr qint64 groupPassed = 1;
constexpr qint64 groupSoon = 2;
constexpr qint64 groupToday = 3;
constexpr qint64 groupNoSlot = 4;
constexpr qint64 writtenDays = qint64(1) << 40;

} // namespace

ApprovalsModel::ApprovalsModel(QTimeZone zone, QObject* parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{
}

qint64 ApprovalsModel::groupOf(const session::ApprovalItem& item) const
{
    if (m_order == PostOrder::NewestFirst)
        return writtenDays + toZone(item.post.createdAt, m_zone).date().toJulianDay();
    if (!item.post.publishAt)
        return groupNoSlot;
    const Instant at = *item.post.publishAt;
    if (at < m_now)
        return groupPassed;
    if (at <= m_now + std::chrono::hours(3))
        return groupSoon;
    const QDate day = toZone(at, m_zone).date();
    return day == toZone(m_now, m_zone).date() ? groupToday : day.toJulianDay();
}

QString ApprovalsModel::groupTitle(qint64 group) const
{
    switch (group) {
    case groupPassed:
        return tr("Slot has passed");
    case groupSoon:
        return tr("Due within 3 hours");
    case groupToday:
        return tr("Later today");
    case groupNoSlot:
        return tr("On approval");
    default:
        break;
    }
    const bool written = group >= writtenDays;
    const QDate day = QDate::fromJulianDay(written ? group - writtenDays : group);
    const QDate today = toZone(m_now, m_zone).date();
    const QString date = shortDateWithDay(day);
    if (written)
        return day == today ? tr("Written today") : tr("Written %1").arg(date);
    return day == today.addDays(1) ? tr("Tomorrow, %1").arg(date) : date;
}

QString ApprovalsModel::groupCount(int headerRow) const
{
    int last = headerRow + 1;
    while (last < int(m_rows.size()) && m_rows[size_t(last)].item >= 0)
        ++last;
    if (last == int(m_rows.size()) && m_more == More::Exists)
        return {};
    return QString::number(last - headerRow - 1);
}

std::vector<ApprovalsModel::Row> ApprovalsModel::buildRows(
    const QList<session::ApprovalItem>& items) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(items.size()) + 16);
    for (int i = 0; i < items.size(); ++i) {
        const qint64 group = groupOf(items[i]);
        if (rows.empty() || rows.back().group != group)
            rows.push_back({ -1, group });
        rows.push_back({ i, group });
    }
    return rows;
}

bool ApprovalsModel::sameRow(
    const Row& row, const Row& other, const QList<session::ApprovalItem>& items) const
{
    if (row.group != other.group || (row.item < 0) != (other.item < 0))
        return false;
    return row.item < 0 || m_items[row.item].post.id == items[other.item].post.id;
}

void ApprovalsModel::change(std::vector<Row> rows, const QList<session::ApprovalItem>& items)
{
    const int before = int(m_rows.size());
    const int after = int(rows.size());
    int head = 0;
    while (
        head < before && head < after && sameRow(m_rows[size_t(head)], rows[size_t(head)], items))
        ++head;
    int tail = 0;
    while (tail < before - head && tail < after - head
        && sameRow(m_rows[size_t(before - 1 - tail)], rows[size_t(after - 1 - tail)], items))
        ++tail;
    if (before - tail > head) {
        beginRemoveRows({}, head, before - tail - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.end() - tail);
        endRemoveRows();
    }
    const bool inserts = after - tail > head;
    if (inserts)
        beginInsertRows({}, head, after - tail - 1);
    m_items = items;
    m_rows = std::move(rows);
    if (inserts)
        endInsertRows();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(after - 1));
}

void ApprovalsModel::replace(const QList<session::ApprovalItem>& items, More more, Instant now)
{
    m_now = now;
    m_more = more;
    const bool asked = std::exchange(m_asked, false);
    change(buildRows(items), items);
    dropLostMarks();
    // Reading again took the place of the page that was on its way, and a list that is at its end
    // asks only once.
    if (asked && canFetchMore({}))
        fetchMore({});
}

void ApprovalsModel::append(const QList<session::ApprovalItem>& items, More more)
{
    m_more = more;
    m_asked = false;
    const int first = int(m_rows.size());
    std::vector<Row> added;
    for (int i = 0; i < items.size(); ++i) {
        const qint64 group = groupOf(items[i]);
        const bool continues = added.empty() ? (!m_rows.empty() && m_rows.back().group == group)
                                             : added.back().group == group;
        if (!continues)
            added.push_back({ -1, group });
        added.push_back({ int(m_items.size()) + i, group });
    }
    if (added.empty())
        return;
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_items.append(items);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

void ApprovalsModel::setNow(Instant now)
{
    m_now = now;
    const QList<session::ApprovalItem> same = m_items;
    change(buildRows(same), same);
}

const session::ApprovalItem* ApprovalsModel::itemAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].item < 0)
        return nullptr;
    return &m_items[m_rows[size_t(row)].item];
}

bool ApprovalsModel::isHeader(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].item < 0;
}

int ApprovalsModel::rowOf(PostId post) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto* item = itemAt(row);
        if (item && item->post.id == post)
            return row;
    }
    return -1;
}

int ApprovalsModel::placeOf(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? -1 : m_rows[size_t(row)].item;
}

int ApprovalsModel::draftRow(int row, int direction) const
{
    while (row >= 0 && row < int(m_rows.size()) && isHeader(row))
        row += direction;
    return row < 0 || row >= int(m_rows.size()) ? -1 : row;
}

void ApprovalsModel::setMarked(PostId post, bool marked)
{
    if (m_marks.contains(post) == marked)
        return;
    if (marked)
        m_marks.insert(post);
    else
        m_marks.remove(post);
    if (const int row = rowOf(post); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), { MarkedRole });
    Q_EMIT marksChanged();
}

void ApprovalsModel::clearMarks()
{
    if (m_marks.isEmpty())
        return;
    m_marks.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), { MarkedRole });
    Q_EMIT marksChanged();
}

QList<session::ApprovalItem> ApprovalsModel::markedItems() const
{
    QList<session::ApprovalItem> marked;
    for (const auto& item : m_items) {
        if (m_marks.contains(item.post.id))
            marked.append(item);
    }
    return marked;
}

void ApprovalsModel::dropLostMarks()
{
    if (m_marks.isEmpty())
        return;
    QSet<PostId> here;
    for (const auto& item : m_items)
        here.insert(item.post.id);
    const qsizetype before = m_marks.size();
    m_marks.intersect(here);
    if (m_marks.size() != before)
        Q_EMIT marksChanged();
}

int ApprovalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ApprovalsModel::describe(const session::ApprovalItem& item) const
{
    const QString slot = item.post.publishAt
        ? slotTime(*item.post.publishAt, m_now, zoneOrUtc(item.clientZone))
        : tr("on approval");
    const int warnings = item.post.verdict.warnings();
    const QString who
        = tr("%1, %2, %3: %4").arg(item.clientName, item.personaName, slot, item.post.text());
    return warnings > 0 ? tr("%1 (%n warning(s))", nullptr, warnings).arg(who) : who;
}

QVariant ApprovalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto* item = itemAt(index.row());
    switch (role) {
    case HeaderRole:
        return item == nullptr;
    case Qt::DisplayRole:
        return item ? item->post.text() : groupTitle(m_rows[size_t(index.row())].group);
    case Qt::AccessibleTextRole:
        return item ? describe(*item) : groupTitle(m_rows[size_t(index.row())].group);
    case CountRole:
        return item ? QString() : groupCount(index.row());
    case MarkedRole:
        return item && m_marks.contains(item->post.id);
    default:
        return {};
    }
}

Qt::ItemFlags ApprovalsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeader(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool ApprovalsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more == More::Exists && !m_asked;
}

void ApprovalsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace clara::ui
