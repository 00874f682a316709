// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_area.h"

#include "theme/font.h"
#include "theme/metrics.h"

#include <QTextDocument>

namespace clara::ui {

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(metrics().half);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TextArea::useFixedFont() { setFont(roleFont(FontRole::Mono)); }

void TextArea::setVisibleLines(int lines)
{
    m_lines = std::max(1, lines);
    updateGeometry();
}

int TextArea::heightOf(int lines) const
{
    const int frame = 2 * (metrics().half + 1) + metrics().grid; // never a bar for full lines
    return lines * fontMetrics().lineSpacing() + 2 * metrics().half + frame;
}

QSize TextArea::sizeHint() const { return QSize(metrics().sideList, heightOf(m_lines)); }

QSize TextArea::minimumSizeHint() const
{
    return QSize(metrics().px(120), heightOf(std::min(m_lines, 2)));
}

} // namespace clara::ui
