// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/audit_control.h"

#include "audit/chain_walk.h"
#include "base/save_file.h"
#include "ports/store.h"
#include "session/json_audit.h"
#include "session/verb_call.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace clara::session {

namespace {

constexpr int exportPage = 500;
constexpr milliseconds walkLimit { std::chrono::minutes(30) }; ///< a long history on a slow disk

struct ClientLabel {
    QString name {};
    QString zone {};
    int colour = 0;
};

Result<QHash<ClientId, ClientLabel>> clientLabels(UnitOfWork& work)
{
    const auto clients = work.clients().list();
    if (!clients)
        return std::unexpected(clients.error());
    QHash<ClientId, ClientLabel> labels;
    for (const auto& client : *clients)
        labels.insert(client.id, { client.name, client.timeZone, client.colour });
    return labels;
}

/// A client that is gone still has its history.
QString nameOf(const QHash<ClientId, ClientLabel>& labels, ClientId client)
{
    const QString name = labels.value(client).name;
    return name.isEmpty() ? client.toString() : name;
}

std::unexpected<Error> exportFailed(const QSaveFile& file)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Audit",
            "The history could not be written to “%1”. Check that the folder is there and has room.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

} // namespace

AuditControl::AuditControl(
    Store& store, SecretStore& secrets, const Clock& clock, QString anchorFile)
    : m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_anchorFile(std::move(anchorFile))
{
    m_pool.setMaxThreadCount(1); // one walk at a time: it reads everything
    m_pool.setObjectName(QStringLiteral("clara-audit"));
}

AuditControl::~AuditControl() { m_pool.waitForDone(); }

template <class T> Future<T> AuditControl::inPool(std::function<Result<T>()> work)
{
    return QtConcurrent::run(&m_pool, std::move(work));
}

Future<QList<AuditItem>> AuditControl::events(AuditFilter filter)
{
    return m_store.read<QList<AuditItem>>([filter](UnitOfWork& work) -> Result<QList<AuditItem>> {
        const auto labels = clientLabels(work);
        const auto events = work.audit().listSealed(filter);
        if (!labels || !events)
            return std::unexpected(labels ? events.error() : labels.error());
        QList<AuditItem> items;
        for (const auto& entry : *events) {
            const AuditEvent& event = *entry.event;
            const ClientLabel label = labels->value(event.clientId);
            items.append(
                { event, entry.seal, event.clientId ? nameOf(*labels, event.clientId) : QString(),
                    label.zone, label.colour });
        }
        return items;
    });
}

Future<qint64> AuditControl::unsealed()
{
    return m_store.read<qint64>([](UnitOfWork& work) { return work.audit().unsealedCount(); });
}

Future<AuditVerification> AuditControl::verify(QString anchorFile)
{
    return inPool<AuditVerification>([this, anchorFile] { return walk(anchorFile); });
}

Result<audit::AuditKey> AuditControl::readKey()
{
    const auto setting = waitFor(m_store.read<QString>(
        [](UnitOfWork& work) { return work.settings().value(audit::keySetting); }));
    if (!setting)
        return std::unexpected(setting.error());
    const SecretRef ref = SecretRef::fromString(*setting);
    if (ref.isEmpty())
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Audit",
                "Nothing is sealed yet: the engine makes the key of the audit trail when it first runs."));
    const auto secret = waitFor(m_secrets.read(ref));
    if (!secret)
        return failure(secret.error().kind,
            QCoreApplication::translate(
                "clara::Audit", "The key of the audit trail cannot be read on this computer: %1")
                .arg(secret.error().message),
            secret.error().detail);
    return audit::AuditKey::fromSecret(*secret);
}

Result<AuditVerification> AuditControl::walk(const QString& anchorFile)
{
    AuditVerification verification;
    verification.anchorFile = anchorFile.isEmpty() ? m_anchorFile : anchorFile;
    if (!anchorFile.isEmpty() && !QFileInfo::exists(anchorFile))
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Audit", "There is no file of anchors at “%1”.")
                .arg(QDir::toNativeSeparators(anchorFile)));
    const auto anchors = audit::readAnchors(verification.anchorFile);
    if (!anchors)
        return std::unexpected(anchors.error());
    const auto key = readKey();
    if (!key)
        return std::unexpected(key.error());
    const auto walked = waitFor(
        m_store.read<AuditVerification>([verification, key = *key, anchors = *anchors](
                                            UnitOfWork& work) -> Result<AuditVerification> {
            const auto report = audit::walkChains(work.audit(), key, anchors);
            const auto labels = clientLabels(work);
            if (!report || !labels)
                return std::unexpected(report ? labels.error() : report.error());
            AuditVerification found = verification;
            found.report = *report;
            for (const auto& chain : report->chains) {
                const QString name = chain.clientId ? nameOf(*labels, chain.clientId) : QString();
                found.clientNames.append(name);
                found.sentences.append(
                    chain.finding ? audit::sentenceOf(*chain.finding, name) : QString());
            }
            return found;
        }),
        walkLimit);
    return walked;
}

Future<AuditExport> AuditControl::exportTo(QString file)
{
    return inPool<AuditExport>([this, file] { return writeExport(file); });
}

Result<AuditExport> AuditControl::writeExport(const QString& path)
{
    using Labels = QHash<ClientId, ClientLabel>;
    const auto labels = waitFor(m_store.read<Labels>(clientLabels));
    const auto heads = waitFor(
        m_store.read<QList<AuditSeal>>([](UnitOfWork& work) { return work.audit().heads(); }));
    if (!labels || !heads)
        return std::unexpected(labels ? heads.error() : labels.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return exportFailed(file);
    AuditExport done { path, 0 };
    const bool table = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (table && file.write(csvHeader()) < 0)
        return exportFailed(file);
    const auto write = [&](const SealedEvent& entry) {
        const ClientId client = entry.event ? entry.event->clientId : entry.seal->clientId;
        ++done.events;
        const QJsonObject line = exportLine(entry, client ? nameOf(*labels, client) : QString());
        return file.write(table ? csvLine(line) : toJson(line) + '\n') >= 0;
    };
    for (const auto& head : *heads) {
        // A page per transaction: history only grows, and nothing else waits for a long export.
        for (qint64 sequence = 0; sequence < head.sequence;) {
            const auto page = waitFor(m_store.read<QList<SealedEvent>>(
                [client = head.clientId, sequence](UnitOfWork& work) {
                    return work.audit().chain(client, sequence, exportPage);
                }));
            if (!page)
                return std::unexpected(page.error());
            if (page->isEmpty())
                break;
            for (const auto& entry : *page) {
                if (!write(entry))
                    return exportFailed(file);
            }
            sequence = page->last().seal->sequence;
        }
    }
    const auto waiting = waitFor(m_store.read<QList<AuditEvent>>(
        [](UnitOfWork& work) { return work.audit().unsealed(std::nullopt, 100'000); }));
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const auto& event : *waiting) {
        if (!write({ std::nullopt, event }))
            return exportFailed(file);
    }
    if (!commitWhole(file))
        return exportFailed(file);
    return done;
}

Future<AnchorReceipt> AuditControl::anchorNow(QString file)
{
    return inPool<AnchorReceipt>([this, file]() -> Result<AnchorReceipt> {
        const QString target = file.isEmpty() ? m_anchorFile : file;
        const auto heads = waitFor(
            m_store.read<QList<AuditSeal>>([](UnitOfWork& work) { return work.audit().heads(); }));
        if (!heads)
            return std::unexpected(heads.error());
        if (heads->isEmpty())
            return failure(ErrorKind::Rejected,
                QCoreApplication::translate("clara::Audit",
                    "Nothing is sealed yet, so there is nothing to hold on to. Run the engine first."));
        CLARA_TRY(audit::addAnchor(target, { m_clock.now(), *heads }));
        return AnchorReceipt { target, int(heads->size()) };
    });
}

} // namespace clara::session
