--- hazard 87 fails-on-data: fails-if-data
--- baseline
CREATE TABLE customers (id bigint PRIMARY KEY, name text, deleted_at timestamptz);
CREATE TABLE items (order_id bigint, quantity integer NOT NULL, unit_price numeric(10,2));

--- unsafe: a partial unique index minds equal values only where its condition holds
--- warning create-index-blocks-writes customers_name_uq
--- warning fails-if-data customers_name_uq
--- notice add-unique customers_name_uq
CREATE UNIQUE INDEX customers_name_uq ON customers (name) WHERE deleted_at IS NULL;

--- unsafe: a generated column that divides
--- warning add-column-rewrites items.each
--- warning fails-if-data items.each
--- rewrites: items
ALTER TABLE items ADD COLUMN each numeric GENERATED ALWAYS AS (unit_price / quantity) STORED;

--- hazard 67 rename-column: rename-column, backfill-under-lock
--- baseline
CREATE TABLE products (id integer PRIMARY KEY, attrs jsonb);

--- unsafe: a new, empty column takes the old name
--- warning rename-column products.attrs
ALTER TABLE products RENAME COLUMN attrs TO attrs_old;
ALTER TABLE products ADD COLUMN attrs jsonb;

--- unsafe: the new column under the old name gets the values: code goes on, the table is written anew
--- warning backfill-under-lock products
ALTER TABLE products RENAME COLUMN attrs TO attrs_old;
ALTER TABLE products ADD COLUMN attrs text;
UPDATE products SET attrs = attrs_old::text;

--- hazard 75 drop-default: drop-default, change-default
--- baseline
CREATE TABLE customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, active boolean DEFAULT true);

--- unsafe: an identity is a default too
--- warning drop-default customers.id
--- locks: AX customers
ALTER TABLE customers ALTER COLUMN id DROP IDENTITY;

--- hazard 104 sequences: restart-sequence
--- unsafe: a sequence takes the identity's place, whose numbers begin below the keys that are there
--- warning restart-sequence customers.id
--- locks: AX customers
CREATE SEQUENCE customers_seq;
ALTER TABLE customers ALTER COLUMN id DROP IDENTITY;
ALTER TABLE customers ALTER COLUMN id SET DEFAULT nextval('customers_seq');

--- hazard 1 create-index: create-index-blocks-writes
--- baseline
CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer, total numeric);
CREATE MATERIALIZED VIEW totals AS SELECT customer_id, sum(total) AS total FROM orders GROUP BY 1;

--- safe: on a materialized view: only REFRESH writes to it
--- notice create-index-blocks-writes totals_idx
--- locks: S totals
CREATE INDEX totals_idx ON totals (customer_id);
