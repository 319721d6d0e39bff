--- hazard 87 fails-on-data: fails-if-data, fails-on-rows
--- baseline
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL, rank integer UNIQUE);
CREATE TABLE people (id integer PRIMARY KEY, team_id integer REFERENCES teams ON UPDATE CASCADE, email text NOT NULL UNIQUE, age integer CHECK (age < 200), code varchar(8), label text);
CREATE TABLE gauges (id integer PRIMARY KEY, level real UNIQUE);
CREATE TABLE rooms (id integer PRIMARY KEY, place inet, EXCLUDE (place WITH =));

--- unsafe: a foreign key that is counted up: which rows there are decides
--- warning fails-if-data people
--- fails: 23503
UPDATE people SET team_id = team_id + 1000000 WHERE id > 5;

--- unsafe: the same for every row
--- warning fails-if-data people
--- fails: 23503
UPDATE people SET team_id = team_id + 1000000;

--- unsafe: a CHECK on what was computed
--- warning fails-if-data people
--- fails: 23514
UPDATE people SET age = age * 1000 + 500;

--- unsafe: rows that others refer to, by a condition
--- warning fails-if-data teams
--- warning delete-rows teams
--- fails: 23503
DELETE FROM teams WHERE rank > 3;

--- unsafe: all rows, and others refer to some of them
--- warning fails-if-data teams
--- error delete-all-rows teams
--- fails: 23503
DELETE FROM teams;

--- unsafe: the doubles, and others refer to them
--- warning fails-if-data teams
--- warning delete-rows teams
--- fails: 23503
DELETE FROM teams a USING teams b WHERE a.id > b.id AND a.id % 2 = b.id % 2;

--- unsafe: a row that refers to one which no migration makes
--- warning fails-if-data people
--- fails: none
INSERT INTO people (id, team_id, email) VALUES (-5, 3, 'a');

--- unsafe: the same with ON CONFLICT, which helps against equal keys alone
--- warning fails-if-data people
--- fails: none
INSERT INTO people (id, team_id, email) VALUES (-5, 3, 'a') ON CONFLICT DO NOTHING;

--- safe: the row that it refers to comes first
INSERT INTO teams (id, name) VALUES (-1, 'x') ON CONFLICT DO NOTHING;
INSERT INTO people (id, team_id, email) VALUES (-5, -1, 'a') ON CONFLICT DO NOTHING;

--- safe: the row that it refers to is there where the INSERT runs at all
INSERT INTO people (id, team_id, email) SELECT -5, id, 'a' FROM teams WHERE id = 3 ON CONFLICT DO NOTHING;

--- unsafe: NULL for all in a required column
--- error fails-on-rows people
--- warning overwrite-column people.email
--- fails: 23502
UPDATE people SET email = NULL;

--- unsafe: one value for all in a unique column
--- warning overwrite-column people.email
--- error fails-on-rows people
--- fails: 23505
UPDATE people SET email = 'nobody@example.com';

--- unsafe: values of a unique column that are rounded, and become equal
--- warning fails-if-data gauges.level
--- warning lossy-type-change gauges.level
--- fails: 23505
ALTER TABLE gauges ALTER COLUMN level TYPE integer;

--- unsafe: a row in a key that keeps equal ones out
--- warning fails-if-data rooms
--- fails: 23P01
INSERT INTO rooms (id, place) VALUES (2000000, (SELECT min(place) FROM rooms));

--- unsafe: NULL for some in a required column
--- warning fails-if-data people
--- fails: 23502
UPDATE people SET email = NULL WHERE id > 5;

--- unsafe: the value of a column that may be NULL
--- warning fails-if-data people
--- warning backfill-in-one-transaction people
--- fails: none
UPDATE people SET email = coalesce(label, email);

--- unsafe: a row that others may stand for
--- warning fails-if-data people
UPDATE people SET team_id = 999999999 WHERE team_id IS NULL;

--- unsafe: values of other rows, into a key
--- warning fails-if-data teams
--- fails: 23505
INSERT INTO teams (id, name, rank) SELECT id, email, age FROM people;

--- unsafe: rows without a required value
--- error fails-on-rows teams
--- fails: 23502
INSERT INTO teams (id) SELECT id + 1000000 FROM people;

--- unsafe: in a body
--- warning fails-if-data DO $$ BEGIN
--- fails: 23503
DO $$ BEGIN
  UPDATE people SET team_id = team_id + 1000000 WHERE id > 5;
END $$;

--- safe: counted up within bounds
--- fails: none
UPDATE teams SET name = name || ' ' || id WHERE id = 3;

--- hazard 68 rename-table: rename-table
--- unsafe: on a table that the batch renames
--- transaction: none
--- warning rename-table teams
ALTER TABLE teams RENAME TO groups;
CREATE INDEX CONCURRENTLY groups_name ON groups (name);

--- hazard 31 lossy-type-change: lossy-type-change, change-type-rewrites
--- baseline
CREATE TABLE visits (id integer PRIMARY KEY, at timestamp NOT NULL, price numeric(10, 3) NOT NULL, seats integer NOT NULL);
CREATE TABLE trips (id integer PRIMARY KEY, at timestamp NOT NULL);

--- unsafe: in a body, by an EXECUTE
--- warning change-type-rewrites visits.price
--- error lossy-type-change visits.price
DO $$ BEGIN EXECUTE 'ALTER TABLE visits ALTER COLUMN price TYPE numeric(10, 1)'; END $$;

--- unsafe: in a body, with USING
--- warning change-type-rewrites visits.seats
--- error lossy-type-change visits.seats
DO $$ BEGIN ALTER TABLE visits ALTER COLUMN seats TYPE boolean USING seats::boolean; END $$;

--- unsafe: in a function
--- warning hidden-work-under-lock visits
--- warning lossy-type-change visits.at
CREATE FUNCTION convert_visits() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ALTER TABLE visits ALTER COLUMN at TYPE date; END $$;
SELECT convert_visits();
DROP FUNCTION convert_visits();

--- unsafe: two tables in one body
--- warning change-type-rewrites visits.at
--- warning change-type-rewrites trips.at
--- error lossy-type-change visits.at
--- error lossy-type-change trips.at
DO $$ BEGIN
  ALTER TABLE visits ALTER COLUMN at TYPE date;
  ALTER TABLE trips ALTER COLUMN at TYPE date;
END $$;

--- unsafe: what keeps its values, in a body
--- warning change-type-rewrites visits.seats
DO $$ BEGIN ALTER TABLE visits ALTER COLUMN seats TYPE bigint; END $$;

--- hazard 63 backfill: overwrite-column, backfill-in-one-transaction
--- unsafe: every row, by a function in PL/pgSQL
--- warning backfill-in-one-transaction visits
--- warning overwrite-column visits.seats
CREATE FUNCTION reset_seats() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE visits SET seats = 4; END $$;
SELECT reset_seats();
DROP FUNCTION reset_seats();

--- unsafe: by a function in SQL
--- warning backfill-in-one-transaction visits
--- warning overwrite-column visits.seats
CREATE FUNCTION reset_seats() RETURNS void LANGUAGE sql AS $$ UPDATE visits SET seats = 4 $$;
SELECT reset_seats();
DROP FUNCTION reset_seats();

--- unsafe: by a procedure
--- warning backfill-in-one-transaction visits
--- warning overwrite-column visits.seats
CREATE PROCEDURE reset_seats() LANGUAGE plpgsql AS $$ BEGIN UPDATE visits SET seats = 4; END $$;
CALL reset_seats();
DROP PROCEDURE reset_seats();

--- unsafe: from the value that was there
--- warning backfill-in-one-transaction visits
CREATE FUNCTION reset_seats() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE visits SET seats = greatest(seats, 0); END $$;
SELECT reset_seats();
DROP FUNCTION reset_seats();

--- safe: a function that nobody calls
CREATE FUNCTION reset_seats() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE visits SET seats = 4; END $$;
DROP FUNCTION reset_seats();
