// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clara::ui {

/// Still shapes in the place of rows, with a sentence below ("Reading 5,000 drafts…"). No shimmer.
/// PageStates shows it only when reading takes longer than 200 ms.
class LoadingState : public QWidget {
    Q_OBJECT

public:
    explicit LoadingState(const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QString sentence() const { return m_sentence; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
};

} // namespace clara::ui
