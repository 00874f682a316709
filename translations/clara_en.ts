<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clara::Cron</name>
    <message numerus="yes">
        <source>A cron expression has five fields: minute, hour, day of month, month, weekday. This one has %n.</source>
        <translation>
            <numerusform>A cron expression has five fields: minute, hour, day of month, month, weekday. This one has %n.</numerusform>
            <numerusform>A cron expression has five fields: minute, hour, day of month, month, weekday. This one has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::CronSentence</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1 to %2</source>
        <translation>
            <numerusform>Every %n hour from %1 to %2</numerusform>
            <numerusform>Every %n hours from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Guardrails</name>
    <message numerus="yes">
        <source>%n invisible tag character(s) stand here (first %1). They can carry hidden text. Remove them.</source>
        <translation>
            <numerusform>%n invisible tag character stands here (first %1). They can carry hidden text. Remove them.</numerusform>
            <numerusform>%n invisible tag characters stand here (first %1). They can carry hidden text. Remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) stand here (first %1). They break search, links and screen readers. Remove them.</source>
        <translation>
            <numerusform>%n invisible character stands here (first %1). They break search, links and screen readers. Remove them.</numerusform>
            <numerusform>%n invisible characters stand here (first %1). They break search, links and screen readers. Remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Pipeline</name>
    <message numerus="yes">
        <source>%n block(s): %1</source>
        <translation>
            <numerusform>%n block: %1</numerusform>
            <numerusform>%n blocks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 passed, %n warning(s)</source>
        <translation>
            <numerusform>%1 passed, %n warning</numerusform>
            <numerusform>%1 passed, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) and dropped: %1</source>
        <translation>
            <numerusform>Blocked %n time and dropped: %1</numerusform>
            <numerusform>Blocked %n times and dropped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s), took “%1”</source>
        <translation>
            <numerusform>%n idea, took “%1”</numerusform>
            <numerusform>%n ideas, took “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), finished</source>
        <translation>
            <numerusform>%n character, finished</numerusform>
            <numerusform>%n characters, finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Planner</name>
    <message numerus="yes">
        <source>The client&apos;s limit of %n post(s) a day is reached.</source>
        <translation>
            <numerusform>The client&apos;s limit of %n post a day is reached.</numerusform>
            <numerusform>The client&apos;s limit of %n posts a day is reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Reconciler</name>
    <message numerus="yes">
        <source>The network may or may not have this post: %n look(s) did not find it, but it could appear late. Look and decide.</source>
        <translation>
            <numerusform>The network may or may not have this post: %n look did not find it, but it could appear late. Look and decide.</numerusform>
            <numerusform>The network may or may not have this post: %n looks did not find it, but it could appear late. Look and decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network may or may not have this post: looked %n time(s), cannot tell. Look and decide.</source>
        <translation>
            <numerusform>The network may or may not have this post: looked %n time, cannot tell. Look and decide.</numerusform>
            <numerusform>The network may or may not have this post: looked %n times, cannot tell. Look and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n publication(s) of one post</source>
        <translation>
            <numerusform>%n publication of one post</numerusform>
            <numerusform>%n publications of one post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s), %1</source>
        <translation>
            <numerusform>%n publication, %1</numerusform>
            <numerusform>%n publications, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation>
            <numerusform>%n run, %1</numerusform>
            <numerusform>%n runs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working on %n thing(s)</source>
        <translation>
            <numerusform>working on %n thing</numerusform>
            <numerusform>working on %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsModel</name>
    <message numerus="yes">
        <source>%1 (%n warning(s))</source>
        <translation>
            <numerusform>%1 (%n warning)</numerusform>
            <numerusform>%1 (%n warnings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>Reading %n draft(s)…</source>
        <translation>
            <numerusform>Reading %n draft…</numerusform>
            <numerusform>Reading %n drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in the next 24 hours</source>
        <translation>
            <numerusform>%n due in the next 24 hours</numerusform>
            <numerusform>%n due in the next 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve with %n warning(s)</source>
        <translation>
            <numerusform>Approve with %n warning</numerusform>
            <numerusform>Approve with %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n draft(s)</source>
        <translation>
            <numerusform>Approve %n draft</numerusform>
            <numerusform>Approve %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::Attention</name>
    <message numerus="yes">
        <source>%n draft(s) wait for approval</source>
        <translation>
            <numerusform>%n draft waits for approval</numerusform>
            <numerusform>%n drafts wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved post(s) are held</source>
        <translation>
            <numerusform>%n approved post is held</numerusform>
            <numerusform>%n approved posts are held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditPage</name>
    <message numerus="yes">
        <source>Who did what, newest first; %n wait(s) for a seal</source>
        <translation>
            <numerusform>Who did what, newest first; %n waits for a seal</numerusform>
            <numerusform>Who did what, newest first; %n wait for a seal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n event was written to %1.</numerusform>
            <numerusform>%n events were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditWords</name>
    <message numerus="yes">
        <source>%n event(s) are as they were sealed.</source>
        <translation>
            <numerusform>%n event is as it was sealed.</numerusform>
            <numerusform>%n events are as they were sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a seal, which is no fault.</source>
        <translation>
            <numerusform>%n waits for a seal, which is no fault.</numerusform>
            <numerusform>%n wait for a seal, which is no fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more chain(s) are broken too.</source>
        <translation>
            <numerusform>%n more chain is broken too.</numerusform>
            <numerusform>%n more chains are broken too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::BackupsCard</name>
    <message numerus="yes">
        <source>%n copy(ies), %1 in all</source>
        <translation>
            <numerusform>%n copy, %1 in all</numerusform>
            <numerusform>%n copies, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientsPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients, %1 at rest</source>
        <translation>
            <numerusform>%n client, %1 at rest</numerusform>
            <numerusform>%n clients, %1 at rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::CounterRing</name>
    <message numerus="yes">
        <source>%n characters over the limit of %1.</source>
        <translation>
            <numerusform>%n character over the limit of %1.</numerusform>
            <numerusform>%n characters over the limit of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::Decisions</name>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n draft approved.</numerusform>
            <numerusform>%n drafts approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::DiffCard</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftHeading</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::MembersCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::OverviewPage</name>
    <message numerus="yes">
        <source>Review %n draft(s)</source>
        <translation>
            <numerusform>Review %n draft</numerusform>
            <numerusform>Review %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonaForm</name>
    <message numerus="yes">
        <source>%n schedules write with this voice: %1. Changes hold for every draft written from now on.</source>
        <translation>
            <numerusform>%n schedule writes with this voice: %1. Changes hold for every draft written from now on.</numerusform>
            <numerusform>%n schedules write with this voice: %1. Changes hold for every draft written from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonasPage</name>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PostsChart</name>
    <message numerus="yes">
        <source>%n posts from %1 to %2 cost %3; the most on %4: %5.</source>
        <translation>
            <numerusform>%n post from %1 to %2 cost %3; the most on %4: %5.</numerusform>
            <numerusform>%n posts from %1 to %2 cost %3; the most on %4: %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PresenceLine</name>
    <message numerus="yes">
        <source>%1 and %n others are editing this.</source>
        <translation>
            <numerusform>%1 and one other are editing this.</numerusform>
            <numerusform>%1 and %n others are editing this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptTableModel</name>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptsPage</name>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PublishingDesk</name>
    <message numerus="yes">
        <source>%n approved post(s) wait. Those whose slot has come go out at once.</source>
        <translation>
            <numerusform>%n approved post waits. Those whose slot has come go out at once.</numerusform>
            <numerusform>%n approved posts wait. Those whose slot has come go out at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::RunView</name>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>step</numerusform>
            <numerusform>steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::SchedulesPage</name>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n post(s) wait</source>
        <translation>
            <numerusform>%n post waits</numerusform>
            <numerusform>%n posts wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) need a look</source>
        <translation>
            <numerusform>%n post needs a look</numerusform>
            <numerusform>%n posts need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::TimelineView</name>
    <message numerus="yes">
        <source>Next 12 hours: %n post(s), </source>
        <translation>
            <numerusform>Next 12 hours: %n post, </numerusform>
            <numerusform>Next 12 hours: %n posts, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for approval.</source>
        <translation>
            <numerusform>%n of them waits for approval.</numerusform>
            <numerusform>%n of them wait for approval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::WindowBanner</name>
    <message numerus="yes">
        <source>%n post(s) wait.</source>
        <translation>
            <numerusform>%n post waits.</numerusform>
            <numerusform>%n posts wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::WindowStatus</name>
    <message numerus="yes">
        <source>%n post(s) need a look, Clara Console</source>
        <translation>
            <numerusform>%n post needs a look, Clara Console</numerusform>
            <numerusform>%n posts need a look, Clara Console</numerusform>
        </translation>
    </message>
</context>
</TS>
