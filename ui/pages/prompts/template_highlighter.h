// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace clara::ui {

/// Colours the `{{…}}` of a template; a name outside the closed set and braces that never close get
/// a wavy underline. Call rehighlight() after a change of theme.
class TemplateHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace clara::ui
