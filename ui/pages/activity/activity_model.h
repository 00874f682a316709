// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/activity/activity_rows.h"

#include <QAbstractListModel>

namespace clara::ui {

/// The lines of the Activity list. Holds what it was given; near the end it asks for the next page.
class ActivityModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class More { Exists, End };

    using QAbstractListModel::QAbstractListModel;

    /// What was read from the start; rows that stay keep selection and scrolling.
    void replace(const QList<ActivityRow>& rows, More more);
    void append(const QList<ActivityRow>& rows, More more);
    /// Null out of range.
    const ActivityRow* rowAt(int row) const;
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    void removeLost(const QList<ActivityRow>& rows);

    QList<ActivityRow> m_rows;
    More m_more = More::End;
    bool m_asked = false;
};

} // namespace clara::ui
