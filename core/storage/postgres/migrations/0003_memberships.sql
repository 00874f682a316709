-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a member may do, and for which client; without a client it holds for all of them.
--
-- Three kinds of database roles: the maker owns the tables and migrates them, a group role holds the rights on
-- tables, and each member signs in with a role of their own, which is in the group. Rights say which kinds of
-- statements, policies say which rows. Roles belong to the whole server, so their names begin with the schema;
-- they are made with the first sign-in, so that a workspace of one person needs no right to make any.

CREATE TABLE memberships (
    id uuid NOT NULL PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES members (id),
    client_id uuid REFERENCES clients (id),
    role text COLLATE "C" NOT NULL CHECK (role IN ('owner', 'operator', 'reviewer', 'viewer')),
    created_at timestamptz NOT NULL,
    UNIQUE (member_id, client_id)
);
CREATE UNIQUE INDEX memberships_everywhere ON memberships (member_id) WHERE client_id IS NULL;

-- Who worked here first owns everything.
INSERT INTO memberships (id, member_id, client_id, role, created_at)
    SELECT id, id, NULL, 'owner', created_at FROM members WHERE kind = 'person' ORDER BY created_at, id LIMIT 1;

-- Which role of the database a member signs in with.
CREATE TABLE member_logins (
    member_id uuid NOT NULL PRIMARY KEY REFERENCES members (id),
    login name NOT NULL UNIQUE
);
-- The group role, once there is one: no row is no group.
CREATE TABLE app_roles (
    name name NOT NULL PRIMARY KEY
);

-- Policies give current_user to these functions as an argument: inside of them it is the maker.
CREATE FUNCTION is_maker(who name) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = current_schema() AND pg_get_userbyid(nspowner) = who)
$$;

CREATE FUNCTION role_rank(role text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE role WHEN 'owner' THEN 4 WHEN 'operator' THEN 3 WHEN 'reviewer' THEN 2 WHEN 'viewer' THEN 1 ELSE 0 END
$$;

-- 4 owner, 3 operator, 2 reviewer, 1 viewer, 0 nobody: for all clients. The maker is answered before any table
-- is read, because reading memberships asks this function again, as the maker.
CREATE FUNCTION rank_everywhere(who name) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF is_maker(who) THEN
        RETURN 4;
    END IF;
    RETURN coalesce((SELECT max(role_rank(m.role)) FROM memberships m JOIN member_logins l ON l.member_id = m.member_id
        WHERE l.login = who AND m.client_id IS NULL), 0);
END
$$;

-- The highest rank anywhere, for what belongs to no client.
CREATE FUNCTION rank_anywhere(who name) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF is_maker(who) THEN
        RETURN 4;
    END IF;
    RETURN coalesce((SELECT max(role_rank(m.role)) FROM memberships m JOIN member_logins l ON l.member_id = m.member_id
        WHERE l.login = who), 0);
END
$$;

-- The clients that somebody has at least this rank for by name, beside what holds everywhere.
CREATE FUNCTION clients_at(who name, needed integer) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF is_maker(who) THEN
        RETURN '{}';
    END IF;
    RETURN coalesce((SELECT array_agg(m.client_id) FROM memberships m JOIN member_logins l ON l.member_id = m.member_id
        WHERE l.login = who AND m.client_id IS NOT NULL AND role_rank(m.role) >= needed), '{}');
END
$$;

-- Nothing for the maker: several people may sign in with that role.
CREATE FUNCTION member_of(who name) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF is_maker(who) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT l.member_id FROM member_logins l WHERE l.login = who);
END
$$;

-- One policy per table and kind of statement. `needed` is the rank that is needed for the row's client, `also` what
-- else must hold. The sub-selects are evaluated once per statement, not once per row.
CREATE FUNCTION allow(target text, command text, client_column text, needed integer, also text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    rule text := format('(SELECT rank_everywhere(current_user)) >= %s', needed);
BEGIN
    IF client_column <> '' THEN
        rule := format('(%s OR %I = ANY ((SELECT clients_at(current_user, %s))::uuid[]))', rule, client_column, needed);
    END IF;
    IF also <> '' THEN
        rule := format('%s AND (%s)', rule, also);
    END IF;
    IF command IN ('select', 'delete') THEN
        EXECUTE format('CREATE POLICY %I ON %I FOR %s USING (%s)', target || '_' || command, target, command, rule);
    ELSIF command = 'insert' THEN
        EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (%s)', target || '_insert', target, rule);
    ELSE
        EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', target || '_update', target, rule, rule);
    END IF;
END
$$;

DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['members', 'memberships', 'member_logins', 'app_roles', 'clients', 'settings', 'model_connections', 'model_prices',
        'personas', 'prompts', 'prompt_versions', 'accounts', 'schedules', 'schedule_accounts', 'runs', 'step_payloads', 'run_steps', 'posts',
        'post_revisions', 'post_variants', 'post_texts', 'approvals', 'publications', 'publish_attempts', 'usage_records', 'audit_events']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    END LOOP;
    -- What belongs to one client: seen by its viewers, written by its operators.
    FOREACH target IN ARRAY ARRAY['personas', 'prompts', 'prompt_versions', 'accounts', 'schedules', 'schedule_accounts', 'runs', 'step_payloads',
        'run_steps', 'posts', 'post_revisions', 'post_variants', 'post_texts', 'approvals', 'publications', 'publish_attempts']
    LOOP
        PERFORM allow(target, 'select', 'client_id', 1, '');
    END LOOP;
    FOREACH target IN ARRAY ARRAY['personas', 'prompts', 'prompt_versions', 'accounts', 'schedules', 'schedule_accounts', 'runs', 'step_payloads',
        'run_steps', 'posts', 'post_revisions', 'post_variants', 'publish_attempts']
    LOOP
        PERFORM allow(target, 'insert', 'client_id', 3, '');
    END LOOP;
    FOREACH target IN ARRAY ARRAY['personas', 'prompts', 'accounts', 'schedules', 'schedule_accounts', 'runs', 'publish_attempts']
    LOOP
        PERFORM allow(target, 'update', 'client_id', 3, '');
    END LOOP;
    PERFORM allow('schedule_accounts', 'delete', 'client_id', 3, '');
    PERFORM allow('post_variants', 'delete', 'client_id', 3, '');
END
$$;

-- A decision moves the post and writes its texts for the search again; the trigger below keeps the texts.
SELECT allow('posts', 'update', 'client_id', 2, '');
SELECT allow('post_texts', 'insert', 'client_id', 2, '');
SELECT allow('post_texts', 'update', 'client_id', 2, '');
-- Nobody decides in the name of another person. "By policy" is for those who may run the engine.
SELECT allow('approvals', 'insert', 'client_id', 2, 'actor_id = (SELECT member_of(current_user)) AND actor_kind = ''person''
    OR (SELECT is_maker(current_user))
    OR actor_kind <> ''person'' AND ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))');
SELECT allow('approvals', 'update', 'client_id', 2, '');
-- Approving queues exactly what the post says; taking it back supersedes it. Everything else is the engine's.
SELECT allow('publications', 'insert', 'client_id', 2, '(SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[])
    OR state = ''queued'' AND EXISTS (SELECT 1 FROM post_variants v WHERE v.client_id = publications.client_id AND v.post_id = publications.post_id
        AND v.revision = publications.post_revision AND v.account_id = publications.account_id AND v.text = publications.text)');
CREATE POLICY publications_update ON publications FOR UPDATE
    USING ((SELECT rank_everywhere(current_user)) >= 2 OR client_id = ANY ((SELECT clients_at(current_user, 2))::uuid[]))
    WITH CHECK ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[])
        OR state = 'superseded' AND ((SELECT rank_everywhere(current_user)) >= 2 OR client_id = ANY ((SELECT clients_at(current_user, 2))::uuid[])));

-- Rows that may belong to no client: seen by who sees all clients, written by who works somewhere.
SELECT allow('usage_records', 'select', 'client_id', 1, '');
CREATE POLICY usage_records_insert ON usage_records FOR INSERT WITH CHECK (
    (SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[])
    OR client_id IS NULL AND (SELECT rank_anywhere(current_user)) >= 3);
SELECT allow('audit_events', 'select', 'client_id', 1, '');
-- History is signed by who made it; operators also write what the engine did.
SELECT allow('audit_events', 'insert', 'client_id', 2, 'actor_id = (SELECT member_of(current_user))
    OR (SELECT is_maker(current_user))
    OR ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))
        AND EXISTS (SELECT 1 FROM members m WHERE m.id = actor_id AND m.kind <> ''person'')');

-- What belongs to the workspace. Owners of everything make clients and members, and stop publishing.
SELECT allow('clients', 'select', 'id', 1, '');
SELECT allow('clients', 'insert', '', 4, '');
SELECT allow('clients', 'update', 'id', 4, '');
CREATE POLICY members_select ON members FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
SELECT allow('members', 'insert', '', 4, '');
SELECT allow('members', 'update', '', 4, '');
CREATE POLICY memberships_select ON memberships FOR SELECT
    USING ((SELECT rank_everywhere(current_user)) >= 4 OR member_id = (SELECT member_of(current_user)));
SELECT allow('memberships', 'insert', '', 4, '');
SELECT allow('memberships', 'update', '', 4, '');
SELECT allow('memberships', 'delete', '', 4, '');
CREATE POLICY member_logins_maker ON member_logins USING ((SELECT is_maker(current_user)));
CREATE POLICY app_roles_maker ON app_roles USING ((SELECT is_maker(current_user)));
CREATE POLICY settings_select ON settings FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
SELECT allow('settings', 'insert', '', 4, '');
SELECT allow('settings', 'update', '', 4, '');
CREATE POLICY model_connections_select ON model_connections FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
SELECT allow('model_connections', 'insert', '', 3, '');
SELECT allow('model_connections', 'update', '', 3, '');
CREATE POLICY model_prices_select ON model_prices FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
SELECT allow('model_prices', 'insert', '', 3, '');
SELECT allow('model_prices', 'update', '', 3, '');
DROP FUNCTION allow(text, text, text, integer, text);

-- A reviewer decides about a text and never changes it.
CREATE FUNCTION keep_reviewed_text() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF rank_everywhere(current_user) < 3 AND NOT new.client_id = ANY (clients_at(current_user, 3)) THEN
        RAISE EXCEPTION 'only operators change the texts of posts' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN new;
END
$$;
CREATE TRIGGER posts_reviewed BEFORE UPDATE ON posts FOR EACH ROW
    WHEN ((old.client_id, old.id, old.persona_id, old.schedule_id, old.run_id, old.topic, old.content_hash, old.verdict, old.warnings, old.sample,
        old.revision, old.created_at) IS DISTINCT FROM (new.client_id, new.id, new.persona_id, new.schedule_id, new.run_id, new.topic, new.content_hash,
        new.verdict, new.warnings, new.sample, new.revision, new.created_at))
    EXECUTE FUNCTION keep_reviewed_text();

-- Gives the group its rights on tables, and makes it where there is none. A later migration that adds a table
-- gives rights on it to the group in app_roles.
CREATE FUNCTION app_role() RETURNS name LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    app name := (SELECT name FROM app_roles);
    target text;
BEGIN
    IF app IS NOT NULL THEN
        RETURN app;
    END IF;
    app := left(current_schema(), 50) || '_app';
    -- The same schema of another database of this server has that name already.
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = app) THEN
        app := left(current_schema(), 42) || '_' || left(md5(current_database() || current_schema() || random()), 6) || '_app';
    END IF;
    EXECUTE format('CREATE ROLE %I NOLOGIN', app);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), app);
    FOREACH target IN ARRAY ARRAY['members', 'memberships', 'clients', 'settings', 'model_connections', 'model_prices', 'personas', 'prompts',
        'prompt_versions', 'accounts', 'schedules', 'schedule_accounts', 'runs', 'step_payloads', 'run_steps', 'posts', 'post_revisions',
        'post_variants', 'post_texts', 'approvals', 'publications', 'publish_attempts', 'usage_records', 'audit_events']
    LOOP
        EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', target, app);
    END LOOP;
    FOREACH target IN ARRAY ARRAY['members', 'memberships', 'clients', 'settings', 'model_connections', 'model_prices', 'personas', 'prompts',
        'accounts', 'schedules', 'schedule_accounts', 'runs', 'posts', 'post_texts', 'publications']
    LOOP
        EXECUTE format('GRANT UPDATE ON %I TO %I', target, app);
    END LOOP;
    EXECUTE format('GRANT UPDATE (voided_at) ON approvals TO %I', app);
    EXECUTE format('GRANT UPDATE (ended_at, phase, http_status, outcome, evidence) ON publish_attempts TO %I', app);
    EXECUTE format('GRANT DELETE ON memberships, schedule_accounts, post_variants TO %I', app);
    EXECUTE format('GRANT SELECT ON schema_migrations TO %I', app);
    EXECUTE format('GRANT SELECT, USAGE ON SEQUENCE change_number TO %I', app);
    EXECUTE format('GRANT SELECT, USAGE ON SEQUENCE post_texts_n_seq TO %I', app);
    EXECUTE format('GRANT EXECUTE ON FUNCTION is_maker(name), role_rank(text), rank_everywhere(name), rank_anywhere(name), clients_at(name, integer), '
        'member_of(name), keep_reviewed_text(), add_login(uuid, text), remove_login(uuid) TO %I', app);
    INSERT INTO app_roles (name) VALUES (app);
    RETURN app;
END
$$;

-- Only who owns everything gives and takes sign-ins. session_user is who signed in; current_user is the maker here.
CREATE FUNCTION add_login(member uuid, verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    app name;
    wanted text;
    login name;
    number integer := 1;
BEGIN
    IF rank_everywhere(session_user) < 4 THEN
        RAISE EXCEPTION 'only owners of the workspace add sign-ins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT left(current_schema(), 30) || '_' || coalesce(nullif(left(trim(BOTH '_' FROM regexp_replace(name_key, '[^a-z0-9]+', '_', 'g')), 24), ''), 'member')
        INTO STRICT wanted FROM members WHERE id = member AND kind = 'person';
    SELECT l.login INTO login FROM member_logins l WHERE l.member_id = member;
    IF login IS NOT NULL THEN
        RETURN login;
    END IF;
    app := app_role();
    login := wanted;
    WHILE EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) LOOP
        number := number + 1;
        login := wanted || '_' || number;
    END LOOP;
    -- A verifier, never the password: statements end up in logs. Nothing else is taken as one.
    IF verifier LIKE 'SCRAM-SHA-256$%' THEN
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
    ELSE
        EXECUTE format('CREATE ROLE %I LOGIN', login);
    END IF;
    EXECUTE format('GRANT %I TO %I', app, login);
    INSERT INTO member_logins (member_id, login) VALUES (member, login);
    RETURN login;
END
$$;

CREATE FUNCTION remove_login(member uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    gone name;
BEGIN
    IF rank_everywhere(session_user) < 4 THEN
        RAISE EXCEPTION 'only owners of the workspace remove sign-ins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM memberships WHERE member_id = member;
    DELETE FROM member_logins WHERE member_id = member RETURNING login INTO gone;
    IF gone IS NOT NULL THEN
        EXECUTE format('DROP ROLE IF EXISTS %I', gone);
    END IF;
END
$$;

REVOKE EXECUTE ON FUNCTION is_maker(name), role_rank(text), rank_everywhere(name), rank_anywhere(name), clients_at(name, integer), member_of(name),
    keep_reviewed_text(), app_role(), add_login(uuid, text), remove_login(uuid) FROM PUBLIC;
