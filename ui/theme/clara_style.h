// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace clara::ui {

struct Theme;

/// Geometry and drawing of standard controls on top of Fusion: flat, crisp 1-px lines, focus as a
/// 2-px ring inside the control. Colours come from the theme on screen. Button kinds and field
/// edges are left to the application style sheet.
class ClaraStyle : public QProxyStyle {
    Q_OBJECT

public:
    ClaraStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr, QStyleHintReturn* returnData = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl subControl, const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
        const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    void drawCheck(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;
    void drawItemRow(const QStyleOption& option, QPainter& painter) const;
    void drawTabShape(const QStyleOption& option, QPainter& painter) const;
    void drawTabLabel(const QStyleOption& option, QPainter& painter) const;
    void drawHeaderLabel(const QStyleOption& option, QPainter& painter) const;
    void drawCombo(
        const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(
        const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
};

/// Draws the 2-px focus ring inside `rect`; on accent fills a 1-px line follows inside it.
enum class RingGround { Plain, Accent };
void paintFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme, qreal radius,
    RingGround ground = RingGround::Plain);

/// Fills a rounded rectangle and strokes its edge with a line that lies wholly inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
    const QColor& edge, qreal lineWidth = 1);

} // namespace clara::ui
