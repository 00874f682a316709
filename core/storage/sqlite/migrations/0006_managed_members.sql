-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever can open a file can change everything in it: those who worked in it without a role are its owners.
INSERT INTO memberships (id, member_id, client_id, role, created_at)
    SELECT m.id, m.id, NULL, 'owner', m.created_at FROM members m
    WHERE m.kind = 'person' AND NOT EXISTS (SELECT 1 FROM memberships s WHERE s.member_id = m.id);
