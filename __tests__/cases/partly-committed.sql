--- hazard 81 commit: commit-in-migration, fails-if-data, fails-on-rows
--- baseline
CREATE TABLE people (id integer PRIMARY KEY, email text, nick text);

--- unsafe: a column stays behind when the unique index fails
--- notice add-unique people_email_key
--- warning commit-in-migration 0001_case
--- warning fails-if-data people_email_key
ALTER TABLE people ADD COLUMN slug text;--> statement-breakpoint
COMMIT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY people_email_key ON people (email);--> statement-breakpoint
BEGIN;

--- unsafe: a table stays behind
--- notice add-unique people_email_key
--- warning commit-in-migration 0001_case
--- warning fails-if-data people_email_key
CREATE TABLE groups (id integer PRIMARY KEY);--> statement-breakpoint
COMMIT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY people_email_key ON people (email);--> statement-breakpoint
BEGIN;

--- unsafe: what stands before it can run again
--- notice add-unique people_email_key
--- notice commit-in-migration 0001_case
--- warning fails-if-data people_email_key
ALTER TABLE people ADD COLUMN IF NOT EXISTS slug text;--> statement-breakpoint
COMMIT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY people_email_key ON people (email);--> statement-breakpoint
BEGIN;

--- safe: nothing after it fails on any rows
--- notice commit-in-migration 0001_case
ALTER TABLE people ADD COLUMN slug text;--> statement-breakpoint
COMMIT;--> statement-breakpoint
CREATE INDEX CONCURRENTLY people_email_idx ON people (email);--> statement-breakpoint
BEGIN;

--- unsafe: a constraint and a type stay behind
--- notice add-unique people_nick_key
--- warning commit-in-migration 0001_case
--- warning fails-if-data people_nick_key
CREATE TYPE mood AS ENUM ('fine');--> statement-breakpoint
ALTER TABLE people ADD CONSTRAINT nick_short CHECK (length(nick) < 50) NOT VALID;--> statement-breakpoint
COMMIT;--> statement-breakpoint
CREATE UNIQUE INDEX CONCURRENTLY people_nick_key ON people (nick);--> statement-breakpoint
BEGIN;
