--- hazard 105 hidden-in-code: hidden-work-under-lock, drop-table, drop-column, truncate, delete-all-rows, create-index-blocks-writes, set-not-null-scans, change-type-rewrites, add-column-rewrites, add-unique-constraint, fails-on-rows, migration-fails, backfill-under-lock, backfill-in-one-transaction, add-foreign-key, fails-if-data
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, email text, size integer NOT NULL DEFAULT 0);
CREATE TABLE logs (id bigint PRIMARY KEY, user_id integer, line text);
CREATE SCHEMA tools;
CREATE FUNCTION tools.wipe() RETURNS void LANGUAGE plpgsql AS $$ BEGIN TRUNCATE logs; END $$;
CREATE FUNCTION tools.widen() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ALTER TABLE users ALTER COLUMN size TYPE bigint; END $$;
CREATE FUNCTION tools.add_index(t text, c text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('CREATE INDEX ON %I (%I)', t, c); END $$;
CREATE FUNCTION tools.nothing() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE PROCEDURE tools.clean() LANGUAGE sql AS $$ DELETE FROM logs $$;

--- unsafe: a function truncates
--- error truncate logs
--- locks: AX logs
SELECT tools.wipe();

--- unsafe: a function rewrites a table
--- warning hidden-work-under-lock users
--- locks: AX users
--- rewrites: users
SELECT tools.widen();

--- unsafe: a function builds an index by dynamic SQL
--- warning hidden-work-under-lock logs
--- locks: S logs
--- scans: logs
SELECT tools.add_index('logs', 'user_id');

--- unsafe: a procedure deletes everything
--- warning delete-all-rows logs
CALL tools.clean();

--- unsafe: PERFORM in a DO block
--- error truncate logs
DO $$ BEGIN PERFORM tools.wipe(); END $$;

--- unsafe: a loop over tables builds indexes
--- warning hidden-work-under-lock logs
--- locks: S logs
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['logs'] LOOP
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (user_id)', t || '_user_idx', t);
  END LOOP;
END $$;

--- unsafe: SET NOT NULL in a DO block
--- warning set-not-null-scans users.email
--- notice make-column-required users.email
--- warning fails-if-data users.email
DO $$ BEGIN
  ALTER TABLE users ALTER COLUMN email SET NOT NULL;
END $$;

--- unsafe: an index in a DO block
--- warning create-index-blocks-writes users_email_idx
--- locks: S users
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_indexes WHERE indexname = 'users_email_idx') THEN
    CREATE INDEX users_email_idx ON users (email);
  END IF;
END $$;

--- unsafe: a foreign key in a DO block that forgives a duplicate
--- warning add-foreign-key logs_user_fk
--- warning fails-if-data logs_user_fk
--- notice foreign-key-without-index 0001_case
DO $$ BEGIN
 ALTER TABLE "logs" ADD CONSTRAINT "logs_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;

--- unsafe: a type change by dynamic SQL
--- warning hidden-work-under-lock users
--- rewrites: users
DO $$ BEGIN EXECUTE 'ALTER TABLE ' || quote_ident('users') || ' ALTER COLUMN size TYPE bigint'; END $$;

--- unsafe: a loop that updates every row
--- warning backfill-in-one-transaction users
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT id FROM users LOOP
    UPDATE users SET email = lower(email) WHERE id = r.id;
  END LOOP;
END $$;

--- unsafe: a DO block fails on every database
--- error migration-fails nowhere.x
--- fails: 42P01
DO $$ BEGIN ALTER TABLE nowhere ADD COLUMN x integer; END $$;

--- unsafe: a function is made and called by the batch
--- error drop-column logs.line
CREATE FUNCTION tools.slim() RETURNS void LANGUAGE sql AS $$ ALTER TABLE logs DROP COLUMN line $$;
SELECT tools.slim();
DROP FUNCTION tools.slim();

--- unsafe: EXECUTE of a plain string
--- error drop-table logs
--- warning breaks-function tools.clean()
DO $$ BEGIN EXECUTE 'DROP TABLE logs'; END $$;

--- unsafe: COMMIT inside a DO block fails under the migrator
--- error migration-fails DO $$ BEGIN UPDATE users SET size = 1 WHERE id = 1; COMMIT; END $$
--- fails: 2D000
DO $$ BEGIN UPDATE users SET size = 1 WHERE id = 1; COMMIT; END $$;

--- safe: a function without effect
--- locks: none
SELECT tools.nothing();

--- safe: a DO block that decides against it
--- locks: none
DO $$ BEGIN IF false THEN DROP TABLE users; END IF; END $$;

--- safe: a DO block that makes new things only
DO $$ BEGIN
  CREATE TABLE teams (id integer PRIMARY KEY, name text);
  CREATE INDEX teams_name_idx ON teams (name);
END $$;

--- safe: the danger stands in a comment and in a text
-- DROP TABLE users;
/* TRUNCATE logs; ALTER TABLE users DROP COLUMN name; */
COMMENT ON TABLE users IS 'DROP TABLE users; DELETE FROM logs;';

--- safe: a function that would drop, but is not called
CREATE FUNCTION tools.drop_all() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE users; DROP TABLE logs; END $$;

--- safe: a trigger function that would delete
CREATE FUNCTION tools.sweep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM logs WHERE user_id = OLD.id; RETURN OLD; END $$;
CREATE TRIGGER users_sweep AFTER DELETE ON users FOR EACH ROW EXECUTE FUNCTION tools.sweep();

--- safe: a DO block adds a nullable column
--- locks: AX users
--- rewrites: none
DO $$ BEGIN
  ALTER TABLE users ADD COLUMN nick text;
EXCEPTION WHEN duplicate_column THEN NULL;
END $$;

--- safe: an error that the block forgives
ALTER TABLE users ADD COLUMN town text;
DO $$ BEGIN
  ALTER TABLE users ADD COLUMN town text;
EXCEPTION WHEN duplicate_column THEN RAISE NOTICE 'there already';
END $$;

--- safe: the index is there already
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_indexes WHERE indexname = 'users_pkey') THEN
    CREATE INDEX users_again ON users (id);
  END IF;
END $$;
ALTER TABLE users ADD COLUMN nick text;

--- safe: a query that reads the catalog
SELECT count(*) FROM pg_class WHERE relname = 'users';
