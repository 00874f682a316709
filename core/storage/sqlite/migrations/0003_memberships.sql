-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a member may do, and for which client; without a client it holds for all of them.
CREATE TABLE memberships (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    client_id TEXT REFERENCES clients (id),
    role TEXT NOT NULL CHECK (role IN ('owner', 'operator', 'reviewer', 'viewer')),
    created_at INTEGER NOT NULL,
    UNIQUE (member_id, client_id)
) STRICT;
CREATE UNIQUE INDEX memberships_everywhere ON memberships (member_id) WHERE client_id IS NULL;

-- Who worked here first owns everything. The row carries the id of the member: SQLite makes no UUIDs.
INSERT INTO memberships (id, member_id, client_id, role, created_at)
    SELECT id, id, NULL, 'owner', created_at FROM members WHERE kind = 'person' ORDER BY created_at, id LIMIT 1;
