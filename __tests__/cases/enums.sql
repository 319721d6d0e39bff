--- hazard 80 enum-value-in-same-batch: enum-value-in-same-batch
--- baseline
CREATE TYPE role AS ENUM ('user', 'admin');
CREATE TYPE "Order State" AS ENUM ('open', 'done');
CREATE SCHEMA shop;
CREATE TYPE shop.kind AS ENUM ('small', 'large');
CREATE TABLE users (id integer PRIMARY KEY, role role NOT NULL DEFAULT 'user', roles role[], name text);
CREATE TABLE "Orders" (id integer PRIMARY KEY, state "Order State" NOT NULL DEFAULT 'open');
CREATE TABLE shop.goods (id integer PRIMARY KEY, kind shop.kind);
CREATE FUNCTION is_boss(r role) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT r = 'admin' $$;

--- unsafe: a new value as the default, in one file
--- error enum-value-in-same-batch role.owner
--- notice change-default users.role
--- fails: 55P04
ALTER TYPE role ADD VALUE 'owner';
ALTER TABLE users ALTER COLUMN role SET DEFAULT 'owner';

--- unsafe: a new value as the default, in the next file of the same deploy
--- error enum-value-in-same-batch role.owner
--- notice change-default users.role
--- fails: 55P04
ALTER TYPE "public"."role" ADD VALUE 'owner';
--- next migration
ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'owner';

--- unsafe: rows get the new value
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE IF NOT EXISTS 'owner' AFTER 'admin';
UPDATE users SET role = 'owner' WHERE id = 1;

--- unsafe: a row is inserted with it
--- error enum-value-in-same-batch role.guest
ALTER TYPE role ADD VALUE 'guest' BEFORE 'user';
INSERT INTO users (id, role) VALUES (-1, 'guest');

--- unsafe: a partial index names it
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
CREATE INDEX users_owner_idx ON users (id) WHERE role = 'owner';

--- unsafe: a new column has it as its default
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
ALTER TABLE users ADD COLUMN second_role role NOT NULL DEFAULT 'owner';

--- unsafe: a CHECK names it
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
ALTER TABLE users ADD CONSTRAINT no_owner CHECK (role <> 'owner') NOT VALID;

--- unsafe: a view names it
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
CREATE VIEW owners AS SELECT id FROM users WHERE role = 'owner';

--- unsafe: a DO block uses it
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
DO $$ BEGIN UPDATE users SET role = 'owner' WHERE name = 'root'; END $$;

--- unsafe: a new table has it as its default
--- error enum-value-in-same-batch "Order State".gone
ALTER TYPE "Order State" ADD VALUE 'gone';
--- next migration
CREATE TABLE returns (id integer PRIMARY KEY, state "Order State" NOT NULL DEFAULT 'gone');

--- unsafe: a type of another schema
--- error enum-value-in-same-batch shop.kind.huge
ALTER TYPE shop.kind ADD VALUE 'huge';
INSERT INTO shop.goods (id, kind) VALUES (-1, 'huge');

--- unsafe: an array of it
--- error enum-value-in-same-batch role.owner
ALTER TYPE role ADD VALUE 'owner';
UPDATE users SET roles = ARRAY['owner']::role[] WHERE id = 1;

--- safe: a new value that nothing uses yet
--- locks: AX users
ALTER TYPE role ADD VALUE 'owner';
--- next migration
ALTER TABLE users ADD COLUMN nick text;

--- safe: several new values
ALTER TYPE role ADD VALUE 'owner';--> statement-breakpoint
ALTER TYPE role ADD VALUE 'guest' BEFORE 'user';--> statement-breakpoint
ALTER TYPE "Order State" ADD VALUE IF NOT EXISTS 'gone';

--- safe: the old value is used
--- notice change-default users.role
ALTER TYPE role ADD VALUE 'owner';
ALTER TABLE users ALTER COLUMN role SET DEFAULT 'admin';

--- safe: a value that is there already is used at once
ALTER TYPE role ADD VALUE IF NOT EXISTS 'admin';
UPDATE users SET role = 'admin' WHERE id = 1;

--- safe: one transaction per file
--- transaction: file
--- notice change-default users.role
ALTER TYPE role ADD VALUE 'owner';
--- next migration
ALTER TABLE users ALTER COLUMN role SET DEFAULT 'owner';

--- safe: no transaction at all
--- transaction: none
ALTER TYPE role ADD VALUE 'owner';
UPDATE users SET role = 'owner' WHERE id = 1;

--- safe: an enum of the same batch, since version 17
--- versions: 17+
CREATE TYPE mood AS ENUM ('sad');
ALTER TYPE mood ADD VALUE 'ok';
CREATE TABLE diary (id integer PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

--- unsafe: an enum of the same batch, until version 16
--- versions: 14-16
--- error enum-value-in-same-batch mood.ok
CREATE TYPE mood AS ENUM ('sad');
ALTER TYPE mood ADD VALUE 'ok';
CREATE TABLE diary (id integer PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

--- safe: a function's body that names the new value is not run
ALTER TYPE role ADD VALUE 'owner';
CREATE OR REPLACE FUNCTION is_owner(r role) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN r = 'owner'; END $$;

--- safe: a text of the same spelling
ALTER TYPE role ADD VALUE 'owner';
UPDATE users SET name = 'owner' WHERE id = 1;

--- hazard 71 rename-enum-value: rename-enum-value, migration-fails
--- unsafe: running code reads and writes the old name
--- warning rename-enum-value role.admin
--- warning breaks-function is_boss(r public.role)
--- locks: none
ALTER TYPE role RENAME VALUE 'admin' TO 'administrator';

--- unsafe: with quotes and a space
--- warning rename-enum-value "Order State".done
ALTER TYPE "Order State" RENAME VALUE 'done' TO 'all done';

--- unsafe: in another schema
--- warning rename-enum-value shop.kind.small
ALTER TYPE "shop"."kind" RENAME VALUE 'small' TO 'tiny';

--- unsafe: in a DO block
--- warning rename-enum-value role.admin
--- warning breaks-function is_boss(r public.role)
DO $$ BEGIN ALTER TYPE role RENAME VALUE 'admin' TO 'boss'; END $$;

--- unsafe: a value that is not there fails
--- error migration-fails ALTER TYPE role RENAME VALUE 'nobody' TO 'somebody'
--- fails: 22023
ALTER TYPE role RENAME VALUE 'nobody' TO 'somebody';

--- safe: a type gets another name, which text protocol clients do not see
--- notice rename-type shop.kind
ALTER TYPE shop.kind RENAME TO size;

--- safe: a value of an enum of the same batch
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';

--- safe: renamed and renamed back
ALTER TYPE role RENAME VALUE 'admin' TO 'boss';
ALTER TYPE role RENAME VALUE 'boss' TO 'admin';

--- hazard 29 enum-rebuild: change-type-rewrites, enum-value-removal, fails-if-data, migration-fails
--- unsafe: a value removed as drizzle-kit 1.0 does it
--- warning change-type-rewrites users.role
--- warning change-type-rewrites users.role
--- warning change-type-rewrites users.roles
--- warning change-type-rewrites users.roles
--- warning enum-value-removal role
--- warning fails-if-data users.role
--- warning fails-if-data users.roles
--- warning drop-function is_boss(public.role)
--- notice rewrites-table-repeatedly users
--- rewrites: users
DROP FUNCTION is_boss(role);
ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "roles" SET DATA TYPE text[];--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "role" DROP DEFAULT;--> statement-breakpoint
DROP TYPE "role";--> statement-breakpoint
CREATE TYPE "role" AS ENUM('user');--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "role" USING "role"::"role";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'user'::"role";--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "roles" SET DATA TYPE "role"[] USING "roles"::"role"[];

--- unsafe: a new type beside the old one, as the manual's recipe has it
--- warning change-type-rewrites "Orders".state
--- warning enum-value-removal "Order State"
--- warning fails-if-data "Orders".state
--- rewrites: "Orders"
ALTER TYPE "Order State" RENAME TO "Order State old";
CREATE TYPE "Order State" AS ENUM ('open');
ALTER TABLE "Orders" ALTER COLUMN state DROP DEFAULT;
ALTER TABLE "Orders" ALTER COLUMN state TYPE "Order State" USING state::text::"Order State";
ALTER TABLE "Orders" ALTER COLUMN state SET DEFAULT 'open';
DROP TYPE "Order State old";

--- unsafe: only the order of the values changes
--- warning change-type-rewrites shop.goods.kind
--- warning change-type-rewrites shop.goods.kind
--- notice rewrites-table-repeatedly shop.goods
--- rewrites: shop.goods
ALTER TABLE "shop"."goods" ALTER COLUMN "kind" SET DATA TYPE text;--> statement-breakpoint
DROP TYPE "shop"."kind";--> statement-breakpoint
CREATE TYPE "shop"."kind" AS ENUM('large', 'small');--> statement-breakpoint
ALTER TABLE "shop"."goods" ALTER COLUMN "kind" SET DATA TYPE "shop"."kind" USING "kind"::"shop"."kind";

--- unsafe: enum to enum without USING fails on every database
--- error migration-fails shop.goods.kind
--- fails: 42804
ALTER TABLE shop.goods ALTER COLUMN kind TYPE role;

--- unsafe: a partial index on the enum keeps the column from becoming text
--- error migration-fails users.role
--- fails: 42883
--- warning create-index-blocks-writes users_admin_idx
CREATE INDEX users_admin_idx ON users (id) WHERE role = 'admin';
ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;

--- hazard 64 drop-type: enum-value-removal, drop-column, migration-fails, drop-cascade
--- unsafe: CASCADE takes the columns of the type along
--- error drop-column users.role
--- error drop-column users.roles
--- warning drop-cascade role
DROP TYPE role CASCADE;

--- unsafe: IF EXISTS does not help a type in use
--- error migration-fails DROP TYPE IF EXISTS "public"."role"
--- fails: 2BP01
DROP TYPE IF EXISTS "public"."role";

--- safe: IF EXISTS on a type that is not there
DROP TYPE IF EXISTS never_there;
COMMENT ON TABLE users IS 'kept';

--- safe: an enum that only a dropped table of the batch used
CREATE TYPE mood AS ENUM ('sad');
CREATE TABLE diary (mood mood);
DROP TABLE diary;
DROP TYPE mood;

--- safe: made where it is missing, in the DO block of old drizzle-kits
DO $$ BEGIN
 CREATE TYPE "public"."role" AS ENUM('user', 'admin');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
ALTER TABLE users ADD COLUMN other role;
