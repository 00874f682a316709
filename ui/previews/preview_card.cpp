// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_card.h"

#include "domain/network.h"
#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/client_tile.h"
#include "widgets/tag.h"

#include <QFontMetrics>
#include <QPainter>

namespace clara::ui {

namespace {

int cardPadding() { return metrics().cardPaddingY; }
int avatarSize() { return metrics().px(36); }
int nameHeight() { return metrics().px(22); }
int actionsHeight() { return metrics().px(32); }

QString withAt(const QString& handle)
{
    if (handle.isEmpty() || handle.startsWith(QLatin1Char('@')))
        return handle;
    return QLatin1Char('@') + handle;
}

} // namespace

PreviewCard::PreviewCard(QWidget* parent)
    : QWidget(parent)
    , m_text(std::make_unique<PreviewText>(PreviewContent {}, roleFont(FontRole::Preview)))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PreviewCard::~PreviewCard() = default;

void PreviewCard::setContent(const PreviewContent& content)
{
    m_content = content;
    QString name = tr("Post of %1 on %2.")
                       .arg(content.displayName, clara::network::displayName(content.network));
    if (content.automatedLabel)
        name += QLatin1Char(' ') + tr("Labelled as automated.");
    setAccessibleName(name);
    setAccessibleDescription(content.text);
    layOutText();
    updateGeometry();
    update();
}

QString PreviewCard::paintedText() const { return m_text->painted(); }

int PreviewCard::textLeft() const { return cardPadding() + 1 + avatarSize() + metrics().px(10); }

int PreviewCard::textWidth(int cardWidth) const
{
    return std::max(metrics().px(80), cardWidth - textLeft() - cardPadding() - 1);
}

void PreviewCard::layOutText()
{
    m_text = std::make_unique<PreviewText>(m_content, roleFont(FontRole::Preview));
    m_text->layOut(textWidth(width()), lineHeight(FontRole::Preview));
}

int PreviewCard::heightForWidth(int width) const
{
    PreviewText text(m_content, roleFont(FontRole::Preview));
    const int body = text.layOut(textWidth(width), lineHeight(FontRole::Preview));
    const int upper = cardPadding() + nameHeight() + body;
    return std::max(upper, cardPadding() + avatarSize()) + metrics().grid + actionsHeight();
}

QSize PreviewCard::sizeHint() const
{
    const int width = metrics().px(464);
    return QSize(width, heightForWidth(width));
}

QSize PreviewCard::minimumSizeHint() const
{
    const int least = metrics().px(240);
    return QSize(least, heightForWidth(std::max(width(), least)));
}

void PreviewCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutText();
}

void PreviewCard::paintEvent(QPaintEvent*)
{
    const NetworkLook network = look();
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintBox(painter, rect(), network.radius, network.ground, network.edge, 1);
    paintAvatar(painter, network);
    paintNames(painter, network);
    const PreviewTextLook textLook { network.text, network.facet, theme.spanMark, theme.warn.mark,
        lineHeight(FontRole::Preview) };
    m_text->paint(painter, QPointF(textLeft(), cardPadding() + nameHeight()), textLook);
    paintActions(painter, network);
}

void PreviewCard::paintAvatar(QPainter& painter, const NetworkLook& network) const
{
    const QRectF disc(cardPadding() + 1, cardPadding(), avatarSize(), avatarSize());
    paintBox(painter, disc, disc.width() / 2, network.avatar, {}, 0);
    painter.save();
    painter.setFont(roleFont(FontRole::BodyStrong));
    painter.setPen(network.avatarLetters);
    painter.drawText(disc, Qt::AlignCenter, clientLetters(m_content.displayName));
    painter.restore();
}

int PreviewCard::paintAutomated(QPainter& painter, const NetworkLook& network, int x) const
{
    const Metrics& m = metrics();
    const QString words = tr("Automated");
    const QFont face = roleFont(FontRole::Detail);
    const int side = m.px(12);
    const int width
        = m.px(6) + side + m.half + QFontMetrics(face).horizontalAdvance(words) + m.px(6);
    const QRect box(x, cardPadding() + (nameHeight() - m.tag) / 2, width, m.tag);
    paintBox(painter, box, m.radius, {}, network.edge, 1);
    const QRect sign(x + m.px(6), box.top() + (m.tag - side) / 2, side, side);
    paintIcon(painter, sign, QStringLiteral("robot"), network.handle);
    painter.setFont(face);
    painter.setPen(network.handle);
    painter.drawText(box.adjusted(m.px(6) + side + m.half, 0, 0, 0), Qt::AlignVCenter, words);
    return width;
}

void PreviewCard::paintNames(QPainter& painter, const NetworkLook& network) const
{
    const int gap = metrics().half;
    const QRect row(textLeft(), cardPadding(), textWidth(width()), nameHeight());
    int right = row.right() + 1;
    painter.save();
    if (m_content.sample) {
        const QSize size = tagSize(sampleTag());
        paintTag(painter, QRect(right - size.width(), row.top(), size.width(), row.height()),
            sampleTag());
        right -= size.width() + gap;
    }
    const QFont strong = roleFont(FontRole::PreviewStrong);
    const QFontMetrics strongMetrics(strong);
    const QString name
        = strongMetrics.elidedText(m_content.displayName, Qt::ElideRight, right - row.left());
    int x = row.left();
    painter.setFont(strong);
    painter.setPen(network.name);
    painter.drawText(QRect(x, row.top(), right - x, row.height()), Qt::AlignVCenter, name);
    x += strongMetrics.horizontalAdvance(name) + gap;
    if (m_content.automatedLabel)
        x += paintAutomated(painter, network, x) + gap;
    const QFont plain = roleFont(FontRole::Preview);
    const QFontMetrics plainMetrics(plain);
    const QString now = QStringLiteral(" · ") + tr("now");
    const int nowWidth = plainMetrics.horizontalAdvance(now);
    const int room = right - x - nowWidth;
    painter.setFont(plain);
    painter.setPen(network.handle);
    if (room > metrics().px(24)) {
        const QString handle
            = plainMetrics.elidedText(withAt(m_content.handle), Qt::ElideRight, room);
        painter.drawText(
            QRect(x, row.top(), right - x, row.height()), Qt::AlignVCenter, handle + now);
    }
    painter.restore();
}

void PreviewCard::paintActions(QPainter& painter, const NetworkLook& network) const
{
    if (network.actions.isEmpty())
        return;
    const Metrics& m = metrics();
    const int room = textWidth(width()) * network.actionsShare / 100 - m.icon;
    const auto steps = std::max<qsizetype>(network.actions.size() - 1, 1);
    const int y = height() - actionsHeight() + (actionsHeight() - m.icon) / 2 - m.half;
    for (qsizetype i = 0; i < network.actions.size(); ++i) {
        const int x = textLeft() + static_cast<int>(room * i / steps);
        paintIcon(painter, QRectF(x, y, m.icon, m.icon), network.actions.at(i), network.action);
    }
}

} // namespace clara::ui
