// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"

#include "answer_view.h"
#include "composition/product_parts.h"
#include "console_output.h"
#include "exit_code.h"
#include "session/sign_in.h"
#include "session/when_answered.h"

#include "base/logging.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {
// Longer than what the verbs themselves allow, so that their sentence comes first.
constexpr milliseconds quickAnswer { std::chrono::seconds(70) };
constexpr milliseconds slowAnswer { std::chrono::seconds(190) };

/// Errors after which nothing was changed for certain, so that the secret belongs to nothing.
bool isCertain(ErrorKind kind)
{
    return kind != ErrorKind::Network && kind != ErrorKind::Internal
        && kind != ErrorKind::Cancelled;
}
} // namespace

CommandRun::CommandRun(CommandLine line, app::WorkspaceOptions options, const Clock& clock)
    : m_line(std::move(line))
    , m_options(options)
    , m_clock(clock)
    , m_door(std::move(options), clock, Ownership::Either)
{
    connect(&m_door, &WorkspaceDoor::failed, this, &CommandRun::fail);
    connect(&m_door, &WorkspaceDoor::opened, this, &CommandRun::chooseSecretPlace);
}

void CommandRun::start(SecretPtr secret)
{
    m_secret = std::move(secret);
    m_door.open();
}

void CommandRun::cancel()
{
    fail({ ErrorKind::Cancelled,
        translate("clara::Cli",
            "The command was stopped. Look whether it was done before you repeat it.") });
}

void CommandRun::chooseSecretPlace()
{
    m_door.setAnswerLimit(m_line.spec->isSlow ? slowAnswer : quickAnswer);
    if (m_line.spec->isSlow) {
        // A model may take minutes; other commands go on meanwhile. Not being reachable is no
        // reason to stop.
        if (const Status served = m_door.serve(); !served)
            logging::app().warn("{}", served.error().message);
    }
    if (m_line.spec->makesSignIn) {
        makeSignIn();
        return;
    }
    if (!m_secret) {
        callVerb();
        return;
    }
    // Stored by this process, so that the secret itself never travels to the owner.
    if (!m_door.workspace() || !m_door.workspace()->store().isShared()) {
        m_ownSecrets = app::productSecrets(m_options.path, m_options.passphrase);
        m_secrets = m_ownSecrets.get();
        storeSecret(SecretScope::ofModel()); // all in one place on one computer
        return;
    }
    // Sealed for the members who may use it, which the client decides.
    m_secrets = &m_door.workspace()->secrets();
    if (m_line.spec->verb == u"account.add")
        askForClient(m_line.params.value(u"client"_s).toString());
    else if (m_line.spec->verb.startsWith(u"account."))
        askForAccountsClient();
    else
        storeSecret(SecretScope::ofModel());
}

template <class Next>
void CommandRun::ask(const QString& verb, const QJsonObject& params, Next next)
{
    session::whenAnswered(m_door.channel().call(verb, params, {}), this,
        [this, next](const Result<QJsonValue>& answer) {
            if (m_ended)
                return;
            if (!answer)
                fail(answer.error());
            else
                next(answer->toObject());
        });
}

void CommandRun::askForAccountsClient()
{
    QJsonObject params { { u"account"_s, m_line.params.value(u"account"_s) } };
    if (m_line.params.contains(u"client"_s))
        params.insert(u"client"_s, m_line.params.value(u"client"_s));
    ask(u"account.show"_s, params, [this](const QJsonObject& account) {
        askForClient(account.value(u"client_id"_s).toString());
    });
}

void CommandRun::askForClient(const QString& idOrName)
{
    ask(u"client.show"_s, { { u"client"_s, idOrName } }, [this](const QJsonObject& client) {
        const auto id = ClientId::fromString(client.value(u"id"_s).toString());
        storeSecret(SecretScope::ofAccount(id.value_or(ClientId())));
    });
}

void CommandRun::storeSecret(const SecretScope& scope)
{
    m_secretRef = m_secrets->freshRef(scope);
    session::whenAnswered(
        m_secrets->write(m_secretRef, m_secret), this, [this](const Result<bool>& stored) {
            m_secret.reset();
            if (!stored) {
                fail(stored.error());
                return;
            }
            m_line.params.insert(u"secret_ref"_s, m_secretRef.toString());
            callVerb();
        });
}

/// Only the verifier goes on: the verb, the database and its log never see the password.
void CommandRun::makeSignIn()
{
    if (!m_secret && m_line.json) {
        // Scripts keep what they read, and a password does not belong there.
        fail({ ErrorKind::Invalid,
            translate("clara::Cli", "With --json give the password with --new-password-stdin."), {},
            u"password"_s, {} });
        return;
    }
    if (!m_secret) {
        m_madePassword = session::freshPassword();
        logging::redactor().addValue(m_madePassword.reveal());
    }
    const auto verifier = session::verifierOf(m_secret ? *m_secret : m_madePassword);
    m_secret.reset();
    if (!verifier) {
        fail(verifier.error());
        return;
    }
    logging::redactor().addValue(verifier->toUtf8());
    m_line.params.insert(u"verifier"_s, *verifier);
    callVerb();
}

void CommandRun::printSignIn(const QJsonValue& answer)
{
    QUrl address(m_options.path);
    address.setUserName(answer.toObject().value(u"login"_s).toString());
    print(
        translate("clara::Cli", "Address:  %1").arg(address.toString(QUrl::FullyEncoded)) + u'\n');
    if (!m_madePassword.isEmpty())
        print(translate("clara::Cli", "Password: %1 (shown only now)")
                  .arg(QString::fromLatin1(m_madePassword.reveal()))
            + u'\n');
}

void CommandRun::callVerb()
{
    DeltaSink sink;
    if (m_line.stream && !m_line.json) {
        sink = [this](const QString& delta) {
            m_streamed = true;
            print(terminalSafe(delta));
        };
    }
    session::whenAnswered(m_door.channel().call(m_line.spec->verb, m_line.params, sink), this,
        [this](const Result<QJsonValue>& answer) { finishVerb(answer); });
}

void CommandRun::finishVerb(const Result<QJsonValue>& answer)
{
    if (m_ended)
        return;
    if (!answer) {
        if (!m_secretRef.isEmpty() && isCertain(answer.error().kind))
            removeSecretThenFail(answer.error());
        else
            fail(answer.error());
        return;
    }
    // A history that was tampered with is an answer for people and a failure for scripts.
    const bool isIntact = answer->toObject().value(u"intact"_s).toBool(true);
    end(printAnswer(*answer) && isIntact ? 0 : exitCodeFor(ErrorKind::Storage));
}

bool CommandRun::printAnswer(const QJsonValue& answer)
{
    if (m_line.json)
        return printJson(answer);
    if (m_streamed)
        return print(u"\n"_s);
    const bool isPrinted = print(viewOf(*m_line.spec, answer));
    if (isPrinted && m_line.spec->makesSignIn)
        printSignIn(answer);
    return isPrinted;
}

void CommandRun::removeSecretThenFail(const Error& error)
{
    session::whenAnswered(
        m_secrets->remove(m_secretRef), this, [this, error](const Result<bool>& removed) {
            if (!removed)
                logging::app().warn("a secret that belongs to nothing could not be removed: {}",
                    removed.error().detail);
            fail(error);
        });
}

void CommandRun::fail(const Error& error)
{
    if (m_ended)
        return;
    if (m_streamed)
        print(u"\n"_s);
    end(printError(error, m_line.json));
}

void CommandRun::end(int status)
{
    if (m_ended)
        return;
    m_ended = true;
    connect(
        &m_door, &WorkspaceDoor::closed, this, [this, status] { Q_EMIT finished(status); },
        Qt::SingleShotConnection);
    m_door.close();
}

} // namespace clara::cli
