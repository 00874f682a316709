// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/approval_choice.h"
#include "forms/colour_swatches.h"
#include "forms/typed_values.h"
#include "forms/zone_combo.h"
#include "models/time_words.h"
#include "pages/welcome/guide_pages.h"
#include "theme/metrics.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"

#include <QGridLayout>
#include <QLabel>

namespace clara::ui {

ClientGuidePage::ClientGuidePage(const Clock& clock, const QTimeZone& zone, QWidget* parent)
    : GuidePage(parent)
    , m_name(new LineEdit({}, this))
    , m_zone(new ZoneCombo(clock, this))
    , m_colour(new ColourSwatches(this))
    , m_budget(new LineEdit({}, this))
    , m_posts(new LineEdit({}, this))
    , m_approval(new ApprovalChoice(this))
    , m_form(this, [](const Client& client) { return validate(client, 1); })
{
    const Metrics& m = metrics();
    m_approval->setPeople(1);
    auto* name = new Field(tr("Client name"), m_name, LabelPlace::Above, this);
    auto* zoneField = new Field(tr("Time zone"), m_zone, LabelPlace::Above, this);
    zoneField->setHelp(tr("All times of this client are shown in it."));
    auto* colour = new Field(tr("Colour"), m_colour, LabelPlace::Above, this);
    auto* budget = new Field(tr("Monthly budget, USD"), m_budget, LabelPlace::Above, this);
    auto* posts = new Field(tr("Posts per day, at most"), m_posts, LabelPlace::Above, this);
    auto* approval = new Field(tr("Before a post goes out"), m_approval, LabelPlace::Above, this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.pageMargin);
    grid->setVerticalSpacing(m.cardGap);
    grid->addWidget(
        makeLabel(tr("Who do you post for?"), FontRole::Section, Tone::Text, this), 0, 0, 1, 2);
    grid->addWidget(name, 1, 0, 1, 2);
    grid->addWidget(zoneField, 2, 0, Qt::AlignTop);
    grid->addWidget(colour, 2, 1, Qt::AlignTop);
    grid->addWidget(budget, 3, 0, Qt::AlignTop);
    grid->addWidget(posts, 3, 1, Qt::AlignTop);
    grid->addWidget(approval, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 1);
    bindFields(name, zoneField, colour, budget, posts, approval);
    Client client;
    client.timeZone = QString::fromLatin1(zone.id());
    m_form.load(client);
}

void ClientGuidePage::bindFields(
    Field* name, Field* zone, Field* colour, Field* budget, Field* posts, Field* approval)
{
    m_form.bind(
        QStringLiteral("name"), name, [this](const Client& c) { m_name->setText(c.name); },
        [this](Client& c) { c.name = m_name->text(); });
    m_form.bind(
        QStringLiteral("timezone"), zone,
        [this](const Client& c) { m_zone->setZoneId(c.timeZone); },
        [this](Client& c) { c.timeZone = m_zone->zoneId(); });
    m_form.bind(
        QStringLiteral("colour"), colour,
        [this](const Client& c) { m_colour->setColour(c.colour); },
        [this](Client& c) { c.colour = m_colour->colour(); });
    m_form.bind(
        QStringLiteral("monthly_budget"), budget,
        [this](const Client& c) { m_budget->setText(showUsd(c.monthlyBudgetMicroUsd)); },
        [this](Client& c) {
            const auto typed = readUsd(m_budget->text());
            c.monthlyBudgetMicroUsd = typed.valid ? typed.value : std::optional<qint64>(-1);
        });
    m_form.bind(
        QStringLiteral("daily_posts"), posts,
        [this](const Client& c) { m_posts->setText(showInt(c.dailyPostCap)); },
        [this](Client& c) {
            const auto typed = readInt(m_posts->text());
            c.dailyPostCap = typed.valid ? typed.value : std::optional<int>(0);
        });
    m_form.bind(
        QStringLiteral("approval"), approval,
        [this](const Client& c) { m_approval->setPolicy(c.approval); },
        [this](Client& c) { c.approval = m_approval->policy(); });
}

Client ClientGuidePage::client() const
{
    Client client = m_form.edited();
    if (const auto zone = zoneFromId(client.timeZone); zone && client.city.isEmpty())
        client.city = cityOfZone(*zone);
    return client;
}

QWidget* ClientGuidePage::first() const { return m_name; }

} // namespace clara::ui
