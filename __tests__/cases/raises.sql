--- hazard 86 missing-or-wrong: migration-fails, fails-if-data
--- baseline
CREATE TABLE admins (id integer PRIMARY KEY, name text NOT NULL);
CREATE TYPE mood AS ENUM ('good', 'bad');

--- unsafe: a migration that always raises
--- error migration-fails DO $$ BEGIN RAISE EXCEPTION 'x'; END $$
--- fails: P0001
DO $$ BEGIN RAISE EXCEPTION 'x'; END $$;

--- unsafe: after it has done something
--- error migration-fails DO $$ BEGIN PERFORM count(*) FROM admins; RAISE EXCEPTION 'x'; END $$
--- fails: P0001
DO $$ BEGIN PERFORM count(*) FROM admins; RAISE EXCEPTION 'x'; END $$;

--- unsafe: under a condition that holds on every database
--- error migration-fails DO $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'x'; END IF; END $$
--- fails: P0001
DO $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'x'; END IF; END $$;

--- unsafe: where the schema itself is not as it asks
--- error migration-fails DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood' ) THEN RAISE
--- fails: P0001
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood' ) THEN RAISE EXCEPTION 'x'; END IF; END $$;

--- unsafe: ASSERT of what never holds
--- error migration-fails DO $$ BEGIN ASSERT 1 > 2; END $$
--- fails: P0004
DO $$ BEGIN ASSERT 1 > 2; END $$;

--- unsafe: in a function of the batch
--- error migration-fails SELECT refuse()
--- fails: P0001
CREATE FUNCTION refuse() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
SELECT refuse();

--- unsafe: a check of its own that the trial’s rows do not pass
--- warning fails-if-data DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM admins WHERE name = 'root' ) THEN RAISE
--- fails: P0001
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM admins WHERE name = 'root' ) THEN RAISE EXCEPTION 'no root'; END IF; END $$;

--- unsafe: where it goes on only with a row, and raises otherwise
--- warning fails-if-data DO $$ BEGIN IF EXISTS (SELECT 1 FROM admins WHERE name = 'root') THEN RETURN; EN
--- fails: P0001
DO $$ BEGIN IF EXISTS (SELECT 1 FROM admins WHERE name = 'root') THEN RETURN; END IF; RAISE EXCEPTION 'no root'; END $$;

--- unsafe: what depends on a setting of production
--- warning fails-if-data DO $$ BEGIN IF current_setting('app.stage', true) IS NULL THEN RAISE EXCEPTION '
--- fails: P0001
DO $$ BEGIN IF current_setting('app.stage', true) IS NULL THEN RAISE EXCEPTION 'no stage'; END IF; END $$;

--- unsafe: what depends on a row that was read before
--- warning fails-if-data DO $$ DECLARE n integer; BEGIN SELECT count(*) INTO n FROM admins WHERE name = '
--- fails: P0001
DO $$ DECLARE n integer; BEGIN SELECT count(*) INTO n FROM admins WHERE name = 'root'; IF n = 0 THEN RAISE EXCEPTION 'no root'; END IF; END $$;

--- safe: an error that it catches itself
DO $$ BEGIN RAISE EXCEPTION 'x'; EXCEPTION WHEN OTHERS THEN NULL; END $$;
