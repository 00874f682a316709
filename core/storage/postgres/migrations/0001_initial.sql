-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables and columns of the SQLite workspace, in types of PostgreSQL: instants are timestamptz, ids are uuid
-- (UUIDv7), money is micro-USD. Texts that lists are sorted by are collated by bytes, as SQLite does.
-- Tables of a client are keyed by (client_id, id), and every reference between them carries client_id, so
-- that no row can point into another client.

CREATE TABLE members (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (kind, name_key)
);

CREATE TABLE clients (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL UNIQUE,
    time_zone text NOT NULL,
    city text NOT NULL,
    brand_notes text NOT NULL,
    daily_post_cap integer,
    monthly_budget bigint,
    approval text NOT NULL,
    status text COLLATE "C" NOT NULL,
    colour integer NOT NULL,
    guard jsonb NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE personas (
    client_id uuid NOT NULL REFERENCES clients (id),
    id uuid NOT NULL UNIQUE,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    voice text NOT NULL,
    topics jsonb NOT NULL,
    banned jsonb NOT NULL,
    language text NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key)
);

CREATE TABLE prompts (
    client_id uuid NOT NULL REFERENCES clients (id),
    id uuid NOT NULL UNIQUE,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    current_version uuid,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key)
);

CREATE TABLE prompt_versions (
    client_id uuid NOT NULL,
    id uuid NOT NULL UNIQUE,
    prompt_id uuid NOT NULL,
    number integer NOT NULL,
    template_text text NOT NULL,
    note text NOT NULL,
    author text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (prompt_id, number),
    FOREIGN KEY (client_id, prompt_id) REFERENCES prompts (client_id, id)
);
-- A prompt and its first version are written together: hence the deferred reference.
ALTER TABLE prompts ADD FOREIGN KEY (client_id, current_version) REFERENCES prompt_versions (client_id, id)
    DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE model_connections (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL UNIQUE,
    provider text COLLATE "C" NOT NULL,
    base_url text NOT NULL,
    model text COLLATE "C" NOT NULL,
    secret_ref text NOT NULL,
    max_tokens_field text NOT NULL,
    is_default boolean NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX model_connections_default ON model_connections (is_default) WHERE is_default;

CREATE TABLE accounts (
    client_id uuid NOT NULL REFERENCES clients (id),
    id uuid NOT NULL UNIQUE,
    network text COLLATE "C" NOT NULL,
    handle text NOT NULL,
    handle_key text COLLATE "C" NOT NULL,
    display_name text NOT NULL,
    server text NOT NULL,
    remote_id text NOT NULL,
    secret_ref text NOT NULL,
    session_ref text NOT NULL,
    health text NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, network, handle_key)
);

CREATE TABLE schedules (
    client_id uuid NOT NULL REFERENCES clients (id),
    id uuid NOT NULL UNIQUE,
    name text NOT NULL,
    name_key text COLLATE "C" NOT NULL,
    persona_id uuid NOT NULL,
    prompt_id uuid NOT NULL,
    model_id uuid REFERENCES model_connections (id),
    cron text NOT NULL,
    time_zone text NOT NULL,
    lead_ms bigint NOT NULL,
    misfire text NOT NULL,
    misfire_window_ms bigint NOT NULL,
    approval text,
    executor text NOT NULL,
    config text NOT NULL, -- not jsonb: it comes back as it was written
    state text COLLATE "C" NOT NULL,
    watermark timestamptz NOT NULL,
    revision integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, name_key),
    FOREIGN KEY (client_id, persona_id) REFERENCES personas (client_id, id),
    FOREIGN KEY (client_id, prompt_id) REFERENCES prompts (client_id, id)
);

CREATE TABLE schedule_accounts (
    schedule_id uuid NOT NULL,
    position integer NOT NULL,
    client_id uuid NOT NULL,
    account_id uuid NOT NULL,
    PRIMARY KEY (schedule_id, position),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
);

-- slot_at is what "oldest slot first" sorts by: the slot, or the moment of `run now`.
CREATE TABLE runs (
    client_id uuid NOT NULL,
    id uuid NOT NULL UNIQUE,
    schedule_id uuid NOT NULL,
    occurrence_at timestamptz,
    slot_at timestamptz NOT NULL,
    state text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    error_kind text,
    attempt integer NOT NULL,
    not_before timestamptz NOT NULL,
    fence bigint NOT NULL,
    lease_owner text NOT NULL,
    lease_until timestamptz,
    prompt_version_id uuid,
    model text COLLATE "C" NOT NULL,
    post_id uuid,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, schedule_id, occurrence_at),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, prompt_version_id) REFERENCES prompt_versions (client_id, id)
);
CREATE INDEX runs_claim ON runs (client_id, slot_at, id) WHERE state = 'planned';
CREATE INDEX runs_due ON runs (not_before) WHERE state = 'planned';
CREATE INDEX runs_held ON runs (state, lease_until) WHERE state IN ('claimed', 'running');
CREATE INDEX runs_newest ON runs (created_at, id);
CREATE INDEX runs_client_newest ON runs (client_id, created_at, id);

CREATE TABLE step_payloads (
    client_id uuid NOT NULL REFERENCES clients (id),
    sha256 text COLLATE "C" NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (client_id, sha256)
);

CREATE TABLE run_steps (
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    position integer NOT NULL,
    kind text COLLATE "C" NOT NULL,
    rewrite integer NOT NULL,
    ok boolean NOT NULL,
    summary text NOT NULL,
    input_sha256 text COLLATE "C",
    output_sha256 text COLLATE "C",
    model text COLLATE "C" NOT NULL,
    tokens_input bigint NOT NULL,
    tokens_cached_input bigint NOT NULL,
    tokens_cache_write bigint NOT NULL,
    tokens_output bigint NOT NULL,
    tokens_reasoning bigint NOT NULL,
    tokens_estimated boolean NOT NULL,
    cost bigint,
    started_after_ms bigint NOT NULL,
    duration_ms bigint NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id),
    FOREIGN KEY (client_id, input_sha256) REFERENCES step_payloads (client_id, sha256),
    FOREIGN KEY (client_id, output_sha256) REFERENCES step_payloads (client_id, sha256)
);
CREATE INDEX run_steps_run ON run_steps (run_id, position);

-- due_at is what "due first" sorts by: the slot, or the creation of a post that goes out on approval.
CREATE TABLE posts (
    client_id uuid NOT NULL REFERENCES clients (id),
    id uuid NOT NULL UNIQUE,
    persona_id uuid,
    schedule_id uuid,
    run_id uuid,
    state text COLLATE "C" NOT NULL,
    topic text NOT NULL,
    content_hash text NOT NULL,
    verdict jsonb NOT NULL,
    warnings integer NOT NULL,
    publish_at timestamptz,
    due_at timestamptz NOT NULL,
    sample boolean NOT NULL,
    revision integer NOT NULL,
    lock integer NOT NULL,
    state_reason text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, persona_id) REFERENCES personas (client_id, id),
    FOREIGN KEY (client_id, schedule_id) REFERENCES schedules (client_id, id),
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id)
);
ALTER TABLE runs ADD FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
    DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX posts_due ON posts (state, due_at, id);
CREATE INDEX posts_client_due ON posts (client_id, state, due_at, id);
CREATE INDEX posts_warned_due ON posts (state, due_at, id) WHERE warnings > 0;
CREATE INDEX posts_newest ON posts (state, created_at, id);
CREATE INDEX posts_client_newest ON posts (client_id, state, created_at, id);
CREATE INDEX posts_persona ON posts (persona_id, created_at, id);

CREATE TABLE post_revisions (
    client_id uuid NOT NULL,
    post_id uuid NOT NULL,
    number integer NOT NULL,
    content_hash text NOT NULL,
    verdict jsonb NOT NULL,
    author text NOT NULL,
    note text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, post_id, number),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
);

-- The texts of every revision; the current ones are those of posts.revision.
CREATE TABLE post_variants (
    client_id uuid NOT NULL,
    post_id uuid NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    account_id uuid,
    text text NOT NULL,
    PRIMARY KEY (client_id, post_id, revision, position),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
);

-- The current texts of a post, case-folded, one row per post: what a search looks through.
CREATE TABLE post_texts (
    n bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    client_id uuid NOT NULL,
    post_id uuid NOT NULL UNIQUE,
    folded text NOT NULL,
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
);

CREATE TABLE approvals (
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    post_id uuid NOT NULL,
    revision integer NOT NULL,
    content_hash text NOT NULL,
    decision text NOT NULL,
    actor_id uuid REFERENCES members (id),
    actor_kind text NOT NULL,
    reason text NOT NULL,
    at timestamptz NOT NULL,
    voided_at timestamptz,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id)
);
CREATE INDEX approvals_post ON approvals (post_id, at, id);

CREATE TABLE publications (
    client_id uuid NOT NULL,
    id uuid NOT NULL UNIQUE,
    post_id uuid NOT NULL,
    post_revision integer NOT NULL,
    account_id uuid NOT NULL,
    part integer NOT NULL,
    state text COLLATE "C" NOT NULL,
    text text NOT NULL,
    content_hash text NOT NULL,
    idempotency_key text NOT NULL,
    remote_key text NOT NULL,
    created_at_frozen timestamptz NOT NULL,
    payload bytea NOT NULL,
    fence bigint NOT NULL,
    lease_owner text NOT NULL,
    lease_until timestamptz,
    not_before timestamptz NOT NULL,
    slot_at timestamptz,
    first_sent_at timestamptz,
    attempts integer NOT NULL,
    looks integer NOT NULL,
    absences integer NOT NULL,
    last_absent_at timestamptz,
    remote_id text NOT NULL,
    remote_url text NOT NULL,
    reason text NOT NULL,
    sample boolean NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, post_id) REFERENCES posts (client_id, id),
    FOREIGN KEY (client_id, account_id) REFERENCES accounts (client_id, id)
);
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
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    publication_id uuid NOT NULL,
    number integer NOT NULL,
    fence bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    intent_at timestamptz NOT NULL,
    ended_at timestamptz,
    phase text NOT NULL,
    http_status integer NOT NULL,
    outcome text NOT NULL,
    evidence text NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, publication_id) REFERENCES publications (client_id, id)
);
CREATE INDEX publish_attempts_publication ON publish_attempts (publication_id, intent_at, id);

CREATE TABLE usage_records (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid REFERENCES clients (id),
    run_id uuid,
    model_id uuid REFERENCES model_connections (id),
    model text COLLATE "C" NOT NULL,
    tokens_input bigint NOT NULL,
    tokens_cached_input bigint NOT NULL,
    tokens_cache_write bigint NOT NULL,
    tokens_output bigint NOT NULL,
    tokens_reasoning bigint NOT NULL,
    tokens_estimated boolean NOT NULL,
    cost bigint,
    latency_ms bigint NOT NULL,
    purpose text NOT NULL,
    failed boolean NOT NULL,
    at timestamptz NOT NULL,
    FOREIGN KEY (client_id, run_id) REFERENCES runs (client_id, id)
);
CREATE INDEX usage_records_at ON usage_records (at);
CREATE INDEX usage_records_client ON usage_records (client_id, at);

CREATE TABLE model_prices (
    provider text COLLATE "C" NOT NULL,
    model text COLLATE "C" NOT NULL,
    valid_from timestamptz NOT NULL,
    input bigint,
    cached_input bigint,
    cache_write bigint,
    output bigint,
    tier_threshold bigint NOT NULL,
    tier_input bigint,
    tier_cached_input bigint,
    tier_output bigint,
    source text NOT NULL,
    PRIMARY KEY (provider, model, valid_from)
);
CREATE INDEX model_prices_model ON model_prices (model, valid_from);

-- No references: history outlives what it tells about.
CREATE TABLE audit_events (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid,
    actor_id uuid,
    actor_name text NOT NULL,
    verb text NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    summary text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX audit_events_at ON audit_events (at, id);
CREATE INDEX audit_events_client ON audit_events (client_id, at, id);
CREATE INDEX audit_events_entity ON audit_events (entity_id, at, id);

CREATE TABLE settings (
    name text COLLATE "C" NOT NULL PRIMARY KEY,
    value text NOT NULL
);

-- Counted on by every commit that others hear of; who may have missed one compares.
CREATE SEQUENCE change_number;

-- History is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'CL001';
END
$$;
CREATE TRIGGER prompt_versions_keep BEFORE UPDATE OR DELETE ON prompt_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER post_revisions_keep BEFORE UPDATE OR DELETE ON post_revisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_events_keep BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- An attempt is completed once; what was intended stays.
CREATE TRIGGER publish_attempts_keep BEFORE UPDATE ON publish_attempts FOR EACH ROW
    WHEN (old.ended_at IS NOT NULL OR new.ended_at IS NULL OR new.client_id <> old.client_id OR new.id <> old.id
        OR new.publication_id <> old.publication_id OR new.number <> old.number OR new.fence <> old.fence
        OR new.kind <> old.kind OR new.intent_at <> old.intent_at)
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publish_attempts_stay BEFORE DELETE ON publish_attempts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER prompt_versions_whole BEFORE TRUNCATE ON prompt_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER post_revisions_whole BEFORE TRUNCATE ON post_revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_events_whole BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publish_attempts_whole BEFORE TRUNCATE ON publish_attempts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
