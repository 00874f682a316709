// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/queries.h"

#include <QObject>
#include <QTimer>

namespace clara::ui {

/// Tells pages on the UI thread which kinds of rows changed, gathered over 100 ms so that a busy
/// engine does not make pages read all the time. The composition calls note() on the UI thread.
class ChangeNotifier : public QObject {
    Q_OBJECT

public:
    explicit ChangeNotifier(QObject* parent = nullptr);

    void note(clara::Entities entities);

Q_SIGNALS:
    void changed(clara::Entities entities);

private:
    Entities m_gathered {};
    QTimer m_rest;
};

} // namespace clara::ui
