--- hazard 1 create-index: create-index-blocks-writes
--- baseline
CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE app.users (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, email citext UNIQUE, parent uuid REFERENCES app.users, tags text[] NOT NULL DEFAULT '{}', meta jsonb NOT NULL DEFAULT '{}', size numeric(6, 2), state char(1) NOT NULL DEFAULT 'a', at timestamptz NOT NULL DEFAULT now(), n integer, m integer);
CREATE INDEX users_parent_idx ON app.users (parent);
CREATE TABLE other.users (id integer PRIMARY KEY, name text);
CREATE TABLE "user" (id integer PRIMARY KEY, "order" text, "select" integer);
CREATE TABLE empty_one (id integer PRIMARY KEY);
CREATE TABLE regions (id integer NOT NULL, code text NOT NULL, total integer, PRIMARY KEY (id, code)) PARTITION BY LIST (code);
CREATE TABLE regions_eu PARTITION OF regions FOR VALUES IN ('de', 'fr');
CREATE TABLE regions_rest PARTITION OF regions DEFAULT;
CREATE TABLE hashed (id integer PRIMARY KEY, note text) PARTITION BY HASH (id);
CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE UNLOGGED TABLE buffer (id integer PRIMARY KEY, line text);
CREATE VIEW app.names AS SELECT id, name FROM app.users;
CREATE MATERIALIZED VIEW app.counts AS SELECT state, count(*) AS n FROM app.users GROUP BY state;
CREATE RULE nothing AS ON DELETE TO other.users DO INSTEAD NOTHING;

--- unsafe: a table named like a key word
--- warning create-index-blocks-writes user_order_idx
--- locks: S "user"
CREATE INDEX "user_order_idx" ON "user" ("order");

--- unsafe: two tables of one name
--- warning create-index-blocks-writes users_name_idx
--- locks: S other.users
CREATE INDEX users_name_idx ON other.users (name);

--- unsafe: a GIN index on an array
--- warning create-index-blocks-writes users_tags_idx
CREATE INDEX "users_tags_idx" ON "app"."users" USING gin ("tags");

--- unsafe: a jsonb path
--- warning create-index-blocks-writes users_plan_idx
CREATE INDEX users_plan_idx ON app.users ((meta ->> 'plan'));

--- unsafe: a hash-partitioned table
--- warning create-index-blocks-writes hashed_note_idx
--- notice fails-if-data hashed_note_idx
--- locks: S hashed, S hashed_0, S hashed_1
--- scans: hashed_0, hashed_1
CREATE INDEX hashed_note_idx ON hashed (note);

--- unsafe: an unlogged table
--- warning create-index-blocks-writes buffer_line_idx
CREATE INDEX buffer_line_idx ON buffer (line);

--- unsafe: after the table got another name and another schema
--- warning create-index-blocks-writes people_name_idx
--- warning set-schema other.users
--- warning rename-table other.users
ALTER TABLE other.users RENAME TO people;
ALTER TABLE other.people SET SCHEMA public;
CREATE INDEX people_name_idx ON people (name);

--- unsafe: in one statement with the text of a second one
--- warning create-index-blocks-writes a_idx
--- warning create-index-blocks-writes b_idx
CREATE INDEX a_idx ON app.users (n); CREATE INDEX b_idx ON app.users (m);

--- unsafe: a materialized view's index
--- notice create-index-blocks-writes counts_state_idx
CREATE UNIQUE INDEX counts_state_idx ON app.counts (state);

--- safe: with a breakpoint in the wrong place
CREATE TABLE app.fresh (id integer PRIMARY KEY, name text);
--> statement-breakpoint
--> statement-breakpoint
CREATE INDEX fresh_name_idx ON app.fresh (name);
--> statement-breakpoint

--- safe: a copy of an old table
--- locks: AS app.users
CREATE TABLE app.copy (LIKE app.users INCLUDING ALL);
CREATE INDEX copy_name_idx ON app.copy (name);

--- hazard 24 change-type-rewrites: change-type-rewrites, change-type-rebuilds-index, fails-if-data, lossy-type-change, migration-fails
--- unsafe: a column of a hash-partitioned table that is no key
--- warning change-type-rewrites hashed.note
--- warning fails-if-data hashed.note
--- rewrites: hashed_0, hashed_1
ALTER TABLE hashed ALTER COLUMN note TYPE varchar(50);

--- unsafe: the key of a hash-partitioned table cannot change its type
--- error migration-fails hashed.id
--- fails: 42P16
ALTER TABLE hashed ALTER COLUMN id TYPE bigint;

--- unsafe: a single partition cannot change its type
--- error migration-fails regions_eu.total
--- fails: 42P16
ALTER TABLE regions_eu ALTER COLUMN total TYPE bigint;

--- unsafe: citext to text with its unique index
--- warning change-type-rebuilds-index app.users.email
--- rewrites: none
--- scans: app.users
ALTER TABLE app.users ALTER COLUMN email TYPE text;

--- unsafe: a char(1) becomes text
--- warning change-type-rewrites app.users.state
DROP MATERIALIZED VIEW app.counts;
ALTER TABLE app.users ALTER COLUMN state TYPE text;
--- warning drop-view app.counts

--- unsafe: text[] to jsonb
--- warning change-type-rewrites app.users.tags
ALTER TABLE app.users ALTER COLUMN tags DROP DEFAULT;
ALTER TABLE app.users ALTER COLUMN tags TYPE jsonb USING to_jsonb(tags);
--- warning drop-default app.users.tags

--- unsafe: the type of a column that a view reads
--- error migration-fails app.users.name
--- fails: 0A000
ALTER TABLE app.users ALTER COLUMN name TYPE varchar(200);

--- unsafe: numeric gets a smaller scale and a larger precision
--- warning change-type-rewrites app.users.size
--- error lossy-type-change app.users.size
ALTER TABLE app.users ALTER COLUMN size TYPE numeric(12, 1);

--- unsafe: numeric with fewer digits in front of the point
--- warning change-type-rewrites app.users.size
--- warning fails-if-data app.users.size
ALTER TABLE app.users ALTER COLUMN size TYPE numeric(4, 2);

--- unsafe: timestamptz to fewer digits
--- warning change-type-rewrites app.users.at
--- error lossy-type-change app.users.at
ALTER TABLE app.users ALTER COLUMN at TYPE timestamptz(0);

--- unsafe: timestamptz to date
--- warning depends-on-setting app.users.at
--- warning change-type-rewrites app.users.at
--- error lossy-type-change app.users.at
ALTER TABLE app.users ALTER COLUMN at DROP DEFAULT, ALTER COLUMN at TYPE date;
--- warning drop-default app.users.at

--- safe: the type of a temporary table
CREATE TEMP TABLE t (id integer);
ALTER TABLE t ALTER COLUMN id TYPE bigint;
DROP TABLE t;

--- safe: a table made by CREATE TABLE AS
CREATE TABLE app.snapshot AS SELECT id, n FROM app.users;
ALTER TABLE app.snapshot ALTER COLUMN n TYPE bigint;
ALTER TABLE app.snapshot ADD PRIMARY KEY (id);

--- safe: timestamptz to timestamp in UTC
--- rewrites: none
SET LOCAL TimeZone = 'UTC';
ALTER TABLE app.users ALTER COLUMN at TYPE timestamp;

--- hazard 33 default-partition: default-partition-scans, attach-partition-scans
--- unsafe: a new list partition beside the DEFAULT one
--- warning default-partition-scans regions_rest
--- locks: AX regions, AX regions_rest
--- scans: regions_rest
CREATE TABLE regions_us PARTITION OF regions FOR VALUES IN ('us');

--- unsafe: a table is attached beside it
--- warning attach-partition-scans regions_us
CREATE TABLE regions_us (LIKE regions INCLUDING ALL);
ALTER TABLE regions ATTACH PARTITION regions_us FOR VALUES IN ('us');

--- safe: the DEFAULT partition is made where there is none
--- scans: none
CREATE TABLE hours (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE hours_rest PARTITION OF hours DEFAULT;
CREATE TABLE hours_1 PARTITION OF hours FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
--- notice table-without-primary-key hours

--- hazard 88 partition-key-not-in-key: partition-key-not-in-key
--- unsafe: a unique constraint without the partition key
--- error partition-key-not-in-key regions_total_key
--- fails: 0A000
ALTER TABLE regions ADD CONSTRAINT regions_total_key UNIQUE (total);

--- unsafe: a new hash-partitioned table
--- error partition-key-not-in-key broken
--- fails: 0A000
CREATE TABLE broken (id integer PRIMARY KEY, code text NOT NULL) PARTITION BY HASH (code);

--- safe: with it
CREATE TABLE fine (id integer, code text NOT NULL, PRIMARY KEY (id, code)) PARTITION BY HASH (code);

--- hazard 3 reindex: reindex-blocks-writes, concurrently-in-transaction
--- unsafe: REINDEX of a schema cannot run in a transaction
--- warning reindex-blocks-writes app.users
--- error concurrently-in-transaction app
--- fails: 25001
REINDEX SCHEMA app;

--- unsafe: REINDEX of a table in quotes
--- warning reindex-blocks-writes "user"
--- locks: S "user"
REINDEX TABLE "user";

--- unsafe: REINDEX of an index in another schema
--- warning reindex-blocks-writes app.users
--- locks: S app.users
REINDEX INDEX app.users_parent_idx;

--- safe: of a table of the batch
CREATE TABLE fresh (id integer PRIMARY KEY);
REINDEX TABLE fresh;

--- hazard 38 set-logged: change-storage-rewrites
--- unsafe: SET LOGGED of an unlogged table
--- warning change-storage-rewrites buffer
--- locks: AX buffer
--- rewrites: buffer
ALTER TABLE buffer SET LOGGED;

--- unsafe: SET UNLOGGED, in quotes
--- warning unexplained-change "user"
--- warning change-storage-rewrites "user"
--- rewrites: "user"
ALTER TABLE "user" SET UNLOGGED;

--- safe: an unlogged table stays one
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE buffer SET UNLOGGED;

--- hazard 36 rewrite-maintenance: cluster-rewrites, concurrently-in-transaction
--- unsafe: CLUSTER by an index
--- warning cluster-rewrites app.users
--- locks: AX app.users
--- rewrites: app.users
CLUSTER app.users USING users_parent_idx;

--- unsafe: VACUUM (FULL)
--- warning cluster-rewrites app.users
--- error concurrently-in-transaction app.users
--- fails: 25001
VACUUM (FULL, ANALYZE) app.users;

--- safe: CLUSTER ON without CLUSTER
--- rewrites: none
--- scans: none
ALTER TABLE app.users CLUSTER ON users_parent_idx;
ALTER TABLE app.users SET WITHOUT CLUSTER;

--- hazard 37 refresh-materialized-view: refresh-materialized-view
--- unsafe: in another schema
--- warning refresh-materialized-view app.counts
--- locks: AX app.counts, AS app.users
REFRESH MATERIALIZED VIEW app.counts;

--- safe: a new one is made
--- locks: AS app.users
CREATE MATERIALIZED VIEW app.tops AS SELECT n, count(*) AS c FROM app.users GROUP BY n;
REFRESH MATERIALIZED VIEW app.tops;

--- hazard 50 lock-table: lock-table
--- unsafe: two tables
--- warning lock-table app.users
--- warning lock-table "user"
--- locks: X "user", X app.users, AX empty_one
LOCK TABLE app.users, "user" IN EXCLUSIVE MODE;
ALTER TABLE empty_one ADD COLUMN x integer;

--- unsafe: in SHARE mode writes wait
--- warning lock-table app.users
LOCK TABLE ONLY app.users IN SHARE MODE;
ALTER TABLE empty_one ADD COLUMN x integer;

--- safe: ACCESS SHARE
LOCK TABLE app.users IN ACCESS SHARE MODE;
ALTER TABLE empty_one ADD COLUMN x integer;

--- hazard 2 drop-index: drop-index, drop-unique
--- unsafe: in another schema
--- notice drop-index users_parent_idx
--- locks: AX app.users
DROP INDEX app.users_parent_idx;

--- unsafe: several at once
--- notice drop-index users_parent_idx
DROP INDEX IF EXISTS "app"."users_parent_idx", "app"."never_there";

--- unsafe: replaced by a better one
--- warning create-index-blocks-writes users_parent_at_idx
--- notice drop-index users_parent_idx
DROP INDEX app.users_parent_idx;
CREATE INDEX users_parent_at_idx ON app.users (parent, at);

--- safe: of a table of the batch
CREATE TABLE fresh (id integer PRIMARY KEY, a integer);
CREATE INDEX fresh_a ON fresh (a);
DROP INDEX fresh_a;

--- hazard 51 row-security: brief-exclusive-lock
--- safe: replica identity
--- locks: AX app.users
--- scans: none
ALTER TABLE app.users REPLICA IDENTITY FULL;

--- safe: replica identity by an index
--- locks: AX other.users
--- scans: none
ALTER TABLE other.users REPLICA IDENTITY USING INDEX users_pkey;

--- safe: inheritance that costs nothing
--- scans: none
CREATE TABLE kid (LIKE empty_one);
ALTER TABLE kid INHERIT empty_one;
--- notice table-without-primary-key kid

--- hazard 43 create-trigger: brief-exclusive-lock
--- safe: a constraint trigger
--- locks: SRX "user"
CREATE FUNCTION fine() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER user_fine AFTER INSERT ON "user" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fine();

--- safe: a trigger on a view
--- locks: SRX app.names
CREATE FUNCTION fine() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER names_fine INSTEAD OF UPDATE ON app.names FOR EACH ROW EXECUTE FUNCTION fine();

--- hazard 77 add-required-column: add-required-column, fails-on-rows, breaks-writes
--- unsafe: a trigger that fails for every old writer
--- error breaks-writes empty_one
CREATE FUNCTION must() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.no_such := 1; RETURN NEW; END $$;
CREATE TRIGGER empty_must BEFORE INSERT ON empty_one FOR EACH ROW EXECUTE FUNCTION must();

--- safe: a trigger that works
CREATE FUNCTION may() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id := abs(NEW.id); RETURN NEW; END $$;
CREATE TRIGGER empty_may BEFORE INSERT ON empty_one FOR EACH ROW EXECUTE FUNCTION may();
