--- hazard 24 change-type-rewrites: change-type-rewrites, lossy-type-change
--- baseline
CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE items (
  id integer PRIMARY KEY,
  count integer NOT NULL DEFAULT 0,
  small smallint NOT NULL DEFAULT 0,
  big bigint NOT NULL DEFAULT 0,
  code varchar(20) NOT NULL,
  fixed char(4) NOT NULL,
  note text,
  price numeric(10, 2) NOT NULL,
  ratio real,
  seen timestamp NOT NULL DEFAULT now(),
  at timestamptz(3),
  day date,
  flag boolean NOT NULL DEFAULT false,
  net cidr,
  bits varbit(8),
  wait interval(3),
  tags varchar(10)[],
  plain json,
  token uuid
);
CREATE INDEX items_code_idx ON items (code);
CREATE TABLE "Orders" ("Id" integer PRIMARY KEY, "Total" integer NOT NULL);
CREATE TABLE orgs (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs);
CREATE INDEX users_org_idx ON users (org_id);

--- unsafe: integer to bigint
--- warning change-type-rewrites items.count
--- locks: AX items
--- rewrites: items
ALTER TABLE items ALTER COLUMN count TYPE bigint;

--- unsafe: as drizzle-kit writes it
--- warning change-type-rewrites items.count
ALTER TABLE "items" ALTER COLUMN "count" SET DATA TYPE bigint;

--- unsafe: names that must be quoted
--- warning change-type-rewrites "Orders".Total
--- rewrites: "Orders"
ALTER TABLE "Orders" ALTER COLUMN "Total" SET DATA TYPE bigint;

--- unsafe: smallint to integer
--- warning change-type-rewrites items.small
ALTER TABLE items ALTER COLUMN small TYPE integer;

--- unsafe: integer to numeric
--- warning change-type-rewrites items.count
ALTER TABLE items ALTER COLUMN count TYPE numeric(12, 2);

--- unsafe: integer to text
--- warning change-type-rewrites items.count
ALTER TABLE items ALTER COLUMN count TYPE text;

--- unsafe: json to jsonb
--- warning change-type-rewrites items.plain
ALTER TABLE items ALTER COLUMN plain TYPE jsonb USING plain::jsonb;

--- unsafe: real to double precision
--- warning change-type-rewrites items.ratio
ALTER TABLE items ALTER COLUMN ratio TYPE double precision;

--- unsafe: numeric with more digits behind the point
--- warning change-type-rewrites items.price
--- warning fails-if-data items.price
ALTER TABLE items ALTER COLUMN price TYPE numeric(10, 4);

--- unsafe: date to timestamptz
--- warning depends-on-setting items.day
--- warning change-type-rewrites items.day
ALTER TABLE items ALTER COLUMN day TYPE timestamptz;

--- unsafe: char(n) to a longer one pads every value
--- warning change-type-rewrites items.fixed
ALTER TABLE items ALTER COLUMN fixed TYPE char(8);

--- unsafe: char(n) to text strips the padding
--- warning change-type-rewrites items.fixed
ALTER TABLE items ALTER COLUMN fixed TYPE text;

--- unsafe: uuid to text
--- warning change-type-rewrites items.token
ALTER TABLE items ALTER COLUMN token TYPE text;

--- unsafe: an expression that computes other values
--- warning change-type-rewrites items.count
--- warning lossy-type-change items.count
--- warning fails-if-data items.count
ALTER TABLE items ALTER COLUMN count TYPE bigint USING count * 2;

--- unsafe: a second type change beside a harmless one
--- warning change-type-rewrites items.count
ALTER TABLE items ALTER COLUMN code TYPE text, ALTER COLUMN count TYPE bigint;

--- unsafe: a key that others refer to is checked again
--- warning change-type-rewrites orgs.id
--- rewrites: orgs
ALTER TABLE orgs ALTER COLUMN id TYPE bigint;

--- unsafe: a foreign key's column
--- warning change-type-rewrites users.org_id
ALTER TABLE "users" ALTER COLUMN "org_id" SET DATA TYPE bigint;

--- unsafe: timestamp to timestamptz in another time zone than UTC
--- warning change-type-rewrites items.seen
--- rewrites: items
SET LOCAL TimeZone = 'America/Los_Angeles';
ALTER TABLE items ALTER COLUMN seen TYPE timestamptz;

--- unsafe: timestamp to timestamptz with an expression
--- warning change-type-rewrites items.seen
ALTER TABLE items ALTER COLUMN seen TYPE timestamptz USING seen AT TIME ZONE 'Europe/Berlin';

--- safe: on a table that the migration creates
CREATE TABLE teams (id integer PRIMARY KEY, size integer);
ALTER TABLE teams ALTER COLUMN size TYPE bigint;

--- safe: the same type again
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE "items" ALTER COLUMN "count" SET DATA TYPE integer;

--- hazard 25 change-type-in-the-catalog: change-type-rewrites
--- safe: varchar to a longer varchar
--- locks: AX items
--- rewrites: none
--- scans: none
ALTER TABLE items ALTER COLUMN code TYPE varchar(100);

--- safe: varchar to varchar without a limit
--- rewrites: none
ALTER TABLE items ALTER COLUMN code TYPE varchar;

--- safe: varchar to text, with an index
--- rewrites: none
--- scans: none
ALTER TABLE "items" ALTER COLUMN "code" SET DATA TYPE text;

--- safe: text to varchar without a limit
--- rewrites: none
ALTER TABLE items ALTER COLUMN note TYPE varchar;

--- safe: numeric with more digits in front of the point
--- rewrites: none
ALTER TABLE items ALTER COLUMN price TYPE numeric(14, 2);

--- safe: numeric without limits
--- rewrites: none
ALTER TABLE items ALTER COLUMN price TYPE numeric;

--- safe: timestamp to timestamptz in UTC
--- rewrites: none
SET LOCAL TimeZone = 'UTC';
ALTER TABLE "items" ALTER COLUMN "seen" SET DATA TYPE timestamp with time zone;

--- safe: timestamptz with more digits
--- rewrites: none
ALTER TABLE items ALTER COLUMN at TYPE timestamptz(6);

--- safe: timestamptz without limit
--- rewrites: none
ALTER TABLE items ALTER COLUMN at TYPE timestamptz;

--- safe: cidr to inet
--- rewrites: none
ALTER TABLE items ALTER COLUMN net TYPE inet;

--- safe: varbit to a longer varbit
--- rewrites: none
ALTER TABLE items ALTER COLUMN bits TYPE varbit(16);

--- safe: interval with more digits
--- rewrites: none
ALTER TABLE items ALTER COLUMN wait TYPE interval(6);

--- unsafe: an array of longer texts is written anew
--- warning change-type-rewrites items.tags
--- rewrites: items
ALTER TABLE items ALTER COLUMN tags TYPE varchar(20)[];

--- safe: with a USING that says nothing new
--- rewrites: none
ALTER TABLE "items" ALTER COLUMN "code" SET DATA TYPE varchar(64) USING "code"::varchar(64);

--- safe: two harmless changes in one statement
--- rewrites: none
ALTER TABLE items ALTER COLUMN code TYPE text, ALTER COLUMN price TYPE numeric(12, 2);

--- hazard 26 change-type-rebuilds-index: change-type-rebuilds-index
--- baseline
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, name text COLLATE "C", nick text NOT NULL, age integer);
CREATE INDEX users_email_idx ON users (email);
CREATE INDEX users_name_idx ON users (name);
CREATE INDEX users_nick_idx ON users (lower(nick));

--- unsafe: text to citext with an index
--- warning change-type-rebuilds-index users.email
--- rewrites: none
--- scans: users
ALTER TABLE users ALTER COLUMN email TYPE citext;

--- unsafe: an index on an expression of the column
--- warning change-type-rebuilds-index users.nick
--- rewrites: none
ALTER TABLE users ALTER COLUMN nick TYPE citext;

--- safe: text to varchar keeps the index
--- scans: none
ALTER TABLE users ALTER COLUMN email TYPE varchar;

--- hazard 30 change-collation: change-type-rebuilds-index
--- unsafe: another collation with an index
--- warning change-type-rebuilds-index users.name
--- rewrites: none
--- scans: users
ALTER TABLE users ALTER COLUMN name TYPE text COLLATE "POSIX";

--- safe: another collation without an index
--- scans: none
--- rewrites: none
DROP INDEX users_name_idx;
ALTER TABLE users ALTER COLUMN name TYPE text COLLATE "POSIX";
--- notice drop-index users_name_idx

--- hazard 27 change-type-rechecks: change-type-rechecks
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email varchar(50) CHECK (email <> ''), code varchar(5) UNIQUE);
CREATE TABLE refs (id integer PRIMARY KEY, code varchar(5) REFERENCES users (code));
CREATE INDEX refs_code_idx ON refs (code);

--- unsafe: a CHECK on the column is checked again
--- warning change-type-rechecks users.email
--- locks: AX users
--- rewrites: none
--- scans: users
ALTER TABLE users ALTER COLUMN email TYPE text;

--- safe: no CHECK on the column
--- scans: none
ALTER TABLE users ADD COLUMN nick varchar(10);
ALTER TABLE users ALTER COLUMN nick TYPE varchar(20);

--- hazard 28 change-type-using: change-type-rewrites
--- unsafe: a USING that computes
--- warning change-type-rewrites users.email
--- warning lossy-type-change users.email
--- rewrites: users
ALTER TABLE users ALTER COLUMN email TYPE text USING lower(email);

--- safe: a USING that only casts
--- rewrites: none
ALTER TABLE refs ALTER COLUMN code TYPE varchar(5) USING code::varchar(5);
COMMENT ON COLUMN refs.code IS 'code of a user';

--- hazard 29 enum-rebuild: change-type-rewrites, enum-value-removal
--- baseline
CREATE TYPE "status" AS ENUM ('draft', 'live', 'gone');
CREATE TABLE posts (id integer PRIMARY KEY, status status NOT NULL DEFAULT 'draft', title text);

--- unsafe: enum to text
--- warning change-type-rewrites posts.status
--- rewrites: posts
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE text;

--- unsafe: text to enum
--- warning change-type-rewrites posts.title
--- warning fails-if-data posts.title
ALTER TABLE posts ALTER COLUMN title TYPE status USING title::status;

--- unsafe: a value removed as drizzle-kit 0.31 does it
--- warning change-type-rewrites posts.status
--- warning change-type-rewrites posts.status
--- warning enum-value-removal status
--- warning fails-if-data posts.status
--- notice rewrites-table-repeatedly posts
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DEFAULT 'draft'::text;--> statement-breakpoint
DROP TYPE "public"."status";--> statement-breakpoint
CREATE TYPE "public"."status" AS ENUM('draft', 'live');--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DEFAULT 'draft'::"public"."status";--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "status" SET DATA TYPE "public"."status" USING "status"::"public"."status";

--- safe: a value added
--- locks: none
--- rewrites: none
ALTER TYPE "public"."status" ADD VALUE 'planned' BEFORE 'live';

--- safe: an enum made for a new table
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE things (id integer PRIMARY KEY, kind kind NOT NULL DEFAULT 'a');

--- hazard 31 lossy-type-change: lossy-type-change, fails-if-data, fails-on-rows, migration-fails
--- baseline
CREATE TABLE items (
  id integer PRIMARY KEY,
  name text NOT NULL,
  price numeric(10, 2) NOT NULL,
  big bigint NOT NULL,
  at timestamptz NOT NULL,
  ratio double precision NOT NULL,
  amount text NOT NULL
);

--- unsafe: text cut to varchar by USING
--- warning lossy-type-change items.name
--- warning change-type-rewrites items.name
ALTER TABLE items ALTER COLUMN name TYPE varchar(10) USING name::varchar(10);

--- unsafe: text to varchar without USING fails on longer ones
--- warning change-type-rewrites items.name
--- warning fails-if-data items.name
ALTER TABLE "items" ALTER COLUMN "name" SET DATA TYPE varchar(5);

--- unsafe: digits behind the point are rounded away
--- error lossy-type-change items.price
--- warning change-type-rewrites items.price
ALTER TABLE items ALTER COLUMN price TYPE integer;

--- unsafe: bigint to integer fails on large values
--- warning fails-if-data items.big
--- warning change-type-rewrites items.big
ALTER TABLE items ALTER COLUMN big TYPE integer;

--- unsafe: timestamptz to date loses the time
--- warning depends-on-setting items.at
--- error lossy-type-change items.at
--- warning change-type-rewrites items.at
ALTER TABLE items ALTER COLUMN at TYPE date;

--- unsafe: text to integer
--- warning fails-if-data items.amount
--- warning change-type-rewrites items.amount
ALTER TABLE items ALTER COLUMN amount TYPE integer USING amount::integer;

--- unsafe: text to integer without USING fails on every database
--- error migration-fails items.amount
--- fails: 42804
ALTER TABLE items ALTER COLUMN amount TYPE integer;

--- safe: a longer varchar loses nothing
ALTER TABLE items ALTER COLUMN name TYPE varchar;

--- safe: a new column beside the old one
ALTER TABLE items ADD COLUMN name_short varchar(10);
