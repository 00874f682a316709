// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previews/preview_content.h"
#include "previews/preview_text.h"

#include <QColor>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace clara::ui {

/// The colours, shapes and signs of one network; network brands are the only colours that are not
/// tokens of the theme.
struct NetworkLook {
    QColor ground;
    QColor edge;
    QColor name;
    QColor handle;
    QColor text;
    QColor facet;
    QColor action;
    QColor avatar;
    QColor avatarLetters;
    int radius = 6;
    QStringList actions; ///< icon names of the row below the post
    int actionsShare = 100; ///< percent of the text width the row spreads over
};

/// Paints a post as its network will show it, from the same text runs as the publisher. A subclass
/// per network gives colours and signs. Height follows width.
class PreviewCard : public QWidget {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget* parent = nullptr);
    ~PreviewCard() override;

    void setContent(const PreviewContent& content);
    const PreviewContent& content() const { return m_content; }
    /// The post text exactly as painted at the present width; equals content().text.
    QString paintedText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual NetworkLook look() const = 0;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int textLeft() const;
    int textWidth(int cardWidth) const;
    void layOutText();
    void paintAvatar(QPainter& painter, const NetworkLook& network) const;
    void paintNames(QPainter& painter, const NetworkLook& network) const;
    int paintAutomated(QPainter& painter, const NetworkLook& network, int x) const;
    void paintActions(QPainter& painter, const NetworkLook& network) const;

    PreviewContent m_content;
    std::unique_ptr<PreviewText> m_text;
};

} // namespace clara::ui
