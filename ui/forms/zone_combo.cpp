// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/zone_combo.h"

#include "scheduling/zone_name.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int zoneIdRole = Qt::UserRole;

QStringList loadZoneIds()
{
    QStringList ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // Names without a place ("EST5EDT") mislead people, and offsets know no clock changes.
        if (id == "UTC"
            || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            ids.append(QString::fromLatin1(id));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

const QStringList& zoneIds()
{
    static const QStringList ids = loadZoneIds();
    return ids;
}

/// Labels are made when a row is looked at: reading 400 zone files at once would be felt.
class ZoneModel final : public QAbstractListModel {
public:
    ZoneModel(const Clock& clock, QObject* parent)
        : QAbstractListModel(parent)
        , m_clock(clock)
    {
    }
    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(zoneIds().size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const QString& id = zoneIds().at(index.row());
        if (role == zoneIdRole)
            return QString(id).replace(QLatin1Char('_'), QLatin1Char(' '));
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return longZoneLabel(id, m_clock.now());
        return {};
    }

private:
    const Clock& m_clock;
};

} // namespace

QString zoneLabel(const QString& id, Instant now)
{
    const QTimeZone zone(id.toLatin1());
    if (!zone.isValid())
        return id;
    return QCoreApplication::translate("clara::ui::ZoneCombo", "%1, now %2")
        .arg(id, toZone(now, zone).toString(QStringLiteral("HH:mm")));
}

QString longZoneLabel(const QString& id, Instant now)
{
    const QTimeZone zone(id.toLatin1());
    if (!zone.isValid())
        return id;
    const QString letters = scheduling::abbreviation(now, zone);
    const QString offset = scheduling::offsetName(now, zone);
    if (letters == offset || letters.startsWith(QLatin1String("UTC")))
        return QCoreApplication::translate("clara::ui::ZoneCombo", "%1, now %2 (%3)")
            .arg(id, toZone(now, zone).toString(QStringLiteral("HH:mm")), offset);
    return QCoreApplication::translate("clara::ui::ZoneCombo", "%1, now %2 (%3, %4)")
        .arg(id, toZone(now, zone).toString(QStringLiteral("HH:mm")), letters, offset);
}

ZoneCombo::ZoneCombo(const Clock& clock, QWidget* parent)
    : Combo(parent)
    , m_clock(clock)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // never measures all rows
    setMinimumContentsLength(8);
    setModel(new ZoneModel(clock, this));
    auto* completer = new QCompleter(model(), this);
    completer->setCompletionRole(zoneIdRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    // Measuring every row would read every zone file of the machine on the UI thread.
    for (QAbstractItemView* list : { view(), completer->popup() }) {
        if (auto* rows = qobject_cast<QListView*>(list))
            rows->setUniformItemSizes(true);
    }
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneCombo::settle);
    setCurrentIndex(-1);
}

QString ZoneCombo::zoneId() const
{
    const QString text = currentText().trimmed();
    if (const int row = currentIndex(); row >= 0) {
        const QString& id = zoneIds().at(row);
        if (text == itemText(row) || text.startsWith(id + QLatin1Char(',')))
            return id;
    }
    const QString typed
        = text.section(QLatin1Char(','), 0, 0).replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const QString& id : zoneIds()) {
        if (id.compare(typed, Qt::CaseInsensitive) == 0)
            return id;
    }
    return text;
}

void ZoneCombo::setZoneId(const QString& id)
{
    const int row = int(zoneIds().indexOf(id));
    setCurrentIndex(row);
    if (row < 0)
        setEditText(id);
    else
        setEditText(itemText(row));
    lineEdit()->setCursorPosition(0);
}

void ZoneCombo::focusInEvent(QFocusEvent* event)
{
    Combo::focusInEvent(event);
    // Typing replaces the old zone instead of continuing its label.
    QTimer::singleShot(0, this, [this] {
        if (hasFocus())
            lineEdit()->selectAll();
    });
}

void ZoneCombo::settle()
{
    const QString id = zoneId();
    if (zoneIds().contains(id)) {
        setZoneId(id);
        return;
    }
    // "denver" and Tab: what was typed names one zone only.
    completer()->setCompletionPrefix(currentText().trimmed());
    if (!currentText().trimmed().isEmpty() && completer()->completionCount() == 1) {
        const QString only
            = completer()->completionModel()->index(0, 0).data(zoneIdRole).toString();
        setZoneId(QString(only).replace(QLatin1Char(' '), QLatin1Char('_')));
    }
}

} // namespace clara::ui
