-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who edits what right now. A session is one window of one program; it edits one thing of each kind at a time.
CREATE TABLE presence (
    session_id text COLLATE "C" NOT NULL CHECK (length(session_id) BETWEEN 1 AND 64),
    entity text COLLATE "C" NOT NULL CHECK (entity IN ('client', 'persona', 'prompt', 'schedule', 'post')),
    entity_id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES clients (id),
    member_id uuid NOT NULL REFERENCES members (id),
    since timestamptz NOT NULL,
    heartbeat_at timestamptz NOT NULL,
    PRIMARY KEY (session_id, entity)
);
ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE presence FORCE ROW LEVEL SECURITY;

-- Seen by the viewers of the client. Said only of oneself, by those who may edit there.
CREATE POLICY presence_select ON presence FOR SELECT USING (
    (SELECT rank_everywhere(current_user)) >= 1 OR client_id = ANY ((SELECT clients_at(current_user, 1))::uuid[]));
CREATE POLICY presence_insert ON presence FOR INSERT WITH CHECK (
    ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))
    AND ((SELECT is_maker(current_user)) OR member_id = (SELECT member_of(current_user))));
CREATE POLICY presence_update ON presence FOR UPDATE
    USING ((SELECT is_maker(current_user)) OR member_id = (SELECT member_of(current_user)))
    WITH CHECK (((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))
        AND ((SELECT is_maker(current_user)) OR member_id = (SELECT member_of(current_user))));
-- What was silent for too long is cleared away by whoever comes by.
CREATE POLICY presence_delete ON presence FOR DELETE USING (
    (SELECT is_maker(current_user)) OR member_id = (SELECT member_of(current_user))
    OR heartbeat_at < statement_timestamp() - interval '90 seconds'
        AND ((SELECT rank_everywhere(current_user)) >= 1 OR client_id = ANY ((SELECT clients_at(current_user, 1))::uuid[])));

-- The group of members may be there already or be made with the first sign-in.
CREATE FUNCTION give_presence_rights(app name) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON presence TO %I', app);
    EXECUTE format('GRANT UPDATE (heartbeat_at) ON presence TO %I', app);
END
$$;
CREATE FUNCTION presence_rights_of_a_new_group() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM give_presence_rights(new.name);
    RETURN new;
END
$$;
CREATE TRIGGER app_roles_presence_rights AFTER INSERT ON app_roles FOR EACH ROW EXECUTE FUNCTION presence_rights_of_a_new_group();
SELECT give_presence_rights(name) FROM app_roles;
REVOKE EXECUTE ON FUNCTION give_presence_rights(name), presence_rights_of_a_new_group() FROM PUBLIC;
