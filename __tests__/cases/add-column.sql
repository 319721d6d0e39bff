--- hazard 16 add-column-volatile-default: add-column-rewrites, hidden-work-under-lock
--- baseline
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN quantity AS integer CHECK (VALUE >= 0);
CREATE DOMAIN plain_text AS text;
CREATE FUNCTION stamp() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp()::text $$;
CREATE FUNCTION seven() RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 7 $$;
CREATE FUNCTION today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT current_date $$;
CREATE SEQUENCE numbers;
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, first_name text, price numeric NOT NULL DEFAULT 0);
CREATE INDEX users_email_idx ON users (email);
CREATE SCHEMA "Crm";
CREATE TABLE "Crm"."Contacts" ("Id" integer PRIMARY KEY);

--- unsafe: gen_random_uuid()
--- warning add-column-rewrites users.token
--- locks: AX users
--- rewrites: users
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();

--- unsafe: as drizzle-kit writes defaultRandom()
--- warning add-column-rewrites users.token
ALTER TABLE "users" ADD COLUMN "token" uuid DEFAULT gen_random_uuid() NOT NULL;

--- unsafe: random() inside an expression
--- warning add-column-rewrites users.bucket
--- rewrites: users
ALTER TABLE users ADD COLUMN bucket integer NOT NULL DEFAULT (random() * 100)::int;

--- unsafe: clock_timestamp()
--- warning add-column-rewrites users.seen_at
ALTER TABLE users ADD COLUMN seen_at timestamptz DEFAULT clock_timestamp();

--- unsafe: nextval() of a sequence
--- warning add-column-rewrites users.number
ALTER TABLE users ADD COLUMN number bigint NOT NULL DEFAULT nextval('numbers');

--- unsafe: a volatile function of the project's own
--- warning add-column-rewrites users.stamp
ALTER TABLE users ADD COLUMN stamp text DEFAULT stamp();

--- unsafe: a domain with a CHECK, until version 18 even without a default
--- warning add-column-rewrites users.stock
--- rewrites: users
ALTER TABLE users ADD COLUMN stock quantity;

--- unsafe: names that must be quoted
--- warning add-column-rewrites "Crm"."Contacts".Token
--- rewrites: "Crm"."Contacts"
ALTER TABLE "Crm"."Contacts" ADD COLUMN "Token" uuid DEFAULT gen_random_uuid();

--- unsafe: among harmless columns
--- warning add-column-rewrites users.token
ALTER TABLE users ADD COLUMN a text, ADD COLUMN token uuid DEFAULT gen_random_uuid(), ADD COLUMN b integer DEFAULT 1;

--- unsafe: uuidv7()
--- versions: 18+
--- warning add-column-rewrites users.token
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT uuidv7();

--- unsafe: ADD COLUMN inside a DO block
--- warning add-column-rewrites users.token
DO $$ BEGIN
  ALTER TABLE users ADD COLUMN token uuid DEFAULT gen_random_uuid();
END $$;

--- unsafe: dynamic SQL hides it
--- warning hidden-work-under-lock users
--- rewrites: users
DO $$ BEGIN
  EXECUTE format('ALTER TABLE %I ADD COLUMN token uuid DEFAULT gen_random_uuid()', 'users');
END $$;

--- safe: on a new table
CREATE TABLE teams (id uuid PRIMARY KEY DEFAULT gen_random_uuid());
ALTER TABLE teams ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();

--- safe: the default for new rows only
--- rewrites: none
ALTER TABLE users ADD COLUMN token uuid;
ALTER TABLE users ALTER COLUMN token SET DEFAULT gen_random_uuid();

--- safe: IF NOT EXISTS on a column that is there
--- rewrites: none
--- notice no-op-batch 0001_case
ALTER TABLE users ADD COLUMN IF NOT EXISTS email uuid DEFAULT gen_random_uuid();

--- hazard 17 add-column-constant-default: add-column-rewrites
--- safe: a constant
--- locks: AX users
--- rewrites: none
--- scans: none
ALTER TABLE users ADD COLUMN active boolean NOT NULL DEFAULT true;

--- safe: now() is evaluated once
--- rewrites: none
--- scans: none
ALTER TABLE "users" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;

--- safe: CURRENT_TIMESTAMP
--- rewrites: none
ALTER TABLE users ADD COLUMN created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP;

--- safe: an expression of constants
--- rewrites: none
ALTER TABLE users ADD COLUMN retries integer NOT NULL DEFAULT 2 + 2;

--- safe: an enum's value
--- rewrites: none
ALTER TABLE "users" ADD COLUMN "mood" "mood" DEFAULT 'ok' NOT NULL;

--- safe: an array
--- rewrites: none
ALTER TABLE users ADD COLUMN tags text[] NOT NULL DEFAULT ARRAY['a', 'b']::text[];

--- safe: an empty array as drizzle-kit writes it
--- rewrites: none
ALTER TABLE "users" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;

--- safe: jsonb
--- rewrites: none
ALTER TABLE "users" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;

--- safe: an immutable function
--- rewrites: none
ALTER TABLE users ADD COLUMN lucky integer DEFAULT seven();

--- safe: a stable function
--- rewrites: none
ALTER TABLE users ADD COLUMN day date DEFAULT today();

--- safe: a domain without a CHECK
--- rewrites: none
ALTER TABLE users ADD COLUMN nickname plain_text DEFAULT 'x';

--- safe: no default at all
--- rewrites: none
ALTER TABLE users ADD COLUMN note text, ADD COLUMN flag boolean, ADD COLUMN amount numeric(12, 2);

--- safe: current_user
--- rewrites: none
ALTER TABLE users ADD COLUMN made_by text NOT NULL DEFAULT current_user;

--- hazard 18 add-column-serial: add-column-rewrites
--- unsafe: serial
--- warning add-column-rewrites users.number
--- rewrites: users
ALTER TABLE users ADD COLUMN number serial;

--- unsafe: bigserial as drizzle-kit writes it
--- warning add-column-rewrites users.number
ALTER TABLE "users" ADD COLUMN "number" bigserial NOT NULL;

--- unsafe: smallserial with a unique constraint
--- warning add-column-rewrites users.number
ALTER TABLE users ADD COLUMN number smallserial UNIQUE;

--- safe: serial on a new table
CREATE TABLE teams (id serial PRIMARY KEY);

--- safe: a plain column that takes its numbers from a sequence later
--- rewrites: none
ALTER TABLE users ADD COLUMN number integer;
CREATE SEQUENCE users_number_seq OWNED BY users.number;
ALTER TABLE users ALTER COLUMN number SET DEFAULT nextval('users_number_seq');

--- hazard 19 add-column-identity: add-column-rewrites
--- unsafe: GENERATED ALWAYS AS IDENTITY
--- warning add-column-rewrites users.number
--- rewrites: users
ALTER TABLE users ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;

--- unsafe: as drizzle-kit writes it
--- warning add-column-rewrites users.number
ALTER TABLE "users" ADD COLUMN "number" integer NOT NULL GENERATED BY DEFAULT AS IDENTITY (sequence name "users_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);

--- safe: an identity on a new table
CREATE TABLE "teams" ("id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "teams_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1), "name" text);

--- hazard 104 sequences: restart-sequence
--- unsafe: a column of the table becomes an identity, whose numbers begin below the keys that are there
--- warning restart-sequence users.id
--- rewrites: none
--- scans: none
ALTER TABLE users ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;

--- hazard 20 add-column-generated-stored: add-column-rewrites
--- unsafe: a stored generated column
--- warning add-column-rewrites users.email_lower
--- rewrites: users
ALTER TABLE users ADD COLUMN email_lower text GENERATED ALWAYS AS (lower(email)) STORED;

--- unsafe: a tsvector as drizzle-kit writes it
--- warning add-column-rewrites users.search
ALTER TABLE "users" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', "users"."email")) STORED;

--- safe: a stored generated column on a new table
CREATE TABLE teams (id integer PRIMARY KEY, name text, name_lower text GENERATED ALWAYS AS (lower(name)) STORED);

--- hazard 21 add-column-generated-virtual: add-column-rewrites
--- safe: a virtual generated column is computed when it is read
--- versions: 18+
--- rewrites: none
--- scans: none
ALTER TABLE users ADD COLUMN email_lower text GENERATED ALWAYS AS (lower(email)) VIRTUAL;

--- safe: virtual is the default on version 18
--- versions: 18+
--- rewrites: none
ALTER TABLE users ADD COLUMN email_length integer GENERATED ALWAYS AS (length(email));
