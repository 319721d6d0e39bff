--- hazard 9 add-foreign-key: add-foreign-key
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, parent_id integer);
CREATE INDEX orgs_parent_idx ON orgs (parent_id);
CREATE TABLE users (
  id integer PRIMARY KEY,
  org_id integer NOT NULL,
  boss_id integer,
  UNIQUE (org_id, id)
);
CREATE INDEX users_org_idx ON users (org_id);
CREATE INDEX users_boss_idx ON users (boss_id);
CREATE TABLE posts (id bigint PRIMARY KEY, org_id integer NOT NULL, author_id integer NOT NULL);
CREATE INDEX posts_author_idx ON posts (org_id, author_id);
CREATE SCHEMA auth;
CREATE TABLE auth.users (id uuid PRIMARY KEY);
CREATE TABLE profiles (id uuid PRIMARY KEY, bio text);

--- unsafe: a foreign key checks every row under SHARE ROW EXCLUSIVE on both tables
--- warning add-foreign-key users_org_id_fk
--- warning fails-if-data users_org_id_fk
--- locks: SRX orgs, SRX users
--- scans: orgs, users
--- rewrites: none
ALTER TABLE users ADD CONSTRAINT users_org_id_fk FOREIGN KEY (org_id) REFERENCES orgs (id);

--- unsafe: as drizzle-kit 0.31 writes it
--- warning add-foreign-key users_org_id_orgs_id_fk
--- warning fails-if-data users_org_id_orgs_id_fk
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE cascade ON UPDATE no action;

--- unsafe: as drizzle-kit 1.0 writes it
--- warning add-foreign-key users_org_id_orgs_id_fkey
--- warning fails-if-data users_org_id_orgs_id_fkey
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_orgs_id_fkey" FOREIGN KEY ("org_id") REFERENCES "orgs"("id");

--- unsafe: in a DO block, as drizzle-kit wrote it until 0.27
--- warning add-foreign-key users_org_id_orgs_id_fk
--- warning fails-if-data users_org_id_orgs_id_fk
--- locks: SRX orgs, SRX users
DO $$ BEGIN
 ALTER TABLE "users" ADD CONSTRAINT "users_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE cascade ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;

--- unsafe: a foreign key to the table itself
--- warning add-foreign-key users_boss_fk
--- warning fails-if-data users_boss_fk
--- locks: SRX users
ALTER TABLE users ADD CONSTRAINT users_boss_fk FOREIGN KEY (boss_id) REFERENCES users (id);

--- unsafe: a composite key
--- warning add-foreign-key posts_author_fk
--- warning fails-if-data posts_author_fk
--- locks: SRX posts, SRX users
ALTER TABLE posts ADD CONSTRAINT posts_author_fk FOREIGN KEY (org_id, author_id) REFERENCES users (org_id, id);

--- unsafe: DEFERRABLE INITIALLY DEFERRED is checked at once all the same
--- warning add-foreign-key users_org_id_fk
--- warning fails-if-data users_org_id_fk
--- scans: orgs, users
ALTER TABLE users ADD CONSTRAINT users_org_id_fk FOREIGN KEY (org_id) REFERENCES orgs (id) DEFERRABLE INITIALLY DEFERRED;

--- unsafe: to a table of another schema of the same name
--- warning add-foreign-key profiles_id_fk
--- warning fails-if-data profiles_id_fk
--- locks: SRX auth.users, SRX profiles
ALTER TABLE profiles ADD CONSTRAINT profiles_id_fk FOREIGN KEY (id) REFERENCES auth.users (id) ON DELETE CASCADE;

--- unsafe: without a name
--- warning add-foreign-key users_org_id_fkey
--- warning fails-if-data users_org_id_fkey
ALTER TABLE users ADD FOREIGN KEY (org_id) REFERENCES orgs;

--- safe: a new table that refers to an old one
--- locks: SRX orgs
--- scans: none
CREATE TABLE teams (id integer PRIMARY KEY, org_id integer NOT NULL);
CREATE INDEX teams_org_idx ON teams (org_id);
ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;

--- safe: inline on a new table
--- locks: SRX orgs
CREATE TABLE teams (id integer PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs ON DELETE CASCADE);
CREATE INDEX teams_org_idx ON teams (org_id);

--- safe: two new tables that refer to each other
CREATE TABLE a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a);
ALTER TABLE a ADD CONSTRAINT a_b_fk FOREIGN KEY (b_id) REFERENCES b (id);
CREATE INDEX a_b_idx ON a (b_id);
CREATE INDEX b_a_idx ON b (a_id);

--- safe: the duplicate of a key that is there is caught in its DO block
--- fails: none
ALTER TABLE users ADD CONSTRAINT users_boss_fk FOREIGN KEY (boss_id) REFERENCES users (id) NOT VALID;
DO $$ BEGIN
  ALTER TABLE users ADD CONSTRAINT users_boss_fk FOREIGN KEY (boss_id) REFERENCES users (id);
EXCEPTION WHEN duplicate_object THEN null;
END $$;

--- hazard 10 foreign-key-not-valid: add-foreign-key, validate-under-lock
--- safe: NOT VALID locks both tables for an instant and reads neither
--- locks: SRX orgs, SRX users
--- scans: none
ALTER TABLE users ADD CONSTRAINT users_org_id_fk FOREIGN KEY (org_id) REFERENCES orgs (id) NOT VALID;

--- unsafe: NOT VALID, and VALIDATE in the same batch
--- warning validate-under-lock users_org_id_fk
--- warning fails-if-data users_org_id_fk
ALTER TABLE users ADD CONSTRAINT users_org_id_fk FOREIGN KEY (org_id) REFERENCES orgs (id) NOT VALID;
--- next migration
ALTER TABLE users VALIDATE CONSTRAINT users_org_id_fk;

--- hazard 11 add-column-references: add-foreign-key
--- safe: a new nullable column without a default refers to nothing
--- notice foreign-key-without-index 0001_case
--- locks: SRX orgs, AX users
--- scans: none
ALTER TABLE users ADD COLUMN team_id integer REFERENCES orgs (id);

--- unsafe: with a default every row is looked up
--- warning add-foreign-key users_team_id_fkey
--- warning fails-if-data users.team_id
--- notice foreign-key-without-index 0001_case
--- scans: orgs, users
ALTER TABLE users ADD COLUMN team_id integer NOT NULL DEFAULT 7 REFERENCES orgs (id);

--- safe: a new column and its foreign key, as drizzle-kit writes them
--- rows: users=200, orgs=10
--- notice add-foreign-key users_team_id_orgs_id_fk
--- notice foreign-key-without-index 0001_case
ALTER TABLE "users" ADD COLUMN "team_id" integer;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_team_id_orgs_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;

--- hazard 49 drop-foreign-key: drop-foreign-key, add-foreign-key
--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer CONSTRAINT users_org_fk REFERENCES orgs);
CREATE INDEX users_org_idx ON users (org_id);

--- unsafe: a foreign key without its column; the referenced table is locked too
--- notice drop-foreign-key users_org_fk
--- locks: AX orgs, AX users
ALTER TABLE users DROP CONSTRAINT users_org_fk;

--- safe: dropped and added with another action, not yet valid
--- scans: none
ALTER TABLE users DROP CONSTRAINT users_org_fk;
ALTER TABLE users ADD CONSTRAINT users_org_fk FOREIGN KEY (org_id) REFERENCES orgs (id) ON DELETE CASCADE NOT VALID;

--- unsafe: dropped and added with another action, as drizzle-kit writes it
--- warning add-foreign-key users_org_id_orgs_id_fk
ALTER TABLE "users" DROP CONSTRAINT "users_org_fk";
--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE cascade ON UPDATE no action;
