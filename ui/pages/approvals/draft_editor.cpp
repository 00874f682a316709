// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/draft_editor.h"

#include "domain/network.h"
#include "pages/approvals/draft_view.h"
#include "previews/preview_strip.h"
#include "text/network_text.h"
#include "theme/metrics.h"
#include "widgets/paragraph.h"
#include "widgets/text_area.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

/// The text with every character kept; toPlainText() would turn no-break spaces into plain ones.
QString textOf(const TextArea* area)
{
    QString text = area->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

DraftEditor::DraftEditor(session::Queries& queries, QWidget* parent)
    : QScrollArea(parent)
    , m_queries(queries)
    , m_check(this)
{
    const Metrics& m = metrics();
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    content->setProperty("ground", QStringLiteral("window"));
    m_same = new QCheckBox(tr("One text for all accounts"), content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    m_column->setSpacing(m.half);
    m_column->addWidget(m_same);
    m_column->addStretch(1);
    setWidget(content);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(250));
    connect(&m_rest, &QTimer::timeout, this, &DraftEditor::check);
    connect(m_same, &QCheckBox::toggled, this, [this](bool same) {
        if (same && !m_parts.isEmpty() && !m_loading)
            onTyped(0);
    });
}

void DraftEditor::open(const session::PostDetail& detail, const Finding* finding)
{
    m_detail = detail;
    m_rest.stop();
    m_check.drop();
    build();
    if (m_parts.isEmpty())
        return;
    m_parts.first().area->setFocus(Qt::OtherFocusReason);
    showFindings(detail.post.verdict);
    if (finding)
        select(*finding);
}

void DraftEditor::build()
{
    m_loading = true;
    for (const Part& part : m_parts) {
        delete part.strip;
        delete part.area;
        delete part.notes;
    }
    m_parts.clear();
    const auto& variants = m_detail.post.variants;
    bool same = true;
    for (int i = 0; i < variants.size() && i < m_detail.accounts.size(); ++i) {
        same = same && variants[i].text == variants.first().text;
        addPart(m_detail.accounts[i]);
        m_parts[i].area->setPlainText(variants[i].text);
        m_parts[i].area->document()->setModified(false);
        count(i);
    }
    m_same->setVisible(variants.size() > 1);
    m_same->setChecked(variants.size() > 1 && same);
    m_loading = false;
}

void DraftEditor::addPart(const Account& account)
{
    const int index = int(m_parts.size());
    Part part { account.id, account.network, new PreviewStrip(widget()), new TextArea(widget()),
        new Paragraph({}, FontRole::Detail, Tone::Warn, widget()) };
    part.strip->setAccount(account.network, account.handle);
    part.area->setAccessibleName(
        tr("Text for %1, %2").arg(network::displayName(account.network), account.handle));
    part.area->setVisibleLines(7);
    part.area->installEventFilter(this);
    part.notes->hide();
    connect(part.area, &QPlainTextEdit::textChanged, this, [this, index] {
        if (!m_loading)
            onTyped(index);
    });
    const int at = 1 + 3 * index;
    m_column->insertWidget(at, part.strip);
    m_column->insertWidget(at + 1, part.area);
    m_column->insertWidget(at + 2, part.notes);
    // Shown at once: a layout shows new widgets later, and what is hidden cannot take the focus.
    part.strip->show();
    part.area->show();
    if (index > 0)
        setTabOrder(m_parts.last().area, part.area);
    m_parts.append(part);
}

void DraftEditor::onTyped(int index)
{
    if (m_same->isChecked()) {
        const QString text = textOf(m_parts[index].area);
        m_loading = true;
        for (int other = 0; other < m_parts.size(); ++other) {
            if (other != index && textOf(m_parts[other].area) != text) {
                m_parts[other].area->setPlainText(text);
                m_parts[other].area->document()->setModified(true);
            }
            count(other);
        }
        m_loading = false;
    } else {
        count(index);
    }
    m_rest.start();
    Q_EMIT dirtyChanged();
}

void DraftEditor::count(int index)
{
    const auto measure = text::measure(m_parts[index].network, textOf(m_parts[index].area));
    m_parts[index].strip->setCount(measure.length, measure.limit);
}

void DraftEditor::check()
{
    m_check.run(
        m_queries.checkTexts(m_detail.post.id, variants()), [this](Result<Verdict> verdict) {
            if (!verdict)
                return; // saving judges again and says what is wrong
            showFindings(*verdict);
            Q_EMIT judged(*verdict);
        });
}

void DraftEditor::showFindings(const Verdict& verdict)
{
    for (const Part& part : m_parts) {
        QStringList sentences;
        bool blocked = !verdict.heldReason.isEmpty();
        QList<QTextEdit::ExtraSelection> marks;
        if (blocked)
            sentences.append(verdict.heldReason);
        for (const Finding& finding : verdict.findings) {
            if (!belongsTo(finding, part.account))
                continue;
            sentences.append(tr("%1: %2").arg(finding.title, finding.reason));
            blocked = blocked || finding.severity == clara::Severity::Block;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(part.area->document());
            const int last = int(textOf(part.area).size());
            mark.cursor.setPosition(std::clamp(finding.start, 0, last));
            mark.cursor.setPosition(std::clamp(finding.end, 0, last), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(
                blocked ? currentTheme().block.mark : currentTheme().warn.mark);
            mark.format.setBackground(currentTheme().spanMark);
            marks.append(mark);
        }
        part.area->setExtraSelections(marks);
        part.notes->setText(sentences.join(QLatin1Char('\n')));
        part.notes->setTone(blocked ? Tone::Block : Tone::Warn);
        part.notes->setVisible(!sentences.isEmpty());
    }
}

void DraftEditor::select(const Finding& finding)
{
    for (const Part& part : m_parts) {
        if (!belongsTo(finding, part.account))
            continue;
        QTextCursor cursor(part.area->document());
        const int last = int(textOf(part.area).size());
        cursor.setPosition(std::clamp(finding.start, 0, last));
        cursor.setPosition(std::clamp(finding.end, 0, last), QTextCursor::KeepAnchor);
        part.area->setTextCursor(cursor);
        part.area->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void DraftEditor::revert()
{
    m_rest.stop();
    m_check.drop();
    build();
    Q_EMIT dirtyChanged();
}

bool DraftEditor::isDirty() const
{
    return !m_parts.isEmpty() && variants() != m_detail.post.variants;
}

QList<PostVariant> DraftEditor::variants() const
{
    QList<PostVariant> texts;
    for (int i = 0; i < m_parts.size(); ++i) {
        const TextArea* area = m_parts[i].area;
        // Untouched texts stay as stored, whatever an editor makes of their line ends.
        const bool touched = area->document()->isModified();
        texts.append(
            { m_parts[i].account, touched ? textOf(area) : m_detail.post.variants[i].text });
    }
    return texts;
}

void DraftEditor::setBusy(bool busy) { widget()->setEnabled(!busy); }

bool DraftEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            Q_EMIT saveAsked();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT revertAsked();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace clara::ui
