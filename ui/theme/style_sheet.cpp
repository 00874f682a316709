// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace clara::ui {

namespace {

QString hexOf(const QColor& color) { return color.name(QColor::HexRgb); }

QString pixels(int value) { return QString::number(value) + QStringLiteral("px"); }

QString buttonRule(const QString& kind, const QString& state, const QColor& ground,
    const QColor& edge, const QColor& words, const Metrics& m)
{
    const QString selector = kind.isEmpty()
        ? QStringLiteral("QPushButton%1").arg(state)
        : QStringLiteral("QPushButton[kind=\"%1\"]%2").arg(kind, state);
    return QStringLiteral("%1 { background-color: %2; border: 1px solid %3; border-radius: %4;"
                          " color: %5; padding: 0 %6; }\n")
        .arg(selector, ground.alpha() == 0 ? QStringLiteral("transparent") : hexOf(ground),
            edge.alpha() == 0 ? QStringLiteral("transparent") : hexOf(edge), pixels(m.radius),
            hexOf(words), pixels(m.buttonPadding - 1));
}

QString buttonRules(const Theme& t, const Metrics& m)
{
    const QString hover = QStringLiteral(":hover");
    const QString pressed = QStringLiteral(":pressed");
    const QString checked = QStringLiteral(":checked");
    const QString disabled = QStringLiteral(":disabled");
    const QColor none(Qt::transparent);
    QString css;
    for (const QString& kind : { QString(), QStringLiteral("normal"), QStringLiteral("icon") }) {
        css += buttonRule(kind, {}, t.surface, t.edge, t.text, m);
        css += buttonRule(kind, hover, t.hover, t.edge, t.text, m);
        css += buttonRule(kind, checked, t.isDark ? t.pressed : t.selected, t.edge, t.text, m);
        css += buttonRule(kind, pressed, t.pressed, t.edge, t.text, m);
        css += buttonRule(kind, disabled, t.window, t.line, t.disabled, m);
    }
    const QString primary = QStringLiteral("primary");
    css += buttonRule(primary, {}, t.accent, t.accent, t.onAccent, m);
    css += buttonRule(primary, hover, t.accentHover, t.accentHover, t.onAccent, m);
    css += buttonRule(primary, pressed, t.accentPressed, t.accentPressed, t.onAccent, m);
    css += buttonRule(primary, disabled, t.pressed, t.pressed, t.disabled, m);
    const QString danger = QStringLiteral("danger");
    css += buttonRule(danger, {}, t.surface, t.block.mark, t.block.text, m);
    css += buttonRule(danger, hover, t.block.ground, t.block.mark, t.block.text, m);
    css += buttonRule(danger, pressed, t.block.ground, t.block.text, t.block.text, m);
    css += buttonRule(danger, disabled, t.window, t.line, t.disabled, m);
    for (const QString& kind : { QStringLiteral("link"), QStringLiteral("flat") }) {
        const QColor words = kind == QStringLiteral("link") ? t.link : t.text;
        css += buttonRule(kind, {}, none, none, words, m);
        css += buttonRule(kind, hover, t.hover, none, words, m);
        css += buttonRule(kind, pressed, t.pressed, none, words, m);
        css += buttonRule(kind, disabled, none, none, t.disabled, m);
    }
    css += buttonRule(QStringLiteral("inverse"), {}, none, none, t.inverseLink, m);
    return css;
}

QString fieldRules(const Theme& t, const Metrics& m)
{
    const int padding = m.fieldPadding;
    const int up = (m.control - m.px(20)) / 2; // 20: line of body text
    // The thicker edge is taken from the padding, so that nothing moves when focus comes.
    // No text colour here: the palette has it, and a colour in the sheet would fade placeholders.
    const auto rule = [&](const QString& suffix, const QColor& edge, int width,
                          const QColor& ground) {
        QString selector;
        for (const char* base : { "QLineEdit", "QAbstractSpinBox" }) {
            if (!selector.isEmpty())
                selector += QStringLiteral(", ");
            selector += QLatin1String(base) + suffix;
        }
        QString css
            = QStringLiteral("%1 { border: %2 solid %3; border-radius: %4; padding: %5 %6;"
                             " background-color: %7; min-height: %8; }\n")
                  .arg(selector, pixels(width), hexOf(edge), pixels(m.radius), pixels(up - width),
                      pixels(padding - 2 - width), hexOf(ground), pixels(m.px(20)));
        css += QStringLiteral(
            "QPlainTextEdit%1, QTextEdit%1 { border: %2 solid %3; border-radius: %4;"
            " padding: %5; background-color: %6; }\n")
                   .arg(suffix, pixels(width), hexOf(edge), pixels(m.radius),
                       pixels(m.half + 1 - width), hexOf(ground));
        return css;
    };
    QString css = rule({}, t.border, 1, t.surface);
    css += rule(QStringLiteral(":read-only"), t.line, 1, t.raised);
    css += rule(QStringLiteral(":focus"), t.focus, 2, t.surface);
    css += rule(QStringLiteral("[state=\"error\"]"), t.block.mark, 2, t.surface);
    css += rule(QStringLiteral(":disabled"), t.line, 1, t.window);
    css += QStringLiteral("QAbstractSpinBox::up-button, QAbstractSpinBox::down-button"
                          " { width: 0; height: 0; border: none; }\n");
    css += QStringLiteral(
        "QAbstractSpinBox QLineEdit, QComboBox QLineEdit"
        " { border: none; padding: 0; background: transparent; min-height: 0; }\n");
    css += QStringLiteral("QPlainTextEdit[frameless=\"true\"], QTextEdit[frameless=\"true\"]"
                          " { border: none; padding: 0; background: transparent; }\n");
    return css;
}

QString surfaceRules(const Theme& t, const Metrics& m)
{
    const auto box
        = [](const QString& selector, const QColor& ground, const QColor& edge, int radius) {
              return QStringLiteral(
                  "%1 { background-color: %2; border: 1px solid %3; border-radius: %4; }\n")
                  .arg(selector, hexOf(ground), hexOf(edge), pixels(radius));
          };
    QString css = box(QStringLiteral("QFrame[card=\"true\"]"), t.surface, t.line, m.radiusCard);
    css += box(QStringLiteral("QFrame[card=\"inset\"]"), t.raised, t.line, m.radiusCard);
    css += box(QStringLiteral("QFrame[card=\"popover\"]"), t.surface, t.border, m.radiusCard);
    css += box(
        QStringLiteral("QFrame[banner=\"block\"]"), t.block.ground, t.block.ground, m.radiusCard);
    css += box(
        QStringLiteral("QFrame[banner=\"warn\"]"), t.warn.ground, t.warn.ground, m.radiusCard);
    css += box(QStringLiteral("QFrame[banner=\"ok\"]"), t.ok.ground, t.ok.ground, m.radiusCard);
    css += box(
        QStringLiteral("QFrame[banner=\"info\"]"), t.info.ground, t.info.ground, m.radiusCard);
    css += box(QStringLiteral("QFrame[toast=\"true\"]"), t.inverse, t.inverse, m.radiusCard);
    for (const auto& [name, ground] : { std::pair { "window", t.window }, { "rail", t.rail },
             { "surface", t.surface }, { "raised", t.raised }, { "stopped", t.block.ground } }) {
        css += QStringLiteral("QWidget[ground=\"%1\"] { background-color: %2; }\n")
                   .arg(QLatin1String(name), hexOf(ground));
    }
    css += QStringLiteral("QFrame[rule=\"true\"] { background-color: %1; border: none; }\n")
               .arg(hexOf(t.line));
    css += QStringLiteral("QFrame[strip=\"rail\"] { background-color: %1; border: none;"
                          " border-top: 1px solid %2; }\n")
               .arg(hexOf(t.rail), hexOf(t.line));
    css += QStringLiteral(
        "QFrame[strip=\"stopped\"] { background-color: %1; border: 1px solid %2; }\n")
               .arg(hexOf(t.block.ground), hexOf(t.block.mark));
    css += QStringLiteral("QFrame[strip=\"action\"] { background-color: %1; border: none;"
                          " border-top: 1px solid %2; }\n")
               .arg(hexOf(t.surface), hexOf(t.line));
    css += QStringLiteral("QToolTip { background-color: %1; color: %2; border: 1px solid %3;"
                          " padding: %4 %5; }\n")
               .arg(hexOf(t.surface), hexOf(t.text), hexOf(t.edge), pixels(m.half), pixels(m.grid));
    return css;
}

constexpr std::pair<Tone, const char*> toneNames[] = {
    { Tone::Text, "text" },
    { Tone::Text2, "text2" },
    { Tone::Text3, "text3" },
    { Tone::Disabled, "disabled" },
    { Tone::Accent, "accent" },
    { Tone::OnAccent, "onAccent" },
    { Tone::Link, "link" },
    { Tone::Ok, "ok" },
    { Tone::Warn, "warn" },
    { Tone::Block, "block" },
    { Tone::Info, "info" },
    { Tone::OkMark, "okMark" },
    { Tone::WarnMark, "warnMark" },
    { Tone::BlockMark, "blockMark" },
    { Tone::InfoMark, "infoMark" },
    { Tone::OnInverse, "onInverse" },
    { Tone::InverseLink, "inverseLink" },
};

} // namespace

QString buildStyleSheet(const Theme& theme, const Metrics& metrics)
{
    QString css
        = buttonRules(theme, metrics) + fieldRules(theme, metrics) + surfaceRules(theme, metrics);
    for (const auto& [tone, name] : toneNames)
        css += QStringLiteral("QLabel[tone=\"%1\"] { color: %2; }\n")
                   .arg(QLatin1String(name), hexOf(theme.color(tone)));
    css += QStringLiteral("QLabel:disabled { color: %1; }\n").arg(hexOf(theme.disabled));
    return css;
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString toneName(Tone tone)
{
    for (const auto& [known, name] : toneNames) {
        if (known == tone)
            return QLatin1String(name);
    }
    return QStringLiteral("text");
}

} // namespace clara::ui
