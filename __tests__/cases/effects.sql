--- hazard 105 effects: unexplained-change, drop-trigger, drop-view, backfill-under-lock, drop-cascade, drop-column
--- baseline
CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, name text, org integer, status text DEFAULT 'new', CONSTRAINT name_or_org CHECK (name IS NOT NULL OR org IS NOT NULL));
CREATE INDEX users_org_idx ON users (org);
CREATE TABLE posts (id serial PRIMARY KEY, user_id integer REFERENCES users (id) ON UPDATE CASCADE, title text, views integer DEFAULT 0 NOT NULL);
CREATE TABLE totals (user_id integer PRIMARY KEY, posts integer NOT NULL);
CREATE SEQUENCE invoice_no;
CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER audit AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION audit();
CREATE FUNCTION count_posts() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE totals SET posts = posts + 1; RETURN NEW; END';
CREATE TRIGGER count_posts AFTER UPDATE ON posts FOR EACH STATEMENT EXECUTE FUNCTION count_posts();
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql AS 'SELECT lower(t)';
REVOKE EXECUTE ON FUNCTION slug(text) FROM PUBLIC;
CREATE VIEW people WITH (security_barrier = true) AS SELECT id, name FROM users;
COMMENT ON VIEW people IS 'who';
GRANT SELECT ON people TO PUBLIC;
CREATE MATERIALIZED VIEW per_org AS SELECT org, count(*) AS users FROM users GROUP BY org;
CREATE INDEX per_org_idx ON per_org (org);
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE posts ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON posts USING (true);
CREATE POLICY seen ON posts FOR SELECT USING (views > 0);

--- unsafe: a sequence gets another name
--- warning unexplained-change invoice_no
ALTER SEQUENCE invoice_no RENAME TO invoice_numbers;

--- safe: a sequence can give more numbers
ALTER SEQUENCE invoice_no MAXVALUE 9223372036854775807 CACHE 10;

--- unsafe: a sequence gives fewer numbers
--- warning unexplained-change invoice_no
ALTER SEQUENCE invoice_no MAXVALUE 1000000;

--- unsafe: a trigger goes
--- warning drop-trigger audit
DROP TRIGGER audit ON users;

--- unsafe: a trigger goes in a loop that names nothing
--- warning drop-trigger audit
DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname FROM pg_trigger WHERE tgrelid = 'users'::regclass AND NOT tgisinternal LOOP EXECUTE format('DROP TRIGGER %I ON users', t.tgname); END LOOP; END $$;

--- safe: a trigger is written anew
DROP TRIGGER audit ON users;
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION audit();

--- safe: a trigger comes back under another name
DROP TRIGGER audit ON users;
CREATE TRIGGER users_audit AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION audit();

--- unsafe: a view that is made again without its rights, its options and its comment
--- warning unexplained-change rights on people
--- warning unexplained-change people
--- notice unexplained-change comment on people
DROP VIEW people;
CREATE VIEW people AS SELECT id, name FROM users;

--- safe: a view that is made again with all of them
DROP VIEW people;
CREATE VIEW people WITH (security_barrier = true) AS SELECT id, name, email FROM users;
GRANT SELECT ON people TO PUBLIC;
COMMENT ON VIEW people IS 'who, with mail';

--- safe: a view that is replaced keeps its rights
CREATE OR REPLACE VIEW people WITH (security_barrier = true) AS SELECT id, name, email FROM users;

--- unsafe: replacing a view takes its options
--- warning unexplained-change people
CREATE OR REPLACE VIEW people AS SELECT id, name, email FROM users;

--- unsafe: a function that is made again may be called by everybody
--- warning unexplained-change rights on slug(t text)
DROP FUNCTION slug(text);
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql AS 'SELECT upper(t)';

--- safe: a function that is replaced
CREATE OR REPLACE FUNCTION slug(t text) RETURNS text LANGUAGE sql AS 'SELECT upper(t)';

--- unsafe: a materialized view that is made again without its index
--- warning unexplained-change per_org_idx
--- warning backfill-under-lock per_org
DROP MATERIALIZED VIEW per_org;
CREATE MATERIALIZED VIEW per_org AS SELECT org, count(*) AS users, max(id) AS newest FROM users GROUP BY org;

--- unsafe: with its index the rows are still written under a lock
--- warning backfill-under-lock per_org
DROP MATERIALIZED VIEW per_org;
CREATE MATERIALIZED VIEW per_org AS SELECT org, count(*) AS users, max(id) AS newest FROM users GROUP BY org;
CREATE INDEX per_org_idx ON per_org (org);

--- unsafe: a serial column that outgrows its sequence
--- warning unexplained-change posts_id_seq
--- warning change-type-rewrites posts.id
ALTER TABLE posts ALTER COLUMN id TYPE bigint;

--- unsafe: a trigger changes rows of another table
--- warning unexplained-change totals
--- warning backfill-in-one-transaction posts
--- warning backfill-in-one-transaction totals
--- notice fails-if-data posts
UPDATE posts SET views = views + 1;

--- unsafe: a CHECK over two columns goes with one of them, and nobody says so
--- error drop-column users.org
--- warning unexplained-change name_or_org
--- warning drop-cascade users.org
ALTER TABLE users DROP COLUMN org CASCADE;

--- safe: a CHECK goes
ALTER TABLE users DROP CONSTRAINT name_or_org;

--- unsafe: a policy of several goes
--- warning unexplained-change own
DROP POLICY own ON posts;

--- safe: a policy is changed
ALTER POLICY own ON posts USING (user_id IS NOT NULL);

--- safe: a policy comes back under another name
DROP POLICY own ON posts;
CREATE POLICY own_posts ON posts USING (true);

--- unsafe: the owner is held by the policies from now on
--- warning unexplained-change posts
ALTER TABLE posts FORCE ROW LEVEL SECURITY;

--- unsafe: a table that a crash empties
--- warning unexplained-change totals
--- warning change-storage-rewrites totals
ALTER TABLE totals SET UNLOGGED;

--- safe: comments come, change and go
COMMENT ON TABLE users IS 'accounts';
COMMENT ON VIEW people IS NULL;
COMMENT ON COLUMN users.email IS 'lower case';

--- safe: kept otherwise
ALTER TABLE users SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
ALTER TABLE users ALTER COLUMN email SET STATISTICS 500;
ALTER TABLE posts ALTER COLUMN title SET STORAGE EXTERNAL;
CREATE STATISTICS users_both ON org, status FROM users;

--- safe: rights that are given
GRANT SELECT, INSERT ON users TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC;

--- safe: other names that no query has
ALTER INDEX users_org_idx RENAME TO users_by_org;
ALTER TABLE users RENAME CONSTRAINT name_or_org TO users_name_or_org;
ALTER TRIGGER audit ON users RENAME TO users_audit;
ALTER POLICY own ON posts RENAME TO own_posts;

--- safe: a type gets another name
--- notice rename-type mood
ALTER TYPE mood RENAME TO feeling;

--- safe: an enum gets a value
ALTER TYPE mood ADD VALUE 'happy';

--- safe: a type that nothing uses
DROP TYPE mood;

--- baseline
CREATE EXTENSION pg_trgm;
CREATE TABLE users (id integer PRIMARY KEY, email text);

--- unsafe: an extension goes
--- warning drop-cascade pg_trgm
DROP EXTENSION pg_trgm;
