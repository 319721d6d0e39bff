--- hazard 41 alter-domain-add-constraint: alter-domain-scans
--- baseline
CREATE DOMAIN quantity AS integer;
CREATE DOMAIN "Email" AS text;
CREATE DOMAIN unused AS text;
CREATE DOMAIN positive AS integer CONSTRAINT positive_check CHECK (VALUE > 0);
ALTER DOMAIN positive ADD CONSTRAINT even CHECK (VALUE IS NULL OR VALUE IS NOT NULL) NOT VALID;
CREATE TABLE orders (id integer PRIMARY KEY, amount quantity, rank positive);
CREATE TABLE stock (id integer PRIMARY KEY, left_over quantity NOT NULL DEFAULT 1);
CREATE TABLE users (id integer PRIMARY KEY, email "Email" NOT NULL);

--- unsafe: every table that uses the domain is read
--- warning alter-domain-scans quantity
--- warning fails-if-data quantity
--- locks: S orders, S stock
--- scans: orders, stock
ALTER DOMAIN quantity ADD CONSTRAINT quantity_small CHECK (VALUE < 1000000);

--- unsafe: a name that must be quoted
--- warning alter-domain-scans "Email"
--- warning fails-if-data "Email"
--- scans: users
ALTER DOMAIN "Email" ADD CONSTRAINT "email has an at" CHECK (VALUE LIKE '%@%');

--- safe: NOT VALID
--- scans: none
ALTER DOMAIN quantity ADD CONSTRAINT quantity_small CHECK (VALUE < 1000000) NOT VALID;

--- safe: a domain that no table uses
--- scans: none
ALTER DOMAIN unused ADD CONSTRAINT unused_short CHECK (length(VALUE) < 10);

--- safe: a domain of the same migration
CREATE DOMAIN price AS numeric(10, 2);
ALTER DOMAIN price ADD CONSTRAINT price_positive CHECK (VALUE > 0);

--- safe: a constraint dropped, a default changed
--- scans: none
ALTER DOMAIN positive DROP CONSTRAINT positive_check;
ALTER DOMAIN quantity SET DEFAULT 1;

--- hazard 42 alter-domain-set-not-null: alter-domain-scans
--- unsafe: every table that uses the domain is read for NULLs
--- warning alter-domain-scans quantity
--- warning fails-if-data quantity
--- locks: S orders, S stock
--- scans: orders, stock
ALTER DOMAIN quantity SET NOT NULL;

--- safe: a domain without tables
ALTER DOMAIN unused SET NOT NULL;

--- safe: NULL becomes possible
--- scans: none
ALTER DOMAIN positive DROP NOT NULL;
COMMENT ON DOMAIN positive IS 'may be NULL';
