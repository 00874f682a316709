// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/latest.h"

#include <QPointer>

namespace clara::ui {

/// Carries out what the operator decides about drafts and remembers the last decision for undo.
/// Lives on the UI thread, owned by the approvals page.
class Decisions : public QObject {
    Q_OBJECT

public:
    /// How long an approved post waits before it may leave, so that Undo can stop it.
    static constexpr milliseconds undoWindow { 10000 };

    Decisions(const ConsoleServices& services, QWidget* page);

    void approve(const QList<session::ApprovalItem>& items,
        session::LateChoice late = session::LateChoice::Ask);
    void reject(const session::ApprovalItem& item, const QString& reason);
    void requestChanges(const session::ApprovalItem& item, const QString& reason);
    void undo();
    bool isBusy() const { return m_busy; }
    bool canUndo() const { return !m_last.isEmpty(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// Done: `news` is for the toast, which offers Undo.
    void decided(const QString& news, const QList<clara::PostId>& posts);
    void undone(const QList<clara::PostId>& posts);
    void failed(const clara::Error& error);
    void rejectAsked();

private:
    void run(Future<Post> command, const session::ApprovalItem& item, const QString& news);
    void finish(const QString& news, const QList<PostId>& posts);
    void fail(const Error& error);
    void askLate(const QList<session::ApprovalItem>& items);
    void undoNext(QList<PostId> open, QList<PostId> done);
    QString approvedNews(const session::ApprovalItem& item, const Post& post) const;
    QString approvedNews(const QList<session::ApprovalItem>& items) const;
    void setBusy(bool busy);

    const ConsoleServices& m_services;
    QWidget* m_page;
    QList<PostId> m_last;
    bool m_busy = false;
};

} // namespace clara::ui
