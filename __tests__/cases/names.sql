--- hazard 54 drop-table: drop-table
--- baseline
CREATE TABLE "user" (id integer PRIMARY KEY, note text);
CREATE TABLE "position" (id integer PRIMARY KEY, note text);
CREATE TABLE "OrderItems" (id integer PRIMARY KEY, note text);
CREATE TABLE "a$b" (id integer PRIMARY KEY, note text);
CREATE TABLE "a.b" (id integer PRIMARY KEY, note text);
CREATE TABLE "a""b" (id integer PRIMARY KEY, note text);
CREATE TABLE "pay on time" (id integer PRIMARY KEY, note text);
CREATE TABLE "größe" (id integer PRIMARY KEY, note text);
CREATE TABLE "f(x)" (id integer PRIMARY KEY, note text);
CREATE TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" (id integer PRIMARY KEY, note text);

--- unsafe: tables of all names
--- error drop-table "user"
--- error drop-table "position"
--- error drop-table "OrderItems"
--- error drop-table "a$b"
--- error drop-table "a.b"
--- error drop-table "a""b"
--- error drop-table "pay on time"
--- error drop-table "größe"
--- error drop-table "f(x)"
--- error drop-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- notice several-breaking-changes 0001_case
DROP TABLE "user";
DROP TABLE "position";
DROP TABLE "OrderItems";
DROP TABLE "a$b";
DROP TABLE "a.b";
DROP TABLE "a""b";
DROP TABLE "pay on time";
DROP TABLE "größe";
DROP TABLE "f(x)";
DROP TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- unsafe: the schema is named
--- error drop-table "user"
--- error drop-table "a$b"
--- notice several-breaking-changes 0001_case
DROP TABLE public."user", public."a$b";

--- safe: new tables of all names
CREATE TABLE "user2" (id integer PRIMARY KEY);
CREATE TABLE "position2" (id integer PRIMARY KEY);
CREATE TABLE "OrderItems2" (id integer PRIMARY KEY);
CREATE TABLE "a$b2" (id integer PRIMARY KEY);
CREATE TABLE "a.b2" (id integer PRIMARY KEY);
CREATE TABLE "a""b2" (id integer PRIMARY KEY);
CREATE TABLE "pay on time2" (id integer PRIMARY KEY);
CREATE TABLE "größe2" (id integer PRIMARY KEY);
CREATE TABLE "f(x)2" (id integer PRIMARY KEY);
CREATE TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy" (id integer PRIMARY KEY);
DROP TABLE "user2";
DROP TABLE "position2";
DROP TABLE "OrderItems2";
DROP TABLE "a$b2";
DROP TABLE "a.b2";
DROP TABLE "a""b2";
DROP TABLE "pay on time2";
DROP TABLE "größe2";
DROP TABLE "f(x)2";
DROP TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy";

--- hazard 59 truncate: truncate
--- unsafe: tables of all names are emptied
--- error truncate "user"
--- error truncate "position"
--- error truncate "OrderItems"
--- error truncate "a$b"
--- error truncate "a.b"
--- error truncate "a""b"
--- error truncate "pay on time"
--- error truncate "größe"
--- error truncate "f(x)"
--- error truncate long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
TRUNCATE "user";
TRUNCATE "position";
TRUNCATE "OrderItems";
TRUNCATE "a$b";
TRUNCATE "a.b";
TRUNCATE "a""b";
TRUNCATE "pay on time";
TRUNCATE "größe";
TRUNCATE "f(x)";
TRUNCATE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: new tables under the key words are emptied
CREATE TABLE "order" (id integer PRIMARY KEY);
CREATE TABLE "b$c" (id integer PRIMARY KEY);
TRUNCATE "order", "b$c";

--- hazard 68 rename-table: rename-table
--- unsafe: tables of all names
--- warning rename-table "user"
--- warning rename-table "position"
--- warning rename-table "OrderItems"
--- warning rename-table "a$b"
--- warning rename-table "a.b"
--- warning rename-table "a""b"
--- warning rename-table "pay on time"
--- warning rename-table "größe"
--- warning rename-table "f(x)"
--- warning rename-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- notice several-breaking-changes 0001_case
ALTER TABLE "user" RENAME TO now_0;
ALTER TABLE "position" RENAME TO now_1;
ALTER TABLE "OrderItems" RENAME TO now_2;
ALTER TABLE "a$b" RENAME TO now_3;
ALTER TABLE "a.b" RENAME TO now_4;
ALTER TABLE "a""b" RENAME TO now_5;
ALTER TABLE "pay on time" RENAME TO now_6;
ALTER TABLE "größe" RENAME TO now_7;
ALTER TABLE "f(x)" RENAME TO now_8;
ALTER TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME TO now_9;

--- safe: a new table is renamed to a key word
CREATE TABLE fresh (id integer PRIMARY KEY);
ALTER TABLE fresh RENAME TO "order";
ALTER TABLE "order" RENAME TO "b$c";
DROP TABLE "b$c";

--- hazard 70 set-schema: set-schema
--- unsafe: tables of some names
--- warning set-schema "user"
--- warning set-schema "a$b"
--- warning set-schema "a.b"
--- warning set-schema "pay on time"
--- notice several-breaking-changes 0001_case
CREATE SCHEMA "group";
ALTER TABLE "user" SET SCHEMA "group";
ALTER TABLE "a$b" SET SCHEMA "group";
ALTER TABLE "a.b" SET SCHEMA "group";
ALTER TABLE "pay on time" SET SCHEMA "group";

--- hazard 55 drop-column: drop-column
--- baseline
CREATE TABLE "order" (id integer PRIMARY KEY, "user" integer, "position" integer, "OrderItems" integer, "a$b" integer, "a.b" integer, "a""b" integer, "pay on time" integer, "größe" integer, "f(x)" integer, "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" integer);

--- unsafe: columns of all names
--- error drop-column "order".user
--- error drop-column "order".position
--- error drop-column "order".OrderItems
--- error drop-column "order".a$b
--- error drop-column "order".a.b
--- error drop-column "order".a"b
--- error drop-column "order".pay on time
--- error drop-column "order".größe
--- error drop-column "order".f(x)
--- error drop-column "order".long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE "order" DROP COLUMN "user";
ALTER TABLE "order" DROP COLUMN "position";
ALTER TABLE "order" DROP COLUMN "OrderItems";
ALTER TABLE "order" DROP COLUMN "a$b";
ALTER TABLE "order" DROP COLUMN "a.b";
ALTER TABLE "order" DROP COLUMN "a""b";
ALTER TABLE "order" DROP COLUMN "pay on time";
ALTER TABLE "order" DROP COLUMN "größe";
ALTER TABLE "order" DROP COLUMN "f(x)";
ALTER TABLE "order" DROP COLUMN "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: new columns of such names
ALTER TABLE "order" ADD COLUMN "check" integer, ADD COLUMN "c$d" integer, ADD COLUMN "c.d" integer, ADD COLUMN "c""d" integer;
ALTER TABLE "order" DROP COLUMN "check", DROP COLUMN "c$d", DROP COLUMN "c.d", DROP COLUMN "c""d";

--- hazard 67 rename-column: rename-column
--- unsafe: columns of all names
--- warning rename-column "order".user
--- warning rename-column "order".position
--- warning rename-column "order".OrderItems
--- warning rename-column "order".a$b
--- warning rename-column "order".a.b
--- warning rename-column "order".a"b
--- warning rename-column "order".pay on time
--- warning rename-column "order".größe
--- warning rename-column "order".f(x)
--- warning rename-column "order".long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE "order" RENAME COLUMN "user" TO now_0;
ALTER TABLE "order" RENAME COLUMN "position" TO now_1;
ALTER TABLE "order" RENAME COLUMN "OrderItems" TO now_2;
ALTER TABLE "order" RENAME COLUMN "a$b" TO now_3;
ALTER TABLE "order" RENAME COLUMN "a.b" TO now_4;
ALTER TABLE "order" RENAME COLUMN "a""b" TO now_5;
ALTER TABLE "order" RENAME COLUMN "pay on time" TO now_6;
ALTER TABLE "order" RENAME COLUMN "größe" TO now_7;
ALTER TABLE "order" RENAME COLUMN "f(x)" TO now_8;
ALTER TABLE "order" RENAME COLUMN "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" TO now_9;

--- safe: a new column is renamed
ALTER TABLE "order" ADD COLUMN "default" integer;
ALTER TABLE "order" RENAME COLUMN "default" TO "c$d";
ALTER TABLE "order" DROP COLUMN "c$d";

--- hazard 24 change-type-rewrites: change-type-rewrites
--- unsafe: columns of all names
--- warning change-type-rewrites "order".user
ALTER TABLE "order" ALTER COLUMN "user" TYPE bigint;

--- unsafe: a column with a dollar in its name
--- warning change-type-rewrites "order".a$b
ALTER TABLE "order" ALTER COLUMN "a$b" TYPE bigint;

--- unsafe: a column with a dot in its name
--- warning change-type-rewrites "order".a.b
ALTER TABLE "order" ALTER COLUMN "a.b" TYPE bigint;

--- unsafe: a column with a quote in its name
--- warning change-type-rewrites "order".a"b
ALTER TABLE "order" ALTER COLUMN "a""b" TYPE bigint;

--- unsafe: a column with a blank in its name
--- warning change-type-rewrites "order".pay on time
ALTER TABLE "order" ALTER COLUMN "pay on time" TYPE bigint;

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- baseline
CREATE VIEW "user" AS SELECT 1 AS one;
CREATE VIEW "position" AS SELECT 1 AS one;
CREATE VIEW "OrderItems" AS SELECT 1 AS one;
CREATE VIEW "a$b" AS SELECT 1 AS one;
CREATE VIEW "a.b" AS SELECT 1 AS one;
CREATE VIEW "a""b" AS SELECT 1 AS one;
CREATE VIEW "pay on time" AS SELECT 1 AS one;
CREATE VIEW "größe" AS SELECT 1 AS one;
CREATE VIEW "f(x)" AS SELECT 1 AS one;
CREATE VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS SELECT 1 AS one;

--- unsafe: views of all names
--- warning drop-view "user"
--- warning drop-view "position"
--- warning drop-view "OrderItems"
--- warning drop-view "a$b"
--- warning drop-view "a.b"
--- warning drop-view "a""b"
--- warning drop-view "pay on time"
--- warning drop-view "größe"
--- warning drop-view "f(x)"
--- warning drop-view long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
DROP VIEW "user";
DROP VIEW "position";
DROP VIEW "OrderItems";
DROP VIEW "a$b";
DROP VIEW "a.b";
DROP VIEW "a""b";
DROP VIEW "pay on time";
DROP VIEW "größe";
DROP VIEW "f(x)";
DROP VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- unsafe: views with their schema
--- warning drop-view "user"
--- warning drop-view "a$b"
DROP VIEW public."user", public.a$b;

--- unsafe: a view is not made again under its name
--- warning drop-view "user"
DROP VIEW "user";
CREATE VIEW "end" AS SELECT 1 AS one;

--- safe: views that come back
DROP VIEW "user";
DROP VIEW "position";
DROP VIEW "OrderItems";
DROP VIEW "a$b";
DROP VIEW "a.b";
DROP VIEW "a""b";
DROP VIEW "pay on time";
DROP VIEW "größe";
DROP VIEW "f(x)";
DROP VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
CREATE VIEW "user" AS SELECT 1 AS one;
CREATE VIEW "position" AS SELECT 1 AS one;
CREATE VIEW "OrderItems" AS SELECT 1 AS one;
CREATE VIEW "a$b" AS SELECT 1 AS one;
CREATE VIEW "a.b" AS SELECT 1 AS one;
CREATE VIEW "a""b" AS SELECT 1 AS one;
CREATE VIEW "pay on time" AS SELECT 1 AS one;
CREATE VIEW "größe" AS SELECT 1 AS one;
CREATE VIEW "f(x)" AS SELECT 1 AS one;
CREATE VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS SELECT 1 AS one;

--- safe: new views
CREATE VIEW "order" AS SELECT 1 AS one;
CREATE VIEW b$c AS SELECT 1 AS one;
DROP VIEW "order", b$c;

--- hazard 68 rename-table: rename-table
--- unsafe: views of all names
--- warning rename-table "user"
--- warning rename-table "position"
--- warning rename-table "OrderItems"
--- warning rename-table "a$b"
--- warning rename-table "a.b"
--- warning rename-table "a""b"
--- warning rename-table "pay on time"
--- warning rename-table "größe"
--- warning rename-table "f(x)"
--- warning rename-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER VIEW "user" RENAME TO now_0;
ALTER VIEW "position" RENAME TO now_1;
ALTER VIEW "OrderItems" RENAME TO now_2;
ALTER VIEW "a$b" RENAME TO now_3;
ALTER VIEW "a.b" RENAME TO now_4;
ALTER VIEW "a""b" RENAME TO now_5;
ALTER VIEW "pay on time" RENAME TO now_6;
ALTER VIEW "größe" RENAME TO now_7;
ALTER VIEW "f(x)" RENAME TO now_8;
ALTER VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME TO now_9;

--- unsafe: a view swaps its name for a key word
--- warning rename-table "user"
ALTER VIEW "user" RENAME TO "end";

--- hazard 70 set-schema: set-schema
--- unsafe: views of some names
--- warning set-schema "user"
--- warning set-schema "a$b"
--- warning set-schema "a.b"
--- warning set-schema "pay on time"
CREATE SCHEMA "group";
ALTER VIEW "user" SET SCHEMA "group";
ALTER VIEW "a$b" SET SCHEMA "group";
ALTER VIEW "a.b" SET SCHEMA "group";
ALTER VIEW "pay on time" SET SCHEMA "group";

--- hazard 67 rename-column: rename-column
--- unsafe: the column of views of some names
--- warning rename-column "user".one
--- warning rename-column "a$b".one
--- warning rename-column "a.b".one
--- warning rename-column "größe".one
ALTER VIEW "user" RENAME COLUMN one TO "two";
ALTER VIEW "a$b" RENAME COLUMN one TO "two";
ALTER VIEW "a.b" RENAME COLUMN one TO "two";
ALTER VIEW "größe" RENAME COLUMN one TO "two";

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- baseline
CREATE MATERIALIZED VIEW "user" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "position" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "OrderItems" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "a$b" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "a.b" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "a""b" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "pay on time" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "größe" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "f(x)" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS SELECT 1 AS one;

--- unsafe: materialized views of all names
--- warning drop-view "user"
--- warning drop-view "position"
--- warning drop-view "OrderItems"
--- warning drop-view "a$b"
--- warning drop-view "a.b"
--- warning drop-view "a""b"
--- warning drop-view "pay on time"
--- warning drop-view "größe"
--- warning drop-view "f(x)"
--- warning drop-view long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
DROP MATERIALIZED VIEW "user";
DROP MATERIALIZED VIEW "position";
DROP MATERIALIZED VIEW "OrderItems";
DROP MATERIALIZED VIEW "a$b";
DROP MATERIALIZED VIEW "a.b";
DROP MATERIALIZED VIEW "a""b";
DROP MATERIALIZED VIEW "pay on time";
DROP MATERIALIZED VIEW "größe";
DROP MATERIALIZED VIEW "f(x)";
DROP MATERIALIZED VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: new materialized views
CREATE MATERIALIZED VIEW "order" AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW b$c AS SELECT 1 AS one;
DROP MATERIALIZED VIEW "order", b$c;

--- hazard 68 rename-table: rename-table
--- unsafe: materialized views of all names
--- warning rename-table "user"
--- warning rename-table "position"
--- warning rename-table "OrderItems"
--- warning rename-table "a$b"
--- warning rename-table "a.b"
--- warning rename-table "a""b"
--- warning rename-table "pay on time"
--- warning rename-table "größe"
--- warning rename-table "f(x)"
--- warning rename-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER MATERIALIZED VIEW "user" RENAME TO now_0;
ALTER MATERIALIZED VIEW "position" RENAME TO now_1;
ALTER MATERIALIZED VIEW "OrderItems" RENAME TO now_2;
ALTER MATERIALIZED VIEW "a$b" RENAME TO now_3;
ALTER MATERIALIZED VIEW "a.b" RENAME TO now_4;
ALTER MATERIALIZED VIEW "a""b" RENAME TO now_5;
ALTER MATERIALIZED VIEW "pay on time" RENAME TO now_6;
ALTER MATERIALIZED VIEW "größe" RENAME TO now_7;
ALTER MATERIALIZED VIEW "f(x)" RENAME TO now_8;
ALTER MATERIALIZED VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME TO now_9;

--- hazard 37 refresh-materialized-view: refresh-materialized-view
--- unsafe: materialized views of all names
--- warning refresh-materialized-view "user"
--- warning refresh-materialized-view "position"
--- warning refresh-materialized-view "OrderItems"
--- warning refresh-materialized-view "a$b"
--- warning refresh-materialized-view "a.b"
--- warning refresh-materialized-view "a""b"
--- warning refresh-materialized-view "pay on time"
--- warning refresh-materialized-view "größe"
--- warning refresh-materialized-view "f(x)"
--- warning refresh-materialized-view long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- warning work-under-lock "user"
REFRESH MATERIALIZED VIEW "user";
REFRESH MATERIALIZED VIEW "position";
REFRESH MATERIALIZED VIEW "OrderItems";
REFRESH MATERIALIZED VIEW "a$b";
REFRESH MATERIALIZED VIEW "a.b";
REFRESH MATERIALIZED VIEW "a""b";
REFRESH MATERIALIZED VIEW "pay on time";
REFRESH MATERIALIZED VIEW "größe";
REFRESH MATERIALIZED VIEW "f(x)";
REFRESH MATERIALIZED VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- baseline
CREATE SEQUENCE "user";
CREATE SEQUENCE "position";
CREATE SEQUENCE "OrderItems";
CREATE SEQUENCE "a$b";
CREATE SEQUENCE "a.b";
CREATE SEQUENCE "a""b";
CREATE SEQUENCE "pay on time";
CREATE SEQUENCE "größe";
CREATE SEQUENCE "f(x)";
CREATE SEQUENCE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- unsafe: sequences of all names
--- warning drop-sequence "user"
--- warning drop-sequence "position"
--- warning drop-sequence "OrderItems"
--- warning drop-sequence "a$b"
--- warning drop-sequence "a.b"
--- warning drop-sequence "a""b"
--- warning drop-sequence "pay on time"
--- warning drop-sequence "größe"
--- warning drop-sequence "f(x)"
--- warning drop-sequence long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
DROP SEQUENCE "user";
DROP SEQUENCE "position";
DROP SEQUENCE "OrderItems";
DROP SEQUENCE "a$b";
DROP SEQUENCE "a.b";
DROP SEQUENCE "a""b";
DROP SEQUENCE "pay on time";
DROP SEQUENCE "größe";
DROP SEQUENCE "f(x)";
DROP SEQUENCE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: new sequences
CREATE SEQUENCE "order";
CREATE SEQUENCE b$c;
DROP SEQUENCE "order", b$c;

--- hazard 104 sequences-and-statistics: restart-sequence
--- unsafe: sequences of all names begin anew
--- warning restart-sequence "user"
--- warning restart-sequence "position"
--- warning restart-sequence "OrderItems"
--- warning restart-sequence "a$b"
--- warning restart-sequence "a.b"
--- warning restart-sequence "a""b"
--- warning restart-sequence "pay on time"
--- warning restart-sequence "größe"
--- warning restart-sequence "f(x)"
--- warning restart-sequence long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER SEQUENCE "user" RESTART;
ALTER SEQUENCE "position" RESTART;
ALTER SEQUENCE "OrderItems" RESTART;
ALTER SEQUENCE "a$b" RESTART;
ALTER SEQUENCE "a.b" RESTART;
ALTER SEQUENCE "a""b" RESTART;
ALTER SEQUENCE "pay on time" RESTART;
ALTER SEQUENCE "größe" RESTART;
ALTER SEQUENCE "f(x)" RESTART;
ALTER SEQUENCE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RESTART;

--- unsafe: setval() on sequences of all names
--- warning restart-sequence "user"
--- warning restart-sequence "position"
--- warning restart-sequence "OrderItems"
--- warning restart-sequence "a$b"
--- warning restart-sequence "a.b"
--- warning restart-sequence "a""b"
--- warning restart-sequence "pay on time"
--- warning restart-sequence "größe"
--- warning restart-sequence "f(x)"
--- warning restart-sequence long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
SELECT setval('"user"', 1);
SELECT setval('"position"', 1);
SELECT setval('"OrderItems"', 1);
SELECT setval('"a$b"', 1);
SELECT setval('"a.b"', 1);
SELECT setval('"a""b"', 1);
SELECT setval('"pay on time"', 1);
SELECT setval('"größe"', 1);
SELECT setval('"f(x)"', 1);
SELECT setval('"long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"', 1);

--- unsafe: setval() with the schema, unquoted and with capitals
--- warning restart-sequence "a$b"
--- warning restart-sequence "user"
SELECT setval('public.A$B', 1);
SELECT setval('public."user"', 1);

--- safe: new sequences begin anew
CREATE SEQUENCE "order";
CREATE SEQUENCE "b.c";
ALTER SEQUENCE "order" RESTART;
SELECT setval('"b.c"', 1);

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- baseline
CREATE FUNCTION "user"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "position"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "OrderItems"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "a$b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "a.b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "a""b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "pay on time"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "größe"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "f(x)"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';

--- unsafe: functions of all names
--- warning drop-function "user"(integer)
--- warning drop-function "position"(integer)
--- warning drop-function "OrderItems"(integer)
--- warning drop-function "a$b"(integer)
--- warning drop-function "a.b"(integer)
--- warning drop-function "a""b"(integer)
--- warning drop-function "pay on time"(integer)
--- warning drop-function "größe"(integer)
--- warning drop-function "f(x)"(integer)
--- warning drop-function long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(integer)
DROP FUNCTION "user"(integer);
DROP FUNCTION "position"(integer);
DROP FUNCTION "OrderItems"(integer);
DROP FUNCTION "a$b"(integer);
DROP FUNCTION "a.b"(integer);
DROP FUNCTION "a""b"(integer);
DROP FUNCTION "pay on time"(integer);
DROP FUNCTION "größe"(integer);
DROP FUNCTION "f(x)"(integer);
DROP FUNCTION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"(integer);

--- safe: functions that come back
DROP FUNCTION "user"(integer);
DROP FUNCTION "position"(integer);
DROP FUNCTION "OrderItems"(integer);
DROP FUNCTION "a$b"(integer);
DROP FUNCTION "a.b"(integer);
DROP FUNCTION "a""b"(integer);
DROP FUNCTION "pay on time"(integer);
DROP FUNCTION "größe"(integer);
DROP FUNCTION "f(x)"(integer);
DROP FUNCTION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"(integer);
CREATE FUNCTION "user"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "position"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "OrderItems"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "a$b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "a.b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "a""b"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "pay on time"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "größe"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "f(x)"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';

--- safe: new functions
CREATE FUNCTION "order"(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION b$c() RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION "order"(integer);
DROP FUNCTION b$c();

--- hazard 71 rename-enum-value: rename-enum-value, migration-fails
--- baseline
CREATE TYPE "user" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "position" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "OrderItems" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "a$b" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "a.b" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "a""b" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "pay on time" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "größe" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "f(x)" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TYPE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS ENUM ('new', 'user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
CREATE TABLE things (id integer PRIMARY KEY, c0 "user", c1 "position", c2 "OrderItems", c3 "a$b", c4 "a.b", c5 "a""b", c6 "pay on time", c7 "größe", c8 "f(x)", c9 "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

--- unsafe: a value of enums of all names
--- warning rename-enum-value "user".new
--- warning rename-enum-value "position".new
--- warning rename-enum-value "OrderItems".new
--- warning rename-enum-value "a$b".new
--- warning rename-enum-value "a.b".new
--- warning rename-enum-value "a""b".new
--- warning rename-enum-value "pay on time".new
--- warning rename-enum-value "größe".new
--- warning rename-enum-value "f(x)".new
--- warning rename-enum-value long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.new
ALTER TYPE "user" RENAME VALUE 'new' TO 'open';
ALTER TYPE "position" RENAME VALUE 'new' TO 'open';
ALTER TYPE "OrderItems" RENAME VALUE 'new' TO 'open';
ALTER TYPE "a$b" RENAME VALUE 'new' TO 'open';
ALTER TYPE "a.b" RENAME VALUE 'new' TO 'open';
ALTER TYPE "a""b" RENAME VALUE 'new' TO 'open';
ALTER TYPE "pay on time" RENAME VALUE 'new' TO 'open';
ALTER TYPE "größe" RENAME VALUE 'new' TO 'open';
ALTER TYPE "f(x)" RENAME VALUE 'new' TO 'open';
ALTER TYPE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME VALUE 'new' TO 'open';

--- unsafe: values of all names
--- warning rename-enum-value "position".user
--- warning rename-enum-value "position".position
--- warning rename-enum-value "position".OrderItems
--- warning rename-enum-value "position".a$b
--- warning rename-enum-value "position".a.b
--- warning rename-enum-value "position".a"b
--- warning rename-enum-value "position".pay on time
--- warning rename-enum-value "position".größe
--- warning rename-enum-value "position".f(x)
--- warning rename-enum-value "position".long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TYPE "position" RENAME VALUE 'user' TO 'now_0';
ALTER TYPE "position" RENAME VALUE 'position' TO 'now_1';
ALTER TYPE "position" RENAME VALUE 'OrderItems' TO 'now_2';
ALTER TYPE "position" RENAME VALUE 'a$b' TO 'now_3';
ALTER TYPE "position" RENAME VALUE 'a.b' TO 'now_4';
ALTER TYPE "position" RENAME VALUE 'a"b' TO 'now_5';
ALTER TYPE "position" RENAME VALUE 'pay on time' TO 'now_6';
ALTER TYPE "position" RENAME VALUE 'größe' TO 'now_7';
ALTER TYPE "position" RENAME VALUE 'f(x)' TO 'now_8';
ALTER TYPE "position" RENAME VALUE 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' TO 'now_9';

--- unsafe: the schema is named
--- warning rename-enum-value "position".new
ALTER TYPE "public"."position" RENAME VALUE 'new' TO 'open';

--- safe: a new enum
CREATE TYPE "order" AS ENUM ('new');
CREATE TYPE b$c AS ENUM ('new');
ALTER TYPE "order" RENAME VALUE 'new' TO 'open';
ALTER TYPE b$c RENAME VALUE 'new' TO 'open';

--- hazard 29 enum-rebuild: change-type-rewrites, enum-value-removal, fails-if-data, migration-fails
--- unsafe: an enum loses a value: key
--- warning change-type-rewrites things.c0
--- warning change-type-rewrites things.c0
--- warning enum-value-removal "user"
--- warning fails-if-data things.c0
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c0 SET DATA TYPE text;
DROP TYPE "user";
CREATE TYPE "user" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c0 SET DATA TYPE "user" USING c0::"user";

--- unsafe: an enum loses a value: position
--- warning change-type-rewrites things.c1
--- warning change-type-rewrites things.c1
--- warning enum-value-removal "position"
--- warning fails-if-data things.c1
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c1 SET DATA TYPE text;
DROP TYPE "position";
CREATE TYPE "position" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c1 SET DATA TYPE "position" USING c1::"position";

--- unsafe: an enum loses a value: mixed
--- warning change-type-rewrites things.c2
--- warning change-type-rewrites things.c2
--- warning enum-value-removal "OrderItems"
--- warning fails-if-data things.c2
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c2 SET DATA TYPE text;
DROP TYPE "OrderItems";
CREATE TYPE "OrderItems" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c2 SET DATA TYPE "OrderItems" USING c2::"OrderItems";

--- unsafe: an enum loses a value: dollar
--- warning change-type-rewrites things.c3
--- warning change-type-rewrites things.c3
--- warning enum-value-removal "a$b"
--- warning fails-if-data things.c3
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c3 SET DATA TYPE text;
DROP TYPE "a$b";
CREATE TYPE "a$b" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c3 SET DATA TYPE "a$b" USING c3::"a$b";

--- unsafe: an enum loses a value: dot
--- warning change-type-rewrites things.c4
--- warning change-type-rewrites things.c4
--- warning enum-value-removal "a.b"
--- warning fails-if-data things.c4
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c4 SET DATA TYPE text;
DROP TYPE "a.b";
CREATE TYPE "a.b" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c4 SET DATA TYPE "a.b" USING c4::"a.b";

--- unsafe: an enum loses a value: quote
--- warning change-type-rewrites things.c5
--- warning change-type-rewrites things.c5
--- warning enum-value-removal "a""b"
--- warning fails-if-data things.c5
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c5 SET DATA TYPE text;
DROP TYPE "a""b";
CREATE TYPE "a""b" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c5 SET DATA TYPE "a""b" USING c5::"a""b";

--- unsafe: an enum loses a value: blank
--- warning change-type-rewrites things.c6
--- warning change-type-rewrites things.c6
--- warning enum-value-removal "pay on time"
--- warning fails-if-data things.c6
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c6 SET DATA TYPE text;
DROP TYPE "pay on time";
CREATE TYPE "pay on time" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c6 SET DATA TYPE "pay on time" USING c6::"pay on time";

--- unsafe: an enum loses a value: unicode
--- warning change-type-rewrites things.c7
--- warning change-type-rewrites things.c7
--- warning enum-value-removal "größe"
--- warning fails-if-data things.c7
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c7 SET DATA TYPE text;
DROP TYPE "größe";
CREATE TYPE "größe" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c7 SET DATA TYPE "größe" USING c7::"größe";

--- unsafe: an enum loses a value: long
--- warning change-type-rewrites things.c9
--- warning change-type-rewrites things.c9
--- warning enum-value-removal long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- warning fails-if-data things.c9
--- notice rewrites-table-repeatedly things
ALTER TABLE things ALTER COLUMN c9 SET DATA TYPE text;
DROP TYPE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
CREATE TYPE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS ENUM ('user', 'position', 'OrderItems', 'a$b', 'a.b', 'a"b', 'pay on time', 'größe', 'f(x)', 'long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
ALTER TABLE things ALTER COLUMN c9 SET DATA TYPE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" USING c9::"long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- hazard 80 enum-value-in-same-batch: enum-value-in-same-batch
--- unsafe: a new value is used: key
--- error enum-value-in-same-batch "user".late
ALTER TYPE "user" ADD VALUE 'late';
ALTER TABLE things ALTER COLUMN c0 SET DEFAULT 'late';

--- unsafe: a new value is used: mixed
--- error enum-value-in-same-batch "OrderItems".late
ALTER TYPE "OrderItems" ADD VALUE 'late';
ALTER TABLE things ALTER COLUMN c2 SET DEFAULT 'late';

--- unsafe: a new value is used: dollar
--- error enum-value-in-same-batch "a$b".late
ALTER TYPE "a$b" ADD VALUE 'late';
ALTER TABLE things ALTER COLUMN c3 SET DEFAULT 'late';

--- unsafe: a new value is used: dot
--- error enum-value-in-same-batch "a.b".late
ALTER TYPE "a.b" ADD VALUE 'late';
ALTER TABLE things ALTER COLUMN c4 SET DEFAULT 'late';

--- hazard 41 alter-domain-add-constraint: alter-domain-scans
--- baseline
CREATE DOMAIN "user" AS integer;
CREATE DOMAIN "position" AS integer;
CREATE DOMAIN "OrderItems" AS integer;
CREATE DOMAIN "a$b" AS integer;
CREATE DOMAIN "a.b" AS integer;
CREATE DOMAIN "a""b" AS integer;
CREATE DOMAIN "pay on time" AS integer;
CREATE DOMAIN "größe" AS integer;
CREATE DOMAIN "f(x)" AS integer;
CREATE DOMAIN "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS integer;
CREATE TABLE things (id integer PRIMARY KEY, c0 "user", c1 "position", c2 "OrderItems", c3 "a$b", c4 "a.b", c5 "a""b", c6 "pay on time", c7 "größe", c8 "f(x)", c9 "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

--- unsafe: a domain is tightened: key
--- warning alter-domain-scans "user"
--- warning fails-if-data "user"
ALTER DOMAIN "user" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: position
--- warning alter-domain-scans "position"
--- warning fails-if-data "position"
ALTER DOMAIN "position" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: mixed
--- warning alter-domain-scans "OrderItems"
--- warning fails-if-data "OrderItems"
ALTER DOMAIN "OrderItems" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: dollar
--- warning alter-domain-scans "a$b"
--- warning fails-if-data "a$b"
ALTER DOMAIN "a$b" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: dot
--- warning alter-domain-scans "a.b"
--- warning fails-if-data "a.b"
ALTER DOMAIN "a.b" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: quote
--- warning alter-domain-scans "a""b"
--- warning fails-if-data "a""b"
ALTER DOMAIN "a""b" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: blank
--- warning alter-domain-scans "pay on time"
--- warning fails-if-data "pay on time"
ALTER DOMAIN "pay on time" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: unicode
--- warning alter-domain-scans "größe"
--- warning fails-if-data "größe"
ALTER DOMAIN "größe" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: paren
--- warning alter-domain-scans "f(x)"
--- warning fails-if-data "f(x)"
ALTER DOMAIN "f(x)" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- unsafe: a domain is tightened: long
--- warning alter-domain-scans long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- warning fails-if-data long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER DOMAIN "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ADD CONSTRAINT positive CHECK (VALUE > -100000);

--- safe: new domains
CREATE DOMAIN "order" AS integer;
CREATE DOMAIN b$c AS integer;
ALTER DOMAIN "order" ADD CONSTRAINT positive CHECK (VALUE > 0);
ALTER DOMAIN b$c SET NOT NULL;
DROP DOMAIN "order", b$c;

--- hazard 57 drop-schema: drop-schema
--- baseline
CREATE SCHEMA "user";
CREATE TABLE "user"."order" (id integer PRIMARY KEY);
CREATE VIEW "user".a$b AS SELECT 1 AS one;
CREATE SCHEMA "position";
CREATE TABLE "position"."order" (id integer PRIMARY KEY);
CREATE VIEW "position".a$b AS SELECT 1 AS one;
CREATE SCHEMA "OrderItems";
CREATE TABLE "OrderItems"."order" (id integer PRIMARY KEY);
CREATE VIEW "OrderItems".a$b AS SELECT 1 AS one;
CREATE SCHEMA "a$b";
CREATE TABLE "a$b"."order" (id integer PRIMARY KEY);
CREATE VIEW "a$b".a$b AS SELECT 1 AS one;
CREATE SCHEMA "a.b";
CREATE TABLE "a.b"."order" (id integer PRIMARY KEY);
CREATE VIEW "a.b".a$b AS SELECT 1 AS one;
CREATE SCHEMA "a""b";
CREATE TABLE "a""b"."order" (id integer PRIMARY KEY);
CREATE VIEW "a""b".a$b AS SELECT 1 AS one;
CREATE SCHEMA "pay on time";
CREATE TABLE "pay on time"."order" (id integer PRIMARY KEY);
CREATE VIEW "pay on time".a$b AS SELECT 1 AS one;
CREATE SCHEMA "größe";
CREATE TABLE "größe"."order" (id integer PRIMARY KEY);
CREATE VIEW "größe".a$b AS SELECT 1 AS one;
CREATE SCHEMA "f(x)";
CREATE TABLE "f(x)"."order" (id integer PRIMARY KEY);
CREATE VIEW "f(x)".a$b AS SELECT 1 AS one;
CREATE SCHEMA "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
CREATE TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"."order" (id integer PRIMARY KEY);
CREATE VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".a$b AS SELECT 1 AS one;

--- unsafe: schemas of all names
--- error drop-schema user
--- error drop-schema position
--- error drop-schema OrderItems
--- error drop-schema a$b
--- error drop-schema a.b
--- error drop-schema a"b
--- error drop-schema pay on time
--- error drop-schema größe
--- error drop-schema f(x)
--- error drop-schema long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- notice several-breaking-changes 0001_case
DROP SCHEMA "user" CASCADE;
DROP SCHEMA "position" CASCADE;
DROP SCHEMA "OrderItems" CASCADE;
DROP SCHEMA "a$b" CASCADE;
DROP SCHEMA "a.b" CASCADE;
DROP SCHEMA "a""b" CASCADE;
DROP SCHEMA "pay on time" CASCADE;
DROP SCHEMA "größe" CASCADE;
DROP SCHEMA "f(x)" CASCADE;
DROP SCHEMA "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" CASCADE;

--- safe: new schemas
CREATE SCHEMA "order";
CREATE SCHEMA "b.c";
CREATE TABLE "b.c"."order" (id integer PRIMARY KEY);
DROP SCHEMA "order";
DROP SCHEMA "b.c" CASCADE;

--- hazard 54 drop-table: drop-table
--- unsafe: tables in schemas of all names
--- error drop-table "user"."order"
--- error drop-table "position"."order"
--- error drop-table "OrderItems"."order"
--- error drop-table "a$b"."order"
--- error drop-table "a.b"."order"
--- error drop-table "a""b"."order"
--- error drop-table "pay on time"."order"
--- error drop-table "größe"."order"
--- error drop-table "f(x)"."order"
--- error drop-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."order"
--- notice several-breaking-changes 0001_case
DROP TABLE "user"."order";
DROP TABLE "position"."order";
DROP TABLE "OrderItems"."order";
DROP TABLE "a$b"."order";
DROP TABLE "a.b"."order";
DROP TABLE "a""b"."order";
DROP TABLE "pay on time"."order";
DROP TABLE "größe"."order";
DROP TABLE "f(x)"."order";
DROP TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"."order";

--- hazard 65 drop-view: drop-view, drop-function, drop-sequence
--- unsafe: views in schemas of all names
--- warning drop-view "user"."a$b"
--- warning drop-view "position"."a$b"
--- warning drop-view "OrderItems"."a$b"
--- warning drop-view "a$b"."a$b"
--- warning drop-view "a.b"."a$b"
--- warning drop-view "a""b"."a$b"
--- warning drop-view "pay on time"."a$b"
--- warning drop-view "größe"."a$b"
--- warning drop-view "f(x)"."a$b"
--- warning drop-view long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."a$b"
DROP VIEW "user".a$b;
DROP VIEW "position".a$b;
DROP VIEW "OrderItems".a$b;
DROP VIEW "a$b".a$b;
DROP VIEW "a.b".a$b;
DROP VIEW "a""b".a$b;
DROP VIEW "pay on time".a$b;
DROP VIEW "größe".a$b;
DROP VIEW "f(x)".a$b;
DROP VIEW "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".a$b;

--- hazard 70 set-schema: set-schema, rename-schema
--- unsafe: schemas of all names get others
--- warning rename-schema user
--- warning rename-schema position
--- warning rename-schema OrderItems
--- warning rename-schema a$b
--- warning rename-schema a.b
--- warning rename-schema a"b
--- warning rename-schema pay on time
--- warning rename-schema größe
--- warning rename-schema f(x)
--- warning rename-schema long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- notice several-breaking-changes 0001_case
ALTER SCHEMA "user" RENAME TO now_0;
ALTER SCHEMA "position" RENAME TO now_1;
ALTER SCHEMA "OrderItems" RENAME TO now_2;
ALTER SCHEMA "a$b" RENAME TO now_3;
ALTER SCHEMA "a.b" RENAME TO now_4;
ALTER SCHEMA "a""b" RENAME TO now_5;
ALTER SCHEMA "pay on time" RENAME TO now_6;
ALTER SCHEMA "größe" RENAME TO now_7;
ALTER SCHEMA "f(x)" RENAME TO now_8;
ALTER SCHEMA "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME TO now_9;

--- hazard 2 drop-index: drop-index, drop-unique
--- baseline
CREATE TABLE "order" (id integer PRIMARY KEY, "check" integer);
CREATE INDEX "user" ON "order" ("check");
CREATE INDEX "position" ON "order" ("check");
CREATE INDEX "OrderItems" ON "order" ("check");
CREATE INDEX "a$b" ON "order" ("check");
CREATE INDEX "a.b" ON "order" ("check");
CREATE INDEX "a""b" ON "order" ("check");
CREATE INDEX "pay on time" ON "order" ("check");
CREATE INDEX "größe" ON "order" ("check");
CREATE INDEX "f(x)" ON "order" ("check");
CREATE INDEX "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON "order" ("check");

--- unsafe: indexes of all names
--- notice drop-index user
--- notice drop-index position
--- notice drop-index OrderItems
--- notice drop-index a$b
--- notice drop-index a.b
--- notice drop-index a"b
--- notice drop-index pay on time
--- notice drop-index größe
--- notice drop-index f(x)
--- notice drop-index long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
DROP INDEX "user";
DROP INDEX "position";
DROP INDEX "OrderItems";
DROP INDEX "a$b";
DROP INDEX "a.b";
DROP INDEX "a""b";
DROP INDEX "pay on time";
DROP INDEX "größe";
DROP INDEX "f(x)";
DROP INDEX "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: new indexes
CREATE TABLE fresh (id integer PRIMARY KEY);
CREATE INDEX "end" ON fresh (id);
CREATE INDEX b$c ON fresh (id);
DROP INDEX "end", b$c;

--- safe: indexes get other names
ALTER INDEX "user" RENAME TO now_0;
ALTER INDEX "position" RENAME TO now_1;
ALTER INDEX "OrderItems" RENAME TO now_2;
ALTER INDEX "a$b" RENAME TO now_3;
ALTER INDEX "a.b" RENAME TO now_4;
ALTER INDEX "a""b" RENAME TO now_5;
ALTER INDEX "pay on time" RENAME TO now_6;
ALTER INDEX "größe" RENAME TO now_7;
ALTER INDEX "f(x)" RENAME TO now_8;
ALTER INDEX "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" RENAME TO now_9;

--- hazard 3 reindex: reindex-blocks-writes
--- unsafe: an index is built again: key
--- warning reindex-blocks-writes "order"
REINDEX INDEX "user";

--- unsafe: an index is built again: position
--- warning reindex-blocks-writes "order"
REINDEX INDEX "position";

--- unsafe: an index is built again: mixed
--- warning reindex-blocks-writes "order"
REINDEX INDEX "OrderItems";

--- unsafe: an index is built again: dollar
--- warning reindex-blocks-writes "order"
REINDEX INDEX "a$b";

--- unsafe: an index is built again: dot
--- warning reindex-blocks-writes "order"
REINDEX INDEX "a.b";

--- unsafe: an index is built again: quote
--- warning reindex-blocks-writes "order"
REINDEX INDEX "a""b";

--- unsafe: an index is built again: blank
--- warning reindex-blocks-writes "order"
REINDEX INDEX "pay on time";

--- unsafe: an index is built again: unicode
--- warning reindex-blocks-writes "order"
REINDEX INDEX "größe";

--- unsafe: an index is built again: paren
--- warning reindex-blocks-writes "order"
REINDEX INDEX "f(x)";

--- unsafe: an index is built again: long
--- warning reindex-blocks-writes "order"
REINDEX INDEX "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- hazard 1 create-index: create-index-blocks-writes
--- unsafe: a new index with such a name: key
--- warning create-index-blocks-writes user2
CREATE INDEX "user2" ON "order" ("check");

--- unsafe: a new index with such a name: dollar
--- warning create-index-blocks-writes a$b2
CREATE INDEX "a$b2" ON "order" ("check");

--- unsafe: a new index with such a name: dot
--- warning create-index-blocks-writes a.b2
CREATE INDEX "a.b2" ON "order" ("check");

--- unsafe: a new index with such a name: quote
--- warning create-index-blocks-writes a"b2
CREATE INDEX "a""b2" ON "order" ("check");

--- hazard 73 drop-constraint: drop-unique, drop-foreign-key
--- baseline
CREATE TABLE t0 (id integer PRIMARY KEY, note text CONSTRAINT "user" UNIQUE);
CREATE TABLE t1 (id integer PRIMARY KEY, note text CONSTRAINT "position" UNIQUE);
CREATE TABLE t2 (id integer PRIMARY KEY, note text CONSTRAINT "OrderItems" UNIQUE);
CREATE TABLE t3 (id integer PRIMARY KEY, note text CONSTRAINT "a$b" UNIQUE);
CREATE TABLE t4 (id integer PRIMARY KEY, note text CONSTRAINT "a.b" UNIQUE);
CREATE TABLE t5 (id integer PRIMARY KEY, note text CONSTRAINT "a""b" UNIQUE);
CREATE TABLE t6 (id integer PRIMARY KEY, note text CONSTRAINT "pay on time" UNIQUE);
CREATE TABLE t7 (id integer PRIMARY KEY, note text CONSTRAINT "größe" UNIQUE);
CREATE TABLE t8 (id integer PRIMARY KEY, note text CONSTRAINT "f(x)" UNIQUE);
CREATE TABLE t9 (id integer PRIMARY KEY, note text CONSTRAINT "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" UNIQUE);

--- unsafe: unique constraints of all names
--- warning drop-unique user
--- warning drop-unique position
--- warning drop-unique OrderItems
--- warning drop-unique a$b
--- warning drop-unique a.b
--- warning drop-unique a"b
--- warning drop-unique pay on time
--- warning drop-unique größe
--- warning drop-unique f(x)
--- warning drop-unique long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE t0 DROP CONSTRAINT "user";
ALTER TABLE t1 DROP CONSTRAINT "position";
ALTER TABLE t2 DROP CONSTRAINT "OrderItems";
ALTER TABLE t3 DROP CONSTRAINT "a$b";
ALTER TABLE t4 DROP CONSTRAINT "a.b";
ALTER TABLE t5 DROP CONSTRAINT "a""b";
ALTER TABLE t6 DROP CONSTRAINT "pay on time";
ALTER TABLE t7 DROP CONSTRAINT "größe";
ALTER TABLE t8 DROP CONSTRAINT "f(x)";
ALTER TABLE t9 DROP CONSTRAINT "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: constraints get other names
ALTER TABLE t0 RENAME CONSTRAINT "user" TO now_0;
ALTER TABLE t1 RENAME CONSTRAINT "position" TO now_1;
ALTER TABLE t2 RENAME CONSTRAINT "OrderItems" TO now_2;
ALTER TABLE t3 RENAME CONSTRAINT "a$b" TO now_3;
ALTER TABLE t4 RENAME CONSTRAINT "a.b" TO now_4;
ALTER TABLE t5 RENAME CONSTRAINT "a""b" TO now_5;
ALTER TABLE t6 RENAME CONSTRAINT "pay on time" TO now_6;
ALTER TABLE t7 RENAME CONSTRAINT "größe" TO now_7;
ALTER TABLE t8 RENAME CONSTRAINT "f(x)" TO now_8;
ALTER TABLE t9 RENAME CONSTRAINT "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" TO now_9;

--- safe: a new constraint
--- notice no-op-batch 0001_case
ALTER TABLE t0 ADD CONSTRAINT "check" CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE t0 DROP CONSTRAINT "check";

--- hazard 84 drop-index-behind-constraint: drop-index-behind-constraint
--- unsafe: the index of a constraint: key
--- error drop-index-behind-constraint user
--- fails: 2BP01
DROP INDEX "user";

--- unsafe: the index of a constraint: position
--- error drop-index-behind-constraint position
--- fails: 2BP01
DROP INDEX "position";

--- unsafe: the index of a constraint: mixed
--- error drop-index-behind-constraint OrderItems
--- fails: 2BP01
DROP INDEX "OrderItems";

--- unsafe: the index of a constraint: dollar
--- error drop-index-behind-constraint a$b
--- fails: 2BP01
DROP INDEX "a$b";

--- unsafe: the index of a constraint: dot
--- error drop-index-behind-constraint a.b
--- fails: 2BP01
DROP INDEX "a.b";

--- unsafe: the index of a constraint: quote
--- error drop-index-behind-constraint a"b
--- fails: 2BP01
DROP INDEX "a""b";

--- unsafe: the index of a constraint: blank
--- error drop-index-behind-constraint pay on time
--- fails: 2BP01
DROP INDEX "pay on time";

--- unsafe: the index of a constraint: unicode
--- error drop-index-behind-constraint größe
--- fails: 2BP01
DROP INDEX "größe";

--- unsafe: the index of a constraint: paren
--- error drop-index-behind-constraint f(x)
--- fails: 2BP01
DROP INDEX "f(x)";

--- unsafe: the index of a constraint: long
--- error drop-index-behind-constraint long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- fails: 2BP01
DROP INDEX "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- hazard 44 disable-trigger: disable-trigger
--- baseline
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE t0 (id integer PRIMARY KEY);
CREATE TRIGGER "user" BEFORE INSERT ON t0 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t0 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "user" ON t0 USING (id > 0);
CREATE TABLE t1 (id integer PRIMARY KEY);
CREATE TRIGGER "position" BEFORE INSERT ON t1 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t1 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "position" ON t1 USING (id > 0);
CREATE TABLE t2 (id integer PRIMARY KEY);
CREATE TRIGGER "OrderItems" BEFORE INSERT ON t2 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t2 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "OrderItems" ON t2 USING (id > 0);
CREATE TABLE t3 (id integer PRIMARY KEY);
CREATE TRIGGER "a$b" BEFORE INSERT ON t3 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t3 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "a$b" ON t3 USING (id > 0);
CREATE TABLE t4 (id integer PRIMARY KEY);
CREATE TRIGGER "a.b" BEFORE INSERT ON t4 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t4 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "a.b" ON t4 USING (id > 0);
CREATE TABLE t5 (id integer PRIMARY KEY);
CREATE TRIGGER "a""b" BEFORE INSERT ON t5 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t5 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "a""b" ON t5 USING (id > 0);
CREATE TABLE t6 (id integer PRIMARY KEY);
CREATE TRIGGER "pay on time" BEFORE INSERT ON t6 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t6 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "pay on time" ON t6 USING (id > 0);
CREATE TABLE t7 (id integer PRIMARY KEY);
CREATE TRIGGER "größe" BEFORE INSERT ON t7 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t7 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "größe" ON t7 USING (id > 0);
CREATE TABLE t8 (id integer PRIMARY KEY);
CREATE TRIGGER "f(x)" BEFORE INSERT ON t8 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t8 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "f(x)" ON t8 USING (id > 0);
CREATE TABLE t9 (id integer PRIMARY KEY);
CREATE TRIGGER "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" BEFORE INSERT ON t9 FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t9 ENABLE ROW LEVEL SECURITY;
CREATE POLICY "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON t9 USING (id > 0);

--- unsafe: triggers of all names
--- warning disable-trigger user
--- warning disable-trigger position
--- warning disable-trigger OrderItems
--- warning disable-trigger a$b
--- warning disable-trigger a.b
--- warning disable-trigger a"b
--- warning disable-trigger pay on time
--- warning disable-trigger größe
--- warning disable-trigger f(x)
--- warning disable-trigger long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE t0 DISABLE TRIGGER "user";
ALTER TABLE t1 DISABLE TRIGGER "position";
ALTER TABLE t2 DISABLE TRIGGER "OrderItems";
ALTER TABLE t3 DISABLE TRIGGER "a$b";
ALTER TABLE t4 DISABLE TRIGGER "a.b";
ALTER TABLE t5 DISABLE TRIGGER "a""b";
ALTER TABLE t6 DISABLE TRIGGER "pay on time";
ALTER TABLE t7 DISABLE TRIGGER "größe";
ALTER TABLE t8 DISABLE TRIGGER "f(x)";
ALTER TABLE t9 DISABLE TRIGGER "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: triggers are off for a while
ALTER TABLE t0 DISABLE TRIGGER "user";
ALTER TABLE t0 ENABLE TRIGGER "user";
ALTER TABLE t1 DISABLE TRIGGER "position";
ALTER TABLE t1 ENABLE TRIGGER "position";
ALTER TABLE t2 DISABLE TRIGGER "OrderItems";
ALTER TABLE t2 ENABLE TRIGGER "OrderItems";
ALTER TABLE t3 DISABLE TRIGGER "a$b";
ALTER TABLE t3 ENABLE TRIGGER "a$b";
ALTER TABLE t4 DISABLE TRIGGER "a.b";
ALTER TABLE t4 ENABLE TRIGGER "a.b";
ALTER TABLE t5 DISABLE TRIGGER "a""b";
ALTER TABLE t5 ENABLE TRIGGER "a""b";
ALTER TABLE t6 DISABLE TRIGGER "pay on time";
ALTER TABLE t6 ENABLE TRIGGER "pay on time";
ALTER TABLE t7 DISABLE TRIGGER "größe";
ALTER TABLE t7 ENABLE TRIGGER "größe";
ALTER TABLE t8 DISABLE TRIGGER "f(x)";
ALTER TABLE t8 ENABLE TRIGGER "f(x)";
ALTER TABLE t9 DISABLE TRIGGER "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
ALTER TABLE t9 ENABLE TRIGGER "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- hazard 102 row-security: change-row-security
--- unsafe: the last policy, of all names
--- warning change-row-security t0
--- warning change-row-security t1
--- warning change-row-security t2
--- warning change-row-security t3
--- warning change-row-security t4
--- warning change-row-security t5
--- warning change-row-security t6
--- warning change-row-security t7
--- warning change-row-security t8
--- warning change-row-security t9
DROP POLICY "user" ON t0;
DROP POLICY "position" ON t1;
DROP POLICY "OrderItems" ON t2;
DROP POLICY "a$b" ON t3;
DROP POLICY "a.b" ON t4;
DROP POLICY "a""b" ON t5;
DROP POLICY "pay on time" ON t6;
DROP POLICY "größe" ON t7;
DROP POLICY "f(x)" ON t8;
DROP POLICY "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON t9;

--- safe: policies are made again
DROP POLICY "user" ON t0;
CREATE POLICY "user" ON t0 USING (id > 1);
DROP POLICY "position" ON t1;
CREATE POLICY "position" ON t1 USING (id > 1);
DROP POLICY "OrderItems" ON t2;
CREATE POLICY "OrderItems" ON t2 USING (id > 1);
DROP POLICY "a$b" ON t3;
CREATE POLICY "a$b" ON t3 USING (id > 1);
DROP POLICY "a.b" ON t4;
CREATE POLICY "a.b" ON t4 USING (id > 1);
DROP POLICY "a""b" ON t5;
CREATE POLICY "a""b" ON t5 USING (id > 1);
DROP POLICY "pay on time" ON t6;
CREATE POLICY "pay on time" ON t6 USING (id > 1);
DROP POLICY "größe" ON t7;
CREATE POLICY "größe" ON t7 USING (id > 1);
DROP POLICY "f(x)" ON t8;
CREATE POLICY "f(x)" ON t8 USING (id > 1);
DROP POLICY "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON t9;
CREATE POLICY "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON t9 USING (id > 1);

--- hazard 61 drop-cascade: drop-cascade, drop-column
--- unsafe: a function takes triggers of all names along
--- warning drop-cascade touch()
DROP FUNCTION touch() CASCADE;

--- hazard 34 detach-partition: detach-partition, drop-table
--- baseline
CREATE TABLE "group" (id integer NOT NULL, at integer) PARTITION BY LIST (id);
CREATE TABLE "user" PARTITION OF "group" FOR VALUES IN (0);
CREATE TABLE "position" PARTITION OF "group" FOR VALUES IN (1);
CREATE TABLE "OrderItems" PARTITION OF "group" FOR VALUES IN (2);
CREATE TABLE "a$b" PARTITION OF "group" FOR VALUES IN (3);
CREATE TABLE "a.b" PARTITION OF "group" FOR VALUES IN (4);
CREATE TABLE "a""b" PARTITION OF "group" FOR VALUES IN (5);
CREATE TABLE "pay on time" PARTITION OF "group" FOR VALUES IN (6);
CREATE TABLE "größe" PARTITION OF "group" FOR VALUES IN (7);
CREATE TABLE "f(x)" PARTITION OF "group" FOR VALUES IN (8);
CREATE TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" PARTITION OF "group" FOR VALUES IN (9);

--- unsafe: partitions of all names
--- notice detach-partition "user"
--- notice detach-partition "position"
--- notice detach-partition "OrderItems"
--- notice detach-partition "a$b"
--- notice detach-partition "a.b"
--- notice detach-partition "a""b"
--- notice detach-partition "pay on time"
--- notice detach-partition "größe"
--- notice detach-partition "f(x)"
--- notice detach-partition long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE "group" DETACH PARTITION "user";
ALTER TABLE "group" DETACH PARTITION "position";
ALTER TABLE "group" DETACH PARTITION "OrderItems";
ALTER TABLE "group" DETACH PARTITION "a$b";
ALTER TABLE "group" DETACH PARTITION "a.b";
ALTER TABLE "group" DETACH PARTITION "a""b";
ALTER TABLE "group" DETACH PARTITION "pay on time";
ALTER TABLE "group" DETACH PARTITION "größe";
ALTER TABLE "group" DETACH PARTITION "f(x)";
ALTER TABLE "group" DETACH PARTITION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- unsafe: partitions of all names are dropped
--- error drop-table "user"
--- error drop-table "position"
--- error drop-table "OrderItems"
--- error drop-table "a$b"
--- error drop-table "a.b"
--- error drop-table "a""b"
--- error drop-table "pay on time"
--- error drop-table "größe"
--- error drop-table "f(x)"
--- error drop-table long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- notice several-breaking-changes 0001_case
DROP TABLE "user";
DROP TABLE "position";
DROP TABLE "OrderItems";
DROP TABLE "a$b";
DROP TABLE "a.b";
DROP TABLE "a""b";
DROP TABLE "pay on time";
DROP TABLE "größe";
DROP TABLE "f(x)";
DROP TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

--- safe: a new partition
CREATE TABLE "end" PARTITION OF "group" FOR VALUES IN (1000);
DROP TABLE "end";

--- hazard 32 attach-partition: attach-partition-scans
--- baseline
CREATE TABLE "group" (id integer NOT NULL, at integer) PARTITION BY LIST (id);
CREATE TABLE "user" (id integer NOT NULL, at integer);
CREATE TABLE "position" (id integer NOT NULL, at integer);
CREATE TABLE "OrderItems" (id integer NOT NULL, at integer);
CREATE TABLE "a$b" (id integer NOT NULL, at integer);
CREATE TABLE "a.b" (id integer NOT NULL, at integer);
CREATE TABLE "a""b" (id integer NOT NULL, at integer);
CREATE TABLE "pay on time" (id integer NOT NULL, at integer);
CREATE TABLE "größe" (id integer NOT NULL, at integer);
CREATE TABLE "f(x)" (id integer NOT NULL, at integer);
CREATE TABLE "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" (id integer NOT NULL, at integer);

--- unsafe: a table becomes a partition: key
--- warning attach-partition-scans "user"
--- warning fails-if-data "user"
ALTER TABLE "group" ATTACH PARTITION "user" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: position
--- warning attach-partition-scans "position"
--- warning fails-if-data "position"
ALTER TABLE "group" ATTACH PARTITION "position" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: mixed
--- warning attach-partition-scans "OrderItems"
--- warning fails-if-data "OrderItems"
ALTER TABLE "group" ATTACH PARTITION "OrderItems" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: dollar
--- warning attach-partition-scans "a$b"
--- warning fails-if-data "a$b"
ALTER TABLE "group" ATTACH PARTITION "a$b" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: dot
--- warning attach-partition-scans "a.b"
--- warning fails-if-data "a.b"
ALTER TABLE "group" ATTACH PARTITION "a.b" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: quote
--- warning attach-partition-scans "a""b"
--- warning fails-if-data "a""b"
ALTER TABLE "group" ATTACH PARTITION "a""b" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: blank
--- warning attach-partition-scans "pay on time"
--- warning fails-if-data "pay on time"
ALTER TABLE "group" ATTACH PARTITION "pay on time" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: unicode
--- warning attach-partition-scans "größe"
--- warning fails-if-data "größe"
ALTER TABLE "group" ATTACH PARTITION "größe" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: paren
--- warning attach-partition-scans "f(x)"
--- warning fails-if-data "f(x)"
ALTER TABLE "group" ATTACH PARTITION "f(x)" FOR VALUES IN (1);

--- unsafe: a table becomes a partition: long
--- warning attach-partition-scans long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- warning fails-if-data long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ALTER TABLE "group" ATTACH PARTITION "long_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" FOR VALUES IN (1);
