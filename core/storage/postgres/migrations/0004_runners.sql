-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works on the workspace. What each holds stands in the leases of runs and publications.

CREATE TABLE runners (
    id text COLLATE "C" NOT NULL PRIMARY KEY,
    name text NOT NULL,
    kind text COLLATE "C" NOT NULL,
    started_at timestamptz NOT NULL,
    heartbeat_at timestamptz NOT NULL
);
