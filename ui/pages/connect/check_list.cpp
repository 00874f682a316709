// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connect/check_list.h"

#include "theme/metrics.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QLabel>

namespace clara::ui {

namespace {

constexpr int columnsPerLine = 3; ///< sign, words, what was found; two lines stand side by side

struct StepSign {
    QString icon;
    Tone tone;
    QString words;
};

StepSign signOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return { QStringLiteral("circle-check"), Tone::OkMark, CheckList::tr("passed") };
    case StepState::Failed:
        return { QStringLiteral("circle-x"), Tone::BlockMark, CheckList::tr("failed") };
    case StepState::NotTried:
        break;
    }
    return { QStringLiteral("circle-dashed"), Tone::Text3, CheckList::tr("not tried") };
}

} // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics().grid);
    grid->setVerticalSpacing(metrics().half);
    for (int half = 0; half < 2; ++half)
        grid->setColumnStretch(half * columnsPerLine + 2, 1);
}

QString CheckList::stepWords(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Name:
        return tr("Name found");
    case ConnectionStep::Reached:
        return tr("Server reached");
    case ConnectionStep::Encrypted:
        return tr("Encryption (TLS)");
    case ConnectionStep::SignedIn:
        return tr("Signed in");
    case ConnectionStep::Version:
        return tr("Version");
    case ConnectionStep::Pooler:
        return tr("One connection kept");
    case ConnectionStep::Rights:
        break;
    }
    return tr("Workspace and rights");
}

void CheckList::setReport(const ConnectionReport& report)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int rows = int(report.lines.size() + 1) / 2;
    for (int i = 0; i < report.lines.size(); ++i) {
        const auto& line = report.lines.at(i);
        const StepSign sign = signOf(line.state);
        auto* icon = new IconLabel(sign.icon, sign.tone, 0, this);
        icon->setMeaning(sign.words);
        const bool tried = line.state != StepState::NotTried;
        auto* words = makeLabel(stepWords(line.step),
            line.state == StepState::Failed ? FontRole::BodyStrong : FontRole::Body,
            tried ? Tone::Text : Tone::Text3, this);
        words->setAccessibleName(tr("%1: %2").arg(words->text(), sign.words));
        auto* found = new ElidedLabel(line.found, FontRole::Body, Tone::Text2, this);
        const int row = i % rows;
        const int column = i / rows * columnsPerLine;
        grid->addWidget(icon, row, column);
        grid->addWidget(words, row, column + 1);
        grid->addWidget(found, row, column + 2);
        for (QWidget* part : std::initializer_list<QWidget*> { icon, words, found })
            part->show(); // added to a visible layout
    }
}

} // namespace clara::ui
