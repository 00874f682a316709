-- The chain over the history, beside it, so that history itself stays as it was written. A writer never
-- touches this table: seals are made after its commit. Several computers may seal at once: whoever is second
-- to take a place is refused by the key and looks again. client_id is the nil UUID for events of the workspace
-- itself, because a key that is NULL is never equal to another one.
CREATE TABLE audit_seals (
    client_id uuid NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    event_id uuid NOT NULL UNIQUE,
    hash text COLLATE "C" NOT NULL CHECK (length(hash) = 64),
    key_id text COLLATE "C" NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, sequence)
);

CREATE TRIGGER audit_seals_keep BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_whole BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
