// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int mineId = 0;
constexpr int theirsId = 1;
constexpr int conflictWidth = 680;
constexpr int tallest = 440;
constexpr qsizetype longestText = 1500; ///< a version that is longer is compared in its editor

QString orNothing(const QString& text)
{
    if (text.isEmpty())
        return ConflictDialog::tr("empty");
    return text.size() > longestText ? text.left(longestText) + QChar(0x2026) : text;
}

/// A version as a card: its choice on top, its text below.
QFrame* makeSide(QRadioButton* choice, const QString& text, QWidget* parent)
{
    const Metrics& m = metrics();
    auto* card = new QFrame(parent);
    card->setProperty("card", QStringLiteral("inset"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(m.cardPaddingY, m.grid, m.cardPaddingY, m.grid);
    column->setSpacing(m.half);
    column->addWidget(choice);
    column->addWidget(new Paragraph(
        orNothing(text), FontRole::Body, text.isEmpty() ? Tone::Text3 : Tone::Text, card));
    column->addStretch(1);
    return card;
}

} // namespace

ConflictDialog::ConflictDialog(
    const QString& name, const QList<FieldVersion>& versions, QWidget* parent)
    : QuestionDialog(name.trimmed().isEmpty()
            ? tr("Which version counts?")
            : tr("Which version of %1 counts?").arg(name.trimmed()),
        tr("Somebody saved it while you were typing. What you typed is kept; choose for each field, and both are saved as one."),
        parent)
{
    const Metrics& m = metrics();
    setMinimumWidth(m.px(conflictWidth));
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.cardGap);
    for (const FieldVersion& version : versions) {
        if (version.clashes())
            column->addWidget(makeClash(version, inner));
    }
    addFollowing(versions, inner, column);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    const int wanted = column->hasHeightForWidth()
        ? column->heightForWidth(m.px(conflictWidth - 48))
        : inner->sizeHint().height();
    scroll->setMinimumHeight(std::min(wanted, m.px(tallest)));
    body()->addWidget(scroll);
    connect(addChoice(tr("Keep editing")), &Button::clicked, this, &QDialog::reject);
    connect(addPrimary(tr("Save both as one")), &Button::clicked, this, [this] {
        const QStringList theirs = chosenTheirs();
        accept();
        Q_EMIT merged(theirs);
    });
}

QWidget* ConflictDialog::makeClash(const FieldVersion& version, QWidget* parent)
{
    const Metrics& m = metrics();
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.half);
    column->addWidget(makeLabel(version.label, FontRole::BodyStrong, Tone::Text, part));
    auto* mine = new QRadioButton(tr("Yours"), part);
    auto* theirs = new QRadioButton(tr("Theirs"), part);
    mine->setAccessibleName(tr("%1, yours: %2").arg(version.label, orNothing(version.mine)));
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(version.label, orNothing(version.theirs)));
    mine->setChecked(true);
    auto* group = new QButtonGroup(part);
    group->addButton(mine, mineId);
    group->addButton(theirs, theirsId);
    m_choices.append({ version.field, group });
    auto* sides = new QHBoxLayout;
    sides->setSpacing(m.cardGap);
    sides->addWidget(makeSide(mine, version.mine, part), 1);
    sides->addWidget(makeSide(theirs, version.theirs, part), 1);
    column->addLayout(sides);
    column->addWidget(new Paragraph(
        tr("Before: %1").arg(orNothing(version.before)), FontRole::Detail, Tone::Text2, part));
    return part;
}

void ConflictDialog::addFollowing(
    const QList<FieldVersion>& versions, QWidget* parent, QVBoxLayout* to)
{
    QStringList changes;
    for (const FieldVersion& version : versions) {
        if (!version.clashes())
            //: A field and what others made of it: "City: Berlin → Bremen"
            changes.append(
                tr("%1: %2 → %3")
                    .arg(version.label, orNothing(version.before), orNothing(version.theirs)));
    }
    if (changes.isEmpty())
        return;
    to->addWidget(makeLabel(
        tr("Only they changed this; it is taken over"), FontRole::BodyStrong, Tone::Text, parent));
    for (const QString& change : std::as_const(changes))
        to->addWidget(new Paragraph(change, FontRole::Body, Tone::Text2, parent));
}

QStringList ConflictDialog::chosenTheirs() const
{
    QStringList theirs;
    for (const Choice& choice : m_choices) {
        if (choice.group->checkedId() == theirsId)
            theirs.append(choice.field);
    }
    return theirs;
}

} // namespace clara::ui
