--- hazard 15 set-not-null: set-not-null-scans, add-primary-key
--- baseline
CREATE DOMAIN filled AS text NOT NULL;
CREATE TABLE users (
  id integer PRIMARY KEY,
  email text,
  phone text,
  age integer CONSTRAINT age_known CHECK (age IS NOT NULL),
  score integer,
  level integer NOT NULL DEFAULT 1,
  CONSTRAINT score_in_range CHECK (score > 0 AND score < 100)
);
ALTER TABLE users ADD CONSTRAINT phone_known CHECK (phone IS NOT NULL) NOT VALID;
CREATE TABLE "Camel" ("Id" integer PRIMARY KEY, "Value" integer);
CREATE TABLE measurements (id bigint, at date NOT NULL, value real) PARTITION BY RANGE (at);
CREATE TABLE measurements_2026 PARTITION OF measurements FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- unsafe: SET NOT NULL reads the table under ACCESS EXCLUSIVE
--- warning set-not-null-scans users.email
--- warning fails-if-data users.email
--- notice make-column-required users.email
--- locks: AX users
--- scans: users
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

--- unsafe: as drizzle-kit writes it, with names that must be quoted
--- warning set-not-null-scans "Camel".Value
--- warning fails-if-data "Camel".Value
--- notice make-column-required "Camel".Value
ALTER TABLE "Camel" ALTER COLUMN "Value" SET NOT NULL;

--- unsafe: a CHECK that is not validated proves nothing
--- warning set-not-null-scans users.phone
--- warning fails-if-data users.phone
--- notice make-column-required users.phone
--- scans: users
ALTER TABLE users ALTER COLUMN phone SET NOT NULL;

--- unsafe: a CHECK that NULL passes proves nothing
--- warning set-not-null-scans users.score
--- warning fails-if-data users.score
--- notice make-column-required users.score
ALTER TABLE users ALTER COLUMN score SET NOT NULL;

--- unsafe: a partitioned table is read partition by partition
--- warning set-not-null-scans measurements.value
--- warning fails-if-data measurements.value
--- notice make-column-required measurements.value
--- scans: measurements_2026
ALTER TABLE measurements ALTER COLUMN value SET NOT NULL;

--- unsafe: a named NOT NULL constraint
--- versions: 18+
--- warning set-not-null-scans users.email
--- warning fails-if-data users.email
--- notice make-column-required users.email
ALTER TABLE users ADD CONSTRAINT users_email_there NOT NULL email;

--- unsafe: a backfill does not spare the look for NULLs
--- warning set-not-null-scans users.email
--- notice make-column-required users.email
UPDATE users SET email = 'unknown' WHERE email IS NULL;
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

--- safe: a validated CHECK proves it
--- locks: AX users
--- scans: none
--- notice make-column-required users.age
ALTER TABLE users ALTER COLUMN age SET NOT NULL;

--- safe: a column that is NOT NULL already
--- scans: none
--- notice no-op-batch 0001_case
ALTER TABLE users ALTER COLUMN level SET NOT NULL;

--- safe: a primary key column
--- scans: none
--- notice no-op-batch 0001_case
ALTER TABLE users ALTER COLUMN id SET NOT NULL;

--- safe: NOT VALID on version 18 reads nothing
--- versions: 18+
--- scans: none
--- notice make-column-required users.email
ALTER TABLE users ADD CONSTRAINT users_email_there NOT NULL email NOT VALID;

--- safe: on a table that the migration creates
CREATE TABLE teams (id integer PRIMARY KEY, name text);
ALTER TABLE teams ALTER COLUMN name SET NOT NULL;

--- safe: a CHECK that says it, not yet valid
--- scans: none
ALTER TABLE users ADD CONSTRAINT email_known CHECK (email IS NOT NULL) NOT VALID;

--- hazard 72 drop-not-null: drop-not-null
--- safe: NULL becomes possible; nothing is read
--- locks: AX users
--- scans: none
ALTER TABLE users ALTER COLUMN level DROP NOT NULL;

--- safe: as drizzle-kit writes it
ALTER TABLE "users" ALTER COLUMN "level" DROP NOT NULL;

--- hazard 77 add-required-column: add-required-column, fails-on-rows
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
CREATE TABLE settings (key text PRIMARY KEY, value jsonb NOT NULL);

--- unsafe: filled by the migration, but the running release does not know the column
--- warning add-required-column users.name
--- warning backfill-under-lock users
--- warning set-not-null-scans users.name
ALTER TABLE users ADD COLUMN name text;
UPDATE users SET name = email;
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

--- unsafe: the default goes in the same batch
--- warning add-required-column users.name
ALTER TABLE users ADD COLUMN name text NOT NULL DEFAULT '';
ALTER TABLE users ALTER COLUMN name DROP DEFAULT;

--- safe: with a default
ALTER TABLE users ADD COLUMN name text NOT NULL DEFAULT '';

--- safe: nullable
ALTER TABLE users ADD COLUMN name text;

--- safe: on a new table
CREATE TABLE teams (id integer PRIMARY KEY);
ALTER TABLE teams ADD COLUMN name text NOT NULL;

--- hazard 22 add-column-not-null: fails-on-rows, add-required-column
--- unsafe: NOT NULL without a default fails as soon as there are rows
--- error fails-on-rows users.name
--- fails: 23502
ALTER TABLE users ADD COLUMN name text NOT NULL;

--- unsafe: as drizzle-kit writes it
--- error fails-on-rows users.org_id
--- fails: 23502
ALTER TABLE "users" ADD COLUMN "org_id" integer NOT NULL;

--- unsafe: one of several columns
--- error fails-on-rows users.b
ALTER TABLE users ADD COLUMN a text, ADD COLUMN b text NOT NULL, ADD COLUMN c integer DEFAULT 0 NOT NULL;

--- unsafe: a default of NULL is none
--- error fails-on-rows users.name
ALTER TABLE users ADD COLUMN name text DEFAULT NULL NOT NULL;

--- unsafe: in a DO block
--- error fails-on-rows users.name
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'users' AND column_name = 'name') THEN
    ALTER TABLE users ADD COLUMN name text NOT NULL;
  END IF;
END $$;

--- safe: rows are deleted first, and the column is for new ones
--- fails: none
CREATE TABLE drafts (id integer PRIMARY KEY);
INSERT INTO drafts VALUES (1);
DELETE FROM drafts;
ALTER TABLE drafts ADD COLUMN body text NOT NULL;

--- safe: IF NOT EXISTS on a column that is there
--- fails: none
--- notice no-op-batch 0001_case
ALTER TABLE users ADD COLUMN IF NOT EXISTS email text NOT NULL;

--- hazard 23 add-column-primary-key: fails-on-rows, add-required-column
--- baseline
CREATE TABLE links (a integer, b integer);

--- unsafe: a primary key without values
--- error fails-on-rows links.id
--- fails: 23502
ALTER TABLE links ADD COLUMN id uuid PRIMARY KEY;

--- safe: a primary key with a value per row, on a small table
--- rows: links=100
--- notice add-column-rewrites links.id
--- rewrites: links
ALTER TABLE links ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid();
