// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/field_versions.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/page.h"
#include "theme/theme.h"

#include <functional>

class QVBoxLayout;

namespace clara::ui {

class Banner;
class Button;
class EmptyState;
class PageHeader;
class PageStates;
class PresenceLine;

/// Base of the pages that edit stored things: header with Revert and Save, one banner, the four
/// faces, and the question about unsaved changes before something else is shown. A subclass gives
/// the content and says how to save. Lives on the UI thread.
class EditorPage : public Page {
    Q_OBJECT

public:
    EditorPage(const QString& title, const ConsoleServices& services, ConsoleState& state,
        QWidget* parent);
    ~EditorPage() override;

protected:
    /// Builds the frame round `content`; call once in the constructor.
    void buildFrame(QWidget* content, EmptyState* empty);

    const ConsoleServices& services() const { return m_services; }
    ConsoleState& state() const { return m_state; }
    PageHeader* header() const { return m_header; }
    PageStates* states() const { return m_states; }
    Button* saveButton() const { return m_saveButton; }
    Button* revertButton() const { return m_revertButton; }
    /// A button left of Revert and Save.
    void addHeaderControl(QWidget* control);
    /// Shows Save and Revert, or takes them away where there is nothing to save.
    void setEditing(bool editing);

    /// What is shown for editing, so that others see who edits it while it is unsaved, and the page
    /// says who else does; nothing for a new thing. Call it before setDirty().
    void setEdited(const std::optional<EditedThing>& thing);

    /// Save is off, and says why, where the operator's role does not allow it.
    void setSaveRight(
        std::optional<ClientId> client, Action action, const QString& clientName = {});
    /// Nothing is known that speaks against saving.
    void clearSaveRight();

    /// Does `go` at once when nothing is unsaved; otherwise asks and does it after saving or
    /// discarding.
    void leaveThen(std::function<void()> go);
    /// Call when saving worked: goes where the operator wanted to go.
    void noteSaved();
    /// Call when saving failed: stays.
    void noteSaveFailed();
    bool isSaving() const { return m_saving; }

    /// Someone else's change is in the way: "Compare…" keeps what was typed.
    void showConflict(const QString& lead, const QString& text);
    /// The answer to a save that came too late: the same banner, and the comparison at once.
    void saveConflicted(const QString& sentence);
    /// Asks which version counts where others changed something, then lets `merge` take the chosen
    /// fields over and saves. Call from readConflict(). Where others changed no field there is
    /// nothing to ask.
    void askMerge(const QList<FieldVersion>& versions,
        const std::function<void(const QStringList& theirs)>& merge);
    /// A refusal that belongs to no field.
    void showProblem(const Error& error);
    void hideBanner();
    bool hasBanner() const { return m_banner != nullptr; }

    /// What the question calls the thing being edited.
    virtual QString editedName() const = 0;
    /// Validates and starts saving; ends in noteSaved() or noteSaveFailed().
    virtual void save() = 0;
    virtual void revert() = 0;
    /// Reads the stored thing again and calls askMerge().
    virtual void readConflict() = 0;
    /// Call with the form's dirtyChanged.
    void setDirty(bool dirty);
    /// Busy look while the save is under way.
    void beginSaving();

private:
    void setBanner(Severity severity, const QString& icon, const QString& lead, const QString& text,
        const QString& action);
    void startSave();
    void endSaving();
    void showSaveRight();
    void tellOthers();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    PageHeader* m_header;
    QVBoxLayout* m_column;
    Banner* m_banner = nullptr;
    PageStates* m_states = nullptr;
    PresenceLine* m_presence;
    Button* m_revertButton;
    Button* m_saveButton;
    std::function<void()> m_go;
    std::function<QString()> m_whyNotSave; ///< empty: not asked
    std::optional<EditedThing> m_edited {};
    bool m_unsaved = false;
    bool m_saving = false;
    bool m_asking = false;
    bool m_saveConflicted = false; ///< the operator wanted to save, so a merge saves
    bool m_repeated = false; ///< that save was repeated already because there was nothing to ask
};

} // namespace clara::ui
