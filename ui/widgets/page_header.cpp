// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_header.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

QWidget* makeDirtyMark(QWidget* parent)
{
    auto* mark = new QWidget(parent);
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half + 2);
    row->addWidget(new IconLabel(QStringLiteral("dot"), Tone::WarnMark, metrics().grid, mark));
    row->addWidget(makeLabel(PageHeader::tr("Unsaved changes"), FontRole::Body, Tone::Warn, mark));
    return mark;
}

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_crumb(new Button({}, ButtonKind::Flat, this))
    , m_slash(makeLabel(QStringLiteral("/"), FontRole::PageTitle, Tone::Text2, this))
    , m_title(new ElidedLabel(title, FontRole::PageTitle, Tone::Text, this))
    , m_beside(new QHBoxLayout)
    , m_dirty(makeDirtyMark(this))
    , m_facts(new ElidedLabel({}, FontRole::Body, Tone::Text2, this))
    , m_controls(new QHBoxLayout)
{
    const Metrics& m = metrics();
    setFixedHeight(m.pageHeader);
    QFont light = roleFont(FontRole::PageTitle);
    light.setWeight(QFont::Normal);
    m_slash->setFont(light);
    m_crumb->setButtonSize(ButtonSize::Inline);
    m_crumb->setFont(light);
    m_crumb->setWordsTone(Tone::Text2);
    m_beside->setSpacing(m.grid);
    m_controls->setSpacing(m.buttonGap);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    row->setSpacing(0);
    row->addWidget(m_crumb);
    row->addWidget(m_slash);
    row->addWidget(m_title);
    row->addSpacing(m.pageMargin);
    row->addLayout(m_beside);
    row->addWidget(m_dirty);
    row->addWidget(m_facts, 1);
    row->addSpacing(m.pageMargin);
    row->addLayout(m_controls);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // facts give way first
    m_crumb->hide();
    m_slash->hide();
    m_dirty->hide();
    connect(m_crumb, &Button::clicked, this, &PageHeader::breadcrumbActivated);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::setBreadcrumb(const QString& parentPage)
{
    m_crumb->setText(parentPage);
    m_crumb->setToolTip(parentPage.isEmpty() ? QString() : tr("Back to %1").arg(parentPage));
    m_crumb->setVisible(!parentPage.isEmpty());
    m_slash->setVisible(!parentPage.isEmpty());
    m_title->setContentsMargins(parentPage.isEmpty() ? 0 : metrics().half + 1, 0, 0, 0);
    m_slash->setContentsMargins(metrics().half + 1, 0, 0, 0);
}

void PageHeader::setFacts(const QString& sentence) { m_facts->setText(sentence); }

QString PageHeader::facts() const { return m_facts->text(); }

void PageHeader::setDirty(DirtyMark mark) { m_dirty->setVisible(mark == DirtyMark::Shown); }

bool PageHeader::isDirty() const { return !m_dirty->isHidden(); }

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_beside->addWidget(widget);
    m_beside->setContentsMargins(0, 0, metrics().grid, 0);
}

void PageHeader::addControl(QWidget* widget) { m_controls->addWidget(widget); }

} // namespace clara::ui
