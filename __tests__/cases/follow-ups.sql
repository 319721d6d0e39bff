--- hazard 53 fails-if-data: fails-if-data, fails-on-rows, enum-value-removal
--- baseline
CREATE TYPE kind AS ENUM ('a', 'b', 'c');
CREATE TABLE t (id integer PRIMARY KEY, n integer, m integer, v text, k kind NOT NULL);
CREATE TABLE o (id integer PRIMARY KEY);

--- unsafe: NOT NULL behind a check that proves it
--- notice make-column-required t.n
--- warning fails-if-data t_n_nn
--- warning validate-under-lock t_n_nn
ALTER TABLE t ADD CONSTRAINT t_n_nn CHECK (n IS NOT NULL) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT t_n_nn;
ALTER TABLE t ALTER COLUMN n SET NOT NULL;
ALTER TABLE t DROP CONSTRAINT t_n_nn;

--- unsafe: NOT NULL behind a check of another column
--- notice make-column-required t.n
--- warning fails-if-data t.n
--- warning fails-if-data t_m_nn
--- warning set-not-null-scans t.n
--- warning validate-under-lock t_m_nn
ALTER TABLE t ADD CONSTRAINT t_m_nn CHECK (m IS NOT NULL) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT t_m_nn;
ALTER TABLE t ALTER COLUMN n SET NOT NULL;

--- unsafe: NOT NULL behind a check that lets NULL pass
--- notice make-column-required t.n
--- warning add-check-constraint t_n_low
--- warning fails-if-data t.n
--- warning fails-if-data t_n_low
--- warning set-not-null-scans t.n
ALTER TABLE t ADD CONSTRAINT t_n_low CHECK (n > 0);
ALTER TABLE t ALTER COLUMN n SET NOT NULL;

--- unsafe: a key on two columns behind one on the first
--- notice add-unique t_n
--- notice add-unique t_n_m
--- warning create-index-blocks-writes t_n
--- warning create-index-blocks-writes t_n_m
--- warning fails-if-data t_n
CREATE UNIQUE INDEX t_n ON t (n);
CREATE UNIQUE INDEX t_n_m ON t (n, m);

--- unsafe: two keys of which none follows from the other
--- notice add-unique t_n
--- notice add-unique t_m
--- warning create-index-blocks-writes t_n
--- warning create-index-blocks-writes t_m
--- warning fails-if-data t_n
--- warning fails-if-data t_m
CREATE UNIQUE INDEX t_n ON t (n);
CREATE UNIQUE INDEX t_m ON t (m);

--- unsafe: a label whose rows were deleted before
--- notice rewrites-table-repeatedly t
--- warning change-type-rewrites t.k
--- warning change-type-rewrites t.k
--- warning delete-rows t
--- warning enum-value-removal kind
DELETE FROM t WHERE k = 'c';
ALTER TABLE t ALTER COLUMN k TYPE text;
DROP TYPE kind;
CREATE TYPE kind AS ENUM ('a', 'b');
ALTER TABLE t ALTER COLUMN k TYPE kind USING k::kind;

--- unsafe: a label of which only some rows were deleted
--- notice rewrites-table-repeatedly t
--- warning change-type-rewrites t.k
--- warning change-type-rewrites t.k
--- warning delete-rows t
--- warning enum-value-removal kind
--- warning fails-if-data t.k
DELETE FROM t WHERE k = 'c' AND id < 0;
ALTER TABLE t ALTER COLUMN k TYPE text;
DROP TYPE kind;
CREATE TYPE kind AS ENUM ('a', 'b');
ALTER TABLE t ALTER COLUMN k TYPE kind USING k::kind;

--- hazard 64 drop-type: enum-value-removal, drop-column, migration-fails
--- unsafe: a label of an enum whose column goes before
--- error drop-column t.k
ALTER TABLE t DROP COLUMN k;
DROP TYPE kind;
CREATE TYPE kind AS ENUM ('a', 'b');
