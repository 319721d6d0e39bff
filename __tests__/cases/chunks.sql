--- hazard 86 cut-by-drizzle: syntax-error, migration-fails
--- baseline
CREATE TABLE a (id integer PRIMARY KEY, x integer);
CREATE TABLE b (id integer PRIMARY KEY);

--- unsafe: Drizzle cuts at a marker in a line comment, and the rest of the line is no SQL
--- error syntax-error 0001_case
--- fails: 42601
-- one statement per part, see --> statement-breakpoint in the manual
CREATE TABLE c (id integer PRIMARY KEY);

--- safe: the same comment without the marker
-- one statement per part, see statement-breakpoint in the manual
CREATE TABLE c (id integer PRIMARY KEY);

--- unsafe: a marker in a block comment
--- error syntax-error 0001_case
--- fails: 42601
/* drizzle-kit writes
--> statement-breakpoint
between statements */
CREATE TABLE c (id integer PRIMARY KEY);

--- unsafe: a marker in a string
--- error syntax-error 0001_case
--- fails: 42601
INSERT INTO b (id) SELECT 1 WHERE 'x --> statement-breakpoint' = 'y';

--- unsafe: a marker in the body of a block
--- error syntax-error 0001_case
--- fails: 42601
DO $$ BEGIN
  CREATE TABLE c (id integer PRIMARY KEY);
--> statement-breakpoint
  CREATE TABLE d (id integer PRIMARY KEY);
END $$;

--- unsafe: a part that cannot be read hides nothing of the others
--- error syntax-error 0001_case
--- error drop-table b
--- fails: 42601
CREAT TABLE c (id integer PRIMARY KEY);
--> statement-breakpoint
DROP TABLE b;

--- safe: a marker ends a statement as a semicolon does
--- fails: none
CREATE TABLE c (id integer PRIMARY KEY)
--> statement-breakpoint
CREATE TABLE d (id integer PRIMARY KEY)--> statement-breakpoint
ALTER TABLE d ADD COLUMN note text

--- safe: parts that hold nothing, and comments alone
--- fails: none
--> statement-breakpoint
-- nothing to do here
--> statement-breakpoint
CREATE TABLE c (id integer PRIMARY KEY);
--> statement-breakpoint

--- hazard 79 concurrently-in-a-part: concurrently-in-transaction
--- baseline
CREATE TABLE a (id integer PRIMARY KEY, x integer);

--- unsafe: several statements of one part are one query, and PostgreSQL runs that in a transaction of its own
--- error concurrently-in-transaction a_x_idx
--- notice commit-in-migration 0001_case
--- fails: 25001
COMMIT;
CREATE INDEX CONCURRENTLY a_x_idx ON a (x);
BEGIN;

--- safe: each in a part of its own
--- notice commit-in-migration 0001_case
--- fails: none
COMMIT;--> statement-breakpoint
CREATE INDEX CONCURRENTLY a_x_idx ON a (x);--> statement-breakpoint
BEGIN;

--- hazard 54 drop-table-behind-a-part: drop-table
--- baseline
CREATE TABLE b (id integer PRIMARY KEY);

--- unsafe: a statement that ends with its part is told
--- error drop-table b
--- fails: none
CREATE TABLE c (id integer PRIMARY KEY)
--> statement-breakpoint
DROP TABLE b

--- safe: nothing of it is left when the part creates the table
CREATE TABLE c (id integer PRIMARY KEY)
--> statement-breakpoint
DROP TABLE c
