-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instants are milliseconds since 1970 in UTC, money is micro-USD, ids are UUIDv7 as text.
-- Tables of a client are keyed by (client_id, id), and every reference between them carries client_id, so
-- that no row can point into another client.

CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (kind, name_key)
) STRICT;

CREATE TABLE clients (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    time_zone TEXT NOT NULL,
    city TEXT NOT NULL,
    brand_notes TEXT NOT NULL,
    daily_post_cap INTEGER,
    monthly_budget INTEGER,
    approval TEXT NOT NULL,
    status TEXT NOT NULL,
    colour INTEGER NOT NULL,
    guard TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE personas (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    voice TEXT NOT NULL,
    topics TEXT NOT NULL,
    banned TEXT NOT NULL,
    language TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key)
) STRICT;

-- A prompt and its first version are written together: hence the deferred reference.
CREATE TABLE prompts (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    current_version TEXT,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key),
    FOREIGN KEY (client_id, current_version) REFERENCES prompt_versions (client_id, id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE prompt_versions (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    prompt_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    template_text TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (prompt_id, number),
    FOREIGN KEY (client_id, prompt_id) REFERENCES prompts (client_id, id)
) STRICT;

CREATE TRIGGER prompt_versions_keep BEFORE UPDATE ON prompt_versions BEGIN
    SELECT RAISE(ABORT, 'append-only: prompt_versions');
END;
CREATE TRIGGER prompt_versions_stay BEFORE DELETE ON prompt_versions BEGIN
    SELECT RAISE(ABORT, 'append-only: prompt_versions');
END;

CREATE TABLE model_connections (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    base_url TEXT NOT NULL,
    model TEXT NOT NULL,
    secret_ref TEXT NOT NULL,
    max_tokens_field TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX model_connections_default ON model_connections (is_default) WHERE is_default = 1;

CREATE TABLE accounts (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL UNIQUE,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    server TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    secret_ref TEXT NOT NULL,
    session_ref TEXT NOT NULL,
    health TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, network, handle_key)
) STRICT;

CREATE TABLE schedules (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    persona_id TEXT NOT NULL,
    prompt_id TEXT NOT NULL,
    model_id TEXT REFERENCES model_connections (id),
    cron TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    lead_ms INTEGER NOT NULL,
    misfire TEXT NOT NULL,
    misfire_window_ms INTEGER NOT NULL,
    approval TEXT,
    executor TEXT NOT NULL,
    config TEXT NOT NULL,
    state TEXT NOT NULL,
    watermark INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key),
    FOREIGN KEY (client_id, persona_id) REFERENCES personas (client_id, id),
    FOREIGN KEY (client_id, prompt_id) REFERENCES prompts (client_id, id)
) STRICT;

CREATE TABLE schedule_accounts (
    schedule_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    client_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (schedule_id, position),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
) STRICT, WITHOUT ROWID;

-- slot_at is what "oldest slot first" sorts by: the slot, or the moment of `run now`.
CREATE TABLE runs (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    schedule_id TEXT NOT NULL,
    occurrence_at INTEGER,
    slot_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    error_kind TEXT,
    attempt INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    lease_owner TEXT NOT NULL,
    lease_until INTEGER,
    prompt_version_id TEXT,
    model TEXT NOT NULL,
    post_id TEXT,
    started_at INTEGER,
    finished_at INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, schedule_id, occurrence_at),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, prompt_version_id) REFERENCES prompt_versions (client_id, id),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX runs_claim ON runs (client_id, slot_at, id) WHERE state = 'planned';
CREATE INDEX runs_due ON runs (not_before) WHERE state = 'planned';
CREATE INDEX runs_held ON runs (state, lease_until) WHERE state IN ('claimed', 'running');
CREATE INDEX runs_newest ON runs (created_at, id);
CREATE INDEX runs_client_newest ON runs (client_id, created_at, id);

CREATE TABLE step_payloads (
    client_id TEXT NOT NULL REFERENCES clients (id),
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (client_id, sha256)
) STRICT;

CREATE TABLE run_steps (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rewrite INTEGER NOT NULL,
    ok INTEGER NOT NULL,
    summary TEXT NOT NULL,
    input_sha256 TEXT,
    output_sha256 TEXT,
    model TEXT NOT NULL,
    tokens_input INTEGER NOT NULL,
    tokens_cached_input INTEGER NOT NULL,
    tokens_cache_write INTEGER NOT NULL,
    tokens_output INTEGER NOT NULL,
    tokens_reasoning INTEGER NOT NULL,
    tokens_estimated INTEGER NOT NULL,
    cost INTEGER,
    started_after_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id),
    FOREIGN KEY (client_id, input_sha256) REFERENCES step_payloads (client_id, sha256),
    FOREIGN KEY (client_id, output_sha256) REFERENCES step_payloads (client_id, sha256)
) STRICT;
CREATE INDEX run_steps_run ON run_steps (run_id, position);

-- due_at is what "due first" sorts by: the slot, or the creation of a post that goes out on approval.
CREATE TABLE posts (
    client_id TEXT NOT NULL REFERENCES clients (id),
    id TEXT NOT NULL UNIQUE,
    persona_id TEXT,
    schedule_id TEXT,
    run_id TEXT,
    state TEXT NOT NULL,
    topic TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    verdict TEXT NOT NULL,
    warnings INTEGER NOT NULL,
    publish_at INTEGER,
    due_at INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    lock INTEGER NOT NULL,
    state_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, persona_id) REFERENCES personas (client_id, id),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id)
) STRICT;
CREATE INDEX posts_due ON posts (state, due_at, id);
CREATE INDEX posts_client_due ON posts (client_id, state, due_at, id);
CREATE INDEX posts_warned_due ON posts (state, due_at, id) WHERE warnings > 0;
CREATE INDEX posts_newest ON posts (state, created_at, id);
CREATE INDEX posts_client_newest ON posts (client_id, state, created_at, id);
CREATE INDEX posts_persona ON posts (persona_id, created_at, id);

CREATE TABLE post_revisions (
    client_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    verdict TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, post_id, number),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
) STRICT;

CREATE TRIGGER post_revisions_keep BEFORE UPDATE ON post_revisions BEGIN
    SELECT RAISE(ABORT, 'append-only: post_revisions');
END;
CREATE TRIGGER post_revisions_stay BEFORE DELETE ON post_revisions BEGIN
    SELECT RAISE(ABORT, 'append-only: post_revisions');
END;

-- The texts of every revision; the current ones are those of posts.revision.
CREATE TABLE post_variants (
    client_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    account_id TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (client_id, post_id, revision, position),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
) STRICT;

-- The current texts of a post, case-folded, one row per post: what a search looks through. `n` is written
-- out because an implicit row id may change when the file is vacuumed. The program keeps post_search in step:
-- triggers may not use it while the schema is not trusted.
CREATE TABLE post_texts (
    n INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL,
    post_id TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
) STRICT;
CREATE VIRTUAL TABLE post_search USING fts5 (
    folded, content = 'post_texts', content_rowid = 'n', tokenize = 'trigram', columnsize = 0
);
CREATE TABLE approvals (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    decision TEXT NOT NULL,
    actor_id TEXT REFERENCES members (id),
    actor_kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    voided_at INTEGER,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
) STRICT;
CREATE INDEX approvals_post ON approvals (post_id, at, id);

CREATE TABLE publications (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    post_id TEXT NOT NULL,
    post_revision INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    remote_key TEXT NOT NULL,
    created_at_frozen INTEGER NOT NULL,
    payload BLOB NOT NULL,
    fence INTEGER NOT NULL,
    lease_owner TEXT NOT NULL,
    lease_until INTEGER,
    not_before INTEGER NOT NULL,
    slot_at INTEGER,
    first_sent_at INTEGER,
    attempts INTEGER NOT NULL,
    looks INTEGER NOT NULL,
    absences INTEGER NOT NULL,
    last_absent_at INTEGER,
    remote_id TEXT NOT NULL,
    remote_url TEXT NOT NULL,
    reason TEXT NOT NULL,
    sample INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
) STRICT;
-- No second revision of a post goes out beside the first.
CREATE UNIQUE INDEX publications_one_open ON publications (client_id, post_id, account_id, part)
    WHERE state NOT IN ('rejected', 'not_sent', 'dropped', 'superseded');
-- One post in flight per account: "list my posts since then" stays unambiguous.
CREATE UNIQUE INDEX publications_one_sending ON publications (account_id) WHERE state = 'sending';
CREATE INDEX publications_due ON publications (state, not_before, id);
CREATE INDEX publications_account ON publications (account_id, state, not_before, id);
CREATE INDEX publications_post ON publications (post_id, created_at, id);
CREATE INDEX publications_newest ON publications (created_at, id);
CREATE INDEX publications_client_newest ON publications (client_id, created_at, id);
CREATE INDEX publications_changed ON publications (updated_at);
CREATE INDEX publications_published ON publications (account_id, updated_at) WHERE state = 'published';

CREATE TABLE publish_attempts (
    client_id TEXT NOT NULL,
    id TEXT NOT NULL,
    publication_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    intent_at INTEGER NOT NULL,
    ended_at INTEGER,
    phase TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, publication_id) REFERENCES publications (client_id, id)
) STRICT;
CREATE INDEX publish_attempts_publication ON publish_attempts (publication_id, intent_at, id);

CREATE TRIGGER publish_attempts_keep BEFORE UPDATE ON publish_attempts
WHEN old.ended_at IS NOT NULL OR new.ended_at IS NULL OR new.client_id <> old.client_id OR new.id <> old.id
    OR new.publication_id <> old.publication_id OR new.number <> old.number OR new.fence <> old.fence
    OR new.kind <> old.kind OR new.intent_at <> old.intent_at
BEGIN
    SELECT RAISE(ABORT, 'append-only: publish_attempts');
END;
CREATE TRIGGER publish_attempts_stay BEFORE DELETE ON publish_attempts BEGIN
    SELECT RAISE(ABORT, 'append-only: publish_attempts');
END;

CREATE TABLE usage_records (
    id TEXT NOT NULL PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    run_id TEXT,
    model_id TEXT REFERENCES model_connections (id),
    model TEXT NOT NULL,
    tokens_input INTEGER NOT NULL,
    tokens_cached_input INTEGER NOT NULL,
    tokens_cache_write INTEGER NOT NULL,
    tokens_output INTEGER NOT NULL,
    tokens_reasoning INTEGER NOT NULL,
    tokens_estimated INTEGER NOT NULL,
    cost INTEGER,
    latency_ms INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    failed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id)
) STRICT;
CREATE INDEX usage_records_at ON usage_records (at);
CREATE INDEX usage_records_client ON usage_records (client_id, at);

CREATE TABLE model_prices (
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    input INTEGER,
    cached_input INTEGER,
    cache_write INTEGER,
    output INTEGER,
    tier_threshold INTEGER NOT NULL,
    tier_input INTEGER,
    tier_cached_input INTEGER,
    tier_output INTEGER,
    source TEXT NOT NULL,
    PRIMARY KEY (provider, model, valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX model_prices_model ON model_prices (model, valid_from);

-- No references: history outlives what it tells about.
CREATE TABLE audit_events (
    id TEXT NOT NULL PRIMARY KEY,
    client_id TEXT,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    verb TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    summary TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_events_at ON audit_events (at, id);
CREATE INDEX audit_events_client ON audit_events (client_id, at, id);
CREATE INDEX audit_events_entity ON audit_events (entity_id, at, id);

CREATE TRIGGER audit_events_keep BEFORE UPDATE ON audit_events BEGIN
    SELECT RAISE(ABORT, 'append-only: audit_events');
END;
CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events BEGIN
    SELECT RAISE(ABORT, 'append-only: audit_events');
END;

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
