// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/audit_control.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace clara::ui {

/// The history, newest first. Holds at most `mostRows` events, so that a window left open for
/// months stays small; who wants older ones narrows the filter.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ClientColumn, SealColumn, ColumnCount };
    enum class More { Exists, End };
    static constexpr int mostRows = 10'000;

    AuditModel(QTimeZone own, QObject* parent);

    void clear();
    /// The newest events as they are read again. Rows that stay keep their selection; what is older
    /// than the last of them stays too, because history only grows.
    void mergeNewest(const QList<session::AuditItem>& newest, More more, Instant now);
    /// The page behind the last row.
    void append(const QList<session::AuditItem>& older, More more);
    /// Days roll over.
    void setNow(Instant now);

    bool canLoadMore() const { return m_more == More::Exists && rowCount() < mostRows; }
    bool isFull() const { return m_more == More::Exists && rowCount() >= mostRows; }
    /// Null out of range.
    const session::AuditItem* at(int row) const;
    int rowOf(AuditId event) const;
    int waitingForSeal() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeRowsFrom(int first, int count);
    QString textAt(const session::AuditItem& item, int column) const;

    const QTimeZone m_own;
    QList<session::AuditItem> m_items;
    More m_more = More::End;
    Instant m_now {};
};

} // namespace clara::ui
