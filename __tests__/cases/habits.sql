--- hazard 91 no-lock-timeout: lock-table
--- baseline
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id integer PRIMARY KEY, name text, email text NOT NULL, org_id integer REFERENCES orgs, created_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX users_org_idx ON users (org_id);
CREATE TABLE notes (id serial PRIMARY KEY, owner text NOT NULL, body text);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY notes_owner ON notes USING (owner = current_user);
CREATE SEQUENCE numbers;
CREATE TABLE accounts (id integer PRIMARY KEY, first_seen timestamptz, last_seen timestamptz, billing_plan text, is_active boolean, trial_ends timestamptz, support_level integer);

--- safe: without lock_timeout
ALTER TABLE users ADD COLUMN phone text;

--- safe: with lock_timeout
SET LOCAL lock_timeout = '3s';
ALTER TABLE users ADD COLUMN phone text;

--- safe: with lock_timeout for the session
SET lock_timeout = '3s';
ALTER TABLE users ADD COLUMN phone text;
RESET lock_timeout;

--- hazard 92 no-statement-timeout: lock-table
--- safe: with statement_timeout
SET statement_timeout = '60s';
ALTER TABLE users ADD COLUMN phone text;

--- hazard 93 no-application-name: lock-table
--- safe: with application_name and idle_in_transaction_session_timeout
SET LOCAL application_name = 'migrations';
SET LOCAL idle_in_transaction_session_timeout = '10s';
ALTER TABLE users ADD COLUMN phone text;

--- hazard 94 timeout-too-long: create-index-blocks-writes
--- unsafe: no timeout makes an index build harmless
--- warning create-index-blocks-writes users_name_idx
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = 0;
CREATE INDEX users_name_idx ON users (name);

--- safe: set after the statement
ALTER TABLE users ADD COLUMN phone text;
SET LOCAL lock_timeout = '5s';

--- hazard 95 no-if-exists: migration-fails, create-index-blocks-writes
--- safe: a column without IF NOT EXISTS
ALTER TABLE users ADD COLUMN phone text;

--- safe: a table without IF NOT EXISTS
CREATE TABLE teams (id integer PRIMARY KEY);

--- unsafe: IF NOT EXISTS makes an index no more harmless
--- warning create-index-blocks-writes users_name_idx
CREATE INDEX IF NOT EXISTS users_name_idx ON users (name);

--- hazard 96 foreign-key-without-index: foreign-key-without-index
--- unsafe: a new table whose foreign key has no index
--- notice foreign-key-without-index 0001_case
CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users);

--- unsafe: a new column
--- notice foreign-key-without-index 0001_case
ALTER TABLE orgs ADD COLUMN owner_id integer REFERENCES users;

--- unsafe: an index whose first column is another one
--- notice foreign-key-without-index 0001_case
CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users);
CREATE INDEX posts_idx ON posts (id, user_id);

--- safe: the index comes in the same batch
CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users);
--- next migration
CREATE INDEX posts_user_idx ON posts (user_id);

--- safe: a unique constraint serves as well
CREATE TABLE profiles (id integer PRIMARY KEY, user_id integer NOT NULL UNIQUE REFERENCES users);

--- safe: the primary key begins with it
CREATE TABLE members (user_id integer REFERENCES users, org_id integer REFERENCES orgs, PRIMARY KEY (user_id, org_id));
CREATE INDEX members_org_idx ON members (org_id, user_id);

--- hazard 97 redundant-index: create-index-blocks-writes
--- safe: a new table with an index that another one makes needless
CREATE TABLE posts (id integer PRIMARY KEY, a integer, b integer);
CREATE INDEX posts_a_idx ON posts (a);
CREATE INDEX posts_ab_idx ON posts (a, b);

--- hazard 98 no-primary-key: table-without-primary-key
--- unsafe: a new table
--- notice table-without-primary-key log
CREATE TABLE log (at timestamptz NOT NULL, line text);

--- unsafe: CREATE TABLE AS
--- notice table-without-primary-key copies
CREATE TABLE copies AS SELECT id, name FROM users;

--- safe: the key comes later in the batch
CREATE TABLE log (id bigint NOT NULL, line text);
ALTER TABLE log ADD PRIMARY KEY (id);

--- safe: a temporary table
CREATE TEMPORARY TABLE scratch AS SELECT id FROM users;
DROP TABLE scratch;

--- safe: an index over all columns that are unique
CREATE TABLE pairs (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (a, b));

--- hazard 99 wide-index: create-index-blocks-writes
--- safe: an index over five columns of a new table
CREATE TABLE wide (id integer PRIMARY KEY, a integer, b integer, c integer, d integer, e integer);
CREATE INDEX wide_idx ON wide (a, b, c, d, e);

--- hazard 100 discouraged-types: migration-fails
--- safe: types that people advise against
CREATE TABLE odd (id serial PRIMARY KEY, a varchar(10), b char(3), c timestamp, d json, e money, f real, g time with time zone);

--- safe: a column of such a type
ALTER TABLE users ADD COLUMN nick varchar(30), ADD COLUMN born timestamp;

--- unsafe: a type that is not there
--- error migration-fails users.place
--- fails: 42704
ALTER TABLE users ADD COLUMN place geography;

--- hazard 101 style: naming-convention
--- unsafe: a name that is written otherwise than all others
--- notice naming-convention 0001_case
ALTER TABLE users ADD COLUMN "firstName" text;

--- safe: like all others
ALTER TABLE users ADD COLUMN first_name text;

--- safe: qualified and quoted names
ALTER TABLE "public"."users" ADD COLUMN "first_name" text;

--- hazard 106 column-set-twice: syntax-error, migration-fails
--- unsafe: in an UPDATE
--- error syntax-error users
--- warning overwrite-column users.name
--- fails: 42601
UPDATE users SET name = 'a', name = 'b';

--- unsafe: in an INSERT
--- error migration-fails users
--- fails: 42701
INSERT INTO users (id, id) VALUES (1, 2);

--- safe: two columns
UPDATE users SET name = 'a', email = 'b' WHERE id = 1;

--- hazard 107 extensions: needs-privileges, add-column-rewrites, create-index-blocks-writes
--- unsafe: an extension that the trial's server has not
--- notice needs-privileges CREATE EXTENSION timescaledb
CREATE EXTENSION timescaledb;

--- safe: an extension that it has
--- locks: none
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

--- unsafe: an extension's function is volatile
--- warning add-column-rewrites users.token
--- rewrites: users
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT uuid_generate_v4();

--- unsafe: an extension's index method on an old table
--- warning create-index-blocks-writes users_name_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX users_name_trgm ON users USING gin (name gin_trgm_ops);

--- safe: on a new table
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE docs (id integer PRIMARY KEY, body text);
CREATE INDEX docs_trgm ON docs USING gin (body gin_trgm_ops);

--- hazard 103 rights: needs-privileges
--- unsafe: rights for a role that only production has
--- warning needs-privileges GRANT SELECT ON users TO reporting_of_production
GRANT SELECT ON users TO reporting_of_production;

--- safe: rights for everybody
--- scans: none
GRANT SELECT ON orgs TO PUBLIC;

--- safe: a comment on every kind of object
--- scans: none
COMMENT ON TABLE users IS 'people';
COMMENT ON COLUMN users.name IS 'as they like to be called';
COMMENT ON INDEX users_org_idx IS 'for joins';
COMMENT ON SEQUENCE numbers IS 'unused';
COMMENT ON CONSTRAINT users_pkey ON users IS 'key';

--- safe: the owner changes to the one that it is
--- rewrites: none
ALTER TABLE users OWNER TO CURRENT_USER;
ALTER TABLE users ADD COLUMN nick text;

--- hazard 104 sequences-and-statistics: add-check-constraint
--- safe: statistics, storage and fill factor of columns and tables
--- rewrites: none
--- scans: none
ALTER TABLE users ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL;
ALTER TABLE users SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE users ALTER COLUMN name SET (n_distinct = 1000);
CREATE STATISTICS users_stats ON name, email FROM users;

--- safe: an index's storage parameters
--- rewrites: none
ALTER INDEX users_org_idx SET (fillfactor = 70);

--- safe: a sequence with another step
ALTER SEQUENCE numbers INCREMENT BY 10 CACHE 20;

--- safe: a sequence that belongs to a column
ALTER SEQUENCE numbers OWNED BY users.id;

--- safe: a sequence made to follow its rows
SELECT setval(pg_get_serial_sequence('notes', 'id'), coalesce((SELECT max(id) FROM notes), 0) + 1, false);

--- safe: wider numbers for a sequence
ALTER SEQUENCE notes_id_seq AS bigint;

--- unsafe: a CHECK with a function that is not immutable reads the table as any other
--- warning add-check-constraint recent
--- warning fails-if-data recent
ALTER TABLE users ADD CONSTRAINT recent CHECK (created_at <= now() + interval '1000 years');

--- hazard 102 row-security: change-row-security
--- unsafe: switched off
--- warning change-row-security notes
--- locks: AX notes
ALTER TABLE notes DISABLE ROW LEVEL SECURITY;

--- unsafe: switched on without a policy
--- notice change-row-security users
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;

--- unsafe: the last policy goes
--- warning change-row-security notes
DROP POLICY notes_owner ON notes;

--- unsafe: as drizzle-kit 0.31 drops it
--- warning change-row-security notes
DROP POLICY "notes_owner" ON "notes" CASCADE;--> statement-breakpoint
ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;

--- safe: switched on with its policies
--- locks: AX users
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_own ON users FOR SELECT USING (email = current_user);
CREATE POLICY users_write ON users FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);

--- safe: one policy for another
DROP POLICY notes_owner ON notes;
CREATE POLICY notes_all ON notes USING (true);

--- safe: a policy's condition changes
ALTER POLICY notes_owner ON notes USING (owner = session_user);

--- safe: a policy gets another name
ALTER POLICY notes_owner ON notes RENAME TO owners;

--- safe: a new table without a policy
CREATE TABLE secrets (id integer PRIMARY KEY);
ALTER TABLE secrets ENABLE ROW LEVEL SECURITY;

--- hazard 103 rights: revoke-rights, needs-privileges
--- unsafe: the right to read
--- notice revoke-rights users
REVOKE SELECT ON users FROM PUBLIC;

--- safe: of a new table
CREATE TABLE secrets (id integer PRIMARY KEY);
REVOKE ALL ON secrets FROM PUBLIC;

--- hazard 104 sequences: restart-sequence
--- unsafe: a sequence begins anew
--- warning restart-sequence notes_id_seq
ALTER SEQUENCE notes_id_seq RESTART;

--- unsafe: at one
--- warning restart-sequence notes_id_seq
ALTER SEQUENCE "public"."notes_id_seq" RESTART WITH 1;

--- unsafe: by setval
--- warning restart-sequence notes_id_seq
SELECT setval('notes_id_seq', 1, false);

--- unsafe: keys become an identity, whose numbers begin at 1
--- warning restart-sequence orgs.id
ALTER TABLE orgs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;

--- safe: an identity whose numbers begin behind the keys
ALTER TABLE orgs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT setval(pg_get_serial_sequence('orgs', 'id'), coalesce((SELECT max(id) FROM orgs), 0) + 1, false);

--- safe: a new table's sequence
CREATE TABLE tickets (id serial PRIMARY KEY);
ALTER SEQUENCE tickets_id_seq RESTART WITH 1000;

--- safe: a number far above
--- notice restart-sequence notes_id_seq
ALTER SEQUENCE notes_id_seq RESTART WITH 1000000;
