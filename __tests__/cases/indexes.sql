--- hazard 1 create-index: create-index-blocks-writes
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (
  id integer PRIMARY KEY,
  org_id integer NOT NULL,
  email text NOT NULL,
  name varchar(50),
  profile jsonb,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX users_name_idx ON users (name);
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id bigint PRIMARY KEY, total numeric(10, 2) NOT NULL, state text NOT NULL);
CREATE TABLE "userAccounts" ("accountId" integer PRIMARY KEY, "userId" integer NOT NULL);
CREATE MATERIALIZED VIEW user_counts AS SELECT org_id, count(*) AS users FROM users GROUP BY org_id;

--- unsafe: an index on an existing table
--- warning create-index-blocks-writes users_email_idx
--- locks: S users
--- rewrites: none
--- scans: users
CREATE INDEX users_email_idx ON users (email);

--- unsafe: an index as drizzle-kit 0.31 writes it
--- warning create-index-blocks-writes users_org_id_idx
--- locks: S users
CREATE INDEX "users_org_id_idx" ON "users" USING btree ("org_id");

--- unsafe: an index without a name takes the one that PostgreSQL makes
--- warning create-index-blocks-writes users_created_at_idx
--- locks: S users
CREATE INDEX ON users (created_at);

--- unsafe: an index on an expression
--- warning create-index-blocks-writes users_lower_idx
--- scans: users
CREATE INDEX users_lower_idx ON users (lower(email));

--- unsafe: a partial index also reads every row
--- warning create-index-blocks-writes users_recent_idx
--- scans: users
CREATE INDEX users_recent_idx ON users (created_at) WHERE name IS NULL;

--- unsafe: a covering index
--- warning create-index-blocks-writes users_cover_idx
CREATE INDEX users_cover_idx ON users (org_id) INCLUDE (email);

--- unsafe: a GIN index on jsonb with an operator class
--- warning create-index-blocks-writes users_profile_idx
--- locks: S users
CREATE INDEX users_profile_idx ON users USING gin (profile jsonb_path_ops);

--- unsafe: a hash index
--- warning create-index-blocks-writes users_email_hash
CREATE INDEX users_email_hash ON users USING hash (email);

--- unsafe: a BRIN index is small, but its build reads the table as well
--- warning create-index-blocks-writes users_created_brin
--- scans: users
CREATE INDEX users_created_brin ON users USING brin (created_at);

--- unsafe: IF NOT EXISTS on an index that is not there
--- warning create-index-blocks-writes users_new_idx
CREATE INDEX IF NOT EXISTS users_new_idx ON users (org_id, created_at DESC NULLS LAST);

--- unsafe: a table of another schema
--- warning create-index-blocks-writes invoices_state_idx
--- locks: S billing.invoices
CREATE INDEX invoices_state_idx ON billing.invoices (state);

--- unsafe: names that must be quoted
--- warning create-index-blocks-writes userAccounts_userId_idx
--- locks: S "userAccounts"
CREATE INDEX "userAccounts_userId_idx" ON "userAccounts" ("userId");

--- unsafe: a collation and an operator class of its own
--- warning create-index-blocks-writes users_email_c_idx
CREATE INDEX users_email_c_idx ON users (email COLLATE "C" text_pattern_ops);

--- unsafe: two indexes on two tables
--- warning create-index-blocks-writes users_org_idx
--- warning create-index-blocks-writes invoices_total_idx
--- locks: S billing.invoices, S users
CREATE INDEX users_org_idx ON users (org_id);
CREATE INDEX invoices_total_idx ON billing.invoices (total);

--- unsafe: an index that search_path finds
--- warning create-index-blocks-writes invoices_path_idx
--- locks: S billing.invoices
SET LOCAL search_path = billing;
CREATE INDEX invoices_path_idx ON invoices (total);

--- safe: a materialized view's readers go on, and only its refresh waits
--- notice create-index-blocks-writes user_counts_idx
--- locks: S user_counts
CREATE INDEX user_counts_idx ON user_counts (org_id);

--- unsafe: on an old table by its new name
--- warning rename-table users
--- warning create-index-blocks-writes people_email_idx
ALTER TABLE users RENAME TO people;
CREATE INDEX people_email_idx ON people (email);

--- safe: an index on a table that the migration creates
--- locks: none
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL);
CREATE INDEX teams_name_idx ON teams (name);

--- safe: an index on a table that an earlier pending migration creates
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL);
--- next migration
CREATE INDEX teams_name_idx ON teams USING btree (name);

--- safe: a new table that was renamed before
CREATE TABLE teams_new (id integer PRIMARY KEY, name text NOT NULL);
ALTER TABLE teams_new RENAME TO teams;
CREATE INDEX teams_name_idx ON teams (name);

--- safe: IF NOT EXISTS on an index that is there
--- rewrites: none
--- scans: none
CREATE INDEX IF NOT EXISTS users_name_idx ON users (name);
COMMENT ON INDEX users_name_idx IS 'by name';

--- safe: a comment that speaks of CREATE INDEX
-- CREATE INDEX users_email_idx ON users (email);
COMMENT ON TABLE users IS 'CREATE INDEX users_email_idx ON users (email)';

--- safe: a table that is small by the settings
--- rows: users=300
--- notice create-index-blocks-writes users_email_idx
CREATE INDEX users_email_idx ON users (email);

--- unsafe: a table that is large by the settings
--- rows: users=40000000
--- error create-index-blocks-writes users_email_idx
CREATE INDEX users_email_idx ON users (email);

--- safe: an index on a table that the migration has filled itself
--- notice table-without-primary-key archive
CREATE TABLE archive AS SELECT id, email FROM users WHERE created_at < '2020-01-01';
CREATE INDEX archive_email_idx ON archive (email);

--- safe: an index on a temporary table
CREATE TEMPORARY TABLE chosen ON COMMIT DROP AS SELECT id FROM users WHERE id < 10;
CREATE INDEX ON chosen (id);

--- safe: CONCURRENTLY where the migrator wraps nothing
--- transaction: none
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);

--- safe: CONCURRENTLY between COMMIT and BEGIN
--- notice commit-in-migration 0001_case
COMMIT;
--> statement-breakpoint
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);
--> statement-breakpoint
BEGIN;

--- hazard 2 drop-index: drop-index
--- unsafe: an index that queries may need
--- notice drop-index users_name_idx
--- locks: AX users
--- scans: none
DROP INDEX users_name_idx;

--- unsafe: an index dropped as drizzle-kit does
--- notice drop-index users_name_idx
DROP INDEX IF EXISTS "users_name_idx";

--- safe: IF EXISTS on an index that is not there
DROP INDEX IF EXISTS users_old_idx;
COMMENT ON TABLE users IS 'people';

--- safe: an index that the batch made itself
CREATE TABLE teams (id integer PRIMARY KEY, name text);
CREATE INDEX teams_name_idx ON teams (name);
--- next migration
DROP INDEX teams_name_idx;

--- hazard 3 reindex: reindex-blocks-writes
--- unsafe: REINDEX of a table
--- warning reindex-blocks-writes users
--- locks: S users
REINDEX TABLE users;

--- unsafe: REINDEX of one index
--- warning reindex-blocks-writes users
--- locks: S users
REINDEX INDEX users_name_idx;

--- safe: REINDEX of a table that the migration creates
CREATE TABLE teams (id integer PRIMARY KEY, name text);
INSERT INTO teams SELECT n, 'team ' || n FROM generate_series(1, 100) AS n;
REINDEX TABLE teams;

--- safe: REINDEX CONCURRENTLY where the migrator wraps nothing
--- transaction: none
REINDEX INDEX CONCURRENTLY users_name_idx;

--- hazard 35 index-on-partitioned: create-index-blocks-writes
--- baseline
CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, kind text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- unsafe: an index on a partitioned table is built on every partition
--- warning create-index-blocks-writes events_kind_idx
--- locks: S events, S events_2025, S events_2026
--- scans: events_2025, events_2026
CREATE INDEX events_kind_idx ON events (kind);

--- unsafe: an index on one partition
--- warning create-index-blocks-writes events_2025_kind_idx
--- scans: events_2025
CREATE INDEX events_2025_kind_idx ON events_2025 (kind);

--- safe: ON ONLY makes the parent's index alone, invalid until all partitions have theirs
--- scans: none
CREATE INDEX events_kind_idx ON ONLY events (kind);

--- safe: an index on a new partitioned table with its new partitions
--- locks: none
CREATE TABLE logs (id bigint NOT NULL, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX logs_at_idx ON logs (at);

--- hazard 83 invalid-index-kept: invalid-index-kept
--- unsafe: CONCURRENTLY with IF NOT EXISTS may find the ruin of a failed build
--- transaction: none
--- notice invalid-index-kept events_2025_id_idx
CREATE INDEX CONCURRENTLY IF NOT EXISTS events_2025_id_idx ON events_2025 (id);

--- safe: dropped first, then built
--- transaction: none
DROP INDEX CONCURRENTLY IF EXISTS events_2025_id_idx;
CREATE INDEX CONCURRENTLY events_2025_id_idx ON events_2025 (id);

--- hazard 84 drop-index-behind-constraint: drop-index-behind-constraint
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL CONSTRAINT users_email_unique UNIQUE, name text);
CREATE UNIQUE INDEX users_name_idx ON users (name);

--- unsafe: the index of a unique constraint
--- error drop-index-behind-constraint users_email_unique
--- fails: 2BP01
DROP INDEX users_email_unique;

--- unsafe: the index of a primary key
--- error drop-index-behind-constraint users_pkey
--- fails: 2BP01
DROP INDEX IF EXISTS "users_pkey";

--- safe: a unique index without a constraint can be dropped, which costs its promise
--- fails: none
ALTER INDEX users_name_idx RENAME TO users_name_key;
