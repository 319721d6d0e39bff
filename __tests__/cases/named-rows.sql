--- hazard 87 fails-on-data: fails-if-data, fails-on-rows, fails-at-commit
--- baseline
CREATE TABLE plans (id integer PRIMARY KEY, name text NOT NULL, code integer UNIQUE);
CREATE TABLE orgs (id serial PRIMARY KEY, plan_id integer REFERENCES plans, slug text NOT NULL UNIQUE, state text NOT NULL, seats integer NOT NULL DEFAULT 1);
CREATE INDEX orgs_plan_idx ON orgs (plan_id);
CREATE TABLE jobs (id serial PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs, status text NOT NULL DEFAULT 'idle', kind varchar(20), data jsonb NOT NULL DEFAULT '{}', tags text[] NOT NULL DEFAULT '{}', due timestamptz, CONSTRAINT jobs_status_check CHECK (status ~ '^[a-z]+$'));
CREATE INDEX jobs_org_idx ON jobs (org_id);
CREATE TABLE keys (id serial PRIMARY KEY, org_id integer NOT NULL REFERENCES orgs, name text NOT NULL, CONSTRAINT keys_name_key UNIQUE (org_id, name));
CREATE TABLE roles (id integer PRIMARY KEY, name text NOT NULL UNIQUE);
INSERT INTO roles VALUES (1, 'member'), (2, 'owner');
CREATE TABLE users (id serial PRIMARY KEY, role_id integer NOT NULL REFERENCES roles DEFAULT 1, name text NOT NULL);
CREATE INDEX users_role_idx ON users (role_id);

--- unsafe: a partial unique index for one text
--- rows: jobs=10
--- warning fails-if-data jobs_running_idx
--- notice add-unique jobs_running_idx
--- notice create-index-blocks-writes jobs_running_idx
CREATE UNIQUE INDEX jobs_running_idx ON jobs (org_id) WHERE status = 'running';

--- unsafe: the same for two columns at once
--- rows: jobs=10
--- warning fails-if-data jobs_running_idx
--- notice add-unique jobs_running_idx
--- notice create-index-blocks-writes jobs_running_idx
CREATE UNIQUE INDEX jobs_running_idx ON jobs (org_id) WHERE status IN ('running', 'stuck') AND kind = 'import' AND due IS NULL;

--- unsafe: for what JSON says
--- rows: jobs=10
--- warning fails-if-data jobs_main_idx
--- notice add-unique jobs_main_idx
--- notice create-index-blocks-writes jobs_main_idx
CREATE UNIQUE INDEX jobs_main_idx ON jobs (org_id) WHERE data ->> 'role' = 'main';

--- unsafe: for what an array holds, and for what comes later
--- rows: jobs=10
--- warning fails-if-data jobs_tagged_idx
--- notice add-unique jobs_tagged_idx
--- notice create-index-blocks-writes jobs_tagged_idx
--- warning fails-if-data jobs_future_idx
--- notice add-unique jobs_future_idx
--- notice create-index-blocks-writes jobs_future_idx
CREATE UNIQUE INDEX jobs_tagged_idx ON jobs (org_id) WHERE tags @> '{main}';
CREATE UNIQUE INDEX jobs_future_idx ON jobs (org_id) WHERE due > '2090-01-01';

--- unsafe: rows that exclude each other where a constant holds
--- rows: jobs=10
--- notice add-exclusion-constraint one_running
--- warning fails-if-data one_running
ALTER TABLE jobs ADD CONSTRAINT one_running EXCLUDE USING btree (org_id WITH =) WHERE (status = 'running');

--- unsafe: rows go that others refer to
--- warning delete-rows plans
--- warning fails-if-data plans
DELETE FROM plans WHERE name = 'ghost';

--- unsafe: rows go by their key that others refer to
--- warning fails-if-data plans
DELETE FROM plans WHERE id = 3;

--- unsafe: rows go by the beginning of a text
--- warning delete-rows plans
--- warning fails-if-data plans
DELETE FROM plans WHERE name LIKE 'old%' OR code = 123456;

--- unsafe: a row whose name may be taken
--- warning fails-if-data orgs
INSERT INTO orgs (slug, state) VALUES ('admin', 'live'), ('system', 'live');

--- unsafe: a name that another row may have
--- warning fails-if-data orgs
UPDATE orgs SET slug = 'internal' WHERE slug = 'company';

--- unsafe: a number that another row may have
--- warning fails-if-data plans
UPDATE plans SET code = 900 WHERE code = 40;

--- unsafe: many rows may get the same name
--- warning fails-if-data orgs
UPDATE orgs SET slug = 'internal' WHERE slug LIKE 'internal-%';

--- unsafe: a name that is unique for each organisation
--- warning fails-if-data keys
UPDATE keys SET name = 'billing' WHERE name = 'payments';

--- unsafe: NULL where none may be
--- warning fails-if-data orgs
UPDATE orgs SET state = NULL WHERE state = 'unknown';

--- unsafe: a value that a CHECK refuses
--- warning fails-if-data jobs
UPDATE jobs SET status = 'not-yet' WHERE status = 'later';

--- unsafe: a reference to a row that may be missing
--- warning fails-if-data orgs
UPDATE orgs SET plan_id = 3 WHERE slug = 'company';

--- unsafe: a reference to a row that no made-up table has
--- warning fails-if-data orgs
UPDATE orgs SET plan_id = 30000 WHERE slug = 'company';

--- unsafe: a row that refers to one that a new database has not
--- warning fails-if-data keys
INSERT INTO keys (org_id, name) VALUES (1, 'main');

--- unsafe: in a DO block, and after a rename
--- warning rename-column orgs.slug
--- warning fails-if-data DO $$ BEGIN UPDATE orgs SET handle = 'internal' WHERE handle = 'company'; END $$
ALTER TABLE orgs RENAME COLUMN slug TO handle;
DO $$ BEGIN UPDATE orgs SET handle = 'internal' WHERE handle = 'company'; END $$;

--- safe: the same values where nothing is unique and nobody refers
UPDATE users SET name = 'nobody' WHERE name = 'somebody';
UPDATE jobs SET status = 'later' WHERE status = 'running';
UPDATE orgs SET seats = 5 WHERE slug = 'company';

--- safe: a reference to a row that the migrations insert
UPDATE users SET role_id = 2 WHERE name = 'root';
INSERT INTO users (role_id, name) VALUES (2, 'root');

--- safe: the row is inserted before it is referred to
INSERT INTO plans (id, name) VALUES (3, 'third') ON CONFLICT DO NOTHING;
UPDATE orgs SET plan_id = 3 WHERE slug = 'company';

--- safe: rows that yield to those that are there
INSERT INTO orgs (slug, state) VALUES ('admin', 'live') ON CONFLICT (slug) DO NOTHING;
INSERT INTO orgs (slug, state) SELECT 'system', 'live' WHERE NOT EXISTS (SELECT FROM orgs WHERE slug = 'system');
UPDATE orgs SET slug = 'internal' WHERE slug = 'company' AND NOT EXISTS (SELECT FROM orgs WHERE slug = 'internal');

--- safe: an index for one text that is not unique
--- rows: jobs=10
--- notice create-index-blocks-writes jobs_running_idx
CREATE INDEX jobs_running_idx ON jobs (org_id) WHERE status = 'running';

--- safe: the rows with the constant have gone before
--- rows: jobs=10
--- notice add-unique jobs_running_idx
--- notice create-index-blocks-writes jobs_running_idx
UPDATE jobs SET status = 'idle' WHERE status = 'running';
CREATE UNIQUE INDEX jobs_running_idx ON jobs (org_id) WHERE status = 'running';

--- hazard 31 lossy-type-change: lossy-type-change, fails-if-data, change-type-rewrites
--- baseline
CREATE TABLE tickets (id serial PRIMARY KEY, status text NOT NULL, email text, name text, labels text[] NOT NULL DEFAULT '{}');

--- unsafe: an enum of the batch, and a CHECK on its labels
--- rows: tickets=10
--- notice change-type-rewrites tickets.status
--- warning fails-if-data tickets.status
--- notice add-check-constraint named
--- warning fails-if-data named
--- notice add-unique-constraint tickets_email_key
--- notice add-unique tickets_email_key
--- warning fails-if-data tickets_email_key
--- notice set-not-null-scans tickets.name
--- notice make-column-required tickets.name
--- warning fails-if-data tickets.name
CREATE TYPE "public"."state" AS ENUM('open', 'closed');
ALTER TABLE tickets ALTER COLUMN status SET DATA TYPE "public"."state" USING status::"public"."state";
ALTER TABLE tickets ADD CONSTRAINT named CHECK (status <> 'closed' OR name IS NOT NULL);
ALTER TABLE tickets ADD CONSTRAINT tickets_email_key UNIQUE (email);
ALTER TABLE tickets ALTER COLUMN name SET NOT NULL;

--- unsafe: texts in an array become labels
--- rows: tickets=10
--- notice change-type-rewrites tickets.labels
--- warning fails-if-data tickets.labels
CREATE TYPE label AS ENUM ('bug', 'idea');
ALTER TABLE tickets ALTER COLUMN labels DROP DEFAULT;
ALTER TABLE tickets ALTER COLUMN labels SET DATA TYPE label[] USING labels::label[];
ALTER TABLE tickets ALTER COLUMN labels SET DEFAULT '{}';

--- hazard 87 fails-on-data: fails-if-data, fails-on-rows, fails-at-commit
--- baseline
CREATE TABLE posts (id serial PRIMARY KEY, tags jsonb NOT NULL DEFAULT '[]', options jsonb NOT NULL DEFAULT '{}', list json NOT NULL);

--- unsafe: JSON whose default is a list need not be one
--- rows: posts=10
--- notice backfill-under-lock posts
--- warning fails-if-data posts
ALTER TABLE posts ADD COLUMN size integer;
UPDATE posts SET size = jsonb_array_length(tags);

--- unsafe: JSON that a statement reads as a list
--- rows: posts=10
--- notice backfill-under-lock posts
--- warning fails-if-data posts
ALTER TABLE posts ADD COLUMN size integer;
UPDATE posts SET size = (SELECT count(*) FROM json_array_elements(list));

--- unsafe: JSON that is an object
--- rows: posts=10
--- notice backfill-under-lock posts
--- warning fails-if-data posts
ALTER TABLE posts ADD COLUMN size integer;
UPDATE posts SET size = (SELECT count(*) FROM jsonb_object_keys(options));

--- safe: a list where it is one
--- rows: posts=10
--- notice backfill-under-lock posts
ALTER TABLE posts ADD COLUMN size integer;
UPDATE posts SET size = CASE WHEN jsonb_typeof(tags) = 'array' THEN jsonb_array_length(tags) ELSE 0 END;

--- baseline
CREATE TABLE countries (id serial PRIMARY KEY, code text NOT NULL UNIQUE, name text);
CREATE TABLE towns (id serial PRIMARY KEY, country_code text NOT NULL, country_id integer NOT NULL REFERENCES countries, label text);
CREATE INDEX towns_country_idx ON towns (country_id);

--- unsafe: a look-up by a join, and NOT NULL
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- warning add-required-column towns.country
--- warning fails-if-data towns.country
--- fails: 23502
ALTER TABLE towns ADD COLUMN country integer;
UPDATE towns SET country = c.id FROM countries c WHERE c.code = towns.country_code;
ALTER TABLE towns ALTER COLUMN country SET NOT NULL;

--- unsafe: a look-up by a subquery, and NOT NULL
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- warning add-required-column towns.country
--- warning fails-if-data towns.country
ALTER TABLE towns ADD COLUMN country integer;
UPDATE towns SET country = (SELECT id FROM countries WHERE code = country_code) WHERE country IS NULL;
ALTER TABLE towns ALTER COLUMN country SET NOT NULL;

--- unsafe: a look-up whose row is there, and whose value may be NULL
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- warning add-required-column towns.country
--- warning fails-if-data towns.country
ALTER TABLE towns ADD COLUMN country text;
UPDATE towns t SET country = c.name FROM countries c WHERE c.id = t.country_id;
ALTER TABLE towns ALTER COLUMN country SET NOT NULL;

--- unsafe: filled for some rows only
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- error fails-on-rows towns.country
--- warning add-required-column towns.country
ALTER TABLE towns ADD COLUMN country integer;
UPDATE towns SET country = country_id WHERE label = 'none';
ALTER TABLE towns ALTER COLUMN country SET NOT NULL;

--- unsafe: unique by what another table has
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- notice create-index-blocks-writes towns_country_idx2
--- warning fails-if-data towns_country_idx2
ALTER TABLE towns ADD COLUMN country text;
UPDATE towns SET country = c.name FROM countries c WHERE c.code = towns.country_code;
CREATE UNIQUE INDEX towns_country_idx2 ON towns (country);

--- hazard 77 add-required-column: add-required-column, fails-on-rows
--- unsafe: a look-up that always finds its row
--- rows: towns=10, countries=10
--- notice backfill-under-lock towns
--- notice set-not-null-scans towns.country
--- fails: none
--- warning add-required-column towns.country
ALTER TABLE towns ADD COLUMN country text;
UPDATE towns SET country = c.code FROM countries c WHERE c.id = towns.country_id;
ALTER TABLE towns ALTER COLUMN country SET NOT NULL;

--- hazard 87 fails-on-data: fails-if-data, fails-on-rows, fails-at-commit
--- baseline
CREATE TABLE people (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE profiles (id integer PRIMARY KEY, person_id integer NOT NULL UNIQUE);

--- safe: one row for one row stays unique
--- rows: people=10, profiles=10
--- notice backfill-under-lock people
--- notice create-index-blocks-writes people_profile_idx
ALTER TABLE people ADD COLUMN profile_id integer;
UPDATE people SET profile_id = p.id FROM profiles p WHERE p.person_id = people.id;
CREATE UNIQUE INDEX people_profile_idx ON people (profile_id);
