-- SPDX-License-Identifier: GPL-3.0-or-later
-- What managing members from the program needs.

-- Until now everybody who came with the maker's sign-in did everything without a role. They become owners, as they were.
INSERT INTO memberships (id, member_id, client_id, role, created_at)
    SELECT m.id, m.id, NULL, 'owner', m.created_at FROM members m
    WHERE m.kind = 'person' AND NOT EXISTS (SELECT 1 FROM memberships s WHERE s.member_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM member_logins l WHERE l.member_id = m.id);

-- How many people may decide about the posts of a client, or of any. A number only: who is owner of one client sees
-- no memberships of others.
CREATE FUNCTION deciders(of_client uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT CAST(count(DISTINCT s.member_id) AS integer) FROM memberships s JOIN members m ON m.id = s.member_id
        WHERE m.kind = 'person' AND role_rank(s.role) >= 2 AND (of_client IS NULL OR s.client_id IS NULL OR s.client_id = of_client)
$$;

-- A workspace without an owner could never be managed again.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM memberships WHERE client_id IS NULL AND role = 'owner') THEN
        RAISE EXCEPTION 'a workspace keeps an owner' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER memberships_keep_an_owner AFTER UPDATE OR DELETE ON memberships FOR EACH ROW
    WHEN (old.client_id IS NULL AND old.role = 'owner') EXECUTE FUNCTION keep_an_owner();

-- A sign-in with a name that the owner may choose. Takes over nothing that exists, and nothing but a verifier.
CREATE FUNCTION add_login(member uuid, wished text, verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    app name;
    wanted text;
    login text;
    number integer := 1;
BEGIN
    IF rank_everywhere(session_user) < 4 THEN
        RAISE EXCEPTION 'only owners of the workspace add sign-ins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Of the maker, whose rights count here.
    IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'the maker of the workspace may not make roles' USING ERRCODE = 'CL002';
    END IF;
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' OR wished <> '' AND (wished !~ '^[a-z][a-z0-9_]{0,62}$' OR wished LIKE 'pg\_%') THEN
        RAISE EXCEPTION 'not a sign-in' USING ERRCODE = 'check_violation';
    END IF;
    SELECT left(current_schema(), 30) || '_' || coalesce(nullif(left(trim(BOTH '_' FROM regexp_replace(name_key, '[^a-z0-9]+', '_', 'g')), 24), ''), 'member')
        INTO STRICT wanted FROM members WHERE id = member AND kind = 'person';
    IF EXISTS (SELECT 1 FROM member_logins l WHERE l.member_id = member)
        OR wished <> '' AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wished) THEN
        RAISE EXCEPTION 'there is such a sign-in already' USING ERRCODE = 'unique_violation';
    END IF;
    app := app_role();
    login := coalesce(nullif(wished, ''), wanted);
    WHILE EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) LOOP
        number := number + 1;
        login := wanted || '_' || number;
    END LOOP;
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
    EXECUTE format('GRANT %I TO %I', app, login);
    INSERT INTO member_logins (member_id, login) VALUES (member, login);
    RETURN login;
END
$$;

CREATE OR REPLACE FUNCTION remove_login(member uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    gone name;
BEGIN
    IF rank_everywhere(session_user) < 4 THEN
        RAISE EXCEPTION 'only owners of the workspace remove sign-ins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM memberships WHERE member_id = member;
    DELETE FROM member_logins WHERE member_id = member RETURNING login INTO gone;
    IF gone IS NULL THEN
        RETURN;
    END IF;
    BEGIN
        EXECUTE format('DROP ROLE IF EXISTS %I', gone);
    EXCEPTION WHEN dependent_objects_still_exist THEN
        -- Somebody gave this role more than the workspace did: it stays, and lets nobody in.
        EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', gone);
        EXECUTE format('REVOKE %I FROM %I', (SELECT name FROM app_roles), gone);
    END;
END
$$;

CREATE OR REPLACE FUNCTION give_later_rights(app name) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON audit_seals TO %I', app);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON runners TO %I', app);
    EXECUTE format('GRANT EXECUTE ON FUNCTION deciders(uuid), add_login(uuid, text, text) TO %I', app);
END
$$;
SELECT give_later_rights(name) FROM app_roles;
REVOKE EXECUTE ON FUNCTION deciders(uuid), keep_an_owner(), add_login(uuid, text, text) FROM PUBLIC;
