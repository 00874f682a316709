// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

#include <optional>

namespace clara::ui {

/// What a button means. A page has one Primary; Danger is red text and edge, never filled; Flat
/// looks like text until hovered; Inverse stands on toasts.
enum class ButtonKind { Primary, Normal, Danger, Icon, Link, Flat, Inverse };
/// Inline is for links inside of text: no padding, the height of a line.
enum class ButtonSize { Regular, Small, Inline };

/// A push button with an optional icon and a drawn key ("Approve [A]"). The key is a hint only: the
/// shortcut itself belongs to the QAction of the page. Grounds come from the application style
/// sheet by the dynamic property `kind`.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(
        const QString& text, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);
    /// Tabler name of the icon left of the words; empty for none.
    void setIconName(const QString& name);
    QString iconName() const { return m_iconName; }
    /// Tone of the icon where it differs from the words.
    void setIconTone(Tone tone);
    /// Tone of words and icon where the kind's own is too loud, for example in a breadcrumb.
    void setWordsTone(Tone tone);
    /// The key drawn behind the words, for example "A" or "Ctrl S".
    void setKeyHint(const QString& key);
    QString keyHint() const { return m_keyHint; }

    /// Keeps the width, shows a spinner icon and `verb` ("Saving…") and disables the button.
    void startBusy(const QString& verb);
    /// Back to the words and the enabled state from before startBusy.
    void stopBusy();
    bool isBusy() const { return m_busy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QColor contentColor(const QStyleOptionButton& option) const;
    QColor keyColor(const QColor& content) const;
    QString shownIcon() const;
    int contentWidth(const QString& words, bool withIcon) const;
    void paintContent(QPainter& painter, const QStyleOptionButton& option) const;
    void applyFont();

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Regular;
    QString m_iconName;
    QString m_keyHint;
    std::optional<Tone> m_iconTone;
    std::optional<Tone> m_wordsTone;
    bool m_busy = false;
    bool m_wasEnabled = true;
    int m_busyWidth = 0;
    QString m_restText;
};

Button* primaryButton(const QString& text, QWidget* parent = nullptr);
Button* normalButton(const QString& text, QWidget* parent = nullptr);
Button* dangerButton(const QString& text, QWidget* parent = nullptr);
Button* smallButton(const QString& text, QWidget* parent = nullptr);
/// A square button with an icon only; `name` is its accessible name and tooltip.
Button* iconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
Button* linkButton(const QString& text, QWidget* parent = nullptr);
/// A link that stands in a line of text.
Button* inlineLink(const QString& text, QWidget* parent = nullptr);

} // namespace clara::ui
