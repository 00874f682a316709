-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works on the workspace. What each holds stands in the leases of runs and publications.

CREATE TABLE runners (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    heartbeat_at INTEGER NOT NULL
) STRICT;
