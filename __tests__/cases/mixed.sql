--- hazard 24 change-type-rewrites: fails-on-rows, change-type-rewrites, lossy-type-change, change-type-rebuilds-index, change-type-rechecks, add-column-rewrites
--- baseline
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE SCHEMA "Shop";
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN label AS varchar(20);
CREATE DOMAIN amount AS numeric(10, 2) CHECK (VALUE >= 0);
CREATE TYPE point2 AS (x integer, y integer);
CREATE TYPE size AS ENUM ('s', 'm');
CREATE FUNCTION next_code() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN md5(random()::text); END $$;
CREATE FUNCTION fixed_code() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x' $$;
CREATE FUNCTION today_code() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_date::text $$;
CREATE SEQUENCE codes;
CREATE TABLE "Shop"."Goods" ("Id" integer PRIMARY KEY, "Name" varchar(40) NOT NULL, "Price" numeric(8, 2) NOT NULL, "Mail" text, "At" timestamp NOT NULL DEFAULT now(), "Weight" integer, "Codes" integer[], "Span" daterange, "Net" inet, "Bits" bit(4), "Raw" bytea, "Xml" text, "Size" size);
CREATE INDEX "Goods_Name_idx" ON "Shop"."Goods" ("Name");
CREATE INDEX "Goods_At_idx" ON "Shop"."Goods" ("At");
CREATE TABLE gen (a integer PRIMARY KEY, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE parents (id integer PRIMARY KEY, note varchar(10), n integer, t timestamptz);
CREATE TABLE kids (extra text) INHERITS (parents);
CREATE TABLE facts (id bigint NOT NULL, day date NOT NULL, kind varchar(10), n integer, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE facts_2025 PARTITION OF facts FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE facts_2026 PARTITION OF facts FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

--- unsafe: varchar with an index to citext
--- warning change-type-rebuilds-index "Shop"."Goods".Name
--- rewrites: none
--- scans: "Shop"."Goods"
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Name" TYPE citext;

--- unsafe: text to a domain with a CHECK
--- warning change-type-rewrites "Shop"."Goods".Mail
--- warning fails-if-data "Shop"."Goods".Mail
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Mail" TYPE email;

--- unsafe: a parent's column is changed in the tables that inherit
--- warning change-type-rewrites parents.n
--- locks: AX kids, AX parents
--- rewrites: kids, parents
ALTER TABLE parents ALTER COLUMN n TYPE bigint;

--- unsafe: a partitioned table's column is changed in every partition
--- warning change-type-rewrites facts.n
--- locks: AX facts, AX facts_2025, AX facts_2026
--- rewrites: facts_2025, facts_2026
ALTER TABLE facts ALTER COLUMN n TYPE bigint;

--- unsafe: several columns at once, one rewrite
--- warning change-type-rewrites "Shop"."Goods".Weight
--- rewrites: "Shop"."Goods"
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Weight" TYPE bigint, ALTER COLUMN "Name" TYPE text, ADD COLUMN "More" text;

--- unsafe: integer array to bigint array
--- warning change-type-rewrites "Shop"."Goods".Codes
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Codes" TYPE bigint[];

--- unsafe: inet to cidr
--- warning change-type-rewrites "Shop"."Goods".Net
--- warning lossy-type-change "Shop"."Goods".Net
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Net" TYPE cidr;

--- unsafe: no bit string of four has eight
--- error fails-on-rows "Shop"."Goods".Bits
--- fails: 22026
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Bits" TYPE bit(8);

--- unsafe: text to xml
--- notice depends-on-setting "Shop"."Goods".Xml
--- warning change-type-rewrites "Shop"."Goods".Xml
--- warning fails-if-data "Shop"."Goods".Xml
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Xml" TYPE xml USING "Xml"::xml;

--- unsafe: timestamp to timestamptz in another zone, with an index
--- warning change-type-rewrites "Shop"."Goods".At
SET LOCAL TIME ZONE 'Asia/Tokyo';
ALTER TABLE "Shop"."Goods" ALTER COLUMN "At" TYPE timestamptz;

--- unsafe: timestamp to timestamptz in UTC rebuilds its index
--- warning depends-on-setting "Shop"."Goods".At
--- warning change-type-rebuilds-index "Shop"."Goods".At
--- rewrites: none
ALTER TABLE "Shop"."Goods" ALTER COLUMN "At" TYPE timestamptz;

--- safe: timestamp to timestamptz with AT TIME ZONE 'UTC' on a small table
--- rows: "Shop"."Goods"=50
--- notice change-type-rewrites "Shop"."Goods".At
ALTER TABLE "Shop"."Goods" ALTER COLUMN "At" TYPE timestamptz USING "At" AT TIME ZONE 'UTC';

--- safe: varchar to a domain over the same varchar without a CHECK
--- rewrites: none
ALTER TABLE parents ALTER COLUMN note TYPE varchar(20);

--- safe: varchar to text in a partitioned table
--- locks: AX facts, AX facts_2025, AX facts_2026
--- rewrites: none
--- scans: none
ALTER TABLE facts ALTER COLUMN kind TYPE text;

--- safe: text to a domain without a CHECK
--- rewrites: none
CREATE DOMAIN anything AS text;
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Mail" TYPE anything;

--- safe: numeric(8,2) to a wider one, in quotes
--- rewrites: none
ALTER TABLE "Shop"."Goods" ALTER COLUMN "Price" SET DATA TYPE numeric(16, 2);

--- hazard 16 add-column-volatile-default: add-column-rewrites
--- unsafe: a volatile function of one's own
--- warning add-column-rewrites parents.code
--- locks: AX kids, AX parents
--- rewrites: kids, parents
ALTER TABLE parents ADD COLUMN code text DEFAULT next_code();

--- unsafe: a partitioned table
--- warning add-column-rewrites facts.token
--- rewrites: facts_2025, facts_2026
ALTER TABLE facts ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();

--- unsafe: nextval in an expression
--- warning add-column-rewrites "Shop"."Goods".Code
ALTER TABLE "Shop"."Goods" ADD COLUMN "Code" text DEFAULT 'C-' || nextval('codes');

--- unsafe: random() for an integer
--- warning add-column-rewrites parents.dice
ALTER TABLE ONLY facts_2025 SET (fillfactor = 90);
ALTER TABLE parents ADD COLUMN dice integer NOT NULL DEFAULT floor(random() * 6)::integer;

--- unsafe: a domain with a CHECK and a constant
--- versions: 14-18
--- warning add-column-rewrites "Shop"."Goods".Cost
ALTER TABLE "Shop"."Goods" ADD COLUMN "Cost" amount DEFAULT 1;

--- unsafe: IF NOT EXISTS on a column that is not there
--- warning add-column-rewrites parents.token
ALTER TABLE IF EXISTS parents ADD COLUMN IF NOT EXISTS token uuid DEFAULT gen_random_uuid();

--- unsafe: a volatile default beside a harmless one
--- warning add-column-rewrites "Shop"."Goods".Token
ALTER TABLE "Shop"."Goods" ADD COLUMN "Plain" text DEFAULT 'x', ADD COLUMN "Token" uuid DEFAULT gen_random_uuid();

--- unsafe: uuid without dashes by an expression over a volatile function
--- warning add-column-rewrites parents.short
ALTER TABLE parents ADD COLUMN short text DEFAULT substr(md5(random()::text), 1, 8);

--- unsafe: statement_timestamp is stable, clock_timestamp is not
--- warning add-column-rewrites parents.made
ALTER TABLE parents ADD COLUMN made timestamptz DEFAULT clock_timestamp();

--- safe: an immutable and a stable function of one's own
--- rewrites: none
--- scans: none
ALTER TABLE parents ADD COLUMN code text DEFAULT fixed_code();
ALTER TABLE parents ADD COLUMN day text DEFAULT today_code();

--- safe: statement_timestamp, current_user, session values
--- rewrites: none
ALTER TABLE parents ADD COLUMN made timestamptz NOT NULL DEFAULT statement_timestamp(), ADD COLUMN maker text DEFAULT session_user, ADD COLUMN tx timestamptz DEFAULT transaction_timestamp();

--- safe: a row, a range, an array, hstore, a composite value
--- rewrites: none
ALTER TABLE parents ADD COLUMN a integer[] NOT NULL DEFAULT '{1,2}', ADD COLUMN b int4range DEFAULT '[1,5)', ADD COLUMN c hstore DEFAULT 'a=>1', ADD COLUMN d point2 DEFAULT ROW(1, 2)::point2;

--- safe: interval arithmetic with now()
--- rewrites: none
ALTER TABLE parents ADD COLUMN ends timestamptz NOT NULL DEFAULT now() + interval '30 days';

--- safe: a partitioned table, with a constant
--- rewrites: none
--- scans: none
ALTER TABLE facts ADD COLUMN source text NOT NULL DEFAULT 'api';

--- safe: the default is set after the column is added
--- rewrites: none
ALTER TABLE parents ADD COLUMN token uuid;
ALTER TABLE parents ALTER COLUMN token SET DEFAULT gen_random_uuid();

--- safe: a domain without a CHECK with a constant default
--- rewrites: none
ALTER TABLE parents ADD COLUMN tag label DEFAULT 'x';

--- hazard 20 add-column-generated-stored: add-column-rewrites, change-type-rewrites
--- unsafe: in another schema, in quotes
--- warning add-column-rewrites "Shop"."Goods".Gross
--- rewrites: "Shop"."Goods"
ALTER TABLE "Shop"."Goods" ADD COLUMN "Gross" numeric GENERATED ALWAYS AS ("Price" * 1.2) STORED;

--- unsafe: beside others
--- warning add-column-rewrites parents.doubled
--- notice fails-if-data parents.doubled
ALTER TABLE parents ADD COLUMN plain text, ADD COLUMN doubled integer GENERATED ALWAYS AS (n * 2) STORED;

--- unsafe: an identity column of a table without a key
--- warning add-column-rewrites "Shop"."Goods".Number
ALTER TABLE "Shop"."Goods" ADD COLUMN "Number" bigint GENERATED BY DEFAULT AS IDENTITY;

--- unsafe: another expression of a generated column
--- versions: 17+
--- warning change-type-rewrites gen.b
ALTER TABLE gen ALTER COLUMN b SET EXPRESSION AS (a * 3);

--- safe: a generated column becomes a plain one
--- rewrites: none
CREATE TABLE gen2 (a integer PRIMARY KEY, b integer GENERATED ALWAYS AS (a * 2) STORED);
ALTER TABLE gen2 ALTER COLUMN b DROP EXPRESSION;

--- hazard 1 create-index: create-index-blocks-writes
--- unsafe: an index on the parent leaves its kids alone
--- warning create-index-blocks-writes parents_n_idx
--- locks: S parents
--- scans: parents
CREATE INDEX parents_n_idx ON parents (n);

--- unsafe: a multi-column index with orders
--- warning create-index-blocks-writes goods_many
--- locks: S "Shop"."Goods"
CREATE INDEX goods_many ON "Shop"."Goods" ("Name" DESC NULLS LAST, "Price" ASC) INCLUDE ("Weight") WITH (fillfactor = 80);

--- unsafe: a GiST index over a range
--- warning create-index-blocks-writes goods_span
CREATE INDEX goods_span ON "Shop"."Goods" USING gist ("Span");

--- unsafe: two indexes on one table in two files
--- warning create-index-blocks-writes parents_n_idx
--- warning create-index-blocks-writes parents_t_idx
CREATE INDEX parents_n_idx ON parents (n);
--- next migration
CREATE INDEX parents_t_idx ON parents (t);

--- unsafe: a unique index in quotes
--- warning create-index-blocks-writes Goods_Weight_key
--- warning fails-if-data Goods_Weight_key
--- notice add-unique Goods_Weight_key
CREATE UNIQUE INDEX "Goods_Weight_key" ON "Shop"."Goods" ("Weight");

--- unsafe: on the partition after its parent's index exists only for itself
--- warning create-index-blocks-writes facts_2025_n_idx
CREATE INDEX facts_n_idx ON ONLY facts (n);
CREATE INDEX facts_2025_n_idx ON facts_2025 (n);
ALTER INDEX facts_n_idx ATTACH PARTITION facts_2025_n_idx;

--- unsafe: CREATE INDEX while search_path names the schema
--- warning create-index-blocks-writes by_weight
--- locks: S "Shop"."Goods"
SET LOCAL search_path = "Shop", public;
CREATE INDEX by_weight ON "Goods" ("Weight");

--- safe: on a partition that the batch creates
--- scans: none
CREATE TABLE facts_2027 PARTITION OF facts FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE INDEX facts_2027_n_idx ON facts_2027 (n);

--- safe: on a materialized view that the batch creates
CREATE MATERIALIZED VIEW sums AS SELECT n, count(*) AS c FROM facts GROUP BY n;
CREATE UNIQUE INDEX sums_n_idx ON sums (n);

--- safe: ON ONLY an empty parent, with a partition to come
--- scans: none
CREATE INDEX facts_n_idx ON ONLY facts (n);
