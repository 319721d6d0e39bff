--- hazard 79 concurrently-in-transaction: concurrently-in-transaction
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, name text, org_id integer);
CREATE INDEX users_name_idx ON users (name);
CREATE TABLE events (id bigint, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE MATERIALIZED VIEW names AS SELECT id, name FROM users;
CREATE UNIQUE INDEX names_id_idx ON names (id);
CREATE TYPE mood AS ENUM ('sad');

--- unsafe: CREATE INDEX CONCURRENTLY
--- error concurrently-in-transaction users_email_idx
--- fails: 25001
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);

--- unsafe: as drizzle-kit writes .concurrently()
--- error concurrently-in-transaction users_email_idx
--- fails: 25001
CREATE INDEX CONCURRENTLY "users_email_idx" ON "users" USING btree ("email");

--- unsafe: a unique one
--- error concurrently-in-transaction users_email_idx
--- notice add-unique users_email_idx
CREATE UNIQUE INDEX CONCURRENTLY users_email_idx ON users (email);

--- unsafe: DROP INDEX CONCURRENTLY
--- error concurrently-in-transaction users_name_idx
--- fails: 25001
DROP INDEX CONCURRENTLY users_name_idx;

--- unsafe: REINDEX CONCURRENTLY
--- error concurrently-in-transaction users
--- fails: 25001
REINDEX TABLE CONCURRENTLY users;

--- unsafe: REINDEX with its option in brackets
--- error concurrently-in-transaction users_name_idx
--- fails: 25001
REINDEX (CONCURRENTLY) INDEX users_name_idx;

--- unsafe: VACUUM
--- error concurrently-in-transaction VACUUM users
--- fails: 25001
VACUUM users;

--- unsafe: VACUUM ANALYZE
--- error concurrently-in-transaction VACUUM (ANALYZE) users
--- fails: 25001
VACUUM (ANALYZE) users;

--- unsafe: DETACH PARTITION CONCURRENTLY
--- error concurrently-in-transaction events
--- fails: 25001
ALTER TABLE events DETACH PARTITION events_2026 CONCURRENTLY;

--- unsafe: in a later file, after harmless ones
--- error concurrently-in-transaction users_email_idx
--- fails: 25001
ALTER TABLE users ADD COLUMN phone text;
--- next migration
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);

--- unsafe: one transaction per file does not help
--- transaction: file
--- error concurrently-in-transaction users_email_idx
--- fails: 25001
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);

--- unsafe: ALTER SYSTEM
--- error concurrently-in-transaction ALTER SYSTEM SET work_mem = '64MB'
--- fails: 25001
ALTER SYSTEM SET work_mem = '64MB';

--- unsafe: CREATE DATABASE
--- error concurrently-in-transaction CREATE DATABASE reports
--- fails: 25001
CREATE DATABASE reports;

--- safe: REFRESH CONCURRENTLY may run in a transaction
--- fails: none
REFRESH MATERIALIZED VIEW CONCURRENTLY names;

--- safe: CONCURRENTLY in a comment and a text
-- CREATE INDEX CONCURRENTLY users_email_idx ON users (email);
COMMENT ON TABLE users IS 'see CREATE INDEX CONCURRENTLY';

--- safe: no transaction: DROP INDEX CONCURRENTLY
--- transaction: none
--- fails: none
DROP INDEX CONCURRENTLY users_name_idx;

--- safe: no transaction: REINDEX CONCURRENTLY
--- transaction: none
--- fails: none
REINDEX TABLE CONCURRENTLY users;

--- safe: no transaction: VACUUM
--- transaction: none
--- fails: none
VACUUM ANALYZE users;

--- safe: ANALYZE may run in a transaction
--- fails: none
ANALYZE users (email);

--- hazard 81 transaction-nesting: commit-in-migration, rollback-in-migration
--- unsafe: COMMIT and BEGIN in one message do not spare an index its transaction
--- error concurrently-in-transaction users_email_idx
--- notice commit-in-migration 0001_case
--- fails: 25001
COMMIT;
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);
BEGIN;

--- unsafe: COMMIT at the end
--- notice commit-in-migration 0001_case
ALTER TABLE users ADD COLUMN phone text;
COMMIT;

--- unsafe: BEGIN and COMMIT around everything
--- notice commit-in-migration 0001_case
BEGIN;
ALTER TABLE users ADD COLUMN phone text;
COMMIT;

--- unsafe: END is a COMMIT
--- notice commit-in-migration 0001_case
START TRANSACTION;
ALTER TABLE users ADD COLUMN phone text;
END;

--- unsafe: COMMIT AND CHAIN: the next transaction keeps its locks to the end
--- notice commit-in-migration 0001_case
--- warning backfill-under-lock users
COMMIT AND CHAIN;
ALTER TABLE users ADD COLUMN phone text;
UPDATE users SET phone = '?';

--- unsafe: after a COMMIT each statement has a transaction of its own
--- warning commit-in-migration 0001_case
--- warning backfill-in-one-transaction users
COMMIT;
--> statement-breakpoint
ALTER TABLE users ADD COLUMN phone text;
--> statement-breakpoint
UPDATE users SET phone = '?';

--- unsafe: ROLLBACK TO a savepoint ends no transaction
--- notice commit-in-migration 0001_case
--- warning backfill-under-lock users
COMMIT;
BEGIN;
ALTER TABLE users ADD COLUMN phone text;
SAVEPOINT before;
ROLLBACK WORK TO SAVEPOINT before;
UPDATE users SET phone = '?';

--- unsafe: ROLLBACK undoes what went before
--- error rollback-in-migration 0001_case
ALTER TABLE users ADD COLUMN phone text;
ROLLBACK;

--- unsafe: ABORT
--- error rollback-in-migration 0001_case
ALTER TABLE users ADD COLUMN phone text;
ABORT;

--- safe: a savepoint, and back to it
ALTER TABLE users ADD COLUMN phone text;
SAVEPOINT here;
ALTER TABLE users ADD COLUMN fax text;
ROLLBACK TO SAVEPOINT here;
RELEASE SAVEPOINT here;

--- safe: BEGIN of a block in PL/pgSQL
DO $$ BEGIN ALTER TABLE users ADD COLUMN phone text; END $$;

--- safe: BEGIN and COMMIT where the migrator wraps nothing
--- transaction: none
BEGIN;
ALTER TABLE users ADD COLUMN phone text;
COMMIT;

--- hazard 82 uncommitted-transaction: uncommitted-transaction
--- unsafe: BEGIN without COMMIT where the migrator wraps nothing
--- transaction: none
--- warning uncommitted-transaction 0001_case
BEGIN;
ALTER TABLE users ADD COLUMN phone text;

--- safe: BEGIN without COMMIT inside the migrator's transaction says nothing
BEGIN;
ALTER TABLE users ADD COLUMN phone text;

--- hazard 83 invalid-index-kept: invalid-index-kept
--- unsafe: IF NOT EXISTS may keep the ruin of a failed build
--- transaction: none
--- notice invalid-index-kept users_email_idx
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_email_idx ON users (email);

--- safe: CONCURRENTLY without IF NOT EXISTS
--- transaction: none
--- fails: none
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);

--- hazard 14 validate-in-same-transaction: validate-under-lock
--- unsafe: a foreign key, NOT VALID and VALIDATE in two pending files
--- warning validate-under-lock users_self_fk
--- warning fails-if-data users_self_fk
--- notice foreign-key-without-index 0001_case
--- locks: SRX users
--- scans: users
ALTER TABLE users ADD CONSTRAINT users_self_fk FOREIGN KEY (org_id) REFERENCES users (id) NOT VALID;
--- next migration
ALTER TABLE users VALIDATE CONSTRAINT users_self_fk;

--- safe: NOT VALID and VALIDATE where the migrator wraps nothing
--- transaction: none
ALTER TABLE users ADD CONSTRAINT known_org CHECK (id IS NOT NULL) NOT VALID;
--- next migration
ALTER TABLE users VALIDATE CONSTRAINT known_org;

--- hazard 85 identifier-too-long: name-cut-off, migration-fails
--- unsafe: an index name that PostgreSQL cuts off
--- notice name-cut-off 0001_case
--- warning create-index-blocks-writes users_email_and_name_and_many_more_words_that_make_it_much_too_
CREATE INDEX users_email_and_name_and_many_more_words_that_make_it_much_too_long_for_postgres ON users (email);

--- unsafe: a foreign key's name as drizzle-kit makes it
--- notice name-cut-off 0001_case
CREATE TABLE organization_membership_invitations (id integer PRIMARY KEY, invited_user_identifier integer);
CREATE INDEX organization_membership_invitations_i ON organization_membership_invitations (invited_user_identifier);
ALTER TABLE "organization_membership_invitations" ADD CONSTRAINT "organization_membership_invitations_invited_user_identifier_users_id_fk" FOREIGN KEY ("invited_user_identifier") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

--- unsafe: two names that are one when they are cut
--- error migration-fails users_email_and_name_and_many_more_words_that_make_it_much_too_
--- notice name-cut-off 0001_case
--- warning create-index-blocks-writes users_email_and_name_and_many_more_words_that_make_it_much_too_
--- fails: 42P07
CREATE INDEX users_email_and_name_and_many_more_words_that_make_it_much_too_long_1 ON users (email);
CREATE INDEX users_email_and_name_and_many_more_words_that_make_it_much_too_long_2 ON users (name);

--- safe: sixty-three bytes
--- rows: users=10
--- notice create-index-blocks-writes users_email_index_whose_name_has_exactly_sixty_three_bytes_ok__
CREATE INDEX users_email_index_whose_name_has_exactly_sixty_three_bytes_ok__ ON users (email);

--- hazard 87 fails-on-data: fails-if-data, fails-on-rows, fails-at-commit
--- unsafe: a foreign key that is checked at COMMIT
--- error fails-at-commit 0001_case
--- notice foreign-key-without-index 0001_case
CREATE TABLE one (id integer PRIMARY KEY);
CREATE TABLE two (id integer PRIMARY KEY, one_id integer REFERENCES one DEFERRABLE INITIALLY DEFERRED);
INSERT INTO two (id, one_id) VALUES (1, 99);

--- unsafe: a seed row whose key may be taken
--- warning fails-if-data users
INSERT INTO users (id, email) VALUES (1, 'root@example.com');

--- unsafe: a seed row that refers to one that may be missing
--- warning fails-if-data orders
CREATE TABLE orders (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users);
CREATE INDEX orders_user_idx ON orders (user_id);
INSERT INTO orders (id, user_id) VALUES (1, 123456789);

--- unsafe: a cast of texts that need not be numbers
--- warning fails-if-data users
--- warning backfill-under-lock users
ALTER TABLE users ADD COLUMN size integer;
UPDATE users SET size = name::integer;

--- unsafe: division by what may be zero
--- warning fails-if-data users
--- warning backfill-under-lock users
ALTER TABLE users ADD COLUMN share numeric;
UPDATE users SET share = 1.0 / org_id;

--- unsafe: a CHECK that old rows need not pass
--- warning add-check-constraint short_name
--- warning fails-if-data short_name
ALTER TABLE users ADD CONSTRAINT short_name CHECK (length(name) < 20);

--- unsafe: the same by NOT VALID and VALIDATE, where the migrator wraps nothing
--- transaction: none
--- warning fails-if-data long_name
ALTER TABLE users ADD CONSTRAINT long_name CHECK (length(name) < 200) NOT VALID;
--- next migration
ALTER TABLE users VALIDATE CONSTRAINT long_name;

--- unsafe: a unique index that is built CONCURRENTLY
--- transaction: none
--- warning fails-if-data users_email_idx
--- notice add-unique users_email_idx
CREATE UNIQUE INDEX CONCURRENTLY users_email_idx ON users (email);

--- safe: a seed row that yields
--- fails: none
INSERT INTO users (id, email) VALUES (1, 'root@example.com') ON CONFLICT (id) DO NOTHING;

--- safe: a seed row under a key that the database makes
--- fails: none
CREATE TABLE plans (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
INSERT INTO plans (name) VALUES ('free'), ('pro');

--- safe: the parent row comes first, the check at COMMIT
--- notice foreign-key-without-index 0001_case
CREATE TABLE one (id integer PRIMARY KEY);
CREATE TABLE two (id integer PRIMARY KEY, one_id integer REFERENCES one DEFERRABLE INITIALLY DEFERRED);
INSERT INTO two (id, one_id) VALUES (1, 99);
INSERT INTO one (id) VALUES (99);
