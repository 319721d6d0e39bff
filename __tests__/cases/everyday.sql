--- hazard 55 drop-column: drop-column, possible-rename
--- baseline
CREATE TYPE "plan" AS ENUM ('free', 'pro');
CREATE TABLE "accounts" ("id" text PRIMARY KEY, "user_id" text NOT NULL, "provider" text NOT NULL, "access_token" text, "refresh_token" text, "expires_at" timestamp, "scope" text, "created_at" timestamp DEFAULT now() NOT NULL);
CREATE TABLE "users" ("id" text PRIMARY KEY, "name" text NOT NULL, "email" text NOT NULL, "email_verified" boolean DEFAULT false NOT NULL, "image" text, "plan" "plan" DEFAULT 'free' NOT NULL, "stripe_id" varchar(255), "created_at" timestamp DEFAULT now() NOT NULL, CONSTRAINT "users_email_unique" UNIQUE("email"));
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE TABLE "projects" ("id" serial PRIMARY KEY, "owner_id" text NOT NULL REFERENCES "users"("id"), "slug" varchar(64) NOT NULL, "title" varchar(256) NOT NULL, "archived" boolean DEFAULT false, "position" integer, "settings" jsonb DEFAULT '{}'::jsonb NOT NULL);
CREATE INDEX "projects_owner_idx" ON "projects" ("owner_id");
CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" ("slug");
CREATE TABLE "project_members" ("project_id" integer NOT NULL REFERENCES "projects"("id") ON DELETE cascade, "user_id" text NOT NULL REFERENCES "users"("id") ON DELETE cascade, "role" text DEFAULT 'member' NOT NULL, CONSTRAINT "project_members_pk" PRIMARY KEY("project_id","user_id"));
CREATE INDEX "project_members_user_idx" ON "project_members" ("user_id");

--- unsafe: two tokens that nobody reads any more
--- error drop-column accounts.access_token
--- error drop-column accounts.refresh_token
ALTER TABLE "accounts" DROP COLUMN "access_token";--> statement-breakpoint
ALTER TABLE "accounts" DROP COLUMN "refresh_token";

--- unsafe: a column of a foreign key
--- error drop-column projects.owner_id
ALTER TABLE "projects" DROP COLUMN "owner_id";

--- unsafe: a rename by drop and add, over two files
--- error possible-rename projects.title
ALTER TABLE "projects" ADD COLUMN "name" varchar(256);
--- next migration
ALTER TABLE "projects" DROP COLUMN "title";

--- unsafe: two settings that have nothing in common but their type
--- error drop-column projects.archived
ALTER TABLE "projects" ADD COLUMN "featured" boolean DEFAULT false;--> statement-breakpoint
ALTER TABLE "projects" DROP COLUMN "archived";

--- unsafe: two long names that have no word in common
--- error drop-column users.stripe_id
ALTER TABLE "users" ADD COLUMN "invited_by_mail" varchar(255);--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "stripe_id";

--- unsafe: an abbreviation of the old name
--- error possible-rename projects.position
ALTER TABLE "projects" ADD COLUMN "sidebar_pos" integer, ADD COLUMN "positions_seen" integer;--> statement-breakpoint
ALTER TABLE "projects" DROP COLUMN "position";

--- unsafe: a unique column
--- error drop-column projects.slug
ALTER TABLE "projects" DROP COLUMN "slug";

--- unsafe: camelCase becomes snake_case by drop and add
--- error possible-rename users.image
ALTER TABLE "users" ADD COLUMN "image_url" text;--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "image";

--- safe: a new table with everything
CREATE TYPE "public"."status" AS ENUM('open', 'closed');--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" serial PRIMARY KEY NOT NULL,
	"project_id" integer NOT NULL,
	"assignee_id" text,
	"title" varchar(256) NOT NULL,
	"status" "status" DEFAULT 'open' NOT NULL,
	"due" date,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"search" tsvector GENERATED ALWAYS AS (to_tsvector('english', "title")) STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tasks_title_check" CHECK (length("tasks"."title") > 0)
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tasks_project_idx" ON "tasks" USING btree ("project_id","status");--> statement-breakpoint
CREATE INDEX "tasks_assignee_idx" ON "tasks" USING btree ("assignee_id") WHERE "tasks"."assignee_id" is not null;--> statement-breakpoint
CREATE INDEX "tasks_search_idx" ON "tasks" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_title_idx" ON "tasks" USING btree ("project_id",lower("title"));

--- safe: nullable columns and columns with defaults
--- locks: AX projects, AX users
--- rewrites: none
--- scans: none
ALTER TABLE "users" ADD COLUMN "phone" varchar(32);--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "projects" ALTER COLUMN "archived" SET DEFAULT true;--> statement-breakpoint
ALTER TABLE "projects" ALTER COLUMN "title" SET DATA TYPE text;
--- notice change-default projects.archived

--- safe: a longer varchar
--- rewrites: none
ALTER TABLE "projects" ALTER COLUMN "slug" SET DATA TYPE varchar(128);

--- safe: a column may be empty now
--- scans: none
ALTER TABLE "projects" ALTER COLUMN "title" DROP NOT NULL;

--- hazard 4 add-unique-constraint: add-unique-constraint, fails-on-rows
--- unsafe: one Stripe customer, one user
--- warning add-unique-constraint users_stripe_id_unique
--- warning fails-if-data users_stripe_id_unique
--- notice add-unique users_stripe_id_unique
--- locks: AX users
--- scans: users
ALTER TABLE "users" ADD CONSTRAINT "users_stripe_id_unique" UNIQUE("stripe_id");

--- unsafe: a new column that is unique and required
--- warning add-unique-constraint users_username_unique
--- error fails-on-rows users.username
ALTER TABLE "users" ADD COLUMN "username" text NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_username_unique" UNIQUE("username");

--- unsafe: a new column that is unique
--- warning add-unique-constraint users_username_unique
ALTER TABLE "users" ADD COLUMN "username" text;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_username_unique" UNIQUE("username");

--- safe: on a table that the migration creates
CREATE TABLE "invites" ("id" serial PRIMARY KEY, "email" text NOT NULL);--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_email_unique" UNIQUE("email");

--- hazard 22 add-column-not-null: fails-on-rows, add-required-column
--- unsafe: a required column with a foreign key
--- warning add-foreign-key projects_org_id_orgs_id_fk
--- error fails-on-rows projects.org_id
--- notice foreign-key-without-index 0001_case
CREATE TABLE "orgs" ("id" serial PRIMARY KEY, "name" text NOT NULL);--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "org_id" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE cascade ON UPDATE no action;

--- unsafe: a required enum column without a default
--- error fails-on-rows projects.plan
ALTER TABLE "projects" ADD COLUMN "plan" "plan" NOT NULL;

--- unsafe: added, filled and required by hand
--- warning backfill-under-lock projects
--- warning set-not-null-scans projects.name
--- warning add-required-column projects.name
ALTER TABLE "projects" ADD COLUMN "name" text;--> statement-breakpoint
UPDATE "projects" SET "name" = "title";--> statement-breakpoint
ALTER TABLE "projects" ALTER COLUMN "name" SET NOT NULL;

--- safe: a required column of a table that the deploy creates
CREATE TABLE "orgs" ("id" serial PRIMARY KEY);
--- next migration
ALTER TABLE "orgs" ADD COLUMN "name" text NOT NULL;

--- hazard 9 add-foreign-key: add-foreign-key, fails-if-data
--- unsafe: a nullable column and its foreign key: every NULL is skipped, but the table is read
--- notice foreign-key-without-index 0001_case
--- warning add-foreign-key projects_parent_fk
--- locks: AX projects
ALTER TABLE "projects" ADD COLUMN "parent_id" integer DEFAULT 1;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
--- warning fails-if-data projects_parent_fk

--- unsafe: ON DELETE changes, under another name
--- warning add-foreign-key accounts_user_fk
--- locks: AX accounts, AX users
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE cascade;

--- safe: a table between two old ones
--- scans: none
CREATE TABLE "stars" ("user_id" text NOT NULL, "project_id" integer NOT NULL, CONSTRAINT "stars_pk" PRIMARY KEY("user_id","project_id"));--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_project_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stars_project_idx" ON "stars" USING btree ("project_id");

--- hazard 74 drop-primary-key: drop-primary-key, add-primary-key, add-column-rewrites
--- unsafe: a composite key loses a column
--- warning drop-primary-key project_members
--- warning add-primary-key project_members_one
--- warning fails-if-data project_members_one
ALTER TABLE "project_members" DROP CONSTRAINT "project_members_pk";--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_one" PRIMARY KEY("project_id");

--- unsafe: a serial key for a table that had a composite one
--- warning drop-primary-key project_members
--- warning add-column-rewrites project_members.id
--- rewrites: project_members
ALTER TABLE "project_members" DROP CONSTRAINT "project_members_pk";--> statement-breakpoint
ALTER TABLE "project_members" ADD COLUMN "id" serial PRIMARY KEY NOT NULL;

--- safe: the key of a table of the batch changes
CREATE TABLE "tmp" ("a" integer NOT NULL, "b" integer NOT NULL, CONSTRAINT "tmp_pk" PRIMARY KEY("a"));--> statement-breakpoint
ALTER TABLE "tmp" DROP CONSTRAINT "tmp_pk";--> statement-breakpoint
ALTER TABLE "tmp" ADD CONSTRAINT "tmp_ab_pk" PRIMARY KEY("a","b");

--- hazard 68 rename-table: rename-table, rename-column
--- unsafe: everything about a table gets another name, as drizzle-kit writes it
--- warning rename-table project_members
--- warning add-foreign-key memberships_project_id_projects_id_fk
--- locks: AX project_members, AX projects
ALTER TABLE "project_members" RENAME TO "memberships";--> statement-breakpoint
ALTER TABLE "memberships" DROP CONSTRAINT "project_members_project_id_fkey";
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;

--- safe: a sequence and an index get other names
--- locks: none
ALTER INDEX "projects_owner_idx" RENAME TO "projects_owner_id_index";--> statement-breakpoint
ALTER SEQUENCE "projects_id_seq" RENAME TO "projects_id_sequence";

--- hazard 2 drop-index: drop-index, drop-unique
--- unsafe: a unique index goes
--- warning drop-unique projects_slug_idx
--- notice drop-index projects_slug_idx
DROP INDEX "projects_slug_idx";

--- unsafe: an index and its successor
--- notice drop-index projects_owner_idx
--- warning create-index-blocks-writes projects_owner_archived_idx
DROP INDEX "projects_owner_idx";--> statement-breakpoint
CREATE INDEX "projects_owner_archived_idx" ON "projects" USING btree ("owner_id","archived");

--- safe: an index gets another name
ALTER INDEX "project_members_user_idx" RENAME TO "members_user_idx";

--- hazard 29 enum-rebuild: enum-value-removal, change-type-rewrites
--- unsafe: a plan goes, as drizzle-kit 0.31 does it
--- warning change-type-rewrites users.plan
--- warning change-type-rewrites users.plan
--- warning enum-value-removal plan
--- warning fails-if-data users.plan
--- notice rewrites-table-repeatedly users
ALTER TABLE "users" ALTER COLUMN "plan" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "plan" SET DEFAULT 'free'::text;--> statement-breakpoint
DROP TYPE "public"."plan";--> statement-breakpoint
CREATE TYPE "public"."plan" AS ENUM('free');--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "plan" SET DEFAULT 'free'::"public"."plan";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "plan" SET DATA TYPE "public"."plan" USING "plan"::"public"."plan";

--- safe: a plan is added
--- rewrites: none
ALTER TYPE "public"."plan" ADD VALUE 'team' BEFORE 'pro';

--- safe: an enum gets another name
--- notice rename-type plan
ALTER TYPE "public"."plan" RENAME TO "tier";
