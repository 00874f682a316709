// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace clara::ui {

/// The sentence that says what a cron line means, on the info ground.
class SentenceStrip : public QFrame {
    Q_OBJECT

public:
    explicit SentenceStrip(QWidget* parent);

    /// `strong` is emphasised wherever it occurs, as are times and days.
    void setSentence(const QString& sentence, const QString& strong);
    QString sentence() const { return m_sentence; }

private:
    QLabel* m_label;
    QString m_sentence;
};

} // namespace clara::ui
