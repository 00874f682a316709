-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who edits what right now. A file has one owner and nobody writes here; both databases have the same tables.
CREATE TABLE presence (
    session_id TEXT NOT NULL CHECK (length(session_id) BETWEEN 1 AND 64),
    entity TEXT NOT NULL CHECK (entity IN ('client', 'persona', 'prompt', 'schedule', 'post')),
    entity_id TEXT NOT NULL,
    client_id TEXT NOT NULL REFERENCES clients (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    since INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL,
    PRIMARY KEY (session_id, entity)
) STRICT;
