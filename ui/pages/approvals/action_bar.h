// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QLabel;

namespace clara::ui {

class Button;

/// The bar below list and previews: what can be decided about the draft, and where one stands in
/// the list.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    /// What the draft on screen allows.
    enum class Mode {
        Nothing,
        Review,
        Blocked, ///< in review, but a rule blocks it
        Mend, ///< changes requested or held: editing brings it back
        Editing,
        Decided,
    };

    explicit ActionBar(QWidget* parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// The words of the approve button: "Approve", "Approve with 1 warning", "Approve 12 drafts".
    void setApproveWords(const QString& words);
    /// While several are marked only approving makes sense.
    void setSeveral(bool several);
    void setPlace(const QString& words);
    void setDirty(bool dirty);
    /// "1 of 2 approvals"; empty where one is enough.
    void setProgress(const QString& words);
    /// Why the operator may not do these, as sentences for their tooltips; empty where they may.
    struct Refusals {
        QString approve {};
        QString edit {};
        QString decide {}; ///< reject and ask for changes
    };
    void setRefusals(const Refusals& refusals);
    const Refusals& refusals() const { return m_refusals; }

    Button* approve() const { return m_approve; }
    Button* edit() const { return m_edit; }
    Button* requestChanges() const { return m_request; }
    Button* reject() const { return m_reject; }
    Button* save() const { return m_save; }
    Button* revert() const { return m_revert; }
    Button* previous() const { return m_previous; }
    Button* next() const { return m_next; }

private:
    void update();
    void refuse(Button* button, const QString& why);

    Mode m_mode = Mode::Nothing;
    bool m_several = false;
    Button* m_approve;
    Button* m_edit;
    Button* m_request;
    Button* m_reject;
    Button* m_save;
    Button* m_revert;
    QLabel* m_dirty;
    QLabel* m_progress;
    QLabel* m_place;
    Refusals m_refusals;
    QHash<Button*, QString> m_tips; ///< what buttons say while nothing is in their way
    Button* m_previous;
    Button* m_next;
};

} // namespace clara::ui
