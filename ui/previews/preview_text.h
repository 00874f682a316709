// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/preview_content.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

namespace clara::ui {

/// The colours and the grid a network sets its posts in.
struct PreviewTextLook {
    QColor text;
    QColor facet; ///< links, mentions, tags
    QColor markGround;
    QColor markLine; ///< wavy underline of guardrail hits
    int leading = 19; ///< pixels from line to line
};

/// The body of a post laid out for one width. Marks lie behind the text, which keeps its colour.
class PreviewText {
public:
    PreviewText(const PreviewContent& content, const QFont& font);

    /// Breaks lines for `width` pixels and returns the height.
    int layOut(int width, int leading);
    void paint(QPainter& painter, const QPointF& at, const PreviewTextLook& look) const;
    /// Every character that is painted, in order, line breaks of the author as \n.
    QString painted() const;
    int lineCount() const { return m_layout.lineCount(); }

private:
    QList<QTextLayout::FormatRange> facetFormats(const QColor& color) const;
    void paintMark(QPainter& painter, const QPointF& at, const PreviewMark& mark,
        const PreviewTextLook& look) const;

    PreviewContent m_content;
    QTextLayout m_layout;
};

} // namespace clara::ui
