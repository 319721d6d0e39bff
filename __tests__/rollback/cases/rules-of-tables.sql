--- baseline
CREATE TABLE orgs (id integer PRIMARY KEY, name text NOT NULL, slug text);
CREATE TABLE users (
  id integer PRIMARY KEY, org_id integer CONSTRAINT users_org_fk REFERENCES orgs (id), email text NOT NULL,
  age integer, CONSTRAINT users_email_key UNIQUE (email), CONSTRAINT age_ok CHECK (age >= 0)
);
CREATE INDEX users_age_idx ON users (age DESC) WHERE age IS NOT NULL;
CREATE UNIQUE INDEX orgs_slug_idx ON orgs (slug);
CREATE INDEX lower_idx ON users (lower(email));
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.age := NEW.age; RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
INSERT INTO orgs VALUES (1, 'one', 'a'), (2, 'two', 'b'), (3, 'three', NULL);
INSERT INTO users VALUES (1, 1, 'a@x', 5), (2, 2, 'b@x', NULL), (3, NULL, 'c@x', 7);

--- exact: an index is made
--- sql: DROP INDEX "users_org_idx";
CREATE INDEX users_org_idx ON users (org_id);

--- exact: an index without a name is made
CREATE INDEX ON users (org_id);

--- exact: indexes are dropped
DROP INDEX users_age_idx, lower_idx;

--- exact: an index is renamed
ALTER INDEX users_age_idx RENAME TO by_age;

--- exact: an index is made anew with another column
DROP INDEX users_age_idx;
CREATE INDEX users_age_idx ON users (age, org_id);

--- fails-if: a unique index is dropped
--- if: UPDATE orgs SET slug = 'a' WHERE id = 2
DROP INDEX orgs_slug_idx;

--- fails-if: a unique constraint is dropped
--- if: UPDATE users SET email = 'a@x' WHERE id = 2
ALTER TABLE users DROP CONSTRAINT users_email_key;

--- exact: a unique constraint is added
ALTER TABLE users ADD CONSTRAINT users_org_age_key UNIQUE (org_id, age);

--- exact: a unique constraint is renamed
--- sql: ALTER TABLE "users" RENAME CONSTRAINT "one_address" TO "users_email_key";
ALTER TABLE users RENAME CONSTRAINT users_email_key TO one_address;

--- fails-if: a check is dropped
--- if: UPDATE users SET age = -1 WHERE id = 1
ALTER TABLE users DROP CONSTRAINT age_ok;

--- exact: a check is added
ALTER TABLE users ADD CONSTRAINT email_ok CHECK (email <> '');

--- exact: a check without a name is added, NOT VALID, and validated
ALTER TABLE users ADD CHECK (age < 200) NOT VALID;
ALTER TABLE users VALIDATE CONSTRAINT users_age_check;

--- fails-if: a foreign key is dropped
--- if: UPDATE users SET org_id = 99 WHERE id = 1
ALTER TABLE users DROP CONSTRAINT users_org_fk;

--- exact: a foreign key gets another action
ALTER TABLE users DROP CONSTRAINT users_org_fk;
ALTER TABLE users ADD CONSTRAINT users_org_fk FOREIGN KEY (org_id) REFERENCES orgs (id) ON DELETE SET NULL;

--- fails-if: the primary key goes to two columns
--- if: UPDATE users SET id = 1, org_id = 2, email = 'd@x' WHERE id = 2
ALTER TABLE users DROP CONSTRAINT users_pkey;
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id, email);

--- exact: a trigger is dropped, with its function
DROP TRIGGER touched ON users;
DROP FUNCTION touch();

--- exact: a trigger is made, another one switched off and renamed
CREATE TRIGGER twice BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE users DISABLE TRIGGER touched;
ALTER TRIGGER touched ON users RENAME TO touched_before;

--- exact: everything is renamed at once
ALTER TABLE users RENAME TO people;
ALTER TABLE people RENAME COLUMN org_id TO company_id;
ALTER TABLE people RENAME CONSTRAINT users_org_fk TO people_company_fk;
ALTER INDEX users_age_idx RENAME TO people_age_idx;
