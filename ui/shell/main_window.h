// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page_entry.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace clara::ui {

class Banner;
class Palette;
class PublishingDesk;
class Rail;
class StatusStrip;
class Toast;
class WindowStatus;

/// The window: navigation, status and shutdown. Everything else belongs to pages. Closing stops the
/// engine first and shows that it does; the window keeps painting meanwhile.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(const ConsoleServices& services, QList<PageEntry> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString& key, const QString& item = {});
    Page* currentPage() const;
    const QList<PageEntry>& entries() const { return m_entries; }
    ConsoleState& state() { return m_state; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Closing { No, Stopping, Done };

    void build();
    void connectParts();
    void addKeys();
    void addPageKeys();
    QAction* addKey(
        const QString& words, const QList<QKeySequence>& keys, std::function<void()> act);
    Page* page(const QString& key);
    void onSummary();
    void showBanner();
    void onTick();
    void nextPane();
    void openPalette();
    void stopEngine();
    void finishClosing();
    void askUnsaved();

    const ConsoleServices& m_services;
    QList<PageEntry> m_entries;
    ConsoleState m_state;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QTimer m_minute;
    Closing m_closing = Closing::No;
    bool m_dropUnsaved = false;

    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_strip = nullptr;
    QWidget* m_bannerPlace = nullptr;
    Banner* m_banner = nullptr;
    QString m_bannerText;
    QString m_trouble; ///< a command of the window that failed
    Palette* m_palette = nullptr;
    Toast* m_toast = nullptr;
    WindowStatus* m_status = nullptr;
    PublishingDesk* m_desk = nullptr;
};

} // namespace clara::ui
