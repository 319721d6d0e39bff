--- hazard 51 locks-for-an-instant: brief-exclusive-lock, unexplained-change
--- baseline
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TABLE parents (id integer PRIMARY KEY, name text NOT NULL, size integer DEFAULT 1, big text, at timestamptz);
CREATE TABLE kids (id integer PRIMARY KEY, parent_id integer NOT NULL CONSTRAINT kids_parent_fk REFERENCES parents, note text);
CREATE INDEX kids_parent_idx ON kids (parent_id);
CREATE TABLE apart (id integer NOT NULL, name text NOT NULL, size integer DEFAULT 1, big text, at timestamptz);
CREATE TABLE heirs (extra integer) INHERITS (parents);
CREATE VIEW names AS SELECT id, name FROM parents;
CREATE MATERIALIZED VIEW sums AS SELECT size, count(*) AS n FROM parents GROUP BY size;
CREATE UNIQUE INDEX sums_size_idx ON sums (size);
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER parents_keep BEFORE UPDATE ON parents FOR EACH ROW EXECUTE FUNCTION keep();
CREATE RULE names_ins AS ON INSERT TO names DO INSTEAD NOTHING;
CREATE TABLE days (id integer NOT NULL, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE STATISTICS parents_stats ON name, size FROM parents;
CREATE PUBLICATION everything FOR TABLE kids;

--- safe: storage parameters
--- locks: SUX parents
ALTER TABLE parents SET (fillfactor = 90, autovacuum_enabled = true);

--- safe: storage parameters are reset
--- locks: SUX kids
ALTER TABLE kids SET (fillfactor = 90);
ALTER TABLE kids RESET (fillfactor);

--- safe: statistics targets
--- locks: SUX heirs, SUX parents
ALTER TABLE parents ALTER COLUMN name SET STATISTICS 200;

--- safe: CLUSTER ON
--- locks: SUX kids
ALTER TABLE kids CLUSTER ON kids_pkey;

--- safe: ANALYZE
--- locks: SUX kids
ANALYZE kids;

--- safe: a comment on a table and a column
--- locks: SUX kids
COMMENT ON TABLE kids IS 'x';
COMMENT ON COLUMN kids.note IS 'y';

--- safe: extended statistics
--- locks: SUX kids
CREATE STATISTICS kids_stats ON parent_id, note FROM kids;

--- safe: a column's storage
--- locks: AX kids
ALTER TABLE kids ALTER COLUMN note SET STORAGE EXTENDED;

--- safe: a column's compression
--- locks: AX kids
ALTER TABLE kids ALTER COLUMN note SET COMPRESSION pglz;

--- safe: a default
--- locks: AX kids
ALTER TABLE kids ALTER COLUMN note SET DEFAULT '';

--- safe: a nullable column
--- locks: AX kids
ALTER TABLE kids ADD COLUMN a integer;

--- safe: a nullable column of a table that others inherit from
--- locks: AX heirs, AX parents
ALTER TABLE parents ADD COLUMN a integer;

--- safe: ONLY a table from which none inherits
--- locks: AX kids
ALTER TABLE ONLY kids ADD COLUMN a integer;

--- safe: ONLY the parent's default
--- locks: AX parents
--- notice change-default parents.size
ALTER TABLE ONLY parents ALTER COLUMN size SET DEFAULT 5;

--- safe: a rule
--- locks: AX kids
CREATE RULE kids_quiet AS ON DELETE TO kids WHERE OLD.id < 0 DO INSTEAD NOTHING;

--- safe: a trigger
--- locks: SRX kids
CREATE TRIGGER kids_keep BEFORE UPDATE ON kids FOR EACH ROW EXECUTE FUNCTION keep();

--- safe: a trigger gets another name
--- locks: AX parents
ALTER TRIGGER parents_keep ON parents RENAME TO parents_kept;

--- safe: a trigger is switched on
--- locks: SRX parents
--- notice no-op-batch 0001_case
ALTER TABLE parents ENABLE TRIGGER parents_keep;

--- safe: a trigger always fires
--- locks: SRX parents
ALTER TABLE parents ENABLE ALWAYS TRIGGER parents_keep;

--- safe: a policy
--- locks: AX kids
CREATE POLICY kids_all ON kids USING (true);

--- safe: a view over two tables
--- locks: AS kids, AS parents
CREATE VIEW families AS SELECT p.name, k.note FROM parents p JOIN kids k ON k.parent_id = p.id;

--- safe: a view's option
--- locks: AX names
ALTER VIEW names SET (security_barrier = true);

--- safe: a new table that refers to an old one
--- locks: SRX parents
CREATE TABLE pets (id integer PRIMARY KEY, parent_id integer NOT NULL UNIQUE REFERENCES parents);

--- safe: a new table that inherits
--- locks: SUX parents
--- notice table-without-primary-key more_heirs
CREATE TABLE more_heirs (extra integer) INHERITS (parents);

--- safe: a table begins to inherit
--- locks: AX apart, SUX parents
ALTER TABLE apart INHERIT parents;

--- safe: a table stops to inherit
--- locks: AX heirs, AS parents
ALTER TABLE heirs NO INHERIT parents;

--- safe: rights
--- on 14-17: locks: none
--- on 18: locks: AS kids
GRANT SELECT, INSERT ON kids TO PUBLIC;

--- safe: one row is read and locked
--- locks: RS kids
SELECT id FROM kids WHERE id = 1 FOR UPDATE;
COMMENT ON SCHEMA public IS 'p';

--- safe: one row is inserted where nobody has its key
--- locks: RX kids, RS parents
--- scans: none
INSERT INTO kids (id, parent_id) SELECT -1, id FROM ONLY parents WHERE id = 1;

--- safe: a partition of a table without a DEFAULT one
--- locks: AX days
CREATE TABLE days_2 PARTITION OF days FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- safe: a table is made and attached
--- locks: SUX days
CREATE TABLE days_2 (LIKE days INCLUDING ALL);
ALTER TABLE days ATTACH PARTITION days_2 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- safe: a column for a partitioned table
--- locks: AX days, AX days_1
ALTER TABLE days ADD COLUMN note text;

--- safe: REFRESH CONCURRENTLY lets readers through
--- locks: AS heirs, AS parents, X sums
REFRESH MATERIALIZED VIEW CONCURRENTLY sums;

--- safe: a publication gets a table
--- locks: SUX heirs, SUX parents
ALTER PUBLICATION everything ADD TABLE parents;

--- unsafe: a publication loses a table: its subscribers learn nothing of it any more
--- warning unexplained-change everything
--- locks: SUX kids
ALTER PUBLICATION everything DROP TABLE kids;

--- safe: statistics go
--- locks: SUX parents
DROP STATISTICS parents_stats;

--- hazard 104 sequences: restart-sequence
--- unsafe: an identity for a column, whose numbers begin below the keys that are there
--- warning restart-sequence kids.id
--- locks: AX kids
ALTER TABLE kids ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;

--- hazard 49 drop-foreign-key: drop-foreign-key, drop-table, drop-column
--- unsafe: the referenced table is locked as well
--- notice drop-foreign-key kids_parent_fk
--- locks: AX kids, AX parents
ALTER TABLE kids DROP CONSTRAINT kids_parent_fk;

--- unsafe: by the column
--- error drop-column kids.parent_id
--- locks: AX kids, AX parents
ALTER TABLE kids DROP COLUMN parent_id;

--- unsafe: by the table
--- error drop-table kids
--- locks: AX kids, AX parents
DROP TABLE kids;

--- safe: a foreign key changes its mind about when it is checked
--- locks: AX kids
--- scans: none
ALTER TABLE kids ALTER CONSTRAINT kids_parent_fk DEFERRABLE;

--- hazard 43 create-trigger: brief-exclusive-lock, breaks-writes, disable-trigger, drop-trigger
--- unsafe: all triggers, also those of foreign keys, which takes a superuser
--- warning disable-trigger parents
--- notice needs-privileges parents
ALTER TABLE parents DISABLE TRIGGER ALL;

--- unsafe: a trigger goes: what it kept is kept no more
--- warning drop-trigger parents_keep
--- locks: AX parents
DROP TRIGGER parents_keep ON parents;

--- safe: a trigger takes another's place
--- locks: SRX parents
CREATE OR REPLACE TRIGGER parents_keep BEFORE UPDATE OF name ON parents FOR EACH ROW EXECUTE FUNCTION keep();

--- safe: all triggers off and on again
--- notice needs-privileges parents
--- notice needs-privileges parents
--- rows: parents=10
ALTER TABLE parents DISABLE TRIGGER ALL;
UPDATE parents SET size = 2 WHERE id = 1;
ALTER TABLE parents ENABLE TRIGGER ALL;
