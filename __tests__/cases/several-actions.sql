--- hazard 12 add-check: add-check-constraint
--- baseline
CREATE TABLE brands (id integer PRIMARY KEY);
CREATE TABLE items (id integer PRIMARY KEY, x integer NOT NULL, y integer, brand integer, v varchar(20) NOT NULL CHECK (v <> ''), w varchar(20), n integer);
CREATE INDEX items_brand_idx ON items (brand);

--- unsafe: beside a type that changes in the catalog alone
--- warning add-check-constraint chk
--- warning fails-if-data chk
ALTER TABLE items ALTER COLUMN w TYPE varchar(50), ADD CONSTRAINT chk CHECK (x > 0);

--- unsafe: beside a type whose own CHECK is checked again
--- warning add-check-constraint chk
--- warning change-type-rechecks items.v
--- warning fails-if-data chk
ALTER TABLE items ALTER COLUMN v TYPE varchar(50), ADD CONSTRAINT chk CHECK (x > 0);

--- unsafe: two in one statement
--- warning add-check-constraint first
--- warning add-check-constraint second
--- warning fails-if-data first
ALTER TABLE items ADD CONSTRAINT first CHECK (x > 0), ADD CONSTRAINT second CHECK (y > 0);

--- unsafe: beside one that is NOT VALID
--- warning add-check-constraint second
--- warning fails-if-data second
ALTER TABLE items ADD CONSTRAINT first CHECK (x > 0) NOT VALID, ADD CONSTRAINT second CHECK (y > 0);

--- hazard 24 change-type-rewrites: change-type-rewrites, add-column-rewrites
--- unsafe: a CHECK that the rewrite checks on its way
--- warning change-type-rewrites items.n
--- warning fails-if-data chk
ALTER TABLE items ALTER COLUMN n TYPE bigint, ADD CONSTRAINT chk CHECK (x > 0);

--- hazard 12 add-check: add-check-constraint
--- safe: NOT VALID beside a type that changes in the catalog alone
ALTER TABLE items ALTER COLUMN w TYPE varchar(50), ADD CONSTRAINT chk CHECK (x > 0) NOT VALID;

--- hazard 9 add-foreign-key: add-foreign-key
--- unsafe: beside a type that changes in the catalog alone
--- warning add-foreign-key items_brand_fk
--- warning fails-if-data items_brand_fk
ALTER TABLE items ALTER COLUMN w TYPE varchar(50), ADD CONSTRAINT items_brand_fk FOREIGN KEY (brand) REFERENCES brands ON DELETE CASCADE;

--- unsafe: beside a CHECK
--- warning add-check-constraint chk
--- warning add-foreign-key items_brand_fk
--- warning fails-if-data chk
ALTER TABLE items ADD CONSTRAINT chk CHECK (x > 0), ADD CONSTRAINT items_brand_fk FOREIGN KEY (brand) REFERENCES brands ON DELETE CASCADE;

--- unsafe: beside SET NOT NULL
--- warning add-foreign-key items_brand_fk
--- warning fails-if-data items.y
--- notice make-column-required items.y
--- warning set-not-null-scans items.y
ALTER TABLE items ALTER COLUMN y SET NOT NULL, ADD CONSTRAINT items_brand_fk FOREIGN KEY (brand) REFERENCES brands ON DELETE CASCADE;

--- safe: NOT VALID beside a type that changes in the catalog alone
ALTER TABLE items ALTER COLUMN w TYPE varchar(50), ADD CONSTRAINT items_brand_fk FOREIGN KEY (brand) REFERENCES brands ON DELETE CASCADE NOT VALID;

--- hazard 4 add-unique: add-unique-constraint
--- unsafe: two in one statement
--- notice add-unique items_x
--- notice add-unique items_y
--- warning add-unique-constraint items_x
--- warning add-unique-constraint items_y
--- warning fails-if-data items_x
ALTER TABLE items ADD CONSTRAINT items_x UNIQUE (x), ADD CONSTRAINT items_y UNIQUE (y);

--- unsafe: beside a CHECK
--- warning add-check-constraint chk
--- notice add-unique items_y
--- warning add-unique-constraint items_y
--- warning fails-if-data items_y
ALTER TABLE items ADD CONSTRAINT chk CHECK (x > 0), ADD CONSTRAINT items_y UNIQUE (y);

--- hazard 15 set-not-null: set-not-null-scans
--- unsafe: two columns
--- warning fails-if-data items.y
--- notice make-column-required items.w
--- notice make-column-required items.y
--- warning set-not-null-scans items.w
--- warning set-not-null-scans items.y
ALTER TABLE items ALTER COLUMN y SET NOT NULL, ALTER COLUMN w SET NOT NULL;

--- unsafe: beside a column that has it already
--- warning fails-if-data items.y
--- notice make-column-required items.y
--- warning set-not-null-scans items.y
ALTER TABLE items ALTER COLUMN x SET NOT NULL, ALTER COLUMN y SET NOT NULL;

--- hazard 24 change-type-rewrites: change-type-rewrites, add-column-rewrites
--- unsafe: two types that are stored otherwise
--- warning change-type-rewrites items.n
--- warning change-type-rewrites items.y
--- rewrites: items
ALTER TABLE items ALTER COLUMN n TYPE bigint, ALTER COLUMN y TYPE bigint;

--- unsafe: beside a foreign key, which is looked up after the rewrite
--- warning add-foreign-key items_brand_fk
--- warning change-type-rewrites items.n
--- warning fails-if-data items_brand_fk
ALTER TABLE items ALTER COLUMN n TYPE bigint, ADD CONSTRAINT items_brand_fk FOREIGN KEY (brand) REFERENCES brands ON DELETE CASCADE;

--- unsafe: beside a unique constraint
--- notice add-unique items_x
--- warning add-unique-constraint items_x
--- warning change-type-rewrites items.n
--- warning fails-if-data items_x
ALTER TABLE items ALTER COLUMN n TYPE bigint, ADD CONSTRAINT items_x UNIQUE (x);

--- unsafe: two statements of a block
--- warning change-type-rewrites items.n
--- warning fails-if-data chk
DO $$ BEGIN ALTER TABLE items ALTER COLUMN n TYPE bigint; ALTER TABLE items ADD CONSTRAINT chk CHECK (x > 0); END $$;
