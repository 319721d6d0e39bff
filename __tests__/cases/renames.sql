--- hazard 67 rename-column: rename-column
--- baseline
CREATE SCHEMA billing;
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, "fullName" text, email text NOT NULL CONSTRAINT users_email_key UNIQUE, org_id integer CONSTRAINT users_org_fk REFERENCES orgs, age integer CONSTRAINT users_age_check CHECK (age > 0), level integer NOT NULL DEFAULT 1);
CREATE INDEX users_org_idx ON users (org_id);
CREATE TABLE "Old Names" ("Id" integer PRIMARY KEY, "The Value" integer);
CREATE TABLE billing.invoices (id bigint PRIMARY KEY, total numeric(10, 2) NOT NULL);
CREATE VIEW adults AS SELECT id, name FROM users WHERE age > 17;
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) AS total FROM billing.invoices;
CREATE SEQUENCE numbers;
CREATE FUNCTION shout(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(t) $$;
CREATE TYPE address AS (street text, town text);
CREATE TYPE mood AS ENUM ('sad');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, kind text) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- unsafe: a column
--- warning rename-column users.name
--- locks: AX users
--- rewrites: none
ALTER TABLE users RENAME COLUMN name TO full_name;

--- unsafe: without the word COLUMN
--- warning rename-column users.name
ALTER TABLE users RENAME name TO full_name;

--- unsafe: as drizzle-kit writes it
--- warning rename-column users.fullName
ALTER TABLE "users" RENAME COLUMN "fullName" TO "full_name";

--- unsafe: only the case changes
--- warning rename-column users.fullName
ALTER TABLE users RENAME COLUMN "fullName" TO fullname;

--- unsafe: names with blanks
--- warning rename-column "Old Names".The Value
ALTER TABLE "Old Names" RENAME COLUMN "The Value" TO "Value";

--- unsafe: IF EXISTS, in another schema
--- warning rename-column billing.invoices.total
ALTER TABLE IF EXISTS billing.invoices RENAME COLUMN total TO amount;

--- unsafe: a partitioned table's column is renamed in every partition
--- warning rename-column events.kind
--- locks: AX events, AX events_2026
ALTER TABLE events RENAME COLUMN kind TO type;

--- unsafe: in a DO block
--- warning rename-column users.name
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'users' AND column_name = 'name') THEN
    ALTER TABLE users RENAME COLUMN name TO full_name;
  END IF;
END $$;

--- unsafe: a view's column
--- warning rename-column adults.name
ALTER VIEW adults RENAME COLUMN name TO full_name;

--- unsafe: a column renamed by dynamic SQL
--- warning rename-column users.name
DO $$ BEGIN EXECUTE format('ALTER TABLE %I RENAME COLUMN %I TO %I', 'users', 'name', 'label'); END $$;

--- unsafe: two columns swap their names
--- warning rename-column users.name
--- warning rename-column users.fullName
ALTER TABLE users RENAME COLUMN name TO tmp;
ALTER TABLE users RENAME COLUMN "fullName" TO name;
ALTER TABLE users RENAME COLUMN tmp TO "fullName";

--- safe: a column of the same batch
ALTER TABLE users ADD COLUMN nick text;
ALTER TABLE users RENAME COLUMN nick TO nickname;

--- safe: renamed and renamed back
ALTER TABLE users RENAME COLUMN name TO label;
ALTER TABLE users RENAME COLUMN label TO name;

--- safe: a column of a new table
CREATE TABLE teams (id integer PRIMARY KEY, nam text);
ALTER TABLE teams RENAME COLUMN nam TO name;

--- safe: the attribute of a type that no table uses
ALTER TYPE address RENAME ATTRIBUTE town TO city;

--- hazard 68 rename-table: rename-table
--- unsafe: a table
--- warning rename-table orgs
--- locks: AX orgs
ALTER TABLE orgs RENAME TO organizations;

--- unsafe: as drizzle-kit writes it
--- warning rename-table "Old Names"
ALTER TABLE "Old Names" RENAME TO "names";

--- unsafe: in another schema
--- warning rename-table billing.invoices
ALTER TABLE "billing"."invoices" RENAME TO "bills";

--- unsafe: a view
--- warning rename-table adults
ALTER VIEW adults RENAME TO grown_ups;

--- unsafe: a materialized view
--- warning rename-table totals
ALTER MATERIALIZED VIEW totals RENAME TO sums;

--- unsafe: a table and its column
--- warning rename-table orgs
--- warning rename-column orgs.name
ALTER TABLE orgs RENAME TO organizations;
ALTER TABLE organizations RENAME COLUMN name TO title;

--- unsafe: another table takes the name
--- warning rename-table users
ALTER TABLE users RENAME TO people;
CREATE TABLE users (id integer PRIMARY KEY);

--- safe: a table of the same batch
CREATE TABLE new_things (id integer PRIMARY KEY);
ALTER TABLE new_things RENAME TO things;

--- unsafe: two tables swap their names
--- warning rename-table orgs
--- warning rename-table "Old Names"
--- notice several-breaking-changes 0001_case
ALTER TABLE orgs RENAME TO tmp;
ALTER TABLE "Old Names" RENAME TO orgs;
ALTER TABLE tmp RENAME TO "Old Names";

--- safe: a copy of the table with its rows takes the name
--- rows: orgs=100
--- notice backfill-under-lock orgs
ALTER TABLE orgs RENAME TO orgs_old;
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL, plan text);
INSERT INTO orgs (id, name) SELECT id, name FROM orgs_old;

--- safe: the table becomes a partition of the one that takes its name
--- notice table-without-primary-key "Old Names"
--- scans: none
ALTER TABLE "Old Names" RENAME TO old_names_1;
CREATE TABLE "Old Names" (LIKE old_names_1) PARTITION BY LIST ("Id");
ALTER TABLE "Old Names" ATTACH PARTITION old_names_1 DEFAULT;

--- safe: a view with the old name stands in for the table
ALTER TABLE orgs RENAME TO organizations;
CREATE VIEW orgs AS SELECT * FROM organizations;

--- safe: renamed and renamed back
ALTER TABLE orgs RENAME TO tmp;
ALTER TABLE tmp RENAME TO orgs;

--- safe: a partition, which queries reach by its parent
--- locks: AX events_2026
--- notice rename-table events_2026
ALTER TABLE events_2026 RENAME TO events_p2026;

--- hazard 69 rename-index: rename-table, rename-column
--- safe: an index; its table goes on
--- locks: none
ALTER INDEX users_org_idx RENAME TO users_org_id_index;

--- safe: a constraint
--- locks: AX users
ALTER TABLE users RENAME CONSTRAINT users_age_check TO users_age_positive;

--- safe: a foreign key, as drizzle-kit renames by drop and add with NOT VALID
ALTER TABLE users RENAME CONSTRAINT users_org_fk TO users_org_id_orgs_id_fk;

--- safe: a unique constraint and its index
ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_email_unique;

--- safe: a primary key's index
ALTER INDEX users_pkey RENAME TO users_pk;

--- safe: IF EXISTS on an index that is not there
ALTER INDEX IF EXISTS never_there RENAME TO still_not;
COMMENT ON TABLE users IS 'kept';

--- safe: a domain and an enum, whose columns go on
--- notice rename-type mood
--- notice rename-type positive
ALTER DOMAIN positive RENAME TO above_zero;
ALTER TYPE mood RENAME TO feeling;

--- hazard 70 set-schema: set-schema, rename-schema
--- unsafe: a table moves to another schema
--- warning set-schema orgs
--- locks: AX orgs
ALTER TABLE orgs SET SCHEMA billing;

--- unsafe: as drizzle-kit writes it
--- warning set-schema billing.invoices
ALTER TABLE "billing"."invoices" SET SCHEMA "public";

--- unsafe: a schema gets another name
--- warning rename-schema billing
ALTER SCHEMA billing RENAME TO finance;

--- unsafe: a view moves
--- warning set-schema adults
ALTER VIEW adults SET SCHEMA billing;

--- safe: a table of the same batch
CREATE TABLE fresh (id integer PRIMARY KEY);
ALTER TABLE fresh SET SCHEMA billing;

--- safe: a schema of the same batch
CREATE SCHEMA one;
ALTER SCHEMA one RENAME TO two;

--- safe: a type, which clients do not name
ALTER TYPE mood SET SCHEMA billing;

--- hazard 73 drop-constraint: drop-unique, drop-foreign-key
--- unsafe: a unique constraint
--- warning drop-unique users_email_key
--- locks: AX users
ALTER TABLE users DROP CONSTRAINT users_email_key;

--- unsafe: as drizzle-kit writes it, with IF EXISTS
--- warning drop-unique users_email_key
ALTER TABLE "users" DROP CONSTRAINT IF EXISTS "users_email_key";

--- unsafe: a unique constraint becomes a plain index
--- warning drop-unique users_email_key
--- warning create-index-blocks-writes users_email_idx
ALTER TABLE users DROP CONSTRAINT users_email_key;
CREATE INDEX users_email_idx ON users (email);

--- safe: a CHECK goes: everything that was allowed is allowed
--- locks: AX users
--- scans: none
ALTER TABLE users DROP CONSTRAINT users_age_check;

--- safe: IF EXISTS on a constraint that is not there
ALTER TABLE users DROP CONSTRAINT IF EXISTS never_there;
COMMENT ON TABLE users IS 'kept';

--- safe: the constraint of a new table
CREATE TABLE teams (id integer PRIMARY KEY, name text CONSTRAINT teams_name_key UNIQUE);
ALTER TABLE teams DROP CONSTRAINT teams_name_key;

--- hazard 75 change-default: change-default, drop-default
--- unsafe: another default for rows of both releases
--- notice change-default users.level
--- scans: none
--- rewrites: none
ALTER TABLE users ALTER COLUMN level SET DEFAULT 2;

--- safe: a default where there was none
--- locks: AX users
ALTER TABLE users ALTER COLUMN age SET DEFAULT 18;

--- unsafe: a required column without its default
--- warning drop-default users.level
ALTER TABLE users ALTER COLUMN level DROP DEFAULT;

--- safe: a default that is there already
--- notice no-op-batch 0001_case
ALTER TABLE users ALTER COLUMN age DROP DEFAULT;

--- hazard 67 rename-column: rename-column
--- baseline
CREATE TABLE first_table (id integer PRIMARY KEY, name text);
CREATE TABLE second_table (id integer PRIMARY KEY, name text);
CREATE TABLE third_table (id integer PRIMARY KEY, label text);

--- unsafe: the same rename in two tables
--- warning rename-column first_table.name
--- warning rename-column second_table.name
--- notice several-breaking-changes 0001_case
ALTER TABLE first_table RENAME COLUMN name TO title;
ALTER TABLE second_table RENAME COLUMN name TO title;

--- unsafe: to one name, in three tables, one of which gets another name itself
--- warning rename-column first_table.name
--- warning rename-column second_table.name
--- warning rename-column third_table.label
--- warning rename-table first_table
--- notice several-breaking-changes 0001_case
ALTER TABLE first_table RENAME TO other_table;
ALTER TABLE other_table RENAME COLUMN name TO title;
ALTER TABLE second_table RENAME COLUMN name TO title;
ALTER TABLE third_table RENAME COLUMN label TO title;
