// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QMetaType>
#include <QWidget>

namespace clara::ui {

enum class TagShape { Filled, Outlined };

/// A state ("held", icon and word on its ground) or a label (neutral, no icon). `Outlined` is for
/// "sample" and the like.
struct TagSpec {
    QString text;
    QString icon {}; ///< Tabler name; states have one, labels do not
    Severity severity = Severity::Neutral;
    TagShape shape = TagShape::Filled;

    bool operator==(const TagSpec&) const = default;
};

/// The outlined "sample" tag that stands on everything the offline writer or the sandbox made.
TagSpec sampleTag();

QSize tagSize(const TagSpec& spec);

/// Paints the tag with its left edge at `rect.left()`, centred vertically; for delegates.
void paintTag(QPainter& painter, const QRect& rect, const TagSpec& spec);

/// The same as a widget.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(TagSpec spec, QWidget* parent = nullptr);

    const TagSpec& spec() const { return m_spec; }
    void setSpec(TagSpec spec);
    QSize sizeHint() const override { return tagSize(m_spec); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagSpec m_spec;
};

} // namespace clara::ui

Q_DECLARE_METATYPE(clara::ui::TagSpec)
