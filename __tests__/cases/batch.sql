--- hazard 45 after-exclusive-lock: work-under-lock, backfill-under-lock, create-index-blocks-writes
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL, plan text);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer REFERENCES orgs, email text NOT NULL, name text, active boolean NOT NULL DEFAULT true);
CREATE INDEX users_org_idx ON users (org_id);
CREATE TABLE events (id bigint PRIMARY KEY, kind text NOT NULL, size integer NOT NULL DEFAULT 0);
CREATE TABLE settings (key text PRIMARY KEY, value jsonb NOT NULL);

--- unsafe: an index is built while another table stays locked
--- warning create-index-blocks-writes events_kind_idx
--- warning work-under-lock users
ALTER TABLE users ADD COLUMN phone text;
CREATE INDEX events_kind_idx ON events (kind);

--- unsafe: the same in two files that are pending together
--- warning create-index-blocks-writes events_kind_idx
--- warning work-under-lock users
ALTER TABLE users ADD COLUMN phone text;
--- next migration
CREATE INDEX events_kind_idx ON events (kind);

--- unsafe: an index of the same table, while even reads wait
--- warning create-index-blocks-writes users_name_idx
ALTER TABLE users ADD COLUMN phone text;
CREATE INDEX users_name_idx ON users (name);

--- safe: one transaction per file sets the lock free in between
--- transaction: file
--- rows: events=100
--- notice create-index-blocks-writes events_kind_idx
ALTER TABLE users ADD COLUMN phone text;
--- next migration
CREATE INDEX events_kind_idx ON events (kind);

--- safe: instant changes of several tables
--- locks: AX orgs, AX users
ALTER TABLE users ADD COLUMN phone text;
ALTER TABLE orgs ADD COLUMN phone text;

--- safe: a look-up of few rows under a lock
ALTER TABLE users ADD COLUMN phone text;
UPDATE users SET phone = '1' WHERE id = 1;

--- hazard 46 several-tables-locked: work-under-lock
--- unsafe: two tables stay locked while a third is written anew
--- warning change-type-rewrites events.size
--- warning work-under-lock orgs, users
ALTER TABLE users ADD COLUMN phone text;
ALTER TABLE orgs ADD COLUMN phone text;
ALTER TABLE events ALTER COLUMN size TYPE bigint;

--- safe: the long work first, the instant changes after it
--- rows: events=100
--- notice change-type-rewrites events.size
ALTER TABLE events ALTER COLUMN size TYPE bigint;
ALTER TABLE users ADD COLUMN phone text;
ALTER TABLE orgs ADD COLUMN phone text;

--- hazard 47 backfill-under-lock: backfill-under-lock
--- unsafe: a new column is filled in the migration that adds it
--- warning backfill-under-lock users
ALTER TABLE users ADD COLUMN phone text;
UPDATE users SET phone = '';

--- unsafe: filled by a later file of the same deploy
--- warning backfill-under-lock users
ALTER TABLE users ADD COLUMN phone text;
--- next migration
UPDATE users SET phone = '' WHERE phone IS NULL;

--- unsafe: filled from another table, which is locked itself
--- warning backfill-under-lock orgs, users
ALTER TABLE orgs ADD COLUMN phone text;
ALTER TABLE users ADD COLUMN phone text;
UPDATE users SET phone = orgs.name FROM orgs WHERE orgs.id = users.org_id;

--- unsafe: a loop in a DO block
--- warning backfill-under-lock users
DO $$
DECLARE one record;
BEGIN
  ALTER TABLE users ADD COLUMN phone text;
  FOR one IN SELECT id FROM users LOOP
    UPDATE users SET phone = one.id::text WHERE id = one.id;
  END LOOP;
END $$;

--- unsafe: rows of another table are deleted while users is locked
--- warning backfill-under-lock users
--- error delete-all-rows events
ALTER TABLE users ADD COLUMN phone text;
DELETE FROM events;

--- safe: a table that the migration creates is filled
CREATE TABLE plans (id integer PRIMARY KEY, name text NOT NULL);
INSERT INTO plans (id, name) VALUES (1, 'free'), (2, 'pro');
UPDATE plans SET name = upper(name);

--- safe: a seed row for an old table under a lock
ALTER TABLE settings ADD COLUMN note text;
INSERT INTO settings (key, value) VALUES ('theme-of-2026', '"dark"') ON CONFLICT DO NOTHING;

--- hazard 63 backfill: backfill-in-one-transaction, overwrite-column
--- unsafe: every row in one UPDATE
--- warning backfill-in-one-transaction users
UPDATE users SET email = lower(email);

--- unsafe: a condition that every row meets
--- warning backfill-in-one-transaction users
UPDATE users SET active = false WHERE id > 0;

--- unsafe: another value for every row
--- warning backfill-in-one-transaction users
--- warning overwrite-column users.active
UPDATE users SET active = false;

--- safe: one row
UPDATE users SET active = false WHERE id = 7;

--- safe: rows that a key names
UPDATE settings SET value = '1' WHERE key IN ('a', 'b');

--- hazard 48 rewrite-under-lock: work-under-lock
--- unsafe: a rewrite while the referenced table stays locked by a foreign key
--- warning add-column-rewrites events.token
--- warning work-under-lock orgs, users
ALTER TABLE users ADD CONSTRAINT users_org_again FOREIGN KEY (org_id) REFERENCES orgs (id) NOT VALID;
ALTER TABLE events ADD COLUMN token uuid DEFAULT gen_random_uuid();

--- safe: a rewrite of a new table
ALTER TABLE users ADD COLUMN phone text;
CREATE TABLE fresh (id integer PRIMARY KEY, size integer);
ALTER TABLE fresh ALTER COLUMN size TYPE bigint;

--- hazard 50 lock-table: lock-table
--- unsafe: LOCK TABLE
--- warning lock-table users
--- locks: AX users
LOCK TABLE users;
ALTER TABLE users ADD COLUMN phone text;

--- unsafe: in a mode that lets reads through
--- warning lock-table users
--- notice no-op-batch 0001_case
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;

--- safe: in a mode that lets reads and writes through
LOCK TABLE users IN ROW SHARE MODE;
ALTER TABLE users ADD COLUMN phone text;

--- safe: a table of the same migration
CREATE TABLE fresh (id integer PRIMARY KEY);
LOCK TABLE fresh IN ACCESS EXCLUSIVE MODE;

--- hazard 52 several-rewrites: rewrites-table-repeatedly
--- unsafe: two rewrites of one table where one would do
--- notice rewrites-table-repeatedly events
--- warning change-type-rewrites events.size
--- warning add-column-rewrites events.token
ALTER TABLE events ALTER COLUMN size TYPE bigint;
ALTER TABLE events ADD COLUMN token uuid DEFAULT gen_random_uuid();

--- safe: two instant changes in two statements
ALTER TABLE events ADD COLUMN a text;
ALTER TABLE events ADD COLUMN b text;

--- hazard 53 size-of-the-table: change-type-rewrites
--- unsafe: forty million rows
--- rows: events=40000000
--- error change-type-rewrites events.size
ALTER TABLE events ALTER COLUMN size TYPE bigint;

--- safe: three hundred rows
--- rows: events=300
--- notice change-type-rewrites events.size
ALTER TABLE events ALTER COLUMN size TYPE bigint;
