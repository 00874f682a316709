-- SPDX-License-Identifier: GPL-3.0-or-later
-- Secrets that members share: each is sealed once for every key of every member who may use it. What lies here is of
-- no use without a private key, and those never come here.

-- One key per computer and member. Keys are never changed and never forgotten: a revoked one says who had what.
CREATE TABLE member_keys (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    public_key TEXT NOT NULL UNIQUE CHECK (length(public_key) = 64 AND public_key NOT GLOB '*[^0-9a-f]*'),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'runner')),
    label TEXT NOT NULL CHECK (length(label) <= 120),
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE TRIGGER member_keys_keep BEFORE UPDATE ON member_keys
WHEN old.revoked_at IS NOT NULL OR new.id <> old.id OR new.member_id <> old.member_id OR new.public_key <> old.public_key
    OR new.kind <> old.kind OR new.label <> old.label OR new.created_at <> old.created_at
BEGIN
    SELECT RAISE(ABORT, 'append-only: member_keys');
END;
CREATE TRIGGER member_keys_stay BEFORE DELETE ON member_keys BEGIN
    SELECT RAISE(ABORT, 'append-only: member_keys');
END;

-- exposed_at: somebody lost the right to it and may have read it before.
CREATE TABLE shared_secrets (
    id TEXT NOT NULL PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('account', 'model', 'audit')),
    version INTEGER NOT NULL CHECK (version > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    exposed_at INTEGER,
    exposed_to TEXT NOT NULL CHECK (length(exposed_to) <= 250),
    CHECK ((purpose = 'account') = (client_id IS NOT NULL))
) STRICT;

CREATE TABLE secret_boxes (
    secret_id TEXT NOT NULL REFERENCES shared_secrets (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    key_id TEXT NOT NULL REFERENCES member_keys (id),
    client_id TEXT REFERENCES clients (id),
    box BLOB NOT NULL CHECK (length(box) BETWEEN 1 AND 20000),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (secret_id, version, key_id)
) STRICT;
CREATE INDEX secret_boxes_by_key ON secret_boxes (key_id);

-- The path of a shared secret names its client, and so an account cannot point at the secret of another one.
CREATE TRIGGER accounts_own_secret BEFORE INSERT ON accounts
WHEN new.secret_ref LIKE 'shared:%' AND new.secret_ref NOT LIKE ('shared:account/' || new.client_id || '/%')
    OR new.session_ref LIKE 'shared:%'
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: accounts_own_secret');
END;
CREATE TRIGGER accounts_own_secret_still BEFORE UPDATE ON accounts
WHEN new.secret_ref LIKE 'shared:%' AND new.secret_ref NOT LIKE ('shared:account/' || new.client_id || '/%')
    OR new.session_ref LIKE 'shared:%'
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: accounts_own_secret');
END;
CREATE TRIGGER model_connections_own_secret BEFORE INSERT ON model_connections
WHEN new.secret_ref LIKE 'shared:%' AND new.secret_ref NOT LIKE 'shared:model/%'
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: model_connections_own_secret');
END;
CREATE TRIGGER model_connections_own_secret_still BEFORE UPDATE ON model_connections
WHEN new.secret_ref LIKE 'shared:%' AND new.secret_ref NOT LIKE 'shared:model/%'
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: model_connections_own_secret');
END;

-- Whose keys a secret is sealed for: operators and owners of its client; for the key of a model whoever is that for
-- any client; for the key of the history who is that for all of them.
CREATE VIEW secret_access AS
    SELECT s.id AS secret_id, k.id AS key_id FROM shared_secrets s JOIN member_keys k ON k.revoked_at IS NULL
        WHERE EXISTS (SELECT 1 FROM memberships m WHERE m.member_id = k.member_id AND m.role IN ('owner', 'operator')
            AND (m.client_id IS NULL OR m.client_id = s.client_id OR s.purpose = 'model'));
