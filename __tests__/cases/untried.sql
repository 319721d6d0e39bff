--- hazard 86 missing-or-wrong: migration-fails, needs-privileges, fails-on-rows
--- baseline
CREATE TABLE p (id integer PRIMARY KEY, at text NOT NULL, name text NOT NULL);
CREATE TABLE a (id integer PRIMARY KEY, p_id integer REFERENCES p);
CREATE INDEX p_name_idx ON p (name);

--- unsafe: a certain failure behind a GRANT to a role that this server has not
--- warning needs-privileges GRANT SELECT ON a TO app_readonly
--- error migration-fails p.at
--- fails: 42704
GRANT SELECT ON a TO app_readonly;
ALTER TABLE p ALTER COLUMN at SET DATA TYPE timestamptz;

--- unsafe: a certain failure behind a function that the role may not call
--- notice needs-privileges SELECT pg_reload_conf()
--- error migration-fails p.nothing
--- fails: 42703
SELECT pg_reload_conf();
ALTER TABLE p DROP COLUMN nothing;

--- unsafe: a table that exists, behind an extension that this server has not
--- notice needs-privileges CREATE EXTENSION timescaledb
--- error migration-fails a
--- fails: 42P07
CREATE EXTENSION timescaledb;
CREATE TABLE a (id integer);

--- unsafe: a constraint that is not there, behind an extension
--- notice needs-privileges CREATE EXTENSION timescaledb
--- error migration-fails p.nothing
--- fails: 42704
CREATE EXTENSION timescaledb;
ALTER TABLE p DROP CONSTRAINT nothing;

--- unsafe: an index that is not there, behind an extension
--- notice needs-privileges CREATE EXTENSION timescaledb
--- error migration-fails nothing_idx
--- fails: 42704
CREATE EXTENSION timescaledb;
DROP INDEX nothing_idx;

--- unsafe: a schema that is not there, behind an extension that makes another one
--- notice needs-privileges CREATE EXTENSION pg_cron
--- error migration-fails crm.notes
--- fails: 3F000
CREATE EXTENSION pg_cron;
CREATE TABLE crm.notes (id integer PRIMARY KEY);

--- unsafe: a setting that takes rights makes nothing
--- notice needs-privileges SET session_replication_role = 'replica'
--- error migration-fails a.nothing
--- fails: 42703
SET session_replication_role = 'replica';
ALTER TABLE a DROP COLUMN nothing;

--- unsafe: another owner makes nothing
--- warning needs-privileges a
--- error migration-fails a.nothing
--- fails: 42704
ALTER TABLE a OWNER TO app_owner;
ALTER TABLE a DROP COLUMN nothing;

--- unsafe: a role, and a table that it has nothing to do with
--- error migration-fails a
--- fails: 42P07
CREATE ROLE reporting;
CREATE TABLE a (id integer);

--- unsafe: behind a failure on rows, one that no row has a part in
--- error fails-on-rows a.n
--- error migration-fails p.at
--- fails: 23502
ALTER TABLE a ADD COLUMN n integer NOT NULL;
ALTER TABLE p ALTER COLUMN at SET DATA TYPE timestamptz;

--- unsafe: behind a failure on rows, a column that nothing makes
--- error fails-on-rows a.n
--- error migration-fails a.m
--- fails: 23502
ALTER TABLE a ADD COLUMN n integer NOT NULL;
ALTER TABLE a ALTER COLUMN m SET DEFAULT 1;

--- unsafe: behind an accepted failure on rows too
--- error fails-on-rows a.n
--- error migration-fails p.at
--- fails: 23502
-- raincheck: accept fails-on-rows because the table is empty
ALTER TABLE a ADD COLUMN n integer NOT NULL;
ALTER TABLE p ALTER COLUMN at SET DATA TYPE timestamptz;

--- unsafe: the column of a failed statement has the type that it would have had
--- error fails-on-rows a.n
--- error migration-fails a.n
--- fails: 23502
ALTER TABLE a ADD COLUMN n text NOT NULL;
ALTER TABLE a ALTER COLUMN n SET DATA TYPE timestamptz;

--- unsafe: what only follows from a failure on rows is told once
--- error fails-on-rows a.n
--- fails: 23502
ALTER TABLE a ADD COLUMN n integer NOT NULL;
ALTER TABLE a ALTER COLUMN n SET DEFAULT 1;
CREATE VIEW ns AS SELECT n FROM a;
COMMENT ON COLUMN a.n IS 'how many';

--- unsafe: what only follows from a failure on every database is told once
--- error migration-fails b
--- fails: 42704
CREATE TABLE b (id integer PRIMARY KEY, place nowhere);
ALTER TABLE b ADD COLUMN name text;
CREATE VIEW names AS SELECT name FROM b;
DROP VIEW names;

--- unsafe: many failures, and a certain one behind them all
--- error fails-on-rows a.n1
--- error fails-on-rows a.n2
--- error fails-on-rows a.n3
--- error fails-on-rows a.n4
--- error fails-on-rows a.n5
--- error fails-on-rows a.n6
--- error migration-fails p.at
--- fails: 23502
ALTER TABLE a ADD COLUMN n1 integer NOT NULL;
ALTER TABLE a ADD COLUMN n2 integer NOT NULL;
ALTER TABLE a ADD COLUMN n3 integer NOT NULL;
ALTER TABLE a ADD COLUMN n4 integer NOT NULL;
ALTER TABLE a ADD COLUMN n5 integer NOT NULL;
ALTER TABLE a ADD COLUMN n6 integer NOT NULL;
ALTER TABLE p ALTER COLUMN at SET DATA TYPE timestamptz;

--- safe: a type of an extension that this server has not
--- notice needs-privileges CREATE EXTENSION timescaledb
CREATE EXTENSION timescaledb;
CREATE TABLE b (id integer PRIMARY KEY, place fancytype);
CREATE INDEX b_place_idx ON b USING gist (place);

--- safe: a function of an extension that this server has not
--- notice needs-privileges CREATE EXTENSION pg_cron
CREATE EXTENSION pg_cron;
SELECT cron.schedule('nightly', '0 3 * * *', 'SELECT 1');

--- safe: an operator class of an extension that this server has not
--- notice needs-privileges CREATE EXTENSION pg_bigm
CREATE EXTENSION pg_bigm;
CREATE TABLE b (id integer PRIMARY KEY, name text);
CREATE INDEX b_name_bigm_idx ON b USING gin (name gin_bigm_ops);

--- unsafe: another database, where the migrator wraps nothing: nobody saw it, and nobody refuses it
--- transaction: none
--- notice needs-privileges CREATE DATABASE other
--- fails: none
CREATE DATABASE other;
ALTER TABLE p ADD COLUMN note text;

--- unsafe: a setting of the server outside of the transaction
--- notice needs-privileges ALTER SYSTEM SET work_mem = '64MB'
--- notice commit-in-migration 0001_case
--- fails: none
COMMIT;
--> statement-breakpoint
ALTER SYSTEM SET work_mem = '64MB';
--> statement-breakpoint
BEGIN;
