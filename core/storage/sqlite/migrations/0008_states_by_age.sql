-- SPDX-License-Identifier: GPL-3.0-or-later
-- "The newest that failed" must not walk along everything that ever succeeded.
CREATE INDEX runs_state_newest ON runs (state, created_at, id);
CREATE INDEX publications_state_newest ON publications (state, created_at, id);
