--- hazard 63 backfill: backfill-in-one-transaction, overwrite-column, backfill-under-lock, fails-if-data
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL, plan text NOT NULL DEFAULT 'free', parent_id integer REFERENCES orgs);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs ON DELETE CASCADE, email text NOT NULL UNIQUE, name text, score numeric(10, 4), active boolean NOT NULL DEFAULT true, settings jsonb NOT NULL DEFAULT '{}', created_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX users_org_idx ON users (org_id);
CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, size integer NOT NULL DEFAULT 0, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE archive (id bigint PRIMARY KEY, kind text, size integer, at timestamptz);
CREATE TABLE flags (key text PRIMARY KEY, value boolean NOT NULL);
CREATE TABLE "Mixed Case" ("Id" integer PRIMARY KEY, "Text" text);

--- unsafe: every row, from another column
--- warning backfill-in-one-transaction users
UPDATE users SET name = split_part(email, '@', 1) WHERE name IS NULL OR name = '' OR name <> '';

--- unsafe: rounding loses digits for good
--- warning backfill-in-one-transaction users
--- notice fails-if-data users
UPDATE users SET score = round(score, 0);

--- unsafe: a constant for all
--- warning overwrite-column users.name
--- warning backfill-in-one-transaction users
UPDATE users SET name = 'x';

--- unsafe: NULL for all
--- warning overwrite-column "Mixed Case".Text
--- warning backfill-in-one-transaction "Mixed Case"
UPDATE "Mixed Case" SET "Text" = NULL;

--- unsafe: a join that meets every row
--- warning backfill-in-one-transaction users
UPDATE users SET name = orgs.name FROM orgs WHERE orgs.id = users.org_id;

--- unsafe: a CTE hides the UPDATE
--- warning backfill-in-one-transaction users
WITH done AS (UPDATE users SET name = lower(name) RETURNING id) SELECT count(*) FROM done;

--- unsafe: unique texts that are equal but for case
--- warning backfill-in-one-transaction users
--- warning fails-if-data users
UPDATE users SET email = lower(email);

--- unsafe: rows are copied while their table stays locked
--- warning backfill-under-lock events
--- warning fails-if-data archive
ALTER TABLE events ADD COLUMN note text;
INSERT INTO archive (id, kind, size, at) SELECT id, kind, size, at FROM events;

--- unsafe: filled by INSERT … SELECT into the locked table itself
--- warning backfill-under-lock archive
ALTER TABLE archive ADD COLUMN note text;
INSERT INTO archive (id, kind) SELECT id + 1000000000, kind FROM events;

--- unsafe: jsonb in every row
--- warning backfill-in-one-transaction users
UPDATE users SET settings = settings || '{"theme": "dark"}';

--- safe: one row by its key
--- locks: RX flags
UPDATE flags SET value = true WHERE key = 'beta';

--- safe: a few rows by their keys
UPDATE flags SET value = true WHERE key = ANY (ARRAY['a', 'b']);

--- safe: a unique column
UPDATE users SET active = false WHERE email = 'spam@example.com';

--- safe: a table that the batch has made
CREATE TABLE plans (id integer PRIMARY KEY, name text);
INSERT INTO plans SELECT g, 'plan ' || g FROM generate_series(1, 5) AS g;
UPDATE plans SET name = upper(name);
DELETE FROM plans WHERE id > 3;

--- safe: a small table
--- rows: users=40
--- notice backfill-in-one-transaction users
UPDATE users SET name = lower(name);

--- safe: INSERT of a setting that may be there
INSERT INTO flags (key, value) VALUES ('beta', true), ('gamma', false) ON CONFLICT (key) DO UPDATE SET value = excluded.value;

--- hazard 62 delete-all-rows: delete-all-rows, truncate, truncate-cascade, backfill-in-one-transaction
--- unsafe: in quotes
--- error delete-all-rows "Mixed Case"
--- locks: RX "Mixed Case"
DELETE FROM "Mixed Case";

--- unsafe: a condition that is always true
--- error delete-all-rows events
DELETE FROM events WHERE 1 = 1;

--- unsafe: USING that meets every row
--- notice delete-all-rows flags
DELETE FROM flags USING (SELECT 1 AS one) AS x WHERE x.one = 1;

--- unsafe: a CTE hides the DELETE
--- error delete-all-rows events
WITH gone AS (DELETE FROM events RETURNING *) SELECT count(*) FROM gone;

--- unsafe: rows are moved: what is lost is only their place
--- warning delete-all-rows events
--- warning fails-if-data archive
WITH gone AS (DELETE FROM events RETURNING id, kind, size, at) INSERT INTO archive SELECT id, kind, size, at FROM gone;

--- unsafe: TRUNCATE with a schema and ONLY
--- error truncate events
TRUNCATE TABLE ONLY public.events CONTINUE IDENTITY;

--- unsafe: CASCADE empties what refers to it
--- error truncate-cascade orgs
--- locks: AX orgs, AX users
TRUNCATE TABLE "orgs" RESTART IDENTITY CASCADE;

--- unsafe: emptied and filled again
--- warning delete-all-rows flags
DELETE FROM flags;
INSERT INTO flags (key, value) VALUES ('beta', true);

--- safe: one row by its key
DELETE FROM flags WHERE key = 'beta';

--- safe: rows that a unique column names
DELETE FROM users WHERE email IN ('a@example.com', 'b@example.com');

--- safe: a temporary table
CREATE TEMP TABLE t AS SELECT id FROM users;
TRUNCATE t;

--- safe: a table of an earlier pending file
CREATE TABLE drafts (id integer PRIMARY KEY);
--- next migration
INSERT INTO drafts VALUES (1);
TRUNCATE drafts;

--- hazard 31 lossy-type-change: lossy-type-change, fails-if-data, change-type-rewrites
--- unsafe: floor() by the author's own expression
--- warning change-type-rewrites users.score
--- warning lossy-type-change users.score
ALTER TABLE users ALTER COLUMN score TYPE integer USING floor(score);

--- unsafe: left() cuts
--- warning change-type-rewrites events.kind
--- warning lossy-type-change events.kind
ALTER TABLE events ALTER COLUMN kind TYPE varchar(4) USING left(kind, 4);

--- unsafe: timestamptz to timestamp in another zone moves every value
--- warning change-type-rewrites users.created_at
SET LOCAL TIME ZONE 'Europe/Berlin';
ALTER TABLE users ALTER COLUMN created_at TYPE timestamp;

--- unsafe: fewer digits behind the point without USING
--- error lossy-type-change users.score
--- warning change-type-rewrites users.score
ALTER TABLE users ALTER COLUMN score TYPE numeric(10, 1);

--- safe: the same values in another type on a small table
--- rows: users=10
--- notice change-type-rewrites users.active
--- notice change-default users.active
ALTER TABLE users ALTER COLUMN active DROP DEFAULT, ALTER COLUMN active TYPE text USING active::text, ALTER COLUMN active SET DEFAULT 'true';

--- hazard 76 add-unique: add-unique, add-unique-constraint, fails-if-data
--- unsafe: two old columns together
--- warning create-index-blocks-writes users_org_name
--- warning fails-if-data users_org_name
--- notice add-unique users_org_name
CREATE UNIQUE INDEX users_org_name ON users (org_id, name);

--- unsafe: NULLS NOT DISTINCT
--- versions: 15+
--- warning create-index-blocks-writes users_name_one
--- warning fails-if-data users_name_one
--- notice add-unique users_name_one
CREATE UNIQUE INDEX users_name_one ON users (name) NULLS NOT DISTINCT;

--- safe: columns of which one is unique already
--- rows: users=10
--- notice create-index-blocks-writes users_email_name
CREATE UNIQUE INDEX users_email_name ON users (email, name);

--- hazard 77 add-required-column: add-required-column, fails-on-rows, make-column-required
--- unsafe: filled and required in one migration
--- warning backfill-under-lock users
--- warning set-not-null-scans users.nick
--- warning add-required-column users.nick
ALTER TABLE users ADD COLUMN nick text;
UPDATE users SET nick = email;
ALTER TABLE users ALTER COLUMN nick SET NOT NULL;

--- unsafe: a foreign key that every new row must have
--- error fails-on-rows events.user_id
--- notice foreign-key-without-index 0001_case
ALTER TABLE events ADD COLUMN user_id integer NOT NULL REFERENCES users;

--- unsafe: required from now on, after a backfill
--- notice make-column-required users.name
--- warning set-not-null-scans users.name
UPDATE users SET name = '' WHERE name IS NULL;
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

--- safe: an identity column on a small table is filled by itself
--- rows: flags=10
--- notice add-column-rewrites flags.no
ALTER TABLE flags ADD COLUMN no integer GENERATED ALWAYS AS IDENTITY;

--- safe: a required column with a default
--- rewrites: none
ALTER TABLE users ADD COLUMN locale text NOT NULL DEFAULT 'en';

--- hazard 60 truncate-cascade: truncate-cascade, truncate
--- unsafe: in a DO block
--- error truncate orgs
--- error truncate users
DO $$ BEGIN TRUNCATE orgs CASCADE; END $$;

--- safe: a new table to which only a new one refers
CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer UNIQUE REFERENCES a);
TRUNCATE a CASCADE;
