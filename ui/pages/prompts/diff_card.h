// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"
#include "widgets/card.h"

#include <QHash>

class QPlainTextEdit;
class QStackedWidget;

namespace clara::ui {

class Button;
class Combo;
class DiffView;
class Paragraph;

/// Below the editor: what the edited template differs in from another version, or how it reads with
/// values filled in.
class DiffCard : public Card {
    Q_OBJECT

public:
    explicit DiffCard(QWidget* parent);

    /// The versions to compare with, newest first, and which one the editor started from (its
    /// number; 0: none).
    void setVersions(const QList<PromptVersion>& versions, int base);
    /// `dirty`: the text is no version yet.
    void setText(const QString& text, bool dirty, const QHash<QString, QString>& values);
    DiffView* diff() const { return m_diff; }
    QString preview() const;

private:
    void refresh();
    void showDiff();

    QList<PromptVersion> m_versions;
    int m_base = 0;
    QString m_text;
    bool m_dirty = false;
    QHash<QString, QString> m_values;
    Combo* m_other;
    Button* m_changesButton;
    Button* m_previewButton;
    QStackedWidget* m_faces;
    DiffView* m_diff;
    QPlainTextEdit* m_preview;
    Paragraph* m_note;
};

} // namespace clara::ui
