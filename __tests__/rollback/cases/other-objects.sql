--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, age integer);
CREATE VIEW grown AS SELECT id, email FROM users WHERE age >= 18;
CREATE MATERIALIZED VIEW ages AS SELECT age, count(*) AS n FROM users GROUP BY age;
CREATE UNIQUE INDEX ages_idx ON ages (age);
CREATE SEQUENCE numbers INCREMENT BY 5;
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE DOMAIN quantity AS integer CONSTRAINT quantity_ok CHECK (VALUE >= 0);
CREATE TYPE point2 AS (x integer, y integer);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users FOR SELECT USING (id > 0);
INSERT INTO users VALUES (1, 'a', 20), (2, 'b', 3);
SELECT nextval('numbers'), nextval('numbers');

--- exact: a view is made
--- sql: DROP VIEW "small";
CREATE VIEW small AS SELECT id FROM users;

--- exact: a view is replaced
CREATE OR REPLACE VIEW grown AS SELECT id, email, age FROM users WHERE age >= 21;

--- exact: a view is dropped
DROP VIEW grown;

--- exact: a view is renamed and moved
CREATE SCHEMA reports;
ALTER VIEW grown RENAME TO adults;
ALTER VIEW adults SET SCHEMA reports;

--- exact: a materialized view is dropped
DROP MATERIALIZED VIEW ages;

--- exact: a materialized view is made
CREATE MATERIALIZED VIEW emails AS SELECT email FROM users;

--- exact: a sequence is made, another one renamed
CREATE SEQUENCE invoices;
ALTER SEQUENCE numbers RENAME TO figures;

--- schema-only: a sequence is dropped, and would begin anew
--- lost: numbers
DROP SEQUENCE numbers;

--- exact: a sequence counts in another way
ALTER SEQUENCE numbers INCREMENT BY 1 MAXVALUE 1000;

--- exact: a function is made and another one replaced
CREATE FUNCTION thrice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 3';
CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n + n';

--- exact: a function is dropped
DROP FUNCTION twice(integer);

--- exact: a function is renamed
ALTER FUNCTION twice(integer) RENAME TO double;

--- exact: a policy is changed
ALTER POLICY own ON users USING (id > 1);

--- exact: a policy is dropped, and row level security with it
DROP POLICY own ON users;
ALTER TABLE users DISABLE ROW LEVEL SECURITY;

--- exact: a policy is renamed
ALTER POLICY own ON users RENAME TO mine;

--- exact: a domain gets a constraint and a default
ALTER DOMAIN quantity SET DEFAULT 1;
ALTER DOMAIN quantity ADD CONSTRAINT small CHECK (VALUE < 1000);

--- exact: a domain is made and used
CREATE DOMAIN address AS text CHECK (VALUE <> '');
ALTER TABLE users ADD COLUMN home address;

--- exact: a composite type gets a field
ALTER TYPE point2 ADD ATTRIBUTE z integer;

--- exact: a type is dropped
DROP TYPE point2;

--- exact: rights of a function and a schema
REVOKE EXECUTE ON FUNCTION twice(integer) FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO PUBLIC;

--- exact: a DO block makes a table and an index
DO $$ BEGIN CREATE TABLE made (id integer PRIMARY KEY); CREATE INDEX made_idx ON users (age); END $$;

--- schema-only: a sequence begins anew
--- lost: numbers
ALTER SEQUENCE numbers RESTART;

--- exact: a DO block renames a table and a column, and adds a key as drizzle-kit 0.2x does
--- sql: ALTER TABLE "people" RENAME TO "users";
DO $$ BEGIN ALTER TABLE users RENAME TO people; ALTER TABLE people RENAME COLUMN email TO mail; END $$;
CREATE TABLE teams (id integer PRIMARY KEY, owner integer);
DO $$ BEGIN
 ALTER TABLE "teams" ADD CONSTRAINT "teams_owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."people"("id");
EXCEPTION WHEN duplicate_object THEN null;
END $$;
