/**
 * What Neon adds to a database for row level security: the roles that drizzle-orm/neon names (`authenticatedRole`,
 * `anonymousRole`), the functions of its extension pg_session_jwt, and the table that Neon Auth keeps (`usersSync` of
 * drizzle-orm/neon). Without a session nobody is signed in: the functions give NULL.
 */
export const neonRoles = `
DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['authenticated', 'anonymous'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role) THEN
      EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END
$$`;

/** @param plain the plain role, quoted: it owns what Neon's owner of the database would */
export function neonDatabase(plain: string): string {
  return `
GRANT authenticated, anonymous TO ${plain};
CREATE SCHEMA IF NOT EXISTS auth;
CREATE FUNCTION auth.session() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE FUNCTION auth.user_id() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE FUNCTION auth.init() RETURNS void LANGUAGE sql AS 'SELECT';
CREATE FUNCTION auth.jwt_session_init(jwt text) RETURNS void LANGUAGE sql AS 'SELECT';
GRANT USAGE ON SCHEMA auth TO PUBLIC;
CREATE SCHEMA IF NOT EXISTS neon_auth;
CREATE TABLE neon_auth.users_sync (
  raw_json jsonb NOT NULL, id text PRIMARY KEY, name text, email text, created_at timestamptz, deleted_at timestamptz,
  updated_at timestamptz
);
GRANT USAGE ON SCHEMA neon_auth TO PUBLIC;
GRANT SELECT, REFERENCES ON neon_auth.users_sync TO PUBLIC;`;
}
