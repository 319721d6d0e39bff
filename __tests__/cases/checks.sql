--- hazard 12 add-check: add-check-constraint
--- baseline
CREATE TABLE items (
  id integer PRIMARY KEY,
  price numeric(10, 2) NOT NULL,
  quantity integer,
  state text NOT NULL DEFAULT 'new'
);
ALTER TABLE items ADD CONSTRAINT items_quantity_known CHECK (quantity IS NULL OR quantity IS NOT NULL) NOT VALID;
CREATE SCHEMA "Shop";
CREATE TABLE "Shop"."Order" (id bigint PRIMARY KEY, "totalCents" integer NOT NULL);
CREATE TABLE parents (id integer PRIMARY KEY, age integer);
CREATE TABLE children () INHERITS (parents);

--- unsafe: a CHECK reads the table under ACCESS EXCLUSIVE
--- warning add-check-constraint items_price_positive
--- warning fails-if-data items_price_positive
--- locks: AX items
--- scans: items
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price > 0);

--- unsafe: as drizzle-kit writes it
--- warning add-check-constraint items_quantity_check
--- warning fails-if-data items_quantity_check
ALTER TABLE "items" ADD CONSTRAINT "items_quantity_check" CHECK ("items"."quantity" > 0);

--- unsafe: a CHECK that every possible row passes reads the table as well
--- warning add-check-constraint items_id_fits
--- scans: items
ALTER TABLE items ADD CONSTRAINT items_id_fits CHECK (id <= 2147483647);

--- unsafe: without a name
--- warning add-check-constraint items_price_check
--- warning fails-if-data items_price_check
ALTER TABLE items ADD CHECK (price < 10000);

--- unsafe: names that must be quoted
--- warning add-check-constraint Total is positive
--- warning fails-if-data Total is positive
--- locks: AX "Shop"."Order"
ALTER TABLE "Shop"."Order" ADD CONSTRAINT "Total is positive" CHECK ("totalCents" > 0);

--- unsafe: a parent's CHECK is checked on its children
--- warning add-check-constraint parents_age_check
--- warning fails-if-data parents_age_check
--- locks: AX children, AX parents
--- scans: children, parents
ALTER TABLE parents ADD CONSTRAINT parents_age_check CHECK (age > 0);

--- unsafe: NO INHERIT leaves the children alone
--- warning add-check-constraint parents_age_check
--- warning fails-if-data parents_age_check
--- scans: parents
ALTER TABLE parents ADD CONSTRAINT parents_age_check CHECK (age > 0) NO INHERIT;

--- safe: NOT VALID holds for new rows and reads no old ones
--- locks: AX items
--- scans: none
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price > 0) NOT VALID;

--- safe: NOT ENFORCED is never checked
--- versions: 18+
--- scans: none
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price > 0) NOT ENFORCED;

--- safe: VALIDATE by itself lets reads and writes through
--- locks: SUX items
--- scans: items
ALTER TABLE items VALIDATE CONSTRAINT items_quantity_known;

--- safe: on a table that the migration creates
CREATE TABLE teams (id integer PRIMARY KEY, size integer CHECK (size > 0));
ALTER TABLE teams ADD CONSTRAINT teams_small CHECK (size < 100);

--- safe: a renamed constraint
ALTER TABLE items RENAME CONSTRAINT items_quantity_known TO items_quantity_checked;

--- safe: a dropped CHECK
--- locks: AX items
--- scans: none
ALTER TABLE items DROP CONSTRAINT items_quantity_known;

--- hazard 13 add-column-check: add-check-constraint, fails-on-rows
--- unsafe: ADD COLUMN … CHECK reads the table although every value is NULL
--- warning add-check-constraint items_weight_check
--- locks: AX items
--- scans: items
ALTER TABLE items ADD COLUMN weight integer CHECK (weight > 0);

--- unsafe: ADD COLUMN and the CHECK in one migration
--- warning add-check-constraint items_weight_check
ALTER TABLE items ADD COLUMN weight integer;
ALTER TABLE items ADD CONSTRAINT items_weight_check CHECK (weight > 0);

--- unsafe: a CHECK that the default does not pass
--- error fails-on-rows items.weight
--- fails: 23514
ALTER TABLE items ADD COLUMN weight integer NOT NULL DEFAULT 0 CHECK (weight > 0);

--- safe: the same on a new table
CREATE TABLE boxes (id integer PRIMARY KEY);
ALTER TABLE boxes ADD COLUMN weight integer CHECK (weight > 0);

--- safe: the column now, the CHECK not yet valid
--- scans: none
ALTER TABLE items ADD COLUMN weight integer;
ALTER TABLE items ADD CONSTRAINT items_weight_check CHECK (weight > 0) NOT VALID;

--- hazard 14 validate-in-same-transaction: validate-under-lock
--- unsafe: NOT VALID and VALIDATE in one file
--- warning validate-under-lock items_price_positive
--- warning fails-if-data items_price_positive
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price > 0) NOT VALID;
ALTER TABLE items VALIDATE CONSTRAINT items_price_positive;

--- unsafe: in two files that are pending together
--- warning validate-under-lock items_price_positive
--- warning fails-if-data items_price_positive
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price > 0) NOT VALID;
--- next migration
ALTER TABLE items VALIDATE CONSTRAINT items_price_positive;

--- unsafe: VALIDATE after another change of the same table
--- warning validate-under-lock items_quantity_known
ALTER TABLE items ADD COLUMN note text;
ALTER TABLE items VALIDATE CONSTRAINT items_quantity_known;

--- safe: one transaction per file
--- transaction: file
ALTER TABLE items ADD CONSTRAINT items_price_positive CHECK (price IS NOT NULL) NOT VALID;
--- next migration
ALTER TABLE items VALIDATE CONSTRAINT items_price_positive;

--- safe: VALIDATE first, then the change of the table
ALTER TABLE items VALIDATE CONSTRAINT items_quantity_known;
ALTER TABLE items ADD COLUMN note text;
