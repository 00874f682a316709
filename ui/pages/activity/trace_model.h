// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QAbstractItemModel>

#include <vector>

namespace clara::ui {

/// The name of a step as it is shown: "Body", "Body, rewrite 1".
QString traceStepTitle(const RunStep& step);

/// The steps of one run; below each step what went in, what came out and by which model.
class TraceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        SummaryColumn,
        BarColumn,
        TokensColumn,
        CostColumn,
        TimeColumn,
        ColumnCount
    };
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< of a detail: "Input"
        FixedFontRole, ///< bool, of a detail: texts that went to or came from a model
        OpenRole, ///< bool, of a detail: shown in full
        MoreRole, ///< QString, of a detail: words of the link that shows all
        OkRole, ///< bool, of a step
        WarningRole, ///< bool, of a step that sent the text back
        BarStartRole, ///< double 0 to 1, of a step: where its time begins
        BarLengthRole, ///< double 0 to 1
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setSteps(const QList<RunStep>& steps);
    const QList<RunStep>& steps() const { return m_steps; }
    /// From the start of the run to the end of its last step.
    qint64 totalMs() const { return m_totalMs; }
    /// Shows a long text in full, or cut again.
    void toggle(const QModelIndex& detail);
    static bool isDetail(const QModelIndex& index) { return index.parent().isValid(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Detail {
        QString label {};
        QString text {};
        bool fixed = false;
        bool open = false;
        qint64 tokens = 0;
    };
    static std::vector<Detail> detailsOf(const RunStep& step);
    QVariant stepData(const RunStep& step, int column, int role) const;
    QVariant detailData(const Detail& detail, int column, int role) const;

    QList<RunStep> m_steps;
    std::vector<std::vector<Detail>> m_details;
    qint64 m_totalMs = 0;
};

} // namespace clara::ui
