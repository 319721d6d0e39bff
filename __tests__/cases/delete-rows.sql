--- hazard 62 delete-rows: delete-rows, delete-all-rows
--- baseline
CREATE TABLE a (id integer PRIMARY KEY, name text NOT NULL, code text, gone_at timestamptz, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a ON DELETE CASCADE, note text);
CREATE TABLE c (id integer PRIMARY KEY, a_id integer REFERENCES a ON DELETE SET NULL);
CREATE TABLE d (id integer PRIMARY KEY, kind text NOT NULL, parent_id integer, email text);
CREATE TABLE e (id integer PRIMARY KEY, kind text NOT NULL);
CREATE TABLE leaf (id integer PRIMARY KEY, size integer NOT NULL);

--- unsafe: rows below a number, with those of other tables
--- error delete-rows a
--- warning backfill-in-one-transaction c
DELETE FROM a WHERE id < 500;

--- unsafe: rows of a table that nothing refers to
--- error delete-rows leaf
DELETE FROM leaf WHERE id < 500;

--- unsafe: a few rows by their keys, with those that refer to them
--- warning delete-rows a
DELETE FROM a WHERE id IN (1, 2, 3, 4, 5, 6, 7, 8);

--- unsafe: a parent that is inserted again has lost its children
--- error delete-rows a
--- warning backfill-in-one-transaction c
CREATE TEMP TABLE kept AS SELECT 1 AS one;
DELETE FROM a WHERE id BETWEEN 1 AND 400;
INSERT INTO a (id, name) SELECT g, 'x' FROM generate_series(1, 400) AS g;

--- unsafe: the condition is one of the data
--- error delete-rows leaf
DELETE FROM leaf WHERE id % 3 = 0;

--- unsafe: in a DO block
--- error delete-rows leaf
DO $$ BEGIN DELETE FROM leaf WHERE id < 500; END $$;

--- unsafe: in a function of the batch
--- error delete-rows leaf
CREATE FUNCTION sweep() RETURNS void LANGUAGE sql AS $$ DELETE FROM leaf WHERE id < 500 $$;
SELECT sweep();

--- unsafe: in a CTE
--- error delete-rows leaf
WITH gone AS (DELETE FROM leaf WHERE id < 500 RETURNING id) SELECT count(*) FROM gone;

--- unsafe: by USING
--- error delete-rows leaf
DELETE FROM leaf USING e WHERE leaf.id = e.id AND e.id < 500;

--- unsafe: by MERGE
--- versions: 15+
--- error delete-rows leaf
MERGE INTO leaf USING e ON leaf.id = e.id WHEN MATCHED AND e.id < 500 THEN DELETE;

--- unsafe: what the trial’s rows do not meet, production’s may
--- warning delete-rows leaf
DELETE FROM leaf WHERE size = -77;

--- unsafe: a condition of the environment
--- warning delete-rows leaf
DELETE FROM leaf WHERE current_database() = 'production';

--- unsafe: NULLs before NOT NULL read like a clean-up
--- warning delete-rows d
--- warning set-not-null-scans d.email
--- notice make-column-required d.email
DELETE FROM d WHERE email IS NULL;
ALTER TABLE d ALTER COLUMN email SET NOT NULL;

--- unsafe: orphans before a foreign key
--- warning delete-rows d
--- warning add-foreign-key d_parent_fk
--- notice foreign-key-without-index 0001_case
DELETE FROM d WHERE parent_id NOT IN (SELECT id FROM e);
ALTER TABLE d ADD CONSTRAINT d_parent_fk FOREIGN KEY (parent_id) REFERENCES e;

--- unsafe: duplicates before a unique constraint
--- warning delete-rows d
DELETE FROM d USING d AS other WHERE d.email = other.email AND d.id > other.id;

--- unsafe: rows that were copied before
--- warning delete-rows leaf
--- notice table-without-primary-key old_leaf
CREATE TABLE old_leaf AS SELECT * FROM leaf WHERE id < 500;
DELETE FROM leaf WHERE id < 500;

--- unsafe: old rows
--- warning delete-rows a
--- warning backfill-in-one-transaction c
DELETE FROM a WHERE gone_at < now() - interval '90 days';

--- unsafe: every row, and values of another table
--- error delete-all-rows a
--- warning backfill-in-one-transaction c
DELETE FROM a;

--- safe: a row by its key
DELETE FROM leaf WHERE id = 5;

--- safe: rows by their keys
DELETE FROM leaf WHERE id IN (5, 6, 7);

--- safe: rows that the batch itself inserted
INSERT INTO leaf (id, size) VALUES (900001, 1), (900002, 2);
DELETE FROM leaf WHERE id > 900000;

--- safe: a table that the batch made
CREATE TABLE f (id integer PRIMARY KEY);
INSERT INTO f SELECT generate_series(1, 10);
DELETE FROM f WHERE id < 5;

--- safe: a temporary table
CREATE TEMP TABLE t AS SELECT id FROM leaf;
DELETE FROM t WHERE id < 5;
