// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "domain/persona.h"

#include <array>

namespace clara::app {

inline constexpr int demoDays = 14;

struct DemoSchedule {
    QString name {};
    QString cron {};
};

/// One invented client with everything the demo shows of it. All of it is labelled as sample.
struct DemoClient {
    Client client {};
    Persona persona {};
    QString handle {};
    QString promptName {};
    QString promptText {};
    QList<DemoSchedule> schedules {};
    QStringList patterns {}; ///< past posts: %1 is one of the subjects
    QStringList subjects {};
    QStringList drafts {}; ///< waiting ones, in the order of their slots
    std::array<int, demoDays> postsPerDay {}; ///< oldest first
    qint64 modelCostMicroUsd = 0; ///< of one draft
    qint64 feeMicroUsd = 0; ///< invented fee of the network for one post
};

/// A bakery in Berlin, a climbing hall in Denver and a dentist in Tokyo.
QList<DemoClient> demoClients();

} // namespace clara::app
