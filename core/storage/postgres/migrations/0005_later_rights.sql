-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rights and policies on the tables that came with the sealed history and with the register of runners.
ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seals FORCE ROW LEVEL SECURITY;
ALTER TABLE runners ENABLE ROW LEVEL SECURITY;
ALTER TABLE runners FORCE ROW LEVEL SECURITY;

-- Seals of the workspace itself carry the nil UUID, which is nobody's client: only who sees everything sees them.
CREATE POLICY audit_seals_select ON audit_seals FOR SELECT USING (
    (SELECT rank_everywhere(current_user)) >= 1 OR client_id = ANY ((SELECT clients_at(current_user, 1))::uuid[]));
CREATE POLICY audit_seals_insert ON audit_seals FOR INSERT WITH CHECK (
    (SELECT rank_everywhere(current_user)) >= 3 OR client_id = ANY ((SELECT clients_at(current_user, 3))::uuid[]));

-- Who may run an engine may say so.
CREATE POLICY runners_select ON runners FOR SELECT USING ((SELECT rank_anywhere(current_user)) >= 1);
CREATE POLICY runners_insert ON runners FOR INSERT WITH CHECK ((SELECT rank_anywhere(current_user)) >= 3);
CREATE POLICY runners_update ON runners FOR UPDATE USING ((SELECT rank_anywhere(current_user)) >= 3)
    WITH CHECK ((SELECT rank_anywhere(current_user)) >= 3);
CREATE POLICY runners_delete ON runners FOR DELETE USING ((SELECT rank_anywhere(current_user)) >= 3);

-- The group of members may be there already or be made with the first sign-in.
CREATE FUNCTION give_later_rights(app name) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON audit_seals TO %I', app);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON runners TO %I', app);
END
$$;
CREATE FUNCTION rights_of_a_new_group() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM give_later_rights(new.name);
    RETURN new;
END
$$;
CREATE TRIGGER app_roles_later_rights AFTER INSERT ON app_roles FOR EACH ROW EXECUTE FUNCTION rights_of_a_new_group();
SELECT give_later_rights(name) FROM app_roles;
REVOKE EXECUTE ON FUNCTION give_later_rights(name), rights_of_a_new_group() FROM PUBLIC;
