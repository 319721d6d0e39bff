--- hazard 4 add-unique-constraint: add-unique-constraint, create-index-blocks-writes
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, slug varchar(40) NOT NULL);
CREATE TABLE users (
  id integer PRIMARY KEY,
  org_id integer NOT NULL,
  email varchar(200) NOT NULL,
  handle varchar(30),
  badge uuid NOT NULL DEFAULT gen_random_uuid()
);
CREATE UNIQUE INDEX users_badge_uq ON users (badge);
CREATE INDEX users_handle_idx ON users (handle);
CREATE SCHEMA "Auth";
CREATE TABLE "Auth"."Tokens" (id bigint PRIMARY KEY, "token" varchar(64) NOT NULL);

--- unsafe: a unique constraint reads the table under ACCESS EXCLUSIVE, and fails on duplicates
--- warning add-unique-constraint users_email_unique
--- warning fails-if-data users_email_unique
--- notice add-unique users_email_unique
--- locks: AX users
--- scans: users
ALTER TABLE users ADD CONSTRAINT users_email_unique UNIQUE (email);

--- unsafe: as drizzle-kit writes it
--- warning add-unique-constraint users_org_id_handle_unique
--- warning fails-if-data users_org_id_handle_unique
--- notice add-unique users_org_id_handle_unique
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_handle_unique" UNIQUE("org_id","handle");

--- unsafe: without a name
--- warning add-unique-constraint orgs_slug_key
--- warning fails-if-data orgs_slug_key
--- notice add-unique orgs_slug_key
ALTER TABLE orgs ADD UNIQUE (slug);

--- unsafe: NULLS NOT DISTINCT
--- versions: 15+
--- warning add-unique-constraint users_handle_unique
--- warning fails-if-data users_handle_unique
--- notice add-unique users_handle_unique
ALTER TABLE users ADD CONSTRAINT users_handle_unique UNIQUE NULLS NOT DISTINCT (handle);

--- unsafe: DEFERRABLE does not spare the index build
--- warning add-unique-constraint users_email_unique
--- warning fails-if-data users_email_unique
--- notice add-unique users_email_unique
--- locks: AX users
ALTER TABLE users ADD CONSTRAINT users_email_unique UNIQUE (email) DEFERRABLE INITIALLY DEFERRED;

--- unsafe: names that must be quoted, in another schema
--- warning add-unique-constraint Tokens_token_key
--- warning fails-if-data Tokens_token_key
--- notice add-unique Tokens_token_key
--- locks: AX "Auth"."Tokens"
ALTER TABLE "Auth"."Tokens" ADD CONSTRAINT "Tokens_token_key" UNIQUE ("token");

--- unsafe: beside harmless subcommands
--- warning add-unique-constraint users_email_unique
--- warning fails-if-data users_email_unique
--- notice add-unique users_email_unique
ALTER TABLE users ADD COLUMN phone text, ADD CONSTRAINT users_email_unique UNIQUE (email), ALTER COLUMN handle SET DEFAULT '';

--- unsafe: a unique index keeps writes waiting, and fails on duplicates
--- warning create-index-blocks-writes users_email_unique
--- warning fails-if-data users_email_unique
--- notice add-unique users_email_unique
--- locks: S users
CREATE UNIQUE INDEX users_email_unique ON users (email);

--- safe: USING INDEX takes an index that is there
--- locks: AX users
--- scans: none
ALTER TABLE users ADD CONSTRAINT users_badge_key UNIQUE USING INDEX users_badge_uq;

--- safe: on a table that the migration creates
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL);
ALTER TABLE teams ADD CONSTRAINT teams_name_unique UNIQUE (name);

--- safe: inline on a new table
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL UNIQUE, org_id integer NOT NULL, CONSTRAINT teams_one_per_org UNIQUE (org_id, name));

--- safe: columns that hold a unique column cannot have duplicates
--- rows: users=500
--- notice add-unique-constraint users_id_org_id_unique
ALTER TABLE users ADD CONSTRAINT users_id_org_id_unique UNIQUE (id, org_id);

--- safe: dropped and added under another name without a second build
ALTER INDEX users_badge_uq RENAME TO users_badge_unique;

--- hazard 5 add-column-unique: add-unique-constraint, fails-on-rows
--- unsafe: ADD COLUMN … UNIQUE builds an index over the NULLs
--- warning add-unique-constraint users_phone_key
--- locks: AX users
--- scans: users
ALTER TABLE users ADD COLUMN phone text UNIQUE;

--- unsafe: ADD COLUMN and its unique constraint in one migration
--- warning add-unique-constraint users_phone_unique
ALTER TABLE "users" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_phone_unique" UNIQUE("phone");

--- unsafe: with a default every row has the same value
--- error fails-on-rows users.phone
--- fails: 23505
ALTER TABLE users ADD COLUMN phone text DEFAULT '' UNIQUE;

--- safe: on an empty new table
CREATE TABLE teams (id integer PRIMARY KEY);
ALTER TABLE teams ADD COLUMN name text UNIQUE;

--- hazard 76 add-unique: add-unique
--- unsafe: the running release may write duplicates
--- notice add-unique users_handle_org_uq
--- warning create-index-blocks-writes users_handle_org_uq
--- warning fails-if-data users_handle_org_uq
CREATE UNIQUE INDEX users_handle_org_uq ON users (org_id, handle);

--- unsafe: a partial unique index
--- notice add-unique users_handle_uq
--- warning create-index-blocks-writes users_handle_uq
--- warning fails-if-data users_handle_uq
CREATE UNIQUE INDEX users_handle_uq ON users (handle) WHERE handle IS NOT NULL;

--- unsafe: a unique expression
--- notice add-unique users_email_lower_uq
--- warning create-index-blocks-writes users_email_lower_uq
--- warning fails-if-data users_email_lower_uq
CREATE UNIQUE INDEX users_email_lower_uq ON users (lower(email));

--- safe: a column that the batch adds has no old writers
--- rows: users=100
--- notice create-index-blocks-writes users_code_uq
ALTER TABLE users ADD COLUMN code text;
CREATE UNIQUE INDEX users_code_uq ON users (code);

--- hazard 78 change-unique-index: change-unique-index, drop-unique
--- unsafe: the same name over other columns
--- warning change-unique-index users_badge_uq
--- notice drop-index users_badge_uq
--- warning create-index-blocks-writes users_badge_uq
DROP INDEX users_badge_uq;
CREATE UNIQUE INDEX users_badge_uq ON users (org_id, badge);

--- unsafe: the same name with a predicate
--- warning change-unique-index users_badge_uq
--- notice drop-index users_badge_uq
--- warning create-index-blocks-writes users_badge_uq
DROP INDEX users_badge_uq;
CREATE UNIQUE INDEX users_badge_uq ON users (badge) WHERE org_id > 0;

--- safe: built anew as it was
--- rows: users=100
--- notice drop-index users_badge_uq
--- notice create-index-blocks-writes users_badge_uq
DROP INDEX users_badge_uq;
CREATE UNIQUE INDEX users_badge_uq ON users USING btree (badge);
