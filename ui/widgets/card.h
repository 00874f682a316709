// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace clara::ui {

class ElidedLabel;

enum class CardHeaderLine { Hidden, Shown };
enum class CardPadding { Padded, Flush };

/// A surface with a 1-px line and radius 6. With a title it has a header: title, a quiet fact
/// beside it, and controls or a legend at the right. Flush bodies (lists, tables) reach the edges.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, CardPadding padding = CardPadding::Padded,
        QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// The quiet words behind the title ("last 24 hours").
    void setFacts(const QString& facts);
    void setHeaderLine(CardHeaderLine line);
    /// Adds to the right side of the header, from left to right.
    void addHeaderWidget(QWidget* widget);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }

private:
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    QLabel* m_title;
    ElidedLabel* m_facts;
    QFrame* m_line;
    QVBoxLayout* m_body;
};

} // namespace clara::ui
