--- hazard 59 truncate: truncate, delete-all-rows
--- baseline
CREATE TABLE hits (id integer PRIMARY KEY, page text, seen integer);
CREATE TABLE pages (id integer PRIMARY KEY, page text, seen integer);
CREATE TABLE logs (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE logs_2025 PARTITION OF logs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

--- unsafe: what comes after it works on an empty table
--- error truncate hits
--- notice make-column-required hits.page
TRUNCATE hits;
CREATE INDEX hits_page ON hits (page);
ALTER TABLE hits ADD CONSTRAINT hits_seen CHECK (seen > 0);
ALTER TABLE hits ALTER COLUMN seen TYPE bigint, ALTER COLUMN page SET NOT NULL;

--- unsafe: also in the migration behind it, and on the partitions
--- error truncate logs
TRUNCATE TABLE logs;
--- next migration
ALTER TABLE logs ALTER COLUMN id TYPE bigint;

--- unsafe: filled again before the index
--- error truncate hits
--- warning backfill-under-lock hits
--- warning create-index-blocks-writes hits_page
TRUNCATE hits;
INSERT INTO hits SELECT * FROM pages;
CREATE INDEX hits_page ON hits (page);

--- unsafe: another table than the one that was emptied
--- error truncate hits
--- warning create-index-blocks-writes pages_page
--- warning work-under-lock hits
TRUNCATE hits;
CREATE INDEX pages_page ON pages (page);

--- unsafe: rows that a DELETE took are still there to be read
--- error delete-all-rows hits
--- warning create-index-blocks-writes hits_page
DELETE FROM hits;
CREATE INDEX hits_page ON hits (page);

--- hazard 53 fails-if-data: fails-if-data, fails-on-rows, backfill-in-one-transaction
--- baseline
CREATE TABLE ranks (label text PRIMARY KEY, level integer NOT NULL);
CREATE TABLE entries (id integer PRIMARY KEY, label text NOT NULL, level integer NOT NULL);

--- unsafe: an upsert whose query may give a key twice
--- warning fails-if-data ranks
--- warning backfill-in-one-transaction ranks
INSERT INTO ranks (label, level) SELECT label, level FROM entries ON CONFLICT (label) DO UPDATE SET level = excluded.level;

--- safe: an upsert whose query gives each key once
INSERT INTO ranks (label, level) SELECT DISTINCT ON (label) label, level FROM entries ORDER BY label ON CONFLICT (label) DO UPDATE SET level = excluded.level;

--- safe: new rows only, whatever the query gives twice
INSERT INTO ranks (label, level) SELECT label, level FROM entries ON CONFLICT (label) DO NOTHING;

--- hazard 107 extensions: migration-fails
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text, stay int4range);

--- unsafe: a type of an extension that no migration creates
--- error migration-fails users.email
--- fails: 42704
ALTER TABLE users ALTER COLUMN email TYPE citext;

--- unsafe: an operator class of one
--- error migration-fails mails_address
--- fails: 42704
CREATE TABLE mails (id integer PRIMARY KEY, address text);
CREATE INDEX mails_address ON mails USING gin (address gin_trgm_ops);

--- unsafe: a function of one
--- error migration-fails users.key
--- fails: 42883
ALTER TABLE users ADD COLUMN key uuid DEFAULT uuid_generate_v4();

--- safe: created before it
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE mails (id integer PRIMARY KEY, address citext);
