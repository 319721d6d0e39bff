--- hazard 101 style: naming-convention
--- baseline
CREATE SCHEMA audit;
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
CREATE TABLE "oldTable" (id integer PRIMARY KEY, "oldColumn" text);
CREATE TABLE parent (id integer PRIMARY KEY, "badName" text);
CREATE TABLE parted (at date NOT NULL, "badPart" text) PARTITION BY RANGE (at);

--- unsafe: a new column that is not as the team says, in a project without a convention of its own
--- rules: {"naming-convention": ["warning", {"tables": "snake_case", "columns": "snake_case"}]}
--- warning naming-convention 0001_case
ALTER TABLE users ADD COLUMN "firstName" text;

--- safe: a new column that is
--- rules: {"naming-convention": ["warning", {"tables": "snake_case", "columns": "snake_case"}]}
ALTER TABLE users ADD COLUMN first_name text;

--- unsafe: a table that is renamed to a bad name
--- rules: {"naming-convention": ["warning", {"tables": "snake_case"}]}
--- warning rename-table users
--- warning naming-convention 0001_case
ALTER TABLE users RENAME TO "userAccounts";

--- unsafe: a column that is renamed to a bad name
--- rules: {"naming-convention": ["warning", {"columns": "snake_case"}]}
--- warning rename-column users.email
--- warning naming-convention 0001_case
ALTER TABLE users RENAME COLUMN email TO "eMail";

--- unsafe: a table made of a query
--- rules: {"naming-convention": ["warning", {"columns": "snake_case"}], "table-without-primary-key": "off"}
--- warning naming-convention 0001_case
CREATE TABLE report AS SELECT id, email AS "eMail" FROM users;

--- unsafe: columns copied with LIKE are the new table's own
--- rules: {"naming-convention": ["warning", {"columns": "snake_case"}], "table-without-primary-key": "off"}
--- warning naming-convention 0001_case
CREATE TABLE copy (LIKE "oldTable");

--- unsafe: a table with a bad name that is renamed afterwards in part
--- rules: {"naming-convention": ["warning", {"tables": "snake_case"}], "table-without-primary-key": "off"}
--- warning naming-convention 0001_case
CREATE TABLE "orderItems" (id integer);
ALTER TABLE "orderItems" RENAME TO "OrderItems";

--- safe: a bad name that the batch itself mends
--- rules: {"naming-convention": ["warning", {"tables": "snake_case"}], "table-without-primary-key": "off"}
CREATE TABLE "orderItems" (id integer);
ALTER TABLE "orderItems" RENAME TO order_items;

--- safe: a bad name that was there before goes to another schema
--- rules: {"naming-convention": ["warning", {"tables": "snake_case", "columns": "snake_case"}], "set-schema": "notice"}
--- notice set-schema "oldTable"
ALTER TABLE "oldTable" SET SCHEMA audit;

--- safe: inherited columns are the parent's
--- rules: {"naming-convention": ["warning", {"columns": "snake_case"}], "table-without-primary-key": "off"}
CREATE TABLE child (extra text) INHERITS (parent);

--- safe: a partition's columns are its parent's
--- rules: {"naming-convention": ["warning", {"columns": "snake_case"}]}
CREATE TABLE parted_2026 PARTITION OF parted FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- safe: views and temporary tables are no tables
--- rules: {"naming-convention": ["warning", {"tables": "snake_case", "columns": "snake_case"}]}
CREATE VIEW "allUsers" AS SELECT id AS "userId" FROM users;
CREATE TEMPORARY TABLE "tempTable" ("tempColumn" text);

--- safe: a name that is allowed
--- rules: {"naming-convention": ["warning", {"columns": "snake_case", "allow": ["firstName"]}]}
ALTER TABLE users ADD COLUMN "firstName" text;

--- hazard 100 types: timestamp-without-time-zone, json-column
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, at timestamptz, note text);
CREATE TABLE parent (id integer PRIMARY KEY, at timestamp, data jsonb);
CREATE TABLE child (extra text) INHERITS (parent);

--- unsafe: a timestamp in a table made of a query
--- rules: {"timestamp-without-time-zone": "warning", "table-without-primary-key": "off"}
--- warning timestamp-without-time-zone 0001_case
CREATE TABLE seen AS SELECT id, now()::timestamp AS at FROM users;

--- unsafe: an array of them, with a precision
--- rules: {"timestamp-without-time-zone": "warning"}
--- warning timestamp-without-time-zone 0001_case
ALTER TABLE users ADD COLUMN seen timestamp(3)[];

--- safe: with a time zone, and a generated date
--- rules: {"timestamp-without-time-zone": "warning"}
ALTER TABLE users ADD COLUMN seen timestamptz(3), ADD COLUMN day date;

--- safe: inherited from an old table
--- rules: {"timestamp-without-time-zone": "warning", "json-column": "warning", "table-without-primary-key": "off"}
CREATE TABLE second (extra text) INHERITS (parent);

--- safe: a temporary table
--- rules: {"timestamp-without-time-zone": "warning", "json-column": "warning"}
CREATE TEMPORARY TABLE work (at timestamp, data jsonb);

--- unsafe: a JSON column
--- rules: {"json-column": "warning"}
--- warning json-column 0001_case
ALTER TABLE users ADD COLUMN settings jsonb;

--- unsafe: a JSON column of a table with children is told once
--- rules: {"json-column": "warning"}
--- warning json-column 0001_case
ALTER TABLE parent ADD COLUMN settings json;

--- unsafe: an array of JSON, a generated JSON column
--- rules: {"json-column": "warning", "table-without-primary-key": "off"}
--- warning json-column 0001_case
CREATE TABLE events (id integer, kind text, list jsonb[], made jsonb GENERATED ALWAYS AS ('{}'::jsonb - kind) STORED);

--- unsafe: a text that becomes JSON
--- rules: {"json-column": "warning", "change-type-rewrites": "off", "fails-on-rows": "off", "fails-if-data": "off", "lossy-type-change": "off"}
--- warning json-column 0001_case
ALTER TABLE users ALTER COLUMN note TYPE jsonb USING to_jsonb(note);

--- safe: allowed by its name, or with its table's
--- rules: {"json-column": ["warning", {"allow": ["payload", "users.settings"]}]}
ALTER TABLE users ADD COLUMN settings jsonb, ADD COLUMN payload jsonb;

--- safe: text, and a view of JSON
--- rules: {"json-column": "warning"}
ALTER TABLE users ADD COLUMN title text;
CREATE VIEW documents AS SELECT to_jsonb(users) AS doc FROM users;

--- hazard 108 agreed: required-columns, key-type, migration-name, uncommented-data-change, data-and-schema-change, several-breaking-changes
--- baseline
CREATE TABLE users (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), plan text, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE bare (id integer PRIMARY KEY, name text);
CREATE TABLE notes (name text, note text);
CREATE TABLE parted (id bigint NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()) PARTITION BY RANGE (id);
CREATE FUNCTION touch() RETURNS void LANGUAGE sql AS 'UPDATE users SET plan = plan';

--- unsafe: a table without updated_at
--- rules: {"required-columns": "warning", "table-without-primary-key": "off"}
--- warning required-columns 0001_case
CREATE TABLE teams (id uuid, created_at timestamptz NOT NULL DEFAULT now());

--- safe: a table with both, one of them from a later statement
--- rules: {"required-columns": "warning", "table-without-primary-key": "off"}
CREATE TABLE teams (id uuid, created_at timestamptz NOT NULL DEFAULT now());
ALTER TABLE teams ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

--- unsafe: of another type, without a default, nullable
--- rules: {"required-columns": ["warning", {"columns": [{"name": "created_at", "type": "timestamptz", "default": "now()", "notNull": true}]}], "table-without-primary-key": "off"}
--- warning required-columns 0001_case
CREATE TABLE teams (id uuid, created_at timestamp);

--- safe: the same default under another name, a precision, and a generated column
--- rules: {"required-columns": ["warning", {"columns": [{"name": "created_at", "type": "timestamp with time zone", "default": "now()", "notNull": true}, {"name": "slug", "default": "''"}]}], "table-without-primary-key": "off"}
CREATE TABLE teams (name text, created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, slug text GENERATED ALWAYS AS (lower(name)) STORED);

--- unsafe: a table made of a query
--- rules: {"required-columns": "warning", "table-without-primary-key": "off"}
--- warning required-columns 0001_case
CREATE TABLE report AS SELECT id, created_at FROM users;

--- safe: made with LIKE, INHERITS, and as a partition
--- rules: {"required-columns": "warning", "table-without-primary-key": "off"}
CREATE TABLE copy (LIKE users);
CREATE TABLE child (extra text) INHERITS (users);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (100);

--- unsafe: an old table loses one by a rename
--- rules: {"required-columns": "warning", "rename-column": "notice"}
--- notice rename-column users.updated_at
--- warning required-columns 0001_case
ALTER TABLE users RENAME COLUMN updated_at TO changed_at;

--- safe: an old table that never had them, a view, a temporary table, a table that is gone again
--- rules: {"required-columns": "warning", "table-without-primary-key": "off"}
ALTER TABLE bare ADD COLUMN note text;
CREATE VIEW plans AS SELECT plan FROM users;
CREATE TEMPORARY TABLE work (id integer);
CREATE TABLE scratch (id integer);
DROP TABLE scratch;

--- safe: a table that is excepted
--- rules: {"required-columns": ["warning", {"except": ["settings"]}], "table-without-primary-key": "off"}
CREATE TABLE settings (id integer);

--- unsafe: a serial key
--- rules: {"key-type": "warning"}
--- warning key-type 0001_case
CREATE TABLE teams (id bigserial PRIMARY KEY);

--- unsafe: a uuid that nobody fills
--- rules: {"key-type": "warning"}
--- warning key-type 0001_case
CREATE TABLE teams (id uuid PRIMARY KEY);

--- unsafe: a key that comes with a later statement
--- rules: {"key-type": "warning"}
--- warning key-type 0001_case
CREATE TABLE teams (code text);
ALTER TABLE teams ADD PRIMARY KEY (code);

--- unsafe: a key that loses its default
--- rules: {"key-type": "warning", "drop-default": "off", "breaks-writes": "off"}
--- warning key-type 0001_case
ALTER TABLE users ALTER COLUMN id DROP DEFAULT;

--- safe: a uuid with its default, an identity, a key of two columns, a key that refers to another
--- rules: {"key-type": "warning", "foreign-key-without-index": "off", "add-foreign-key": "off"}
CREATE TABLE teams (id uuid PRIMARY KEY DEFAULT gen_random_uuid());
CREATE TABLE logs (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);
CREATE TABLE members (team_id uuid, role text, PRIMARY KEY (team_id, role));
CREATE TABLE profiles (team_id uuid PRIMARY KEY REFERENCES teams);

--- safe: a key of the team's own kind, an old table whose key is left alone
--- rules: {"key-type": ["warning", {"allow": ["text", {"type": "int", "identity": "always"}]}]}
CREATE TABLE countries (code text PRIMARY KEY);
CREATE TABLE cities (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
ALTER TABLE bare ADD COLUMN note text;

--- unsafe: a name that drizzle-kit made up
--- rules: {"migration-name": "warning"}
--- names: 0003_cool_hulk, 20260101120000_abandoned_aaron_stack
--- warning migration-name 0003_cool_hulk
--- warning migration-name 20260101120000_abandoned_aaron_stack
ALTER TABLE users ADD COLUMN a text;
--- next migration
ALTER TABLE users ADD COLUMN b text;

--- safe: names that say something, also of two words
--- rules: {"migration-name": "warning"}
--- names: 0003_add_user_email, 0004_hulk_table, 0005_cool_down
ALTER TABLE users ADD COLUMN a text;
--- next migration
ALTER TABLE users ADD COLUMN b text;
--- next migration
ALTER TABLE users ADD COLUMN c text;

--- unsafe: a name that does not fit the team's pattern
--- rules: {"migration-name": ["warning", {"pattern": "\\d+_[A-Z]+-\\d+_\\w+"}]}
--- names: 0003_add_email
--- warning migration-name 0003_add_email
ALTER TABLE users ADD COLUMN a text;

--- safe: a name that does
--- rules: {"migration-name": ["warning", {"pattern": "\\d+_[A-Z]+-\\d+_\\w+"}]}
--- names: 0003_SHOP-12_add_email
ALTER TABLE users ADD COLUMN a text;

--- unsafe: rows without a word
--- rules: {"uncommented-data-change": "warning"}
--- warning uncommented-data-change 0001_case
INSERT INTO notes VALUES ('a');

--- unsafe: inside of WITH, of a DO block, of a function
--- rules: {"uncommented-data-change": "warning", "backfill-in-one-transaction": "off", "backfill-under-lock": "off", "overwrite-column": "off", "unexplained-change": "off"}
--- warning uncommented-data-change 0001_case
--- warning uncommented-data-change 0002_case
--- warning uncommented-data-change 0003_case
WITH gone AS (INSERT INTO notes VALUES ('b') RETURNING name) SELECT count(*) FROM gone;
--- next migration
DO $$ BEGIN INSERT INTO notes VALUES ('c'); END $$;
--- next migration
SELECT touch();

--- unsafe: a comment for Raincheck says nothing of why
--- rules: {"uncommented-data-change": "warning", "unused-acceptance": "off"}
--- warning uncommented-data-change 0001_case
-- raincheck: accept delete-rows because they are ours
INSERT INTO notes VALUES ('a');

--- safe: with a comment, in a new table, in a temporary one, a function that is only made
--- rules: {"uncommented-data-change": "warning", "table-without-primary-key": "off"}
-- The first row stands for nobody.
INSERT INTO notes VALUES ('nobody');
CREATE TABLE kinds (name text);
INSERT INTO kinds VALUES ('a'), ('b');
CREATE TEMPORARY TABLE work (id integer);
INSERT INTO work VALUES (1);
CREATE FUNCTION later() RETURNS void LANGUAGE sql AS 'DELETE FROM bare';

--- unsafe: rows and schema in one migration
--- rules: {"data-and-schema-change": "warning"}
--- warning data-and-schema-change 0001_case
ALTER TABLE bare ADD COLUMN note text;
INSERT INTO notes VALUES ('a', 'b');

--- unsafe: behind a DO block
--- rules: {"data-and-schema-change": "warning"}
--- warning data-and-schema-change 0001_case
DO $$ BEGIN ALTER TABLE bare ADD COLUMN note text; INSERT INTO notes VALUES ('a', 'b'); END $$;

--- unsafe: a new index and a function that writes
--- rules: {"data-and-schema-change": "warning", "create-index-blocks-writes": "off", "backfill-in-one-transaction": "off", "backfill-under-lock": "off", "work-under-lock": "off", "hidden-work-under-lock": "off", "unexplained-change": "off"}
--- warning data-and-schema-change 0001_case
CREATE INDEX ON bare (name);
SELECT touch();

--- safe: in two migrations
--- rules: {"data-and-schema-change": "warning"}
ALTER TABLE bare ADD COLUMN note text;
--- next migration
INSERT INTO notes VALUES ('a', 'b');

--- safe: the first rows of a new table, and a temporary table that helps
--- rules: {"data-and-schema-change": "warning", "table-without-primary-key": "off"}
CREATE TABLE kinds (name text);
INSERT INTO kinds VALUES ('a');
--- next migration
CREATE TEMPORARY TABLE work (id integer);
INSERT INTO work VALUES (1);
CREATE INDEX ON work (id);
INSERT INTO notes SELECT 'x' FROM work;
DROP TABLE work;

--- unsafe: two breaking changes in one pull request
--- rules: {"several-breaking-changes": ["warning", {"within": "pull request"}], "drop-column": "notice", "breaks-function": "off"}
--- notice drop-column bare.name
--- notice drop-column users.plan
--- warning several-breaking-changes 0001_case
ALTER TABLE bare DROP COLUMN name;
--- next migration
ALTER TABLE users DROP COLUMN plan;

--- safe: one in each migration, where that is what counts
--- rules: {"several-breaking-changes": "warning", "drop-column": "notice", "breaks-function": "off"}
--- notice drop-column bare.name
--- notice drop-column users.plan
ALTER TABLE bare DROP COLUMN name;
--- next migration
ALTER TABLE users DROP COLUMN plan;
