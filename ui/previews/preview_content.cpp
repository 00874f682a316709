// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_content.h"

namespace clara::ui {

PreviewContent makePreviewContent(const QString& network, const QString& displayName,
    const QString& handle, const QString& postText)
{
    PreviewContent content;
    content.network = network;
    content.displayName = displayName;
    content.handle = handle;
    content.text = postText;
    content.runs = text::runs(network, postText);
    return content;
}

} // namespace clara::ui
