// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QListWidget;

namespace clara::ui {

class SearchField;

/// One thing the palette can do.
struct PaletteEntry {
    QString words; ///< "Go to Prompts"
    QString icon;
    std::function<void()> act;
};

/// Ctrl+K: type a few letters, Return goes there. Floats over the window; Esc or a click elsewhere
/// closes.
class Palette : public QFrame {
    Q_OBJECT

public:
    explicit Palette(QWidget* over);

    void openWith(const QList<PaletteEntry>& entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose();
    void close();

    SearchField* m_find;
    QListWidget* m_list;
    QList<PaletteEntry> m_entries;
};

} // namespace clara::ui
