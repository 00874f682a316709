-- SPDX-License-Identifier: GPL-3.0-or-later
-- Secrets that members share: each is sealed once for every key of every member who may use it. What lies here is of
-- no use without a private key, and those never come here.

-- One key per computer and member. Keys are never changed and never forgotten: a revoked one says who had what.
CREATE TABLE member_keys (
    id uuid NOT NULL PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES members (id),
    public_key text COLLATE "C" NOT NULL UNIQUE CHECK (public_key ~ '^[0-9a-f]{64}$'),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('person', 'runner')),
    label text NOT NULL CHECK (length(label) <= 120),
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE TRIGGER member_keys_keep BEFORE UPDATE ON member_keys FOR EACH ROW
    WHEN (old.revoked_at IS NOT NULL OR (old.id, old.member_id, old.public_key, old.kind, old.label, old.created_at)
        IS DISTINCT FROM (new.id, new.member_id, new.public_key, new.kind, new.label, new.created_at))
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER member_keys_stay BEFORE DELETE ON member_keys FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- exposed_at: somebody lost the right to it and may have read it before.
CREATE TABLE shared_secrets (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid REFERENCES clients (id),
    purpose text COLLATE "C" NOT NULL CHECK (purpose IN ('account', 'model', 'audit')),
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    exposed_at timestamptz,
    exposed_to text NOT NULL CHECK (length(exposed_to) <= 250),
    CHECK ((purpose = 'account') = (client_id IS NOT NULL))
);

CREATE TABLE secret_boxes (
    secret_id uuid NOT NULL REFERENCES shared_secrets (id) ON DELETE CASCADE,
    version integer NOT NULL,
    key_id uuid NOT NULL REFERENCES member_keys (id),
    client_id uuid REFERENCES clients (id),
    box bytea NOT NULL CHECK (length(box) BETWEEN 1 AND 20000),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (secret_id, version, key_id)
);
CREATE INDEX secret_boxes_by_key ON secret_boxes (key_id);

-- The path of a shared secret names its client, and so an account cannot point at the secret of another one.
ALTER TABLE accounts ADD CONSTRAINT accounts_own_secret CHECK (
    (secret_ref NOT LIKE 'shared:%' OR secret_ref LIKE ('shared:account/' || client_id::text || '/%'))
    AND session_ref NOT LIKE 'shared:%');
ALTER TABLE model_connections ADD CONSTRAINT model_connections_own_secret CHECK (
    secret_ref NOT LIKE 'shared:%' OR secret_ref LIKE 'shared:model/%');

-- Whose keys a secret is sealed for: operators and owners of its client; for the key of a model whoever is that for
-- any client; for the key of the history who is that for all of them. They run as the maker, because members see
-- only their own memberships.
CREATE FUNCTION may_open(secret uuid, key uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM shared_secrets s, member_keys k WHERE s.id = secret AND k.id = key AND k.revoked_at IS NULL
        AND EXISTS (SELECT 1 FROM memberships m WHERE m.member_id = k.member_id AND m.role IN ('owner', 'operator')
            AND (m.client_id IS NULL OR m.client_id = s.client_id OR s.purpose = 'model')));
END
$$;
CREATE FUNCTION all_secret_access() RETURNS TABLE (secret uuid, key uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    RETURN QUERY SELECT s.id, k.id FROM shared_secrets s JOIN member_keys k ON k.revoked_at IS NULL
        WHERE EXISTS (SELECT 1 FROM memberships m WHERE m.member_id = k.member_id AND m.role IN ('owner', 'operator')
            AND (m.client_id IS NULL OR m.client_id = s.client_id OR s.purpose = 'model'));
END
$$;
-- Only of the secrets that the asker sees.
CREATE VIEW secret_access WITH (security_invoker = true) AS
    SELECT a.secret AS secret_id, a.key AS key_id FROM all_secret_access() a JOIN shared_secrets s ON s.id = a.secret;

ALTER TABLE member_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE shared_secrets ENABLE ROW LEVEL SECURITY;
ALTER TABLE shared_secrets FORCE ROW LEVEL SECURITY;
ALTER TABLE secret_boxes ENABLE ROW LEVEL SECURITY;
ALTER TABLE secret_boxes FORCE ROW LEVEL SECURITY;

-- Everybody sees every public key, to compare it; adds keys for themselves only; owners and oneself revoke.
CREATE POLICY member_keys_select ON member_keys FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
CREATE POLICY member_keys_insert ON member_keys FOR INSERT WITH CHECK ((SELECT is_maker(current_user))
    OR (SELECT rank_anywhere(current_user)) >= 1 AND member_id = (SELECT member_of(current_user)));
CREATE POLICY member_keys_update ON member_keys FOR UPDATE
    USING ((SELECT rank_everywhere(current_user)) >= 4 OR member_id = (SELECT member_of(current_user)))
    WITH CHECK ((SELECT rank_everywhere(current_user)) >= 4 OR member_id = (SELECT member_of(current_user)));

-- That there is a secret, and whether it should be replaced, is seen with the client.
CREATE POLICY shared_secrets_select ON shared_secrets FOR SELECT USING ((SELECT rank_everywhere(current_user)) >= 1
    OR client_id = ANY ((SELECT clients_at(current_user, 1))::uuid[])
    OR client_id IS NULL AND (SELECT rank_anywhere(current_user)) >= 3);
CREATE POLICY shared_secrets_insert ON shared_secrets FOR INSERT WITH CHECK ((SELECT rank_everywhere(current_user)) >= 3
    OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]));
CREATE POLICY shared_secrets_update ON shared_secrets FOR UPDATE
    USING ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))
    WITH CHECK ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]));
CREATE POLICY shared_secrets_delete ON shared_secrets FOR DELETE USING ((SELECT rank_everywhere(current_user)) >= 3
    OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]));

-- Boxes are seen by those who have one for the same secret, so that they can seal it for who has none yet. An operator
-- of one client sees, of what belongs to no client, only their own.
CREATE POLICY secret_boxes_select ON secret_boxes FOR SELECT USING ((SELECT rank_everywhere(current_user)) >= 3
    OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[])
    OR client_id IS NULL AND (SELECT rank_anywhere(current_user)) >= 3
        AND EXISTS (SELECT 1 FROM member_keys k WHERE k.id = key_id AND k.member_id = (SELECT member_of(current_user))));
-- Never for a key that may not open it, whatever the program says.
CREATE POLICY secret_boxes_insert ON secret_boxes FOR INSERT WITH CHECK (
    ((SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]))
    AND may_open(secret_id, key_id)
    AND EXISTS (SELECT 1 FROM shared_secrets s WHERE s.id = secret_id AND s.client_id IS NOT DISTINCT FROM secret_boxes.client_id));
CREATE POLICY secret_boxes_delete ON secret_boxes FOR DELETE USING ((SELECT rank_everywhere(current_user)) >= 3
    OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]));

-- The group of members may be there already or be made with the first sign-in.
CREATE FUNCTION give_sealed_rights(app name) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON member_keys TO %I', app);
    EXECUTE format('GRANT UPDATE (revoked_at) ON member_keys TO %I', app);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON shared_secrets, secret_boxes TO %I', app);
    EXECUTE format('GRANT UPDATE (version, updated_at, exposed_at, exposed_to) ON shared_secrets TO %I', app);
    EXECUTE format('GRANT SELECT ON secret_access TO %I', app);
    EXECUTE format('GRANT EXECUTE ON FUNCTION may_open(uuid, uuid), all_secret_access() TO %I', app);
END
$$;
CREATE FUNCTION sealed_rights_of_a_new_group() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM give_sealed_rights(new.name);
    RETURN new;
END
$$;
CREATE TRIGGER app_roles_sealed_rights AFTER INSERT ON app_roles FOR EACH ROW EXECUTE FUNCTION sealed_rights_of_a_new_group();
SELECT give_sealed_rights(name) FROM app_roles;
REVOKE EXECUTE ON FUNCTION may_open(uuid, uuid), all_secret_access(), give_sealed_rights(name), sealed_rights_of_a_new_group() FROM PUBLIC;
