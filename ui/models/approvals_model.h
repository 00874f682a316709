// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimeZone>

#include <vector>

namespace clara::ui {

/// Drafts in groups by when they are due: a header row, then its drafts. Holds what it was given
/// and does no I/O; when the view comes near the end it asks for the next page by moreWanted().
class ApprovalsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeaderRole = Qt::UserRole + 1, ///< bool: a group header, DisplayRole is its title
        CountRole, ///< QString: drafts in the group, empty until the whole group was read
        MarkedRole, ///< bool: chosen for a decision on several drafts
    };
    enum class More { Exists, End };

    explicit ApprovalsModel(QTimeZone zone, QObject* parent = nullptr);

    /// What was read from the start. Rows that stay are kept, so that selection and scrolling
    /// survive.
    void replace(const QList<session::ApprovalItem>& items, More more, Instant now);
    /// The next page.
    void append(const QList<session::ApprovalItem>& items, More more);
    /// Time went on: groups follow. Reads nothing.
    void setNow(Instant now);
    Instant now() const { return m_now; }
    /// Which order the items come in: groups are by slot or by the day they were written.
    void setOrder(PostOrder order) { m_order = order; }

    /// Null for headers.
    const session::ApprovalItem* itemAt(int row) const;
    bool isHeader(int row) const;
    /// -1 when it is not here.
    int rowOf(PostId post) const;
    int itemCount() const { return int(m_items.size()); }
    /// 0-based place of a draft among the drafts, -1 for headers.
    int placeOf(int row) const;
    /// The nearest draft row from `row` on in a direction of +1 or -1; -1 at the ends.
    int draftRow(int row, int direction) const;

    void setMarked(PostId post, bool marked);
    void clearMarks();
    const QSet<PostId>& marks() const { return m_marks; }
    /// The marked drafts in the order of the list.
    QList<session::ApprovalItem> markedItems() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();
    void marksChanged();

private:
    struct Row {
        int item = -1; ///< index in m_items, -1: a header
        qint64 group = 0;
    };
    qint64 groupOf(const session::ApprovalItem& item) const;
    QString groupTitle(qint64 group) const;
    QString groupCount(int headerRow) const;
    std::vector<Row> buildRows(const QList<session::ApprovalItem>& items) const;
    bool sameRow(const Row& row, const Row& other, const QList<session::ApprovalItem>& items) const;
    void change(std::vector<Row> rows, const QList<session::ApprovalItem>& items);
    void dropLostMarks();
    QString describe(const session::ApprovalItem& item) const;

    QTimeZone m_zone;
    Instant m_now {};
    PostOrder m_order = PostOrder::DueFirst;
    QList<session::ApprovalItem> m_items;
    std::vector<Row> m_rows;
    QSet<PostId> m_marks;
    More m_more = More::End;
    bool m_asked = false;
};

} // namespace clara::ui
