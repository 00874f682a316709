-- The chain over the history, beside it, so that history itself stays as it was written. A writer never
-- touches this table: seals are made after its commit. client_id is the nil UUID for events of the workspace
-- itself, because a key that is NULL is never equal to another one and would let a place be taken twice.
CREATE TABLE audit_seals (
    client_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    event_id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    key_id TEXT NOT NULL,
    sealed_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_seals_keep BEFORE UPDATE ON audit_seals BEGIN
    SELECT RAISE(ABORT, 'append-only: audit_seals');
END;
CREATE TRIGGER audit_seals_stay BEFORE DELETE ON audit_seals BEGIN
    SELECT RAISE(ABORT, 'append-only: audit_seals');
END;
