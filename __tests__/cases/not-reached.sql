--- hazard 105 not-reached: not-reached, delete-rows
--- baseline
CREATE TABLE orders (id integer PRIMARY KEY, total integer NOT NULL, email text);
CREATE TABLE flags (key text PRIMARY KEY, value boolean NOT NULL);
CREATE FUNCTION purge(really boolean) RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF current_database() = 'production' THEN TRUNCATE orders; END IF; END $$;

--- unsafe: a role that only production has
--- warning not-reached DROP TABLE orders
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN DROP TABLE orders; END IF; END $$;

--- unsafe: ELSIF
--- warning not-reached DROP TABLE orders
DO $$ BEGIN IF current_database() = 'a' THEN NULL; ELSIF current_database() = 'production' THEN DROP TABLE orders; END IF; END $$;

--- unsafe: ELSE
--- warning not-reached TRUNCATE orders
DO $$ BEGIN IF current_setting('app.stage', true) IS NULL THEN NULL; ELSE TRUNCATE orders; END IF; END $$;

--- unsafe: CASE
--- warning not-reached DROP TABLE orders
DO $$ BEGIN CASE current_user WHEN 'admin' THEN DROP TABLE orders; ELSE NULL; END CASE; END $$;

--- unsafe: CASE without a value
--- warning not-reached DROP TABLE orders
DO $$ BEGIN CASE WHEN current_user = 'admin' THEN DROP TABLE orders; ELSE NULL; END CASE; END $$;

--- unsafe: a loop over no row
--- warning not-reached DELETE FROM orders
DO $$ DECLARE r record; BEGIN FOR r IN SELECT key FROM flags WHERE key = 'drop it' LOOP DELETE FROM orders; END LOOP; END $$;

--- unsafe: a handler
--- warning not-reached DROP TABLE orders
DO $$ BEGIN PERFORM 1 FROM flags; EXCEPTION WHEN OTHERS THEN DROP TABLE orders; END $$;

--- unsafe: a date
--- warning not-reached DROP TABLE orders
DO $$ BEGIN IF now() > '2100-01-01' THEN DROP TABLE orders; END IF; END $$;

--- unsafe: how many rows there are
--- warning not-reached TRUNCATE orders
DO $$ DECLARE n integer; BEGIN SELECT count(*) INTO n FROM orders; IF n > 100000 THEN TRUNCATE orders; END IF; END $$;

--- unsafe: how many rows there are, from the start
--- warning not-reached TRUNCATE orders
DO $$ DECLARE n integer := (SELECT count(*) FROM orders); BEGIN IF n > 100000 THEN TRUNCATE orders; END IF; END $$;

--- unsafe: behind a RETURN
--- warning not-reached DROP TABLE orders
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM flags WHERE key = 'drop it') THEN RETURN; END IF; DROP TABLE orders; END $$;

--- unsafe: a function of the batch
--- warning not-reached DROP TABLE orders
CREATE FUNCTION tidy() RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN DROP TABLE orders; END IF; END $$;
SELECT tidy();

--- unsafe: a function of the baseline
--- warning not-reached TRUNCATE orders
SELECT purge(true);

--- unsafe: a function that only a condition calls
--- warning not-reached TRUNCATE orders
CREATE FUNCTION wipe() RETURNS void LANGUAGE plpgsql AS $$ BEGIN TRUNCATE orders; END $$;
SELECT CASE WHEN current_database() = 'production' THEN wipe() END;

--- unsafe: dynamic SQL
--- warning not-reached format('DROP TABLE %I', r.key)
DO $$ DECLARE r record; BEGIN FOR r IN SELECT key FROM flags WHERE key = 'nothing' LOOP EXECUTE format('DROP TABLE %I', r.key); END LOOP; END $$;

--- unsafe: dynamic SQL that comes from elsewhere
--- warning not-reached r.sql
DO $$ DECLARE r record; BEGIN FOR r IN SELECT email AS sql FROM orders WHERE id < 0 LOOP EXECUTE r.sql; END LOOP; END $$;

--- unsafe: a DELETE that asks the environment, in a body
--- warning not-reached DELETE FROM orders WHERE current_database() = 'production'
DO $$ BEGIN DELETE FROM orders WHERE current_database() = 'production'; END $$;

--- unsafe: an UPDATE that asks the environment
--- warning not-reached UPDATE orders SET email = NULL WHERE current_database() = 'production'
UPDATE orders SET email = NULL WHERE current_database() = 'production';

--- unsafe: a column
--- warning not-reached ALTER TABLE orders DROP COLUMN email
DO $$ BEGIN IF current_database() = 'production' THEN ALTER TABLE orders DROP COLUMN email; END IF; END $$;

--- safe: a type that may be there
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN CREATE TYPE mood AS ENUM ('good'); END IF; END $$;

--- safe: as drizzle-kit writes it
DO $$ BEGIN CREATE TYPE mood AS ENUM ('good'); EXCEPTION WHEN duplicate_object THEN null; END $$;

--- safe: rights for a role that may be there
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN GRANT SELECT ON orders TO app_prod; EXECUTE format('GRANT INSERT ON orders TO %I', 'app_prod'); END IF; END $$;

--- safe: a condition that the schema alone decides
DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'orders' AND column_name = 'old_total') THEN UPDATE orders SET total = 0 WHERE id < 0; ALTER TABLE orders DROP COLUMN old_total; END IF; END $$;

--- safe: what goes is not there
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN DROP TABLE IF EXISTS older; END IF; END $$;

--- safe: row security for every table
DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'nowhere' LOOP EXECUTE format('DROP TABLE %I', r.tablename); END LOOP; END $$;

--- safe: a function that is made and not called
CREATE FUNCTION later() RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF current_user = 'x' THEN TRUNCATE orders; END IF; END $$;

--- safe: a trigger’s function
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.total < 0 THEN DELETE FROM orders WHERE id = NEW.id; END IF; RETURN NEW; END $$;
CREATE TABLE notes (id integer PRIMARY KEY);
CREATE TRIGGER touch BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION touch();

--- unsafe: a rename
--- warning not-reached ALTER TABLE orders RENAME COLUMN total TO amount
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN ALTER TABLE orders RENAME COLUMN total TO amount; END IF; END $$;
