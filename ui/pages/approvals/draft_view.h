// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QScrollArea>
#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace clara::ui {

class ClientTile;
class ElidedLabel;
class PreviewCard;
class PreviewStrip;
class Tag;

/// Whose post it is and when it goes out: the line above previews and editor.
class DraftHeading : public QWidget {
    Q_OBJECT

public:
    explicit DraftHeading(QTimeZone zone, QWidget* parent = nullptr);

    void show(const session::PostDetail& detail, Instant now);
    /// Warnings and blocks of the verdict on screen.
    void setVerdict(const Verdict& verdict, PostState state);

private:
    QTimeZone m_zone;
    ClientTile* m_tile;
    ElidedLabel* m_who;
    ElidedLabel* m_when;
    Tag* m_sample;
    Tag* m_state;
};

/// What a post looks like on each of its networks: a strip and a card per account. Cards are kept
/// from one post to the next where networks are the same.
class DraftPreviews : public QScrollArea {
    Q_OBJECT

public:
    explicit DraftPreviews(QWidget* parent = nullptr);

    void show(const session::PostDetail& detail);

private:
    struct Part {
        QString network;
        PreviewStrip* strip;
        PreviewCard* card;
    };
    void ensureParts(const session::PostDetail& detail);

    QVBoxLayout* m_column;
    QList<Part> m_parts;
};

/// Findings of one variant as marks for its preview.
bool belongsTo(const Finding& finding, AccountId account);
/// The tag for a verdict: "1 warning", "blocked"; empty text when all passed.
struct VerdictWords {
    QString text;
    bool blocked = false;
};
VerdictWords verdictWords(const Verdict& verdict);

} // namespace clara::ui
