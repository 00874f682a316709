// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "widgets/combo.h"

namespace clara::ui {

/// Chooses a time zone: "Europe/Berlin, now 10:42". Typing searches by continent, city or full
/// name. The labels tell the time of the moment the list is looked at.
class ZoneCombo : public Combo {
    Q_OBJECT

public:
    explicit ZoneCombo(const Clock& clock, QWidget* parent = nullptr);

    /// The IANA id; what was typed when that is no zone, so that validation can say so.
    QString zoneId() const;
    /// Shows a zone; an unknown id is shown as it is.
    void setZoneId(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void settle();

    const Clock& m_clock;
};

/// "Europe/Berlin, now 10:42".
QString zoneLabel(const QString& id, Instant now);
/// "America/Denver, now 02:42 (MDT, UTC−6)".
QString longZoneLabel(const QString& id, Instant now);

} // namespace clara::ui
