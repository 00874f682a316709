// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace clara::ui {

class CounterRing;
class ElidedLabel;
class IconLabel;

/// The line above a preview card: network, handle, what sending costs, and how much of the length
/// is used. It is ours, not the network's.
class PreviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit PreviewStrip(QWidget* parent = nullptr);

    void setAccount(const QString& network, const QString& handle);
    /// "Fee $0.20, has a link" or "No fee".
    void setFee(const QString& text);
    void setCount(int used, int limit);

private:
    IconLabel* m_icon;
    QLabel* m_network;
    ElidedLabel* m_handle;
    QLabel* m_fee;
    CounterRing* m_ring;
};

} // namespace clara::ui
