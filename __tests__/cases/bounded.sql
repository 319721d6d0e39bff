--- hazard 63 backfill: backfill-in-one-transaction, overwrite-column, backfill-under-lock, fails-if-data
--- baseline
CREATE TABLE t (id bigint PRIMARY KEY, team integer NOT NULL, done boolean NOT NULL, n integer);
CREATE TABLE picked (t_id bigint NOT NULL, wanted integer NOT NULL);

--- safe: a batch of keys, more than the trial has rows
UPDATE t SET n = 0 WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 5000);

--- safe: a batch of places in the file
UPDATE t SET n = 0 WHERE ctid = ANY (ARRAY(SELECT ctid FROM t LIMIT 5000));

--- safe: a batch in a CTE
WITH batch AS (SELECT id FROM t ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED)
UPDATE t SET n = 0 FROM batch WHERE batch.id = t.id;

--- safe: a batch in the FROM
UPDATE t AS x SET n = 0 FROM (SELECT id FROM t LIMIT 5000) AS batch WHERE x.id = batch.id AND x.done IS NOT NULL;

--- safe: a range of keys between constants
UPDATE t SET n = 0 WHERE id BETWEEN 1 AND 5000;

--- safe: a range of keys by two comparisons
UPDATE t SET n = 0 WHERE id > 0 AND id <= 5000 AND team IS NOT NULL;

--- safe: some batches of keys, each a statement
UPDATE t SET n = 0 WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 1000);
UPDATE t SET n = 1 WHERE id IN (SELECT id FROM t ORDER BY id DESC LIMIT 1000);

--- safe: a batch after a change of the table
ALTER TABLE t ADD COLUMN x integer;
UPDATE t SET x = 0 WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 5000);

--- safe: more than a batch, and fewer than makes a table large
--- notice backfill-in-one-transaction t
UPDATE t SET n = 0 WHERE id IN (SELECT id FROM t LIMIT 200000);

--- unsafe: a LIMIT on values that many rows share
--- warning backfill-in-one-transaction t
UPDATE t SET n = 0 WHERE done IN (SELECT d FROM (VALUES (true), (false)) AS v (d) LIMIT 5000);

--- unsafe: a range of what is no key
--- warning backfill-in-one-transaction t
UPDATE t SET n = 0 WHERE team BETWEEN -2147483648 AND 2147483647;

--- unsafe: a range without an end
--- warning backfill-in-one-transaction t
UPDATE t SET n = 0 WHERE id >= -9223372036854775808;

--- unsafe: a query of its own for each row
--- warning backfill-in-one-transaction t
UPDATE t SET n = 0 WHERE id IN (SELECT t.id FROM picked LIMIT 5000);

--- unsafe: a loop of batches is all rows
--- warning backfill-in-one-transaction t
DO $$
BEGIN
  FOR batch IN 0..99 LOOP
    UPDATE t SET n = batch WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 5000);
  END LOOP;
END $$;

--- unsafe: no batch at all
--- warning backfill-in-one-transaction t
--- warning overwrite-column t.n
UPDATE t SET n = 0;

--- hazard 62 delete-rows: delete-rows, delete-all-rows
--- unsafe: a batch of rows that go, more than the trial has
--- error delete-rows t
DELETE FROM t WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 5000);

--- unsafe: the same with fewer than the trial has
--- error delete-rows t
DELETE FROM t WHERE id IN (SELECT id FROM t ORDER BY id LIMIT 100);

--- unsafe: a range of keys that go
--- error delete-rows t
DELETE FROM t WHERE id >= 1 AND id < 5000;

--- unsafe: a batch that goes by a CTE
--- error delete-rows t
WITH gone AS (DELETE FROM t WHERE id IN (SELECT id FROM t LIMIT 5000) RETURNING id) SELECT count(*) FROM gone;
