// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/workspace.h"

namespace clara::test {

/// One of everything that commands are about: a client with a draft in review and a publication.
struct AuthorityWorld {
    Client client {};
    Client other {}; ///< nobody but owners has a role for it
    Persona persona {};
    Prompt prompt {};
    ModelConnection model {};
    Account account {};
    Schedule schedule {};
    Run run {};
    Post draft {};
    Post approved {};
    Publication publication {};
    Member owner {};
};

/// Fills a workspace that its owner opened; the engine writes the two drafts and rests again.
Result<AuthorityWorld> makeAuthorityWorld(TestWorkspace& workspace);

/// A draft in review that the engine might have written.
Result<Post> storeDraft(
    TestWorkspace& workspace, const Clock& clock, const Persona& persona, const Account& account);

/// A command, and which roles may give it: a letter each for viewer, reviewer, operator and owner.
struct AuthorityCase {
    const char* name = nullptr;
    QString everywhere {};
    QString forTheClient {};
    std::function<std::optional<Error>(session::Commands&, const AuthorityWorld&)> call {};
};
const QList<AuthorityCase>& authorityTable();

// What an answer is, so that one which is not as expected fails a test and does not end it.
template <class T> QString kindOf(const Result<T>& answer)
{
    return answer ? QStringLiteral("done") : toString(answer.error().kind);
}
template <class T> QString messageOf(const Result<T>& answer)
{
    return answer ? QString() : answer.error().message;
}
template <class T> QString fieldOf(const Result<T>& answer)
{
    return answer ? QString() : answer.error().field;
}
inline QString stateOf(const Result<Post>& post)
{
    return post ? toString(post->state) : post.error().message;
}

inline constexpr std::array allRoles { Role::Viewer, Role::Reviewer, Role::Operator, Role::Owner };

} // namespace clara::test
