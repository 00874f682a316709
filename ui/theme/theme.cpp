// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace clara::ui {

namespace {

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF3F4F2);
    t.rail = QColor(0xE9ECE9);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xF8F9F7);
    t.hover = QColor(0xEEF1EF);
    t.pressed = QColor(0xE1E6E3);
    t.selected = QColor(0xDAECF1);
    t.line = QColor(0xDCE1DE);
    t.edge = QColor(0xBEC6C3);
    t.border = QColor(0x7D8683);
    t.text = QColor(0x1A1F22);
    t.text2 = QColor(0x4E585B);
    t.text3 = QColor(0x5D676B);
    t.disabled = QColor(0x9AA3A5);
    t.accent = QColor(0x0B6A82);
    t.accentHover = QColor(0x095B70);
    t.accentPressed = QColor(0x074A5B);
    t.onAccent = QColor(0xFFFFFF);
    t.link = QColor(0x0A6078);
    t.focus = QColor(0x0B6A82);
    t.meterFill = t.accent;
    t.ok = { QColor(0x1A6B3C), QColor(0xE2F3E8), QColor(0x2A8A52) };
    t.warn = { QColor(0x7A4B00), QColor(0xFFF0D2), QColor(0xB06E00) };
    t.block = { QColor(0xA3231B), QColor(0xFCE7E5), QColor(0xC8372D) };
    t.info = { QColor(0x2F4F9E), QColor(0xE7EDFB), QColor(0x4A6CC4) };
    t.inverse = QColor(0x23292C);
    t.onInverse = QColor(0xF2F5F5);
    t.inverseLink = QColor(0x7CCFE4);
    t.diffAdd = QColor(0xCDEBD6);
    t.diffDel = QColor(0xFAD5D1);
    t.spanMark = QColor(0xFFE7B0);
    t.clients = { QColor(0xA8481F), QColor(0x6A4FB0), QColor(0x6C7A1A), QColor(0xB03A6B),
        QColor(0x2F72B5), QColor(0x7F5A3C), QColor(0x17807A), QColor(0x5C6B78) };
    t.tileLetters = QColor(0xFFFFFF);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.window = QColor(0x15181A);
    t.rail = QColor(0x101314);
    t.surface = QColor(0x1C2022);
    t.raised = QColor(0x212628);
    t.hover = QColor(0x262C2F);
    t.pressed = QColor(0x2F3639);
    t.selected = QColor(0x16363F);
    t.line = QColor(0x2D3437);
    t.edge = QColor(0x454F53);
    t.border = QColor(0x727D81);
    t.text = QColor(0xE6EAEB);
    t.text2 = QColor(0xABB5B8);
    t.text3 = QColor(0x98A3A7);
    t.disabled = QColor(0x5D676B);
    t.accent = QColor(0x1A7791);
    t.accentHover = QColor(0x15677F);
    t.accentPressed = QColor(0x11576B);
    t.onAccent = QColor(0xFFFFFF);
    t.link = QColor(0x6FC6DC);
    t.focus = QColor(0x6FC6DC);
    t.meterFill = t.link;
    t.ok = { QColor(0x82D4A2), QColor(0x16301F), QColor(0x4DB679) };
    t.warn = { QColor(0xEDBF6E), QColor(0x372B12), QColor(0xDA9C35) };
    t.block = { QColor(0xF59C93), QColor(0x401E1B), QColor(0xE8685D) };
    t.info = { QColor(0xA8BEF6), QColor(0x1F2B47), QColor(0x7E9DEB) };
    t.inverse = QColor(0xE6EAEB);
    t.onInverse = QColor(0x1A1F22);
    t.inverseLink = QColor(0x0A6078);
    t.diffAdd = QColor(0x1D4A2E);
    t.diffDel = QColor(0x5A2622);
    t.spanMark = QColor(0x4A3712);
    t.clients = { QColor(0xE0895F), QColor(0xA590E8), QColor(0xB3BF5A), QColor(0xE884AB),
        QColor(0x78B0E8), QColor(0xC9A283), QColor(0x55BDB4), QColor(0x9DAEBB) };
    t.tileLetters = QColor(0x15181A);
    return t;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Text2:
        return text2;
    case Tone::Text3:
        return text3;
    case Tone::Disabled:
        return disabled;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Link:
        return link;
    case Tone::Ok:
        return ok.text;
    case Tone::Warn:
        return warn.text;
    case Tone::Block:
        return block.text;
    case Tone::Info:
        return info.text;
    case Tone::OkMark:
        return ok.mark;
    case Tone::WarnMark:
        return warn.mark;
    case Tone::BlockMark:
        return block.mark;
    case Tone::InfoMark:
        return info.mark;
    case Tone::OnInverse:
        return onInverse;
    case Tone::InverseLink:
        return inverseLink;
    }
    return text;
}

StateColors Theme::state(Severity severity) const
{
    switch (severity) {
    case Severity::Ok:
        return ok;
    case Severity::Warn:
        return warn;
    case Severity::Block:
        return block;
    case Severity::Info:
        return info;
    case Severity::Neutral:
        break;
    }
    return { text2, pressed, text3 };
}

QColor Theme::client(int index) const
{
    const int wrapped = ((index % clientColorCount) + clientColorCount) % clientColorCount;
    return clients[static_cast<size_t>(wrapped)];
}

const Theme& currentTheme()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::dark() : Theme::light();
}

} // namespace clara::ui
