--- hazard 102 row-security: hidden-by-row-security, change-row-security, fails-on-rows
--- baseline
CREATE TABLE docs (id integer PRIMARY KEY, owner integer NOT NULL, title text NOT NULL, note text);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE docs FORCE ROW LEVEL SECURITY;
CREATE TABLE mine (id integer PRIMARY KEY, title text NOT NULL, note text);
ALTER TABLE mine ENABLE ROW LEVEL SECURITY;
ALTER TABLE mine FORCE ROW LEVEL SECURITY;
CREATE POLICY mine_even ON mine USING (current_setting('app.tenant', true) IS NOT NULL);
CREATE TABLE seen (id integer PRIMARY KEY, title text NOT NULL, note text);
ALTER TABLE seen ENABLE ROW LEVEL SECURITY;
ALTER TABLE seen FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_all ON seen USING (true);
CREATE TABLE shut (id integer PRIMARY KEY, title text NOT NULL);
ALTER TABLE shut ENABLE ROW LEVEL SECURITY;
CREATE TABLE copies (id integer PRIMARY KEY, title text);

--- unsafe: an UPDATE that reaches no row
--- warning hidden-by-row-security docs
UPDATE docs SET title = upper(title);

--- unsafe: with a condition, and without a policy
--- warning hidden-by-row-security docs
UPDATE docs SET title = upper(title) WHERE id > 0;

--- unsafe: a policy that asks for a setting
--- warning hidden-by-row-security mine
UPDATE mine SET title = upper(title);

--- unsafe: a copy of no row
--- warning hidden-by-row-security docs
INSERT INTO copies SELECT id, title FROM docs;

--- unsafe: a DELETE that reaches no row
--- error delete-all-rows docs
--- warning hidden-by-row-security docs
DELETE FROM docs;

--- unsafe: NOT NULL after a column that could not be filled
--- warning hidden-by-row-security docs
--- warning add-required-column docs.slug
--- warning backfill-under-lock docs
--- error fails-on-rows docs.slug
--- fails: 23502
ALTER TABLE docs ADD COLUMN slug text;
UPDATE docs SET slug = title;
ALTER TABLE docs ALTER COLUMN slug SET NOT NULL;

--- unsafe: forced from now on, without a policy
--- warning change-row-security shut
ALTER TABLE shut FORCE ROW LEVEL SECURITY;

--- safe: a policy shows every row
--- rows: seen=50
--- notice backfill-in-one-transaction seen
UPDATE seen SET title = upper(title);

--- safe: the owner is not held to it
--- rows: shut=50
--- notice backfill-in-one-transaction shut
UPDATE shut SET title = upper(title);

--- safe: the force is lifted for the statement
--- rows: docs=50
--- notice backfill-under-lock docs
ALTER TABLE docs NO FORCE ROW LEVEL SECURITY;
UPDATE docs SET title = upper(title);
ALTER TABLE docs FORCE ROW LEVEL SECURITY;
