// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "shell/page_entry.h"

#include <QAbstractButton>
#include <QFrame>

namespace clara::ui {

class Combo;

enum class RailWidth { Full, IconsOnly };
enum class CountTone { Plain, Alert };

/// One line of the rail: icon, title, count; the current page has the selected ground and an edge.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& title, const QString& icon, QWidget* parent);

    void setCount(int count, CountTone tone);
    void setRailWidth(RailWidth width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCount(QPainter& painter) const;

    QString m_icon;
    int m_count = 0;
    CountTone m_tone = CountTone::Plain;
    RailWidth m_width = RailWidth::Full;
};

/// The navigation at the left: client scope on top, pages in groups, Settings at the bottom.
class Rail : public QFrame {
    Q_OBJECT

public:
    Rail(const QList<PageEntry>& entries, QWidget* parent);

    void setCurrent(const QString& page);
    /// Counts are plain; Alert is for failures and unknowns only.
    void setCount(const QString& page, int count, CountTone tone);
    void setClients(const QList<Client>& clients, const std::optional<ClientId>& scope);
    void setRailWidth(RailWidth width);
    /// The button of the current page, for F6.
    QWidget* focusTarget() const;

Q_SIGNALS:
    void pageChosen(const QString& page);
    void scopeChosen(const std::optional<clara::ClientId>& client);

private:
    QWidget* makeGroup(const QList<PageEntry>& entries, RailGroup group, const QString& title);
    RailButton* makeButton(const PageEntry& entry);

    Combo* m_scope;
    QHash<QString, RailButton*> m_buttons;
    QList<QWidget*> m_captions;
    QString m_current;
};

} // namespace clara::ui
