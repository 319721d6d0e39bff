--- hazard 86 missing-or-wrong: migration-fails, syntax-error, breaks-writes, drop-cascade, drop-column, fails-on-rows, partition-key-not-in-key, fails-if-data, drop-column-takes-along
--- baseline
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TYPE color AS ENUM ('red', 'blue');
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL CONSTRAINT orgs_name_key UNIQUE, size integer NOT NULL CONSTRAINT size_positive CHECK (size > 0));
CREATE TABLE users (id integer PRIMARY KEY, org_id integer REFERENCES orgs, email varchar(50) NOT NULL, color color DEFAULT 'red', first text, last text, label text GENERATED ALWAYS AS (coalesce(first, '') || ' ' || coalesce(last, '')) STORED, nick citext, gone_at timestamptz);
CREATE INDEX users_org_idx ON users (org_id);
CREATE INDEX users_live_idx ON users (email) WHERE gone_at IS NULL;
CREATE UNIQUE INDEX users_part_idx ON users (email) WHERE gone_at IS NULL;
CREATE TABLE slots (id integer NOT NULL, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE slots_2026 PARTITION OF slots FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE FUNCTION double(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;
CREATE VIEW reds AS SELECT id, email FROM users WHERE color = 'red';
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_own ON users USING (last = current_user);

--- unsafe: a constraint of this name is there
--- error migration-fails size_positive
--- fails: 42710
ALTER TABLE orgs ADD CONSTRAINT size_positive CHECK (size > 1);

--- unsafe: a type of this name is there
--- error migration-fails CREATE TYPE color AS ENUM ('green')
--- fails: 42710
CREATE TYPE color AS ENUM ('green');

--- unsafe: the enum has this value
--- error migration-fails ALTER TYPE color ADD VALUE 'red'
--- fails: 42710
ALTER TYPE color ADD VALUE 'red';

--- unsafe: no such table to drop
--- error migration-fails DROP TABLE nothing
--- fails: 42P01
DROP TABLE nothing;

--- unsafe: no such column to drop
--- error migration-fails users.nothing
--- fails: 42703
ALTER TABLE users DROP COLUMN nothing;

--- unsafe: no such constraint to drop
--- error migration-fails users.nothing
--- fails: 42704
ALTER TABLE users DROP CONSTRAINT nothing;

--- unsafe: no such index to drop
--- error migration-fails nothing_idx
--- fails: 42704
DROP INDEX nothing_idx;

--- unsafe: no such column to rename
--- error migration-fails ALTER TABLE users RENAME COLUMN nothing TO something
--- fails: 42703
ALTER TABLE users RENAME COLUMN nothing TO something;

--- unsafe: renamed to a column that is there
--- error migration-fails ALTER TABLE users RENAME COLUMN first TO last
--- fails: 42701
ALTER TABLE users RENAME COLUMN first TO last;

--- unsafe: a default that is no number
--- error migration-fails users.age
--- fails: 22P02
ALTER TABLE users ADD COLUMN age integer DEFAULT 'young';

--- unsafe: a default of another type
--- error migration-fails users.org_id
--- fails: 42804
ALTER TABLE users ALTER COLUMN org_id SET DEFAULT now();

--- unsafe: a row without a required value
--- error migration-fails orgs
--- fails: 23502
INSERT INTO orgs (id, name) VALUES (1, 'x');

--- unsafe: a row that a CHECK refuses
--- error migration-fails orgs
--- fails: 23514
INSERT INTO orgs (id, name, size) VALUES (-1, 'x', 0);

--- unsafe: a text that is too long
--- error migration-fails users
--- fails: 22001
INSERT INTO users (id, email) VALUES (-1, 'a-very-long-name-of-somebody@a-very-long-name-of-some-company.example.com');

--- unsafe: a label that the enum has not
--- error migration-fails users
--- fails: 22P02
INSERT INTO users (id, email, color) VALUES (-1, 'x', 'green');

--- unsafe: a column that is not there
--- error migration-fails users
--- fails: 42703
INSERT INTO users (id, email, town) VALUES (-1, 'x', 'Rome');

--- unsafe: a value for a generated column
--- error migration-fails users
--- fails: 428C9
INSERT INTO users (id, email, label) VALUES (-1, 'x', 'y');

--- unsafe: ON CONFLICT on columns that are not unique
--- error migration-fails users
--- fails: 42P10
INSERT INTO users (id, email) VALUES (-1, 'x') ON CONFLICT (email) DO NOTHING;

--- unsafe: a function with another result
--- error migration-fails CREATE OR REPLACE FUNCTION double(n integer) RETURNS bigint LANGUAGE sql IMMUTAB
--- fails: 42P13
CREATE OR REPLACE FUNCTION double(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2::bigint $$;

--- unsafe: a view whose column gets another type
--- error migration-fails CREATE OR REPLACE VIEW reds AS SELECT id, email::text AS email FROM users
--- fails: 42P16
CREATE OR REPLACE VIEW reds AS SELECT id, email::text AS email FROM users;

--- unsafe: the type of a column from which another one is computed
--- on 14: error syntax-error users.first
--- on 15+: error migration-fails users.first
--- on 14: fails: 42601
--- on 15+: fails: 0A000
ALTER TABLE users ALTER COLUMN first TYPE varchar(100);

--- unsafe: a column from which another one is computed
--- on 14: warning drop-column users.label
--- on 15+: error migration-fails users.first
--- error drop-column users.first
--- on 14: fails: none
--- on 15+: fails: 2BP01
ALTER TABLE users DROP COLUMN first;

--- unsafe: CASCADE takes the computed column along
--- error drop-column users.first
--- warning drop-column users.label
ALTER TABLE users DROP COLUMN first CASCADE;

--- unsafe: a column that a policy reads
--- error migration-fails users.last
--- error drop-column users.last
--- fails: 2BP01
ALTER TABLE users DROP COLUMN last;

--- unsafe: a column in the predicate of two indexes takes them along
--- error drop-column users.gone_at
--- notice drop-column-takes-along users_live_idx
--- warning drop-column-takes-along users_part_idx
--- warning drop-unique users_part_idx
ALTER TABLE users DROP COLUMN gone_at;

--- unsafe: partitions that overlap
--- error migration-fails slots_again
--- fails: 42P17
CREATE TABLE slots_again PARTITION OF slots FOR VALUES FROM ('2026-06-01') TO ('2027-06-01');

--- unsafe: a partial index cannot be a constraint
--- error migration-fails users_email_key
--- fails: 42809
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_part_idx;

--- unsafe: an identity for a column that may be NULL
--- error migration-fails users.org_id
--- fails: 55000
ALTER TABLE users ALTER COLUMN org_id ADD GENERATED ALWAYS AS IDENTITY;

--- unsafe: a storage parameter that does not exist
--- error migration-fails users
--- fails: 22023
ALTER TABLE users SET (speed = 'high');

--- unsafe: an enum's default cannot follow to another enum
--- error migration-fails users.color
--- fails: 42804
DROP VIEW reds;
CREATE TYPE color2 AS ENUM ('red', 'blue');
ALTER TABLE users ALTER COLUMN color TYPE color2 USING color::text::color2;
--- warning drop-view reds

--- unsafe: an extension goes with the columns of its types
--- error drop-column users.nick
--- warning drop-cascade citext
DROP EXTENSION citext CASCADE;

--- unsafe: an extension in use cannot go
--- error migration-fails DROP EXTENSION citext
--- fails: 2BP01
DROP EXTENSION citext;

--- unsafe: a new trigger refuses every new row
--- error breaks-writes orgs
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.owner_id IS NULL THEN RAISE EXCEPTION 'no owner'; END IF; RETURN NEW; END $$;
CREATE TRIGGER orgs_refuse BEFORE INSERT ON orgs FOR EACH ROW EXECUTE FUNCTION refuse();

--- unsafe: a subquery that gives several rows
--- error fails-on-rows orgs
--- fails: 21000
UPDATE orgs SET size = (SELECT id FROM users) WHERE id = 1;

--- unsafe: no partition for the row
--- error migration-fails slots
--- fails: 23514
INSERT INTO slots (id, day) VALUES (1, '2031-01-01');

--- unsafe: a foreign key in the wrong direction
--- error migration-fails orgs_user_fk
--- fails: 42830
ALTER TABLE orgs ADD CONSTRAINT orgs_user_fk FOREIGN KEY (id) REFERENCES users (org_id);

--- unsafe: a view on a table that a later file makes
--- error migration-fails CREATE VIEW plans_view AS SELECT * FROM plans
--- fails: 42P01
CREATE VIEW plans_view AS SELECT * FROM plans;
--- next migration
CREATE TABLE plans (id integer PRIMARY KEY);

--- safe: all of it with IF EXISTS
DROP TABLE IF EXISTS nothing;
ALTER TABLE users DROP COLUMN IF EXISTS nothing, DROP CONSTRAINT IF EXISTS nothing;
DROP INDEX IF EXISTS nothing_idx;
DROP TYPE IF EXISTS nothing;
ALTER TABLE IF EXISTS nothing ADD COLUMN x integer;
ALTER TABLE users ADD COLUMN nickname text;

--- safe: a row that fits everything
INSERT INTO orgs (id, name, size) VALUES (-1, 'somebody nobody knows', 1) ON CONFLICT (name) DO NOTHING;

--- unsafe: a row that fits everything, under a name that somebody may have
--- warning fails-if-data orgs
INSERT INTO orgs (id, name, size) VALUES (-1, 'somebody nobody knows', 1);

--- safe: ON CONFLICT on what is unique
INSERT INTO orgs (id, name, size) VALUES (1, 'x', 1) ON CONFLICT DO NOTHING;

--- safe: a partition that does not overlap, and its row
CREATE TABLE slots_2031 PARTITION OF slots FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');
INSERT INTO slots (id, day) VALUES (1, '2031-01-01');

--- safe: a function and a view that fit
CREATE OR REPLACE FUNCTION double(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n + n $$;
CREATE OR REPLACE VIEW reds AS SELECT id, email, first FROM users WHERE color = 'red';

--- safe: the default goes before the type, and comes back after it
--- rows: users=10
--- notice change-type-rewrites users.color
--- notice work-under-lock reds
DROP VIEW reds;
CREATE TYPE color2 AS ENUM ('red', 'blue', 'green');
ALTER TABLE users ALTER COLUMN color DROP DEFAULT;
ALTER TABLE users ALTER COLUMN color TYPE color2 USING color::text::color2;
ALTER TABLE users ALTER COLUMN color SET DEFAULT 'red';
CREATE VIEW reds AS SELECT id, email FROM users WHERE color = 'red';

--- safe: a trigger that refuses what nobody writes
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.size > 1000000000 THEN RAISE EXCEPTION 'too large'; END IF; RETURN NEW; END $$;
CREATE TRIGGER orgs_refuse BEFORE INSERT ON orgs FOR EACH ROW EXECUTE FUNCTION refuse();

--- hazard 104 sequences: restart-sequence
--- unsafe: an identity for a column that is required, whose numbers begin below the keys that are there
--- warning restart-sequence orgs.id
--- scans: none
ALTER TABLE orgs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;

--- hazard 86 missing-or-wrong: migration-fails, syntax-error, breaks-writes, drop-cascade, drop-column, fails-on-rows, partition-key-not-in-key, fails-if-data, drop-column-takes-along
--- safe: GENERATED goes, the values stay
--- notice unexplained-change users.label
--- rewrites: none
ALTER TABLE users ALTER COLUMN label DROP EXPRESSION;
