// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/template_editor.h"

#include "pages/prompts/template_highlighter.h"
#include "prompting/prompt_template.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "widgets/label.h"
#include "widgets/row_painter.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

class VariableDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        RowLook look = rowLook(option);
        look.selected = look.selected && look.focused;
        painter->save();
        if (look.selected || look.hovered)
            painter->fillRect(
                option.rect, look.selected ? currentTheme().selected : currentTheme().hover);
        paintRowText(*painter, option.rect.adjusted(metrics().grid, 0, -metrics().half, 0),
            index.data().toString(), FontRole::Mono, rowColor(look, Tone::Link));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return QSize(metrics().px(120), metrics().px(22));
    }
};

} // namespace

TemplateEditor::TemplateEditor(QWidget* parent)
    : TextArea(parent)
    , m_highlighter(new TemplateHighlighter(document()))
{
    useFixedFont();
    setVisibleLines(9);
}

void TemplateEditor::insertVariable(const QString& name)
{
    textCursor().insertText(QStringLiteral("{{%1}}").arg(name));
    setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::changeEvent(QEvent* event)
{
    TextArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        const QSignalBlocker quiet(this); // new colours are no typing
        m_highlighter->rehighlight();
    }
}

VariableList::VariableList(QWidget* parent)
    : QWidget(parent)
    , m_view(new QListView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics().half);
    auto* label = makeLabel(tr("Variables"), FontRole::BodyMedium, Tone::Text, this);
    label->setBuddy(m_view);
    column->addWidget(label);
    column->addWidget(m_view, 1);
    m_view->setModel(new QStringListModel(prompting::variableNames(), m_view));
    m_view->setItemDelegate(new VariableDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Variables, Return inserts one"));
    m_view->setToolTip(tr("Click or press Return to insert it where the cursor stands."));
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    const auto pick = [this](const QModelIndex& index) { Q_EMIT picked(index.data().toString()); };
    connect(m_view, &QListView::clicked, this, pick);
    connect(m_view, &QListView::activated, this, pick);
}

} // namespace clara::ui
