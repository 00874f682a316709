// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_workspace.h"

#include "composition/demo_rows.h"
#include "domain/network.h"
#include "ports/store.h"
#include "session/commands.h"

#include <QtConcurrent>

namespace clara::app {

namespace {

using std::chrono::hours;

/// Runs on a pool thread, where waiting for storage is fine; top to bottom.
class DemoSeeder {
public:
    DemoSeeder(session::Commands& commands, Store& store, const Clock& clock, DemoCosts costs)
        : m_commands(commands)
        , m_store(store)
        , m_clock(clock)
        , m_costs(costs)
    {
    }

    Result<bool> seed()
    {
        CLARA_TRY(addModel());
        for (const DemoClient& demo : demoClients())
            CLARA_TRY(addClient(demo));
        CLARA_TRY(approveSome());
        return true;
    }

private:
    template <class T> static Result<T> wait(Future<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    Status addModel()
    {
        ModelConnection writer { {}, QStringLiteral("Sample writer"), provider::offline, {},
            QStringLiteral("offline") };
        const auto model = wait(m_commands.addModel(writer));
        if (!model)
            return std::unexpected(model.error());
        m_model = *model;
        return {};
    }

    Status addClient(const DemoClient& demo)
    {
        SeededClient seeded { demo };
        if (m_costs == DemoCosts::Nothing)
            seeded.demo.modelCostMicroUsd = seeded.demo.feeMicroUsd = 0;
        seeded.model = m_model;
        seeded.operatorMember = m_commands.actor();
        const auto client = wait(m_commands.addClient(demo.client));
        if (!client)
            return std::unexpected(client.error());
        seeded.client = *client;
        CLARA_TRY(addVoice(seeded));
        CLARA_TRY(addSchedules(seeded));
        const Instant now = m_clock.now();
        const auto rows = wait(m_store.write<bool>([seeded, now](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(addDemoHistory(work, seeded, now));
            CLARA_TRY(addDemoDrafts(work, seeded, now));
            CLARA_TRY(addDemoTroubles(work, seeded, now));
            return true;
        }));
        return rows ? Status {} : std::unexpected(rows.error());
    }

    Status addVoice(SeededClient& seeded)
    {
        Persona persona = seeded.demo.persona;
        persona.clientId = seeded.client.id;
        const auto storedPersona = wait(m_commands.addPersona(persona));
        if (!storedPersona)
            return std::unexpected(storedPersona.error());
        seeded.persona = *storedPersona;
        Prompt prompt;
        prompt.clientId = seeded.client.id;
        prompt.name = seeded.demo.promptName;
        const auto storedPrompt
            = wait(m_commands.addPrompt(prompt, seeded.demo.promptText, QStringLiteral("sample")));
        if (!storedPrompt)
            return std::unexpected(storedPrompt.error());
        seeded.prompt = *storedPrompt;
        Account account;
        account.clientId = seeded.client.id;
        account.network = network::sandbox;
        account.handle = seeded.demo.handle;
        account.displayName = seeded.client.name;
        const auto storedAccount = wait(m_commands.addAccount(account));
        if (!storedAccount)
            return std::unexpected(storedAccount.error());
        seeded.account = *storedAccount;
        return {};
    }

    Status addSchedules(SeededClient& seeded)
    {
        for (const DemoSchedule& planned : seeded.demo.schedules) {
            Schedule schedule;
            schedule.clientId = seeded.client.id;
            schedule.name = planned.name;
            schedule.personaId = seeded.persona.id;
            schedule.promptId = seeded.prompt.id;
            schedule.accountIds = { seeded.account.id };
            schedule.cron = planned.cron;
            schedule.timeZone = seeded.client.timeZone;
            // Longer than the drafts reach that come with the demo, so that the engine has
            // something to write.
            schedule.lead = hours(36);
            const auto stored = wait(m_commands.addSchedule(schedule));
            if (!stored)
                return std::unexpected(stored.error());
            seeded.schedules.append(*stored);
        }
        return {};
    }

    /// The second draft of every other client: what goes out next should not all wait.
    Status approveSome()
    {
        PostFilter filter;
        filter.states = { PostState::InReview };
        const auto page = wait(m_store.read<PostPage>(
            [filter](UnitOfWork& work) { return work.posts().list(filter); }));
        if (!page)
            return std::unexpected(page.error());
        int passed = 0;
        for (const Post& post : page->posts) {
            if (!post.verdict.allPass() || ++passed % 4 != 2)
                continue;
            session::ApproveRequest request;
            request.post = post.id;
            const auto approved = wait(m_commands.approvePost(request));
            if (!approved)
                return std::unexpected(approved.error());
        }
        return {};
    }

    session::Commands& m_commands;
    Store& m_store;
    const Clock& m_clock;
    const DemoCosts m_costs;
    ModelConnection m_model;
};

} // namespace

Future<bool> seedDemo(
    session::Commands& commands, Store& store, const Clock& clock, DemoCosts costs)
{
    return QtConcurrent::run([&commands, &store, &clock, costs]() -> Result<bool> {
        return DemoSeeder(commands, store, clock, costs).seed();
    });
}

} // namespace clara::app
