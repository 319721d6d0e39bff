--- baseline
CREATE TABLE orgs (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer REFERENCES orgs (id), first text, last text, active boolean);
CREATE TABLE bare (a integer, b text);
INSERT INTO orgs (name) VALUES ('one'), ('two');
INSERT INTO users VALUES (1, 1, 'Ann', 'Ash', true), (2, 2, 'Bob', NULL, false), (3, NULL, 'CY', ' Coe', NULL);
INSERT INTO bare VALUES (1, 'X'), (1, 'X'), (2, NULL);

--- schema-only: a column is overwritten
--- lost: users.first
UPDATE users SET first = 'nobody';

--- exact: a new column is filled from an old one
ALTER TABLE users ADD COLUMN name text;
UPDATE users SET name = first || ' ' || COALESCE(last, '');

--- schema-only: two columns become one
--- lost: users.first, users.last
ALTER TABLE users ADD COLUMN name text;
UPDATE users SET name = first || ' ' || COALESCE(last, '');
ALTER TABLE users DROP COLUMN first;
ALTER TABLE users DROP COLUMN last;

--- schema-only: rows are deleted
--- lost: users
DELETE FROM users;

--- schema-only: rows of a table without a key are deleted
--- lost: bare
DELETE FROM bare;

--- schema-only: a column of a table without a key is overwritten
--- lost: bare.b
--- not saved
UPDATE bare SET b = 'gone';

--- schema-only: NULL is filled in before NOT NULL
--- lost: users.active
UPDATE users SET active = true WHERE active IS NULL;
ALTER TABLE users ALTER COLUMN active SET NOT NULL;

--- schema-only: a DO block empties a table
--- lost: users
DO $$ BEGIN DELETE FROM users; END $$;

--- exact: rows are added
INSERT INTO orgs (name) VALUES ('three');

--- schema-only: what ordinary rows do not show: small letters of a text that has capitals somewhere
--- lost: users.first
UPDATE users SET first = lower(first);

--- schema-only: white space is taken off
--- lost: users.last
UPDATE users SET last = btrim(last) WHERE last LIKE ' %' OR last LIKE '% ';

--- baseline
CREATE TABLE notes (id integer PRIMARY KEY, body text, changed integer NOT NULL DEFAULT 0, state text NOT NULL DEFAULT 'draft');
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := OLD.changed + 1; RETURN NEW; END $$;
CREATE TRIGGER stamped BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION stamp();
INSERT INTO notes VALUES (1, 'a', 0, 'live'), (2, NULL, 3, 'draft'), (3, repeat('x', 100), 0, 'draft');

--- schema-only: a trigger must not stamp what is restored
--- lost: notes.body
ALTER TABLE notes DROP COLUMN body;

--- exact: text becomes an enum
CREATE TYPE state AS ENUM ('draft', 'live');
ALTER TABLE notes ALTER COLUMN state DROP DEFAULT;
ALTER TABLE notes ALTER COLUMN state SET DATA TYPE state USING state::state;
ALTER TABLE notes ALTER COLUMN state SET DEFAULT 'draft';

--- schema-only: only rows that few applications have show that long texts are cut
--- lost: notes.body
ALTER TABLE notes DISABLE TRIGGER stamped;
UPDATE notes SET body = left(body, 60);
ALTER TABLE notes ENABLE TRIGGER stamped;
