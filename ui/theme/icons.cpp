// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Static libraries drop resources nobody refers to; the macro must stand outside of every
// namespace.
static void loadIconResource() { Q_INIT_RESOURCE(clara_icons); }

namespace clara::ui {

namespace {

QString iconPath(const QString& name)
{
    loadIconResource();
    return QStringLiteral(":/clara/icons/%1.svg").arg(name);
}

QByteArray iconSource(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(iconPath(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qWarning("No icon is named %s.", qPrintable(name));
    sources.insert(name, svg);
    return svg;
}

QByteArray coloured(const QString& name, const QColor& color, double size)
{
    QByteArray svg = iconSource(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    // Thinner lines at reading size keep the weight of the text beside them; tiny icons need full
    // ones.
    const char* width = size < 14 ? "stroke-width=\"2\"" : "stroke-width=\"1.75\"";
    svg.replace("stroke-width=\"2\"", width);
    return svg;
}

QPixmap renderIcon(const QString& name, const QColor& color, QSize pixels, qreal ratio)
{
    const QString key = QStringLiteral("clara-icon/%1/%2/%3x%4@%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    const QByteArray svg = coloured(name, color, std::min(pixels.width(), pixels.height()) / ratio);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, renderIcon(m_name, colorFor(mode), rect.size() * ratio, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return renderIcon(m_name, colorFor(mode), size, ratio);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("clara"); }
    bool isNull() override { return iconSource(m_name).isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Theme& theme = currentTheme();
        return mode == QIcon::Disabled ? theme.disabled : theme.color(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone) { return QIcon(new ThemedIconEngine(name, tone)); }

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QSize pixels = (rect.size() * ratio).toSize();
    painter.drawPixmap(rect.topLeft(), renderIcon(name, color, pixels, ratio));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    return renderIcon(name, color, QSize(pixels, pixels), devicePixelRatio);
}

QString networkIconName(const QString& network)
{
    const QString name = network.toLower();
    for (const char* known : { "x", "bluesky", "threads", "mastodon", "linkedin" }) {
        if (name == QLatin1String(known))
            return QStringLiteral("brand-") + name;
    }
    return QStringLiteral("flask");
}

QStringList iconNames()
{
    loadIconResource();
    QStringList names;
    const QDir dir(QStringLiteral(":/clara/icons"));
    for (const QString& file : dir.entryList({ QStringLiteral("*.svg") }, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace clara::ui
