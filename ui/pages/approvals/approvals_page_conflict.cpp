// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"
#include "pages/approvals/approvals_page.h"
#include "pages/approvals/draft_editor.h"

namespace clara::ui {

namespace {

/// The texts by account.
FieldWords textsOf(const QList<PostVariant>& variants)
{
    FieldWords texts;
    for (const PostVariant& variant : variants)
        texts.insert(variant.accountId.toString(), variant.text);
    return texts;
}

/// Mine where I typed and did not choose theirs.
QList<PostVariant> mergedTexts(const QList<PostVariant>& mine, const FieldWords& before,
    const FieldWords& theirs, const QStringList& chosen)
{
    QList<PostVariant> merged = mine;
    for (PostVariant& variant : merged) {
        const QString account = variant.accountId.toString();
        if (variant.text == before.value(account) || chosen.contains(account))
            variant.text = theirs.value(account, variant.text);
    }
    return merged;
}

} // namespace

void ApprovalsPage::compareTexts()
{
    m_theirsAnswer.run(m_services.queries.post(m_editor->detail().post.id),
        [this](const Result<session::PostDetail>& theirs) {
            if (theirs && isEditing())
                askTexts(*theirs);
        });
}

void ApprovalsPage::askTexts(const session::PostDetail& theirs)
{
    const session::PostDetail& known = m_editor->detail();
    const FieldWords before = textsOf(known.post.variants);
    const FieldWords latest = textsOf(theirs.post.variants);
    const QList<PostVariant> mine = m_editor->variants();
    QList<QPair<QString, QString>> labels;
    for (const Account& account : known.accounts)
        labels.append({ account.id.toString(), QLatin1Char('@') + account.handle });
    const auto versions = fieldVersions(labels, before, textsOf(mine), latest);
    const int revision = theirs.post.revision;
    const auto merge = [this, mine, before, latest, revision](const QStringList& chosen) {
        const auto merged = mergedTexts(mine, before, latest, chosen);
        if (textsOf(merged) != latest)
            return saveTexts(revision, merged);
        leaveEdit(); // theirs counts everywhere
        readDetail();
        readAgain();
    };
    if (versions.isEmpty())
        return merge({});
    auto* dialog = new ConflictDialog({}, versions, window());
    connect(dialog, &ConflictDialog::merged, this, merge);
    dialog->open();
}

} // namespace clara::ui
