// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_sheet.h"

#include "theme/clara_style.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/client_tile.h"
#include "widgets/combo.h"
#include "widgets/counter_ring.h"
#include "widgets/field.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"
#include "widgets/row_painter.h"
#include "widgets/tag.h"
#include "widgets/toast.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;
using namespace clara::ui;

namespace {

/// A control that is drawn in a state it does not have, so that one picture shows all of them.
class StatedButton : public Button {
public:
    StatedButton(const QString& text, ButtonKind kind, QStyle::State extra)
        : Button(text, kind)
        , m_extra(extra)
    {
    }

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        Button::initStyleOption(option);
        option->state |= m_extra;
        if (m_extra & QStyle::State_Sunken)
            option->state &= ~QStyle::State_Raised;
    }

private:
    QStyle::State m_extra;
};

class StatedEdit : public LineEdit {
public:
    using LineEdit::LineEdit;

protected:
    void initStyleOption(QStyleOptionFrame* option) const override
    {
        LineEdit::initStyleOption(option);
        option->state |= QStyle::State_HasFocus;
    }
};

struct SheetRow {
    QString icon, name;
    TagSpec tag;
    QString age, left;
    RowLook look;
};

class TableSheet : public QWidget {
public:
    TableSheet() { setFixedSize(592, 191); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = currentTheme();
        QPainter p(this);
        paintBox(p, rect(), 6, t.surface, t.line, 1);
        p.fillRect(QRect(1, 6, 590, 24), t.raised);
        paintBox(p, QRectF(1, 1, 590, 20), 5, t.raised, {}, 0);
        p.fillRect(QRect(1, 29, 590, 1), t.line);
        head(p, 17, 200, u"Account"_s, Qt::AlignLeft);
        head(p, 238, 200, u"State"_s, Qt::AlignLeft);
        head(p, 386, 100, u"Token age"_s, Qt::AlignRight);
        head(p, 475, 100, u"Limit left"_s, Qt::AlignRight);
        const Severity ok = Severity::Ok;
        RowLook hover, selected, ring, off;
        hover.hovered = selected.selected = ring.selected = ring.focused = true;
        off.enabled = false;
        const SheetRow rows[] = {
            { u"brand-x"_s, u"@vertigohall"_s, { u"connected"_s, u"check"_s, ok }, u"2 h"_s,
                u"94 %"_s, {} },
            { u"brand-bluesky"_s, u"@vertigohall.com"_s, { u"connected"_s, u"check"_s, ok },
                u"41 min"_s, u"99 %"_s, hover },
            { u"brand-threads"_s, u"@dr.mori"_s,
                { u"ends in 6 days"_s, u"clock"_s, Severity::Warn }, u"54 days"_s, u"81 %"_s,
                selected },
            { u"brand-linkedin"_s, u"Vertigo Hall page"_s,
                { u"sign in again"_s, u"plug-connected-x"_s, Severity::Block }, u"–"_s, u"–"_s,
                ring },
            { u"brand-mastodon"_s, u"@rye@berlin.social"_s,
                { u"paused"_s, u"player-pause"_s, Severity::Neutral }, u"12 days"_s, u"100 %"_s,
                off },
        };
        int y = 30;
        for (const SheetRow& row : rows) {
            paint(p, QRect(1, y, 590, 32), row);
            y += 32;
        }
    }

private:
    static void head(QPainter& p, int x, int w, const QString& text, Qt::Alignment side)
    {
        paintRowText(
            p, QRect(x, 1, w, 28), text, FontRole::DetailMedium, currentTheme().text3, side);
    }

    static void paint(QPainter& p, const QRect& r, const SheetRow& row)
    {
        paintRowGround(p, r, row.look, RowEdge::Plain);
        const auto cell = [&r](int x, int w) { return QRect(x, r.top(), w, 31); };
        const QColor ink = rowColor(row.look, Tone::Text);
        paintIcon(p, QRect(17, r.top() + 8, 16, 16), row.icon, currentTheme().text2);
        paintRowText(p, cell(41, 190), row.name, FontRole::Body, ink);
        paintTag(p, cell(238, 150), row.tag);
        paintRowText(p, cell(386, 100), row.age, FontRole::Body, ink, Qt::AlignRight);
        paintRowText(p, cell(475, 100), row.left, FontRole::Body, ink, Qt::AlignRight);
    }
};

QWidget* line(const QList<QWidget*>& widgets, int gap = 8, QWidget* stretchBefore = nullptr)
{
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap);
    for (QWidget* widget : widgets) {
        if (widget == stretchBefore)
            box->addStretch();
        box->addWidget(widget);
    }
    if (!stretchBefore)
        box->addStretch();
    return row;
}

QWidget* column(const QList<QWidget*>& widgets, int gap)
{
    auto* all = new QWidget;
    auto* box = new QVBoxLayout(all);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap);
    for (QWidget* widget : widgets)
        box->addWidget(widget);
    return all;
}

constexpr auto focusState = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

} // namespace

GallerySheet::GallerySheet(const QString& title)
{
    setProperty("ground", u"window"_s);
    setAttribute(Qt::WA_StyledBackground);
    const auto put = [this](QWidget* widget, int y) {
        widget->setParent(this);
        widget->setFixedWidth(592);
        widget->move(24, y);
    };
    const auto caption = [&put](const QString& text, int y) {
        auto* label = makeLabel(text, FontRole::DetailMedium, Tone::Text3);
        label->setFixedHeight(16);
        put(label, y);
    };
    auto* head = line({ makeLabel(title, FontRole::PageTitle),
                          makeLabel(u"20 page · 15 section · 13 body · 11 detail"_s,
                              FontRole::Detail, Tone::Text3) },
        8);
    head->setFixedHeight(28);
    put(head, 16);
    caption(u"Buttons: rest, hover, pressed, focus, disabled"_s, 58);
    put(buttons(), 80);
    caption(u"Fields: rest, focus, error beside the field, disabled"_s, 206);
    put(fields(), 228);
    caption(u"Table rows, 32 px: rest, hover, selected, selected with focus, disabled"_s, 334);
    put(table(), 356);
    caption(u"Tags: always a word, an icon where it is a state"_s, 560);
    put(tags(), 582);
    caption(u"Banners: one at a time, below the page header"_s, 616);
    put(banners(), 638);
    caption(u"Dialog: unknown outcome"_s, 768);
    put(dialog(), 790);
    caption(u"Toasts, 6 s, undo until publishing starts"_s, 1122);
    put(toast(), 1144);
    caption(u"Status strip: running, stopped"_s, 1198);
    put(strips(), 1220);
}

QWidget* GallerySheet::buttons()
{
    const auto five = [](const QString& text, ButtonKind kind) {
        QList<QWidget*> row;
        row << new StatedButton(text, kind, {})
            << new StatedButton(text, kind, QStyle::State_MouseOver)
            << new StatedButton(text, kind, QStyle::State_Sunken | QStyle::State_MouseOver)
            << new StatedButton(text, kind, focusState);
        auto* off = new Button(text, kind);
        off->setEnabled(false);
        return row << off;
    };
    QList<QWidget*> second = five(u"Request"_s, ButtonKind::Normal);
    auto* reject = dangerButton(u"Reject…"_s);
    reject->setIconName(u"x"_s);
    second << reject;
    auto* key = normalButton(u"With key"_s);
    key->setIconName(u"edit"_s);
    key->setKeyHint(u"E"_s);
    auto* busy = normalButton(u"Approve it"_s);
    busy->setIconName(u"check"_s);
    busy->startBusy(u"Waiting…"_s);
    auto* link = linkButton(u"Link button"_s);
    return column({ line(five(u"Approve"_s, ButtonKind::Primary)), line(second),
                      line({ smallButton(u"Small"_s), iconButton(u"filter"_s, u"Filter"_s), key,
                          link, busy }) },
        8);
}

QWidget* GallerySheet::fields()
{
    auto* rest = new LineEdit(u"@ryeandco"_s);
    rest->setFixedWidth(128);
    auto* focus = new StatedEdit(u"every weekday at 7"_s);
    focus->setFixedWidth(152);
    auto* cron = new LineEdit(u"0 30 2 * *"_s);
    cron->useFixedFont();
    cron->setFixedWidth(168);
    setStyleProperty(cron, "state", u"error"_s);
    auto* off = new LineEdit(u"no limit"_s);
    off->setFixedWidth(88);
    off->setEnabled(false);
    auto* wrong = makeLabel(u"Hour 30: use 0 to 23."_s, FontRole::Detail, Tone::Block);
    wrong->setContentsMargins(296, 0, 0, 0);
    wrong->setFixedHeight(12);
    auto* on = new QCheckBox(u"on"_s);
    on->setChecked(true);
    auto* disabled = new QCheckBox(u"disabled"_s);
    disabled->setEnabled(false);
    auto* one = new QRadioButton(u"one"_s);
    one->setChecked(true);
    auto* zone = new Combo({ u"Europe/Berlin"_s });
    zone->setFixedWidth(136);
    return column(
        { line({ rest, focus, cron, off }), wrong,
            line({ new QCheckBox(u"off"_s), on, disabled, one, new QRadioButton(u"two"_s), zone },
                12) },
        8);
}

QWidget* GallerySheet::table() { return new TableSheet; }

QWidget* GallerySheet::tags()
{
    const auto ring = [](int left) {
        auto* widget = new CounterRing(CounterText::Left);
        widget->setCount(280 - left, 280);
        return widget;
    };
    auto* first = ring(160);
    auto* tile = new ClientTile(u"Rye & Co"_s, 0);
    return line({ new Tag({ u"published"_s, u"circle-check"_s, Severity::Ok }),
                    new Tag({ u"waits"_s, u"hourglass"_s, Severity::Info }),
                    new Tag({ u"held"_s, u"clock-pause"_s, Severity::Warn }),
                    new Tag({ u"unknown"_s, u"zoom-question"_s, Severity::Block }),
                    new Tag(sampleTag()), new QWidget, tile, new ClientTile(u"Vertigo Hall"_s, 1),
                    new ClientTile(u"Dr. Mori"_s, 2), first, ring(12), ring(-7) },
        6, first);
}

QWidget* GallerySheet::banners()
{
    auto* stop = new Banner(Severity::Block, u"hand-stop"_s, u"All publishing is stopped"_s,
        u"since 10:41, by Lena. 6 posts wait."_s);
    stop->setAction(u"Resume…"_s);
    auto* sync = new Banner(Severity::Warn, u"alert-triangle"_s, {},
        u"The workspace is in a sync folder. Sync can damage it."_s);
    sync->setAction(u"Move…"_s);
    return column({ stop, sync,
                      new Banner(Severity::Info, u"info-circle"_s, {},
                          u"Samples only: nothing here reaches a network."_s) },
        6);
}

QWidget* GallerySheet::dialog()
{
    auto* card = new Card({}, CardPadding::Padded);
    card->setProperty("card", u"popover"_s);
    card->setFixedHeight(318);
    QVBoxLayout* body = card->body();
    body->setContentsMargins(16, 14, 16, 14);
    body->setSpacing(6);
    body->addWidget(makeLabel(u"Did this post reach X?"_s, FontRole::Section));
    body->addWidget(makeLabel(
        u"The line broke after sending, so it may be live. It is never sent again by itself."_s,
        FontRole::Body, Tone::Text2));
    auto* inset = new Card({}, CardPadding::Padded);
    inset->setProperty("card", u"inset"_s);
    inset->body()->setContentsMargins(12, 8, 12, 8);
    inset->body()->setSpacing(4);
    auto* hash = makeLabel(u"hash 41d0 9be2"_s, FontRole::Detail, Tone::Text2);
    inset->body()->addWidget(
        line({ new ClientTile(u"Rye & Co"_s, 0, 18),
                 makeLabel(u"Rye & Co"_s, FontRole::Detail, Tone::Text2),
                 new IconLabel(u"brand-x"_s, Tone::Text2, 14),
                 makeLabel(u"@ryeandco"_s, FontRole::Detail, Tone::Text2), hash },
            8, hash));
    auto* post = new Paragraph(
        u"Drei Mythen über Roggen, von Leuten, die ihn täglich backen. Nummer zwei hören wir jeden Samstag: ryeandco.de/roggen"_s);
    inset->body()->addWidget(post);
    body->addWidget(inset);
    const auto step = [body](const QString& sign, const QString& when, const QString& what) {
        auto* time = makeLabel(when, FontRole::Detail, Tone::Text2);
        time->setFixedWidth(128);
        body->addWidget(line(
            { new IconLabel(sign, Tone::Text2, 14), time, makeLabel(what, FontRole::Detail) }));
    };
    step(u"arrow-up"_s, u"09:15:02"_s, u"Sent, 412 bytes, one request"_s);
    step(u"plug-connected-x"_s, u"09:15:32"_s, u"No answer for 30 s, connection closed"_s);
    step(u"eye"_s, u"09:16, 09:18, 09:25"_s, u"Looked at @ryeandco: not there yet"_s);
    step(u"zoom-question"_s, u"10:15"_s, u"Looked: X answered 503, cannot tell"_s);
    auto* open = inlineLink(u"Open @ryeandco on X"_s);
    open->setIconName(u"external-link"_s);
    body->addWidget(line({ open, inlineLink(u"Show raw answer"_s) }));
    auto* drop = normalButton(u"Drop it"_s);
    body->addWidget(
        line({ dangerButton(u"Send again…"_s), drop,
                 new StatedButton(u"It is there, paste link…"_s, ButtonKind::Primary, focusState) },
            8, drop));
    return card;
}

QWidget* GallerySheet::toast()
{
    auto* place = new QWidget;
    place->setFixedSize(592, 40);
    auto* message = new Toast(place);
    message->setLift(0);
    message->setMinimumWidth(592);
    message->showMessage(
        u"4 drafts approved. The first leaves at 12:00 CEST."_s, u"Undo"_s, u"Z"_s);
    return place;
}

QWidget* GallerySheet::strips()
{
    const auto strip = [](const QString& kind, const QList<QWidget*>& parts, QWidget* last) {
        auto* frame = new QFrame;
        frame->setProperty("strip", kind);
        frame->setFixedHeight(28);
        auto* box = new QVBoxLayout(frame);
        box->setContentsMargins(12, 0, 12, 0);
        box->addWidget(line(parts, 8, last));
        return frame;
    };
    const auto flat = [](const QString& sign, const QString& text, const QString& key) {
        auto* button = new Button(text, ButtonKind::Flat);
        button->setButtonSize(ButtonSize::Small);
        button->setIconName(sign);
        button->setKeyHint(key);
        return button;
    };
    auto* stop = flat(u"hand-stop"_s, u"Stop all publishing"_s, u"F9"_s);
    auto* resume = flat(u"player-play"_s, u"Resume publishing…"_s, {});
    return column(
        { strip(u"rail"_s,
              { new IconLabel(u"dot"_s, Tone::OkMark, 8),
                  makeLabel(u"Engine running"_s, FontRole::Strip, Tone::Text2), makeDivider(),
                  makeLabel(u"Today $0.62 of $4"_s, FontRole::Strip, Tone::Text2), makeDivider(),
                  new IconLabel(u"circle-check"_s, Tone::OkMark),
                  makeLabel(u"No post needs a look"_s, FontRole::Strip, Tone::Ok), stop },
              stop),
            strip(u"stopped"_s,
                { new IconLabel(u"dot"_s, Tone::BlockMark, 8),
                    makeLabel(u"Publishing stopped"_s, FontRole::StripStrong, Tone::Block),
                    makeDivider(), makeLabel(u"6 posts wait"_s, FontRole::Strip, Tone::Text2),
                    makeDivider(), new IconLabel(u"zoom-question"_s, Tone::BlockMark),
                    makeLabel(u"1 post needs a look"_s, FontRole::StripStrong, Tone::Block),
                    resume },
                resume) },
        6);
}
