--- hazard 54 drop-table: drop-table
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer CONSTRAINT users_org_fk REFERENCES orgs ON DELETE CASCADE, email text NOT NULL CONSTRAINT users_email_uq UNIQUE, nick text, city text, age integer, CONSTRAINT users_nick_org UNIQUE (org_id, nick));
CREATE INDEX users_city_nick ON users (city, nick);
CREATE TABLE logs (id bigint PRIMARY KEY, line text);
CREATE TABLE "Old Things" ("Id" integer PRIMARY KEY);
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id bigint PRIMARY KEY, total numeric NOT NULL);
CREATE SCHEMA nothing;
CREATE VIEW adults AS SELECT id, nick FROM users WHERE age >= 18;
CREATE VIEW names AS SELECT id, name FROM orgs;
CREATE MATERIALIZED VIEW sums AS SELECT sum(total) AS total FROM billing.invoices;
CREATE FUNCTION greet(who text) RETURNS text LANGUAGE sql AS $$ SELECT 'hello ' || who $$;
CREATE SEQUENCE ticket_numbers;
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE diary (id integer PRIMARY KEY, mood mood);

--- unsafe: a table with rows
--- error drop-table logs
--- locks: AX logs
DROP TABLE logs;

--- unsafe: as drizzle-kit writes it, CASCADE and all
--- error drop-table logs
DROP TABLE "logs" CASCADE;

--- unsafe: IF EXISTS
--- error drop-table "Old Things"
DROP TABLE IF EXISTS "Old Things";

--- unsafe: a table of another schema, which a view reads
--- error drop-table billing.invoices
--- warning drop-cascade billing.invoices
DROP TABLE billing.invoices CASCADE;

--- unsafe: several at once
--- error drop-table logs
--- error drop-table "Old Things"
--- notice several-breaking-changes 0001_case
DROP TABLE logs, "Old Things";

--- unsafe: in a DO block
--- error drop-table logs
DO $$ BEGIN DROP TABLE logs; END $$;

--- unsafe: by dynamic SQL
--- error drop-table logs
DO $$ BEGIN EXECUTE 'DROP TABLE ' || quote_ident('logs'); END $$;

--- safe: IF EXISTS on a table that is not there
DROP TABLE IF EXISTS never_there;
COMMENT ON TABLE logs IS 'kept';

--- safe: a table of the same batch
CREATE TABLE scratch (id integer PRIMARY KEY);
--- next migration
DROP TABLE scratch;

--- safe: a temporary table
CREATE TEMPORARY TABLE scratch AS SELECT id FROM users;
DROP TABLE scratch;

--- hazard 55 drop-column: drop-column
--- unsafe: a column with values
--- error drop-column users.city
--- notice drop-column-takes-along users_city_nick
--- locks: AX users
ALTER TABLE users DROP COLUMN city;

--- unsafe: as drizzle-kit writes it
--- error drop-column logs.line
ALTER TABLE "logs" DROP COLUMN "line";

--- unsafe: IF EXISTS
--- error drop-column logs.line
ALTER TABLE logs DROP COLUMN IF EXISTS line;

--- unsafe: among other subcommands
--- error drop-column logs.line
ALTER TABLE logs ADD COLUMN at timestamptz, DROP COLUMN line, ADD COLUMN size integer;

--- unsafe: in a DO block
--- error drop-column logs.line
DO $$ BEGIN
  IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'logs' AND column_name = 'line') THEN
    ALTER TABLE logs DROP COLUMN line;
  END IF;
END $$;

--- safe: IF EXISTS on a column that is not there
ALTER TABLE logs DROP COLUMN IF EXISTS never_there;
COMMENT ON TABLE logs IS 'kept';

--- safe: a column that the batch added
ALTER TABLE logs ADD COLUMN draft text;
--- next migration
ALTER TABLE logs DROP COLUMN draft;

--- hazard 56 drop-column-takes-along: drop-column-takes-along
--- unsafe: a unique constraint over two columns goes with one of them
--- error drop-column users.nick
--- warning drop-column-takes-along users_nick_org
--- notice drop-column-takes-along users_city_nick
--- warning drop-cascade users.nick
ALTER TABLE users DROP COLUMN nick CASCADE;

--- safe: a column that the batch added goes with its index
--- rows: logs=100
--- notice create-index-blocks-writes logs_draft_idx
ALTER TABLE logs ADD COLUMN draft text;
CREATE INDEX logs_draft_idx ON logs (draft, id);
ALTER TABLE logs DROP COLUMN draft;

--- hazard 57 drop-schema: drop-schema
--- unsafe: a schema with tables
--- error drop-schema billing
--- warning drop-cascade billing
DROP SCHEMA billing CASCADE;

--- safe: an empty schema
DROP SCHEMA nothing;

--- safe: a schema of the same batch
CREATE SCHEMA scratch;
CREATE TABLE scratch.t (id integer PRIMARY KEY);
DROP SCHEMA scratch CASCADE;

--- hazard 58 drop-database: drop-database
--- unsafe: a database
--- error drop-database production
--- error concurrently-in-transaction DROP DATABASE production
DROP DATABASE production;

--- safe: a comment on the database says nothing
COMMENT ON TABLE logs IS 'DROP DATABASE production';

--- hazard 59 truncate: truncate
--- unsafe: a table with rows
--- error truncate logs
--- locks: AX logs
TRUNCATE logs;

--- unsafe: several, and the sequences begin anew
--- error truncate logs
--- error truncate diary
TRUNCATE TABLE logs, diary RESTART IDENTITY;

--- unsafe: in a DO block
--- error truncate logs
DO $$ BEGIN TRUNCATE logs; END $$;

--- safe: a table of the same batch
CREATE TABLE scratch (id integer PRIMARY KEY);
INSERT INTO scratch VALUES (1);
TRUNCATE scratch;

--- hazard 60 truncate-cascade: truncate-cascade, migration-fails
--- unsafe: a table that others refer to
--- error truncate-cascade orgs
--- locks: AX orgs, AX users
TRUNCATE orgs CASCADE;

--- unsafe: without CASCADE it fails on every database
--- error migration-fails orgs
--- fails: 0A000
TRUNCATE orgs;

--- safe: CASCADE on a new table
CREATE TABLE scratch (id integer PRIMARY KEY);
TRUNCATE scratch CASCADE;

--- hazard 61 drop-cascade: drop-cascade, drop-column
--- unsafe: a view goes with a table
--- error drop-table users
--- warning drop-cascade users
DROP TABLE users CASCADE;

--- unsafe: a foreign key of another table goes with it
--- error drop-table orgs
--- warning drop-cascade orgs
DROP TABLE "orgs" CASCADE;

--- unsafe: a column of a table goes with a type
--- error drop-column diary.mood
DROP TYPE mood CASCADE;

--- safe: CASCADE that takes nothing along, on a table of the batch
CREATE TABLE scratch (id integer PRIMARY KEY);
DROP TABLE scratch CASCADE;

--- safe: CASCADE on a view of the batch
CREATE VIEW v1 AS SELECT id FROM users;
CREATE VIEW v2 AS SELECT id FROM v1;
DROP VIEW v1 CASCADE;

--- hazard 62 delete-all-rows: delete-all-rows
--- unsafe: DELETE without WHERE
--- error delete-all-rows logs
DELETE FROM logs;

--- unsafe: WHERE true
--- error delete-all-rows logs
DELETE FROM logs WHERE true;

--- unsafe: the rows of another table go along
--- error delete-all-rows orgs
DELETE FROM orgs;

--- safe: one row
DELETE FROM logs WHERE id = 5;

--- safe: a table of the same batch
CREATE TABLE scratch (id integer PRIMARY KEY);
DELETE FROM scratch;

--- hazard 64 drop-type: enum-value-removal, drop-column, migration-fails
--- unsafe: a type in use cannot be dropped
--- error migration-fails DROP TYPE mood
--- fails: 2BP01
DROP TYPE mood;

--- safe: a type that nothing uses
CREATE TYPE scratch AS ENUM ('a');
DROP TYPE scratch;

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- unsafe: a view
--- warning drop-view adults
DROP VIEW adults;

--- unsafe: a materialized view
--- warning drop-view sums
DROP MATERIALIZED VIEW sums;

--- unsafe: a function
--- warning drop-function greet(text)
DROP FUNCTION greet(text);

--- unsafe: a sequence
--- warning drop-sequence ticket_numbers
DROP SEQUENCE ticket_numbers;

--- safe: a view that is made again
DROP VIEW adults;
CREATE VIEW adults AS SELECT id, nick, age FROM users WHERE age >= 21;

--- safe: a view replaced
CREATE OR REPLACE VIEW names AS SELECT id, name, 1 AS one FROM orgs;

--- safe: a function that is made again
DROP FUNCTION greet(text);
CREATE FUNCTION greet(who text) RETURNS text LANGUAGE sql AS $$ SELECT 'good day, ' || who $$;

--- hazard 66 no-way-back: drop-column
--- unsafe: what is dropped cannot be brought back by a down migration
--- error drop-column logs.line
ALTER TABLE logs DROP COLUMN line;

--- safe: a column that is only added can go again
ALTER TABLE logs ADD COLUMN extra text;
