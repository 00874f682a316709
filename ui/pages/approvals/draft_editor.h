// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/queries.h"
#include "shell/latest.h"

#include <QScrollArea>
#include <QTimer>

class QCheckBox;
class QVBoxLayout;

namespace clara::ui {

class Paragraph;
class PreviewStrip;
class TextArea;

/// Edits the texts of one post where the previews stand: one field per account, or one for all,
/// each with the live count of its network and with what the guardrails say, asked 250 ms after the
/// last key.
class DraftEditor : public QScrollArea {
    Q_OBJECT

public:
    DraftEditor(session::Queries& queries, QWidget* parent = nullptr);

    /// Takes the texts of a post. `finding` is selected in its field, so that typing replaces it.
    void open(const session::PostDetail& detail, const Finding* finding = nullptr);
    /// Forgets everything typed.
    void revert();
    bool isDirty() const;
    const session::PostDetail& detail() const { return m_detail; }
    QList<PostVariant> variants() const;
    /// Disabled while a save is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void dirtyChanged();
    void saveAsked();
    void revertAsked();
    /// The guardrails judged what stands in the fields.
    void judged(const clara::Verdict& verdict);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part {
        AccountId account;
        QString network;
        PreviewStrip* strip;
        TextArea* area;
        Paragraph* notes;
    };
    void build();
    void addPart(const Account& account);
    void onTyped(int index);
    void count(int index);
    void check();
    void showFindings(const Verdict& verdict);
    void select(const Finding& finding);

    session::Queries& m_queries;
    session::PostDetail m_detail;
    QCheckBox* m_same;
    QVBoxLayout* m_column;
    QList<Part> m_parts;
    QTimer m_rest;
    Latest<Verdict> m_check;
    bool m_loading = false;
};

} // namespace clara::ui
