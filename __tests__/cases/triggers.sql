--- hazard 43 create-trigger: brief-exclusive-lock, drop-trigger
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, updated_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, what text NOT NULL);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit (what) VALUES (TG_OP); RETURN NULL; END $$;
CREATE TRIGGER users_note AFTER UPDATE ON users FOR EACH ROW EXECUTE FUNCTION note();

--- safe: a trigger is made in an instant
--- locks: SRX users
--- scans: none
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();

--- unsafe: a trigger is dropped: what it wrote down is written down no more
--- warning drop-trigger users_note
--- locks: AX users
DROP TRIGGER users_note ON users;

--- safe: a trigger is replaced
CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit (what) VALUES (lower(TG_OP)); RETURN NULL; END $$;
DROP TRIGGER users_note ON users;
CREATE TRIGGER users_note AFTER UPDATE OR DELETE ON users FOR EACH ROW EXECUTE FUNCTION note();

--- unsafe: one of two goes, the other does something else
--- warning drop-trigger users_note
DROP TRIGGER users_note ON users;
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();

--- unsafe: from a table that gets another name
--- warning drop-trigger users_note
--- warning rename-table users
ALTER TABLE users RENAME TO people;
DROP TRIGGER users_note ON people;

--- safe: it gets another name
ALTER TRIGGER users_note ON users RENAME TO users_write_down;

--- hazard 44 disable-trigger: disable-trigger
--- unsafe: a trigger stays switched off
--- warning disable-trigger users_note
--- locks: SRX users
ALTER TABLE users DISABLE TRIGGER users_note;

--- unsafe: all of them
--- warning disable-trigger users_note
ALTER TABLE users DISABLE TRIGGER USER;

--- safe: switched off for a backfill and on again
--- rows: users=100
--- notice backfill-under-lock users
ALTER TABLE users DISABLE TRIGGER users_note;
UPDATE users SET email = lower(email);
ALTER TABLE users ENABLE TRIGGER users_note;

--- safe: the trigger of a new table
CREATE TABLE teams (id integer PRIMARY KEY);
CREATE TRIGGER teams_note AFTER UPDATE ON teams FOR EACH ROW EXECUTE FUNCTION note();
ALTER TABLE teams DISABLE TRIGGER teams_note;

--- hazard 51 row-security: brief-exclusive-lock
--- safe: row level security with a policy
--- locks: AX users
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_all ON users USING (true);

--- safe: as drizzle-kit writes it for a new table
CREATE TABLE "notes" ("id" integer PRIMARY KEY, "owner" text NOT NULL);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "notes_owner" ON "notes" AS PERMISSIVE FOR ALL TO public USING ("notes"."owner" = current_user);

--- safe: a policy is replaced
ALTER TABLE users REPLICA IDENTITY FULL;
