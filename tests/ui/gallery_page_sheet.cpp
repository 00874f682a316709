// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_sheet.h"

#include "charts/chart_legend.h"
#include "charts/posts_chart.h"
#include "previews/preview_card.h"
#include "previews/preview_factory.h"
#include "previews/preview_strip.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/client_tile.h"
#include "widgets/combo.h"
#include "widgets/empty_state.h"
#include "widgets/error_state.h"
#include "widgets/field.h"
#include "widgets/line_edit.h"
#include "widgets/loading_state.h"
#include "widgets/meter.h"
#include "widgets/page_header.h"
#include "widgets/search_field.h"
#include "widgets/tag.h"
#include "widgets/text_area.h"

#include <QSpinBox>
#include <QTabBar>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace clara::ui;

namespace {

const QString post = u"New set on the Cave wall: 14 problems, V2 to V8, and one sloper we are a "
                     "little too proud of. Guaranteed to cure your fear of overhangs. Doors open 6 "
                     "a.m. Friday. Book a slot: vertigohall.com/cave #DenverClimbing"_s;

void addPreview(QVBoxLayout* column, const QString& network, int limit)
{
    auto* strip = new PreviewStrip;
    strip->setAccount(network, u"vertigohall"_s);
    strip->setFee(u"Fee $0.20, has a link"_s);
    strip->setCount(215, limit);
    PreviewContent content = makePreviewContent(network, u"Vertigo Hall"_s, u"vertigohall"_s, post);
    content.marks = { { 94, 136 } };
    content.automatedLabel = network == u"x"_s;
    content.sample = network == u"sandbox"_s;
    PreviewCard* card = makePreviewCard(network, nullptr);
    card->setContent(content);
    column->addWidget(strip);
    column->addWidget(card);
}

PostsSeries series()
{
    PostsSeries made;
    made.clients = { { u"Rye & Co"_s, 0 }, { u"Vertigo Hall"_s, 1 }, { u"Dr. Mori"_s, 2 } };
    const int posts[14][3] = { { 4, 2, 3 }, { 3, 4, 1 }, { 4, 4, 1 }, { 3, 4, 3 }, { 4, 3, 1 },
        { 5, 2, 2 }, { 3, 4, 2 }, { 4, 3, 3 }, { 3, 3, 2 }, { 4, 4, 2 }, { 5, 3, 1 }, { 5, 3, 3 },
        { 4, 3, 1 }, { 3, 2, 2 } };
    const int cents[14] = { 150, 170, 190, 172, 173, 142, 196, 174, 171, 201, 172, 176, 158, 62 };
    for (int i = 0; i < 14; ++i)
        made.days.append({ QDate(2026, 10, 9).addDays(i), { posts[i][0], posts[i][1], posts[i][2] },
            cents[i] * 10'000LL });
    made.today = QDate(2026, 10, 22);
    return made;
}

} // namespace

GalleryPageSheet::GalleryPageSheet()
{
    setProperty("ground", u"window"_s);
    setAttribute(Qt::WA_StyledBackground);
    setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 0, 16, 16);
    auto* header = new PageHeader(u"Weekday set news"_s);
    header->setBreadcrumb(u"Schedules"_s);
    header->addBesideTitle(new Tag({ u"Active"_s, u"player-play"_s, Severity::Ok }));
    header->setDirty(DirtyMark::Shown);
    auto* save = primaryButton(u"Save"_s);
    save->setKeyHint(u"Ctrl S"_s);
    save->setIconName(u"check"_s);
    header->addControl(save);
    all->addWidget(header);
    header->layout()->setContentsMargins(0, 0, 0, 0);
    addPreview(all, u"x"_s, 280);
    addPreview(all, u"bluesky"_s, 300);
    addPreview(all, u"sandbox"_s, 300);

    auto* tabs = new QTabBar;
    for (const QString& tab : { u"Checks\t1"_s, u"Trace"_s, u"History\t3"_s, u"Comments\t2"_s })
        tabs->addTab(tab);
    all->addWidget(tabs);

    auto* form = new Card(u"When"_s);
    auto* budget
        = new Field(u"In words"_s, new LineEdit(u"every weekday at 7"_s), LabelPlace::Left);
    budget->setError(u"Enter 0 or more, or leave it empty for no limit."_s);
    form->body()->addWidget(budget);
    auto* zone = new Field(
        u"Time zone"_s, new Combo({ u"America/Denver, now 02:42"_s }), LabelPlace::Left);
    form->body()->addWidget(zone);
    auto* row = new QHBoxLayout;
    auto* number = new QSpinBox;
    number->setValue(4);
    auto* editable = new Combo({ u"editable"_s });
    editable->setEditable(true);
    auto* voice = new TextArea;
    voice->setVisibleLines(2);
    voice->setPlainText(u"Dry, exact, kind.\nNever sells."_s);
    for (QWidget* widget : QList<QWidget*> { number, editable, new QTimeEdit(QTime(7, 30)),
             new SearchField(u"Find in drafts"_s), voice })
        row->addWidget(widget);
    form->body()->addLayout(row);
    auto* meter = new Meter;
    meter->setValues({ 0.42, 0.6, 0.7 }, u"42 % used"_s);
    form->body()->addWidget(meter);
    all->addWidget(form);

    auto* chartCard = new Card(u"Posts and cost per day"_s);
    auto* chart = new PostsChart;
    chart->setSeries(series());
    chartCard->addHeaderWidget(chart->legend());
    chartCard->body()->addWidget(chart);
    all->addWidget(chartCard, 1);

    auto* error = new ErrorState;
    error->setError(u"The drafts could not be read"_s,
        u"The database at db.harbour-lane.example did not answer for 10 s. Nothing is lost: the engine here holds all posts until it answers again."_s,
        u"503"_s);
    error->setSecondaryAction(u"Check connection…"_s);
    error->setNextTry(u"Next try by itself in 18 s."_s);
    all->addWidget(error);
}
