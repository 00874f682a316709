// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace clara::ui {

class Button;
class ClientTile;
class ElidedLabel;
class IconLabel;
class Paragraph;
class Tag;

/// One line of the evidence of a publication, in words.
struct EvidenceLine {
    QString time {}; ///< "09:15:02"
    QString what {}; ///< "Sent", "Looked"
    QString outcome {}; ///< "no answer", "published"
    QString answer {}; ///< HTTP status and what came back
    bool operator==(const EvidenceLine&) const = default;
};

QList<EvidenceLine> evidenceLines(const session::PublicationItem& item);

/// One publication: where it stands, exactly what was sent, the evidence, and the decisions it
/// allows.
class PublicationView : public QWidget {
    Q_OBJECT

public:
    explicit PublicationView(QWidget* parent = nullptr);

    void setPublication(const session::PublicationItem& item, Instant now);
    const session::PublicationItem& publication() const { return m_item; }

Q_SIGNALS:
    void decideAsked(clara::PublicationId publication);
    /// Held, or not sent: send it or drop it, after a question.
    void settleAsked(clara::PublicationId publication);
    void postAsked(clara::PostId post);
    void linkAsked(const QString& url);

private:
    QWidget* buildHead();
    QWidget* buildText();
    void showButtons();
    void fillEvidence();

    session::PublicationItem m_item;
    ClientTile* m_tile;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    Tag* m_state;
    Tag* m_sample;
    Paragraph* m_reason;
    Paragraph* m_text;
    ElidedLabel* m_hash;
    QStandardItemModel* m_evidence;
    QTableView* m_table;
    QLabel* m_none;
    Button* m_decide;
    Button* m_settle;
    Button* m_post;
    Button* m_link;
};

} // namespace clara::ui
