--- hazard 48 rewrite-under-lock: work-under-lock, change-type-rewrites, hidden-work-under-lock
--- baseline
CREATE SCHEMA auth;
CREATE TABLE auth.users (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text NOT NULL);
CREATE TABLE auth.organizations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);
CREATE TYPE "task_status" AS ENUM ('backlog', 'todo', 'done');
CREATE TYPE "integration_provider" AS ENUM ('linear', 'github');
CREATE TABLE integration_connections (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), organization_id uuid NOT NULL REFERENCES auth.organizations ON DELETE CASCADE, provider "integration_provider" NOT NULL);
CREATE INDEX integration_connections_org_idx ON integration_connections (organization_id);
CREATE TABLE tasks (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), organization_id uuid NOT NULL REFERENCES auth.organizations ON DELETE CASCADE, title text NOT NULL, status "task_status" NOT NULL DEFAULT 'backlog');
CREATE INDEX tasks_org_idx ON tasks (organization_id);
CREATE INDEX tasks_status_idx ON tasks (status);

--- unsafe: the outage of September 2026: an enum becomes text while three other tables stay locked
--- warning change-type-rewrites tasks.status
--- warning work-under-lock auth.organizations, auth.users, integration_connections
--- locks: AX auth.organizations, AX auth.users, AX integration_connections, AX tasks
--- rewrites: tasks
ALTER TABLE "auth"."users" ADD COLUMN "onboarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."organizations" ADD COLUMN "allowed_domains" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
--- next migration
ALTER TABLE "integration_connections" ADD COLUMN "config" jsonb;--> statement-breakpoint
--- next migration
ALTER TABLE "tasks" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "status" SET DEFAULT 'backlog';

--- unsafe: the same on a table of production's size
--- rows: tasks=12000000, auth.users=40000
--- error change-type-rewrites tasks.status
--- error work-under-lock auth.organizations, auth.users, integration_connections
ALTER TABLE "auth"."users" ADD COLUMN "onboarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."organizations" ADD COLUMN "allowed_domains" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "integration_connections" ADD COLUMN "config" jsonb;--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "status" SET DEFAULT 'backlog';

--- safe: the rewrite deployed first, one file at a time
--- transaction: file
--- rows: tasks=300
--- notice change-type-rewrites tasks.status
ALTER TABLE "tasks" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "tasks" ALTER COLUMN "status" SET DEFAULT 'backlog';
--- next migration
ALTER TABLE "auth"."users" ADD COLUMN "onboarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."organizations" ADD COLUMN "allowed_domains" text[] DEFAULT '{}' NOT NULL;

--- safe: the instant half of it
--- locks: AX auth.organizations, AX auth.users, AX integration_connections
--- rewrites: none
--- scans: none
ALTER TABLE "auth"."users" ADD COLUMN "onboarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."organizations" ADD COLUMN "allowed_domains" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "integration_connections" ADD COLUMN "config" jsonb;

--- hazard 24 change-type-rewrites: change-type-rewrites, lossy-type-change, fails-if-data, migration-fails, fails-on-rows, change-type-rebuilds-index
--- baseline
CREATE TYPE "role" AS ENUM ('user', 'admin');
CREATE TABLE "users" ("id" serial PRIMARY KEY, "name" varchar(20) NOT NULL, "bio" text, "age" integer, "score" real, "price" numeric(10, 4), "born" timestamp, "seen" timestamp (3) with time zone, "meta" json, "doc" jsonb, "key" uuid, "flag" boolean DEFAULT false NOT NULL, "role" "role" DEFAULT 'user' NOT NULL, "tags" text[], "day" date, "hour" time, "code" char(10), "big" bigint, "small" smallint);
CREATE TABLE "posts" ("id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, "user_id" integer NOT NULL, "body" text, CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE cascade);
CREATE INDEX "posts_user_id_idx" ON "posts" USING btree ("user_id");

--- unsafe: 0.31: varchar(20) to varchar(3) fails on longer ones
--- warning change-type-rewrites users.name
--- warning fails-if-data users.name
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(3);

--- unsafe: 1.0: varchar(20) to varchar(3) cuts them
--- warning change-type-rewrites users.name
--- warning lossy-type-change users.name
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(3) USING "name"::varchar(3);

--- unsafe: 1.0: text to varchar(5)
--- warning change-type-rewrites users.bio
--- warning lossy-type-change users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE varchar(5) USING "bio"::varchar(5);

--- unsafe: 1.0: fewer digits behind the point
--- warning change-type-rewrites users.price
--- error lossy-type-change users.price
ALTER TABLE "users" ALTER COLUMN "price" SET DATA TYPE numeric(10,2) USING "price"::numeric(10,2);

--- unsafe: 1.0: real to integer rounds
--- warning change-type-rewrites users.score
--- error lossy-type-change users.score
--- warning fails-if-data users.score
ALTER TABLE "users" ALTER COLUMN "score" SET DATA TYPE integer USING "score"::integer;

--- unsafe: 1.0: timestamp to date loses the hour
--- warning change-type-rewrites users.born
--- error lossy-type-change users.born
ALTER TABLE "users" ALTER COLUMN "born" SET DATA TYPE date USING "born"::date;

--- unsafe: 0.31: timestamp to date does it without USING
--- warning change-type-rewrites users.born
--- error lossy-type-change users.born
ALTER TABLE "users" ALTER COLUMN "born" SET DATA TYPE date;

--- unsafe: timestamp to whole seconds
--- warning change-type-rewrites users.born
--- error lossy-type-change users.born
ALTER TABLE "users" ALTER COLUMN "born" SET DATA TYPE timestamp (0);

--- unsafe: 1.0: text to jsonb
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE jsonb USING "bio"::jsonb;

--- unsafe: 0.31: text to jsonb without USING
--- error migration-fails users.bio
--- fails: 42804
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE jsonb;

--- unsafe: 1.0: text to integer
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE integer USING "bio"::integer;

--- unsafe: 1.0: text to uuid
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE uuid USING "bio"::uuid;

--- unsafe: 1.0: text to boolean
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE boolean USING "bio"::boolean;

--- unsafe: 1.0: text to timestamp
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE timestamp USING "bio"::timestamp;

--- unsafe: 1.0: text to enum
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE "role" USING "bio"::"role";

--- unsafe: a scalar becomes an array, without a cast there is none
--- error migration-fails users.bio
--- fails: 42804
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE text[];

--- unsafe: a scalar becomes an array, as 1.0 writes it: no text is an array
--- warning change-type-rewrites users.bio
--- warning fails-if-data users.bio
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE text[] USING "bio"::text[];

--- unsafe: jsonb to json
--- warning change-type-rewrites users.doc
ALTER TABLE "users" ALTER COLUMN "doc" SET DATA TYPE json USING "doc"::json;

--- unsafe: jsonb to text
--- warning change-type-rewrites users.doc
ALTER TABLE "users" ALTER COLUMN "doc" SET DATA TYPE text USING "doc"::text;

--- unsafe: boolean to integer
--- notice change-default users.flag
--- warning change-type-rewrites users.flag
ALTER TABLE "users" ALTER COLUMN "flag" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "flag" SET DATA TYPE integer USING "flag"::integer;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "flag" SET DEFAULT 0;

--- unsafe: integer to boolean makes many values one
--- warning change-type-rewrites users.age
--- error lossy-type-change users.age
ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE boolean USING "age"::boolean;

--- unsafe: the key of a table that others refer to
--- warning unexplained-change users_id_seq
--- warning change-type-rewrites users.id
--- locks: AX posts, AX users
--- rewrites: users
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE bigint;

--- unsafe: both ends of a foreign key
--- warning unexplained-change users_id_seq
--- warning change-type-rewrites users.id
--- warning change-type-rewrites posts.user_id
--- rewrites: posts, users
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "user_id" SET DATA TYPE bigint;

--- unsafe: bigint to integer
--- warning change-type-rewrites users.big
--- warning fails-if-data users.big
ALTER TABLE "users" ALTER COLUMN "big" SET DATA TYPE integer USING "big"::integer;

--- unsafe: numeric to real loses digits
--- warning change-type-rewrites users.price
--- warning lossy-type-change users.price
ALTER TABLE "users" ALTER COLUMN "price" SET DATA TYPE real;

--- unsafe: timestamptz to time
--- warning depends-on-setting users.seen
--- warning change-type-rewrites users.seen
--- error lossy-type-change users.seen
ALTER TABLE "users" ALTER COLUMN "seen" SET DATA TYPE time USING "seen"::time;

--- unsafe: text array to text
--- warning change-type-rewrites users.tags
ALTER TABLE "users" ALTER COLUMN "tags" SET DATA TYPE text USING "tags"::text;

--- unsafe: char(10) to varchar(10)
--- warning change-type-rewrites users.code
ALTER TABLE "users" ALTER COLUMN "code" SET DATA TYPE varchar(10);

--- unsafe: a date becomes a timestamp
--- warning change-type-rewrites users.day
ALTER TABLE "users" ALTER COLUMN "day" SET DATA TYPE timestamp;

--- unsafe: smallint to bigint
--- warning change-type-rewrites users.small
ALTER TABLE "users" ALTER COLUMN "small" SET DATA TYPE bigint USING "small"::bigint;

--- safe: 1.0: varchar(20) to varchar(40)
--- rewrites: none
--- scans: none
--- locks: AX users
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(40) USING "name"::varchar(40);

--- safe: 1.0: varchar to text
--- rewrites: none
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE text USING "name"::text;

--- safe: 1.0: timestamp to timestamptz
--- rewrites: none
SET LOCAL TimeZone = 'UTC';
ALTER TABLE "users" ALTER COLUMN "born" SET DATA TYPE timestamp with time zone USING "born"::timestamp with time zone;

--- safe: 1.0: timestamptz(3) to timestamptz
--- rewrites: none
ALTER TABLE "users" ALTER COLUMN "seen" SET DATA TYPE timestamp with time zone USING "seen"::timestamp with time zone;

--- safe: 1.0: numeric(10,4) to numeric(12,4)
--- rewrites: none
ALTER TABLE "users" ALTER COLUMN "price" SET DATA TYPE numeric(12,4) USING "price"::numeric(12,4);

--- safe: text to varchar
--- rewrites: none
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE varchar USING "bio"::varchar;

--- safe: serial to bigserial of a new table
CREATE TABLE "teams" ("id" serial PRIMARY KEY NOT NULL);--> statement-breakpoint
ALTER TABLE "teams" ALTER COLUMN "id" SET DATA TYPE bigint;

--- hazard 74 drop-primary-key: drop-primary-key
--- unsafe: drizzle-kit makes a composite key of a single one
--- warning drop-primary-key posts
--- warning add-primary-key posts_id_user_id_pk
--- locks: AX posts
ALTER TABLE "posts" DROP CONSTRAINT "posts_pkey"; --> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_id_user_id_pk" PRIMARY KEY("id","user_id");

--- safe: a composite key of a new table
CREATE TABLE "members" ("post_id" integer NOT NULL, "user_id" integer NOT NULL, CONSTRAINT "members_post_id_user_id_pk" PRIMARY KEY("post_id","user_id"));

--- hazard 20 add-column-generated-stored: add-column-rewrites, drop-column, possible-rename
--- unsafe: drizzle-kit changes a generated expression by drop and add
--- warning add-column-rewrites posts.words
--- warning add-column-rewrites posts.words
--- notice rewrites-table-repeatedly posts
--- rewrites: posts
ALTER TABLE "posts" ADD COLUMN "words" integer GENERATED ALWAYS AS (length("posts"."body")) STORED;--> statement-breakpoint
ALTER TABLE "posts" drop column "words";--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "words" integer GENERATED ALWAYS AS (length("posts"."body") + 1) STORED;

--- safe: a generated column becomes a plain one
ALTER TABLE "posts" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "note" SET DEFAULT '';

--- hazard 17 add-column-constant-default: add-column-rewrites
--- safe: everything that drizzle-kit adds with a constant default
--- locks: AX users
--- rewrites: none
--- scans: none
ALTER TABLE "users" ADD COLUMN "c1" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c2" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c3" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c4" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c5" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c6" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c7" "role" DEFAULT 'user' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c8" numeric(10, 2) DEFAULT '0.00' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c9" date DEFAULT CURRENT_DATE;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c10" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c11" varchar(10) DEFAULT 'x';--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "c12" interval DEFAULT '1 day' NOT NULL;

--- unsafe: what drizzle-kit adds with a volatile one
--- warning add-column-rewrites users.token
--- rewrites: users
ALTER TABLE "users" ADD COLUMN "token" uuid DEFAULT gen_random_uuid() NOT NULL;

--- hazard 10 foreign-key-not-valid: add-foreign-key
--- safe: a new table with foreign keys to old ones, as drizzle-kit writes it
--- locks: SRX posts, SRX users
--- scans: none
CREATE TABLE "comments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"post_id" integer NOT NULL,
	"user_id" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_post_id_idx" ON "comments" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "comments_user_id_idx" ON "comments" USING btree ("user_id");

--- unsafe: a foreign key whose action drizzle-kit changes
--- warning add-foreign-key posts_user_id_users_id_fk
--- locks: AX posts, AX users
--- scans: posts, users
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;

--- hazard 54 drop-table: drop-table
--- unsafe: 0.31 drops a table that others refer to
--- error drop-table users
--- notice drop-cascade users
--- locks: AX posts, AX users
DROP TABLE "users" CASCADE;

--- unsafe: 1.0 drops without CASCADE, and cannot
--- error migration-fails DROP TABLE "users"
--- error drop-table users
--- fails: 2BP01
DROP TABLE "users";

--- unsafe: 1.0 drops the table and its foreign key first
--- error drop-table users
--- locks: AX posts, AX users
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_id_users_id_fk";--> statement-breakpoint
DROP TABLE "users";

--- safe: a table is made and filled
CREATE TABLE "plans" ("id" text PRIMARY KEY NOT NULL, "price" integer DEFAULT 0 NOT NULL);
--> statement-breakpoint
INSERT INTO "plans" ("id") VALUES ('free'), ('pro');

--- hazard 55 drop-column: possible-rename, drop-column
--- unsafe: the answer "no" to drizzle-kit's question
--- error possible-rename users.name
--- error fails-on-rows users.full_name
ALTER TABLE "users" ADD COLUMN "full_name" varchar(20) NOT NULL;--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "name";

--- unsafe: the same with a nullable column
--- error possible-rename users.bio
ALTER TABLE "users" ADD COLUMN "biography" text;--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "bio";

--- unsafe: two things that have nothing in common
--- error drop-column users.score
ALTER TABLE "users" ADD COLUMN "timezone" text;--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "score";

--- unsafe: the values are copied before, so that only the old code suffers
--- warning backfill-under-lock users
--- warning drop-column users.bio
ALTER TABLE "users" ADD COLUMN "biography" text;--> statement-breakpoint
UPDATE "users" SET "biography" = "bio";--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "bio";
