--- hazard 55 drop-column: drop-column, possible-rename
--- baseline
CREATE TABLE t (id integer PRIMARY KEY, n integer, old text, price numeric(10, 2), a text);
CREATE TABLE log (id integer PRIMARY KEY, msg text);
CREATE TABLE parts (id integer PRIMARY KEY, t_id integer NOT NULL, about text);

--- unsafe: only a condition asks for the column
--- error drop-column t.old
--- rows: t=100
--- notice backfill-in-one-transaction t
UPDATE t SET n = 1 WHERE old IS NOT NULL;
ALTER TABLE t DROP COLUMN old;

--- unsafe: a condition of a query that copies something else
--- error drop-column t.old
INSERT INTO log (id, msg) SELECT id, 'x' FROM t WHERE old = 'a';
ALTER TABLE t DROP COLUMN old;

--- unsafe: a number made of the value
--- error drop-column t.old
--- warning overwrite-column t.n
--- rows: t=100
--- notice backfill-in-one-transaction t
UPDATE t SET n = length(old);
ALTER TABLE t DROP COLUMN old;

--- unsafe: a flag made of the value
--- error drop-column t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN is_x boolean;
UPDATE t SET is_x = CASE WHEN old = 'x' THEN true ELSE false END;
ALTER TABLE t DROP COLUMN old;

--- unsafe: only some rows were copied
--- error possible-rename t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN about text;
UPDATE t SET about = old WHERE id < 2;
ALTER TABLE t DROP COLUMN old;

--- unsafe: only the digits before the point were copied
--- error drop-column t.price
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN cents bigint;
UPDATE t SET cents = price;
ALTER TABLE t DROP COLUMN price;

--- unsafe: a query within asks for the column
--- error possible-rename t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN about text;
UPDATE t SET about = (SELECT 'x' FROM t AS o WHERE o.old = 'q' LIMIT 1);
ALTER TABLE t DROP COLUMN old;

--- unsafe: value for value
--- warning drop-column t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN about text;
UPDATE t SET about = old;
ALTER TABLE t DROP COLUMN old;

--- unsafe: value for value, where there is one
--- warning drop-column t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN about text;
UPDATE t SET about = coalesce(old, '') WHERE about IS NULL AND old IS NOT NULL AND old <> '';
ALTER TABLE t DROP COLUMN old;

--- unsafe: into another table
--- warning drop-column t.old
--- warning fails-if-data parts
INSERT INTO parts (id, t_id, about) SELECT t.id, t.id, t.old FROM t WHERE t.old IS NOT NULL;
ALTER TABLE t DROP COLUMN old;

--- unsafe: into JSON
--- warning drop-column t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN more jsonb NOT NULL DEFAULT '{}';
UPDATE t SET more = more || jsonb_build_object('old', old);
ALTER TABLE t DROP COLUMN old;

--- unsafe: by a query in FROM, under another name
--- warning drop-column t.old
--- rows: t=100
--- notice backfill-under-lock t
ALTER TABLE t ADD COLUMN about text;
UPDATE t SET about = s.words FROM (SELECT id, old AS words FROM t) AS s WHERE s.id = t.id;
ALTER TABLE t DROP COLUMN old;
