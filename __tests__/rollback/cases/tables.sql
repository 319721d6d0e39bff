--- baseline
CREATE SCHEMA billing;
CREATE TABLE orgs (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id serial PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs (id) ON DELETE CASCADE, email text);
CREATE INDEX users_org_idx ON users (org_id);
CREATE TABLE logs (at timestamptz NOT NULL, line text);
CREATE TABLE billing.invoices (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, user_id integer REFERENCES users (id), total integer NOT NULL);
CREATE TABLE parts (id integer, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE parts_2024 PARTITION OF parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE VIEW people AS SELECT id, email FROM users;
INSERT INTO orgs (name) VALUES ('one'), ('two');
INSERT INTO users (org_id, email) VALUES (1, 'a'), (2, 'b'), (2, NULL);
INSERT INTO logs VALUES ('2024-01-01', 'x'), ('2024-01-01', 'x'), ('2024-01-02', NULL);
INSERT INTO billing.invoices (user_id, total) VALUES (1, 10), (3, 20);
INSERT INTO parts VALUES (1, '2024-02-03'), (2, '2024-02-04');

--- exact: tables are made, with a key between them
--- sql: DROP TABLE "teams";
CREATE TABLE "teams" ("id" serial PRIMARY KEY NOT NULL, "name" text NOT NULL);
CREATE TABLE "members" ("team_id" integer NOT NULL, "user_id" integer NOT NULL);
ALTER TABLE "members" ADD CONSTRAINT "members_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id");
ALTER TABLE "members" ADD CONSTRAINT "members_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id");
CREATE INDEX "members_idx" ON "members" USING btree ("user_id");

--- exact: a table is renamed
--- sql: ALTER TABLE "accounts" RENAME TO "users";
ALTER TABLE users RENAME TO accounts;

--- exact: a table is renamed, and its new name used on
ALTER TABLE users RENAME TO accounts;
ALTER TABLE accounts ADD COLUMN bio text;
ALTER TABLE accounts RENAME COLUMN email TO mail;

--- exact: a table moves to another schema
--- sql: ALTER TABLE "billing"."users" SET SCHEMA "public";
ALTER TABLE users SET SCHEMA billing;

--- exact: a schema is made, renamed and filled
CREATE SCHEMA shop;
CREATE TABLE shop.items (id integer PRIMARY KEY);
ALTER SCHEMA billing RENAME TO money;

--- schema-only: a table is dropped
--- lost: billing.invoices
DROP TABLE billing.invoices;

--- schema-only: a table is dropped with what depends on it
--- lost: users
DROP TABLE users CASCADE;

--- schema-only: two tables are dropped
--- lost: billing.invoices, users
DROP TABLE billing.invoices;
DROP VIEW people;
DROP TABLE users;

--- schema-only: a table without a key is dropped
--- lost: logs
DROP TABLE logs;

--- schema-only: a schema is dropped with its tables
--- lost: billing.invoices
--- sql: CREATE SCHEMA "billing";
DROP SCHEMA billing CASCADE;

--- schema-only: a table is made anew
--- lost: logs
DROP TABLE logs;
CREATE TABLE logs (id serial PRIMARY KEY, at timestamptz NOT NULL, line text);

--- schema-only: a table is emptied
--- lost: billing.invoices
TRUNCATE billing.invoices RESTART IDENTITY;

--- exact: a partition is made
CREATE TABLE parts_2025 PARTITION OF parts FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

--- fails-if: a partition is detached, and takes rows that it would refuse as one
--- if: UPDATE parts_2024 SET at = '1000-01-01' WHERE id = 1
ALTER TABLE parts DETACH PARTITION parts_2024;

--- exact: row level security with a policy
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users USING (id > 0);

--- exact: a table gets a comment and rights
COMMENT ON TABLE users IS 'people';
GRANT SELECT ON users TO PUBLIC;

--- exact: a table becomes unlogged
ALTER TABLE logs SET UNLOGGED;

--- exact: a table gets a fill factor, a replica identity and statistics over two columns
ALTER TABLE users SET (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE users REPLICA IDENTITY FULL;
CREATE STATISTICS users_stats ON org_id, email FROM users;

--- exact: a rule is made
CREATE RULE quiet AS ON DELETE TO logs DO INSTEAD NOTHING;

--- exact: a table inherits from another one
CREATE TABLE old_logs () INHERITS (logs);

--- schema-only: a partitioned table is dropped with its partitions
--- lost: parts_2024
DROP TABLE parts;

--- schema-only: a partition is dropped
--- lost: parts_2024
DROP TABLE parts_2024;
