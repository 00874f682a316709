// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/workspace_move.h"

#include "base/logging.h"
#include "storage/move/workspace_marks.h"
#include "storage/sql/workspace_copy.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

QString moveTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

class Move {
public:
    Move(const MovePlace& from, const MovePlace& to, const Clock& clock)
        : m_from(from)
        , m_to(to)
        , m_clock(clock)
    {
    }
    Result<MoveReport> run()
    {
        CLARA_TRY(openSource());
        const auto left = markOf(m_source->session(), movedToKey);
        if (!left)
            return std::unexpected(left.error());
        if (*left)
            return finish(**left);
        auto target = MoveEnd::open(m_to, MoveRole::Target, m_clock, m_report.from);
        if (!target)
            return std::unexpected(target.error());
        m_target = std::move(*target);
        if (const Status copied = copy(); !copied) {
            m_target->undo();
            return std::unexpected(copied.error());
        }
        CLARA_TRY(markSource());
        CLARA_TRY(arrive());
        return m_report;
    }

private:
    Status openSource()
    {
        const auto source = MoveEnd::nameOf(m_from.place);
        const auto target = MoveEnd::nameOf(m_to.place);
        if (!source || !target)
            return std::unexpected(source ? target.error() : source.error());
        if (*source == *target) {
            return invalid(QStringLiteral("to"),
                moveTr(QT_TRANSLATE_NOOP("clara::Storage",
                    "Both places are the same, so there is nothing to move. Name another one.")));
        }
        m_report.from = *source;
        m_report.to = *target;
        auto opened = MoveEnd::open(m_from, MoveRole::Source, m_clock);
        if (!opened)
            return std::unexpected(opened.error());
        m_source = std::move(*opened);
        return m_source->begin();
    }

    /// Everything up to the commit of the copy.
    Status copy()
    {
        CLARA_TRY(m_target->begin());
        SqlSession& session = m_target->session();
        const auto isEmpty = isEmptyWorkspace(session);
        if (!isEmpty)
            return std::unexpected(isEmpty.error());
        if (!*isEmpty)
            CLARA_TRY(throwAwayUnfinished());
        auto tables = copyWorkspace(m_source->session(), session);
        if (!tables)
            return std::unexpected(tables.error());
        m_report.tables = std::move(*tables);
        const auto secrets = countSecrets(session);
        if (!secrets)
            return std::unexpected(secrets.error());
        m_report.secrets = *secrets;
        const Instant now = m_clock.now();
        CLARA_TRY(clearMarks(session));
        CLARA_TRY(setMark(session, arrivingKey, { m_report.from, now }));
        CLARA_TRY(stopPublishing(
            session, moveTr(QT_TRANSLATE_NOOP("clara::Storage", "workspace move")), now));
        CLARA_TRY(noteInHistory(session, QStringLiteral("workspace.move"),
            { { QStringLiteral("from"), m_report.from }, { QStringLiteral("to"), m_report.to } },
            now));
        return m_target->commit();
    }

    /// A copy that was committed before the source was marked is of no use to anybody.
    Status throwAwayUnfinished()
    {
        const auto arriving = markOf(m_target->session(), arrivingKey);
        if (!arriving)
            return std::unexpected(arriving.error());
        if (!*arriving || (**arriving).place != m_report.from)
            return targetIsFull(m_report.to);
        return m_target->empty();
    }

    Status markSource()
    {
        SqlSession& session = m_source->session();
        const Instant now = m_clock.now();
        CLARA_TRY(setMark(session, movedToKey, { m_report.to, now }));
        CLARA_TRY(stopPublishing(
            session, moveTr(QT_TRANSLATE_NOOP("clara::Storage", "workspace move")), now));
        CLARA_TRY(noteInHistory(session, QStringLiteral("workspace.move"),
            { { QStringLiteral("from"), m_report.from }, { QStringLiteral("to"), m_report.to } },
            now));
        return m_source->commit();
    }

    Status arrive()
    {
        CLARA_TRY(m_target->begin());
        CLARA_TRY(clearMarks(m_target->session()));
        return m_target->commit();
    }

    /// The source says that it is gone: was it cut short before the target heard that?
    Result<MoveReport> finish(const MoveMark& mark)
    {
        const std::unexpected<Error> gone = failure(ErrorKind::Conflict,
            moveTr(QT_TRANSLATE_NOOP("clara::Storage",
                       "This workspace was moved to “%1” already. Move it from there."))
                .arg(mark.place));
        if (mark.place != m_report.to)
            return gone;
        auto target = MoveEnd::open(m_to, MoveRole::Look, m_clock);
        if (!target)
            return std::unexpected(target.error());
        const auto arriving = markOf((*target)->session(), arrivingKey);
        if (!arriving)
            return std::unexpected(arriving.error());
        if (!*arriving || (**arriving).place != m_report.from)
            return gone;
        target->reset(); // its lock
        return settle();
    }

    Result<MoveReport> settle()
    {
        auto target = MoveEnd::open(m_to, MoveRole::Source, m_clock);
        if (!target)
            return std::unexpected(target.error());
        m_target = std::move(*target);
        CLARA_TRY(m_target->begin());
        auto tables = sumTables(m_target->session());
        if (!tables)
            return std::unexpected(tables.error());
        m_report.tables = std::move(*tables);
        const auto secrets = countSecrets(m_target->session());
        if (!secrets)
            return std::unexpected(secrets.error());
        m_report.secrets = *secrets;
        CLARA_TRY(clearMarks(m_target->session()));
        CLARA_TRY(m_target->commit());
        return m_report;
    }

    const MovePlace m_from;
    const MovePlace m_to;
    const Clock& m_clock;
    MoveReport m_report;
    std::unique_ptr<MoveEnd> m_source;
    std::unique_ptr<MoveEnd> m_target;
};

Status refuseUnlessFree(const MovePlace& place, const QString& name, const Clock& clock)
{
    const auto target = MoveEnd::open(place, MoveRole::Look, clock);
    if (!target) {
        // With a detail it is the database itself that is not there.
        const bool isFree
            = target.error().kind == ErrorKind::NotFound && target.error().detail.isEmpty();
        return isFree ? Status() : std::unexpected(target.error());
    }
    const auto isEmpty = isEmptyWorkspace((*target)->session());
    if (!isEmpty)
        return std::unexpected(isEmpty.error());
    return *isEmpty ? Status() : targetIsFull(name);
}

} // namespace

Result<MoveReport> previewMove(const MovePlace& from, const MovePlace& to, const Clock& clock)
{
    const auto source = MoveEnd::nameOf(from.place);
    const auto target = MoveEnd::nameOf(to.place);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    MoveReport report { *source, *target, {}, {} };
    auto end = MoveEnd::open(from, MoveRole::Look, clock);
    if (!end)
        return std::unexpected(end.error());
    CLARA_TRY((*end)->begin());
    auto tables = sumTables((*end)->session());
    if (!tables)
        return std::unexpected(tables.error());
    report.tables = std::move(*tables);
    const auto secrets = countSecrets((*end)->session());
    if (!secrets)
        return std::unexpected(secrets.error());
    report.secrets = *secrets;
    CLARA_TRY(refuseUnlessFree(to, *target, clock));
    return report;
}

Result<MoveReport> moveWorkspace(const MovePlace& from, const MovePlace& to, const Clock& clock)
{
    auto report = Move(from, to, clock).run();
    if (report)
        logging::storage().info("workspace moved from {} to {}", report->from, report->to);
    return report;
}

} // namespace clara::storage
