// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/font.h"
#include "theme/theme.h"

#include <QString>

class QLabel;
class QFrame;
class QWidget;

namespace clara::ui {

/// A plain-text label in a font role and tone. Long texts: call setWordWrap.
QLabel* makeLabel(const QString& text, FontRole role = FontRole::Body, Tone tone = Tone::Text,
    QWidget* parent = nullptr);

/// Changes the tone of a label later, for example when a number passes a limit.
void setTone(QLabel* label, Tone tone);

/// A horizontal 1-px line in the `line` colour.
QFrame* makeRule(QWidget* parent = nullptr);

/// A vertical 1-px line, 16 px high, as between the parts of the status strip.
QFrame* makeDivider(QWidget* parent = nullptr);

} // namespace clara::ui
