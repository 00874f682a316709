// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_filter_bar.h"

#include "pages/audit/audit_words.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace clara::ui {

namespace {

/// "2026-01-31", or the short form of the interface language.
QDate readDay(const QString& typed)
{
    const QDate plain = QDate::fromString(typed, Qt::ISODate);
    if (plain.isValid())
        return plain;
    const QDate local = QLocale().toDate(typed, QLocale::ShortFormat);
    return local.isValid() && local.year() < 1970 ? local.addYears(100) : local;
}

} // namespace

AuditFilterBar::AuditFilterBar(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_action(new Combo(this))
    , m_person(new Combo(this))
    , m_from(makeDay(tr("From")))
    , m_to(makeDay(tr("To")))
    , m_clear(linkButton(tr("Clear filters"), this))
    , m_problem(makeLabel({}, FontRole::Detail, Tone::Block, this))
{
    const Metrics& m = metrics();
    m_action->setAccessibleName(tr("Action"));
    m_action->setFixedWidth(m.px(220));
    m_action->setMaxVisibleItems(20);
    m_action->view()->setMinimumWidth(m.px(300)); // the actions are longer than the kinds
    for (const AuditChoice& choice : auditChoices()) {
        // Actions stand a little to the right, below their kind.
        const bool single = choice.verb.contains(u'.');
        m_action->addItem(
            single ? QStringLiteral("    ") + choice.words : choice.words, choice.verb);
    }
    m_person->setAccessibleName(tr("Who"));
    m_person->setFixedWidth(m.px(150));
    m_person->addItem(tr("Everybody"));
    auto* row = new QHBoxLayout;
    row->setSpacing(m.buttonGap);
    row->addWidget(m_action);
    row->addWidget(m_person);
    row->addSpacing(m.grid);
    for (const auto& [words, edit] : { std::pair { tr("From"), m_from }, { tr("to"), m_to } }) {
        auto* label = makeLabel(words, FontRole::Body, Tone::Text2, this);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
    }
    row->addWidget(m_clear);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.grid);
    all->setSpacing(m.half);
    all->addLayout(row);
    all->addWidget(m_problem);
    m_problem->hide();
    m_clear->hide();
    connect(m_clear, &Button::clicked, this, &AuditFilterBar::reset);
    for (Combo* combo : { m_action, m_person }) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_clear->setVisible(!isPlain());
            Q_EMIT changed();
        });
    }
}

LineEdit* AuditFilterBar::makeDay(const QString& name)
{
    auto* edit = new LineEdit({}, this);
    edit->setAccessibleName(name);
    edit->setFixedWidth(metrics().px(104));
    edit->setMaxLength(20);
    edit->setToolTip(tr("A day such as 2026-01-31, or empty"));
    connect(edit, &QLineEdit::editingFinished, this, &AuditFilterBar::daysEdited);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_problem->hide(); });
    return edit;
}

QString AuditFilterBar::readDays()
{
    std::optional<Instant> since;
    std::optional<Instant> until;
    for (LineEdit* edit : { m_from, m_to }) {
        const QString typed = edit->text().trimmed();
        const QDate day = readDay(typed);
        const bool wrong = !typed.isEmpty() && !day.isValid();
        setStyleProperty(edit, "state", wrong ? QStringLiteral("error") : QString());
        if (wrong)
            return tr("“%1” is no day. Write it like 2026-01-31.").arg(typed);
        if (typed.isEmpty())
            continue;
        if (edit == m_from)
            since = instantFrom(day.startOfDay(m_zone));
        else
            until = instantFrom(day.addDays(1).startOfDay(m_zone));
    }
    if (since && until && *since >= *until) {
        setStyleProperty(m_to, "state", QStringLiteral("error"));
        return tr("The last day lies before the first. Swap them.");
    }
    m_since = since;
    m_until = until;
    return {};
}

void AuditFilterBar::daysEdited()
{
    const auto before = std::pair(m_since, m_until);
    const QString problem = readDays();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (LineEdit* edit : { m_from, m_to })
        edit->setAccessibleDescription(problem);
    m_clear->setVisible(!isPlain());
    if (problem.isEmpty() && before != std::pair(m_since, m_until))
        Q_EMIT changed();
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.verb = m_action->currentData().toString();
    filter.actor = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    filter.since = m_since;
    filter.until = m_until;
    return filter;
}

bool AuditFilterBar::isPlain() const
{
    return m_action->currentIndex() == 0 && m_person->currentIndex() <= 0
        && m_from->text().isEmpty() && m_to->text().isEmpty();
}

void AuditFilterBar::setPeople(const QStringList& names)
{
    const QSignalBlocker quiet(m_person);
    const QString chosen = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    QStringList people = names;
    if (!chosen.isEmpty() && !people.contains(chosen))
        people.append(chosen);
    people.removeDuplicates();
    people.sort(Qt::CaseInsensitive);
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    m_person->addItems(people);
    m_person->setCurrentIndex(chosen.isEmpty() ? 0 : int(people.indexOf(chosen)) + 1);
}

void AuditFilterBar::reset()
{
    {
        const QSignalBlocker quietAction(m_action);
        const QSignalBlocker quietPerson(m_person);
        m_action->setCurrentIndex(0);
        m_person->setCurrentIndex(0);
    }
    m_from->clear();
    m_to->clear();
    m_problem->hide();
    m_clear->hide();
    (void)readDays();
    Q_EMIT changed();
}

QWidget* AuditFilterBar::firstField() const { return m_action; }

} // namespace clara::ui
