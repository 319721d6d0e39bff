--- hazard 36 rewrite-maintenance: cluster-rewrites, concurrently-in-transaction
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
CREATE INDEX users_email_idx ON users (email);
CREATE TABLE queue (id integer PRIMARY KEY, payload jsonb);
CREATE UNLOGGED TABLE drafts (id integer PRIMARY KEY, body text);
CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS users FROM users;
CREATE UNIQUE INDEX totals_uq ON totals (users);
CREATE MATERIALIZED VIEW domains AS SELECT split_part(email, '@', 2) AS domain FROM users;
CREATE MATERIALIZED VIEW unfilled AS SELECT id FROM users WITH NO DATA;

--- unsafe: CLUSTER
--- warning cluster-rewrites users
--- locks: AX users
--- rewrites: users
CLUSTER users USING users_email_idx;

--- unsafe: VACUUM FULL cannot run in a transaction
--- error concurrently-in-transaction users
--- warning cluster-rewrites users
--- fails: 25001
VACUUM FULL users;

--- unsafe: VACUUM FULL where the migrator wraps nothing
--- transaction: none
--- warning cluster-rewrites users
--- rewrites: users
VACUUM (FULL, ANALYZE) users;

--- safe: VACUUM without FULL where the migrator wraps nothing
--- transaction: none
--- rewrites: none
VACUUM (FULL false, ANALYZE) users;

--- safe: CLUSTER ON only remembers the index
--- rewrites: none
ALTER TABLE users CLUSTER ON users_email_idx;

--- safe: ANALYZE
--- rewrites: none
ANALYZE users;

--- safe: CLUSTER of a table of the same migration
CREATE TABLE teams (id integer PRIMARY KEY);
INSERT INTO teams SELECT generate_series(1, 10);
CLUSTER teams USING teams_pkey;

--- hazard 37 refresh-materialized-view: refresh-materialized-view
--- unsafe: readers wait
--- warning refresh-materialized-view totals
--- locks: AX totals, AS users
REFRESH MATERIALIZED VIEW totals;

--- unsafe: in a function call
--- warning refresh-materialized-view domains
DO $$ BEGIN REFRESH MATERIALIZED VIEW domains; END $$;

--- safe: CONCURRENTLY lets readers through
--- locks: X totals, AS users
REFRESH MATERIALIZED VIEW CONCURRENTLY totals;

--- safe: a materialized view of the same migration
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM queue;
REFRESH MATERIALIZED VIEW counts;

--- safe: WITH NO DATA empties it at once
--- rows: unfilled=0
REFRESH MATERIALIZED VIEW unfilled WITH NO DATA;

--- hazard 38 set-logged: change-storage-rewrites
--- unsafe: SET UNLOGGED
--- warning change-storage-rewrites queue
--- warning unexplained-change queue
--- locks: AX queue
--- rewrites: queue
ALTER TABLE queue SET UNLOGGED;

--- unsafe: SET LOGGED
--- warning change-storage-rewrites drafts
--- rewrites: drafts
ALTER TABLE drafts SET LOGGED;

--- safe: SET LOGGED on a table that is logged already
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE users SET LOGGED;

--- safe: a new unlogged table
CREATE UNLOGGED TABLE cache (key text PRIMARY KEY, value jsonb);

--- safe: SET LOGGED on a new table
CREATE UNLOGGED TABLE cache (key text PRIMARY KEY, value jsonb);
ALTER TABLE cache SET LOGGED;

--- hazard 39 set-tablespace: change-storage-rewrites, migration-fails
--- unsafe: a move to a tablespace that this server lacks is told, though it cannot be tried
--- error migration-fails queue
ALTER TABLE queue SET TABLESPACE fast;

--- safe: to the tablespace where it is
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE queue SET TABLESPACE pg_default;

--- hazard 40 set-access-method: change-storage-rewrites
--- safe: the access method that it has
--- versions: 15+
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE queue SET ACCESS METHOD heap;

--- safe: storage parameters and statistics targets
--- locks: SUX users
--- rewrites: none
ALTER TABLE users SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE users ALTER COLUMN email SET STATISTICS 500;
