// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/runs.h"

#include <QList>
#include <QString>

namespace clara::ui {

/// A guardrail hit in the text, in UTF-16 code units, end exclusive.
struct PreviewMark {
    int start = 0;
    int end = 0;

    bool operator==(const PreviewMark&) const = default;
};

/// A post as one network will show it.
struct PreviewContent {
    QString network; ///< "x", "bluesky", "sandbox", …
    QString displayName;
    QString handle; ///< with or without the leading @
    QString text;
    QList<text::Run> runs; ///< the pieces of `text`; empty means plain text
    QList<PreviewMark> marks;
    bool automatedLabel = false; ///< the account carries the network's label for bots
    bool sample = false; ///< made by the offline writer or for the sandbox
};

/// Fills a content with the runs that the publisher would send.
PreviewContent makePreviewContent(
    const QString& network, const QString& displayName, const QString& handle, const QString& text);

} // namespace clara::ui
