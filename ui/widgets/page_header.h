// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace clara::ui {

class Button;
class ElidedLabel;

enum class DirtyMark { Hidden, Shown };

/// The top 56 px of a page: title (or "Schedules / Name"), one sentence of facts, then filters and
/// buttons at the right in the order they were added; add the primary button last.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// Puts "`parentPage` /" before the title; pressing it emits breadcrumbActivated. Empty removes
    /// it.
    void setBreadcrumb(const QString& parentPage);
    void setFacts(const QString& sentence);
    QString facts() const;
    /// "Unsaved changes" beside the title.
    void setDirty(DirtyMark mark);
    bool isDirty() const;
    /// A tag or client tile directly behind the title.
    void addBesideTitle(QWidget* widget);
    /// A filter or button at the right side.
    void addControl(QWidget* widget);

Q_SIGNALS:
    void breadcrumbActivated();

private:
    Button* m_crumb;
    QLabel* m_slash;
    ElidedLabel* m_title;
    QHBoxLayout* m_beside;
    QWidget* m_dirty;
    ElidedLabel* m_facts;
    QHBoxLayout* m_controls;
};

} // namespace clara::ui
