--- hazard 6 add-primary-key: add-primary-key, add-column-rewrites
--- baseline
CREATE TABLE visits (id bigint NOT NULL, user_id integer, at timestamptz NOT NULL, page text);
CREATE TABLE tags (name varchar(40), slug varchar(40) NOT NULL);
CREATE UNIQUE INDEX visits_id_uq ON visits (id);
CREATE UNIQUE INDEX tags_name_uq ON tags (name);
CREATE TABLE members (user_id integer NOT NULL, team_id integer NOT NULL);

--- unsafe: a primary key builds an index under ACCESS EXCLUSIVE, and fails on duplicates
--- warning add-primary-key members_pk
--- warning fails-if-data members_pk
--- locks: AX members
--- scans: members
ALTER TABLE members ADD CONSTRAINT members_pk PRIMARY KEY (user_id, team_id);

--- unsafe: on a column that may be NULL
--- warning add-primary-key visits_pkey
--- warning fails-if-data visits_pkey
--- notice make-column-required visits.user_id
--- locks: AX visits
ALTER TABLE visits ADD PRIMARY KEY (user_id);

--- unsafe: as drizzle-kit writes a composite key
--- warning add-primary-key members_user_id_team_id_pk
--- warning fails-if-data members_user_id_team_id_pk
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_team_id_pk" PRIMARY KEY("user_id","team_id");

--- unsafe: a serial key on a table that has rows writes it anew
--- warning add-column-rewrites members.id
--- rewrites: members
ALTER TABLE members ADD COLUMN id serial PRIMARY KEY;

--- unsafe: an identity key
--- warning add-column-rewrites members.id
--- rewrites: members
ALTER TABLE members ADD COLUMN id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY;

--- safe: a primary key on a table of the same migration
CREATE TABLE rooms (id integer NOT NULL, name text);
ALTER TABLE rooms ADD PRIMARY KEY (id);

--- safe: a primary key on a new table of an earlier pending file
CREATE TABLE rooms (a integer NOT NULL, b integer NOT NULL);
--- next migration
ALTER TABLE rooms ADD CONSTRAINT rooms_a_b_pk PRIMARY KEY (a, b);

--- hazard 7 primary-key-using-index: add-primary-key
--- unsafe: USING INDEX on a nullable column reads the table for NULLs
--- warning add-primary-key tags_pk
--- warning fails-if-data tags_pk
--- notice make-column-required tags.name
--- locks: AX tags
--- scans: tags
ALTER TABLE tags ADD CONSTRAINT tags_pk PRIMARY KEY USING INDEX tags_name_uq;

--- safe: USING INDEX on a column that is NOT NULL
--- locks: AX visits
--- scans: none
ALTER TABLE visits ADD CONSTRAINT visits_pk PRIMARY KEY USING INDEX visits_id_uq;

--- hazard 8 add-exclusion: add-exclusion-constraint
--- baseline
CREATE TABLE bookings (id integer PRIMARY KEY, during tstzrange NOT NULL, seat box);

--- unsafe: an exclusion constraint
--- warning add-exclusion-constraint bookings_no_overlap
--- warning fails-if-data bookings_no_overlap
--- locks: AX bookings
--- scans: bookings
ALTER TABLE bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (during WITH &&);

--- unsafe: a partial, deferrable one without a name
--- warning add-exclusion-constraint bookings_seat_excl
--- warning fails-if-data bookings_seat_excl
ALTER TABLE bookings ADD EXCLUDE USING gist (seat WITH &&) WHERE (id > 0) DEFERRABLE;

--- safe: on a new table
CREATE TABLE slots (id integer PRIMARY KEY, during tstzrange NOT NULL, EXCLUDE USING gist (during WITH &&));

--- safe: added to a new table
CREATE TABLE slots (id integer PRIMARY KEY, during tstzrange NOT NULL);
ALTER TABLE slots ADD CONSTRAINT slots_free EXCLUDE USING gist (during WITH &&);

--- hazard 74 drop-primary-key: drop-primary-key
--- baseline
CREATE TABLE members (id serial PRIMARY KEY, user_id integer NOT NULL, team_id integer NOT NULL);
CREATE TABLE plain (a integer NOT NULL, b text);

--- unsafe: the table has no key any more
--- warning drop-primary-key members
--- locks: AX members
ALTER TABLE members DROP CONSTRAINT members_pkey;

--- unsafe: the key moves to other columns
--- warning drop-primary-key members
--- warning add-primary-key members_pk
--- warning fails-if-data members_pk
ALTER TABLE members DROP CONSTRAINT members_pkey;
ALTER TABLE members ADD CONSTRAINT members_pk PRIMARY KEY (user_id, team_id);

--- safe: the constraint gets another name
ALTER TABLE members RENAME CONSTRAINT members_pkey TO members_pk;

--- safe: IF EXISTS on a constraint that is not there
ALTER TABLE plain DROP CONSTRAINT IF EXISTS plain_pkey;
COMMENT ON TABLE plain IS 'no key';
