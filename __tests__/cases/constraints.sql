--- hazard 12 add-check: add-check-constraint, fails-if-data
--- baseline
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA "Crm";
CREATE TABLE "Crm"."Contacts" ("Id" integer PRIMARY KEY, "Mail" text, "Age" integer NOT NULL DEFAULT 1, "Owner" integer);
CREATE TABLE rooms (id integer PRIMARY KEY, name text NOT NULL, floor integer NOT NULL, code text NOT NULL);
CREATE TABLE bookings (id integer PRIMARY KEY, room_id integer NOT NULL REFERENCES rooms, during tstzrange NOT NULL, starts timestamptz, ends timestamptz, note text, CONSTRAINT ends_known CHECK (ends IS NOT NULL), CONSTRAINT note_known CHECK (note IS NOT NULL AND note <> ''));
CREATE INDEX bookings_room_idx ON bookings (room_id);
CREATE UNIQUE INDEX rooms_code_idx ON rooms (code);
CREATE UNIQUE INDEX contacts_mail_idx ON "Crm"."Contacts" ("Mail");
CREATE UNIQUE INDEX contacts_lower_idx ON "Crm"."Contacts" (lower("Mail"));
CREATE TABLE kid_rooms (beds integer) INHERITS (rooms);
CREATE TABLE visits (id bigint NOT NULL, day date NOT NULL, room_id integer, note text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE visits_2025 PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE visits_old (id bigint NOT NULL, day date NOT NULL, room_id integer, note text, PRIMARY KEY (id, day));
CREATE TABLE pending (id integer PRIMARY KEY, n integer, room_id integer);
CREATE INDEX pending_room_idx ON pending (room_id);
ALTER TABLE pending ADD CONSTRAINT n_known CHECK (n IS NOT NULL) NOT VALID;
ALTER TABLE pending ADD CONSTRAINT pending_room_fk FOREIGN KEY (room_id) REFERENCES rooms NOT VALID;

--- unsafe: in another schema, in quotes
--- warning add-check-constraint Age_positive
--- warning fails-if-data Age_positive
--- locks: AX "Crm"."Contacts"
--- scans: "Crm"."Contacts"
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT "Age_positive" CHECK ("Age" > 0);

--- unsafe: a check over two columns
--- warning add-check-constraint in_order
--- warning fails-if-data in_order
ALTER TABLE bookings ADD CONSTRAINT in_order CHECK (starts < ends);

--- unsafe: a partitioned table
--- warning add-check-constraint note_short
--- warning fails-if-data note_short
--- locks: AX visits, AX visits_2025, AX visits_2026
--- scans: visits_2025, visits_2026
ALTER TABLE visits ADD CONSTRAINT note_short CHECK (length(note) < 100);

--- unsafe: with IN
--- warning add-check-constraint floor_known
--- warning fails-if-data floor_known
ALTER TABLE rooms ADD CONSTRAINT floor_known CHECK (floor IN (0, 1, 2, 3));

--- unsafe: several at once
--- warning add-check-constraint a
--- warning fails-if-data a
ALTER TABLE rooms ADD CONSTRAINT a CHECK (floor > -10), ADD CONSTRAINT b CHECK (name <> '') NOT VALID;

--- safe: NOT VALID, in quotes
--- locks: AX "Crm"."Contacts"
--- scans: none
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT "Age_positive" CHECK ("Age" > 0) NOT VALID;

--- unsafe: VALIDATE of an older constraint holds no one up, and may fail
--- locks: SUX pending
--- scans: pending
--- warning fails-if-data n_known
ALTER TABLE pending VALIDATE CONSTRAINT n_known;

--- safe: dropped
--- scans: none
--- locks: AX bookings
ALTER TABLE bookings DROP CONSTRAINT ends_known;

--- hazard 15 set-not-null: set-not-null-scans, validate-under-lock
--- unsafe: a validated CHECK that says more proves it as well, but not for another column
--- warning set-not-null-scans bookings.starts
--- warning fails-if-data bookings.starts
--- notice make-column-required bookings.starts
--- scans: bookings
ALTER TABLE bookings ALTER COLUMN starts SET NOT NULL;

--- unsafe: two columns in one statement, one of them proven
--- warning set-not-null-scans bookings.starts
--- warning fails-if-data bookings.starts
--- notice make-column-required bookings.starts
--- notice make-column-required bookings.ends
--- scans: bookings
ALTER TABLE bookings ALTER COLUMN ends SET NOT NULL, ALTER COLUMN starts SET NOT NULL;

--- unsafe: the CHECK is validated in the same batch
--- warning validate-under-lock n2_known
--- warning fails-if-data n2_known
--- notice make-column-required bookings.starts
ALTER TABLE bookings ADD CONSTRAINT n2_known CHECK (starts IS NOT NULL) NOT VALID;
ALTER TABLE bookings VALIDATE CONSTRAINT n2_known;
ALTER TABLE bookings ALTER COLUMN starts SET NOT NULL;

--- unsafe: in a partition
--- warning set-not-null-scans visits_2025.note
--- warning fails-if-data visits_2025.note
--- scans: visits_2025
ALTER TABLE visits_2025 ALTER COLUMN note SET NOT NULL;

--- safe: a validated CHECK says it
--- scans: none
--- notice make-column-required bookings.ends
ALTER TABLE bookings ALTER COLUMN ends SET NOT NULL;

--- safe: a validated CHECK that says it and more
--- scans: none
--- notice make-column-required bookings.note
ALTER TABLE bookings ALTER COLUMN note SET NOT NULL;

--- safe: proven, and the CHECK goes in the same batch
--- scans: none
--- notice make-column-required bookings.ends
ALTER TABLE bookings ALTER COLUMN ends SET NOT NULL;
ALTER TABLE bookings DROP CONSTRAINT ends_known;

--- safe: IF EXISTS on a table that is not there
ALTER TABLE IF EXISTS never_there ALTER COLUMN x SET NOT NULL;
COMMENT ON TABLE rooms IS 'kept';

--- hazard 9 add-foreign-key: add-foreign-key, fails-if-data
--- unsafe: to a table of another schema
--- warning add-foreign-key Contacts_Owner_fk
--- warning fails-if-data Contacts_Owner_fk
--- notice foreign-key-without-index 0001_case
--- locks: SRX "Crm"."Contacts", SRX rooms
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT "Contacts_Owner_fk" FOREIGN KEY ("Owner") REFERENCES rooms ("id");

--- unsafe: from a partitioned table
--- warning add-foreign-key visits_room_fk
--- warning fails-if-data visits_room_fk
--- notice foreign-key-without-index 0001_case
--- scans: rooms, visits_2025, visits_2026
ALTER TABLE visits ADD CONSTRAINT visits_room_fk FOREIGN KEY (room_id) REFERENCES rooms;

--- unsafe: with ON DELETE SET NULL and MATCH FULL
--- warning add-foreign-key again_fk
--- locks: SRX bookings, SRX rooms
ALTER TABLE bookings ADD CONSTRAINT again_fk FOREIGN KEY (room_id) REFERENCES rooms MATCH FULL ON DELETE SET NULL;

--- unsafe: two foreign keys in one statement
--- warning add-foreign-key one_fk
--- warning add-foreign-key two_fk
--- warning fails-if-data one_fk
--- notice foreign-key-without-index 0001_case
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT one_fk FOREIGN KEY ("Owner") REFERENCES rooms, ADD CONSTRAINT two_fk FOREIGN KEY ("Age") REFERENCES pending;

--- unsafe: VALIDATE of an older foreign key holds no one up, and may fail
--- locks: SUX pending, RS rooms
--- warning fails-if-data pending_room_fk
ALTER TABLE pending VALIDATE CONSTRAINT pending_room_fk;

--- safe: NOT VALID
--- locks: SRX bookings, SRX rooms
--- scans: none
ALTER TABLE bookings ADD CONSTRAINT again_fk FOREIGN KEY (room_id) REFERENCES rooms NOT VALID;

--- safe: a new column without a default refers to nothing
--- locks: AX pending, SRX rooms
--- scans: none
--- notice foreign-key-without-index 0001_case
ALTER TABLE pending ADD COLUMN other_room integer REFERENCES rooms;

--- safe: a new table with a composite key to a partitioned one
--- scans: none
CREATE TABLE visit_notes (id integer PRIMARY KEY, visit_id bigint NOT NULL, day date NOT NULL, FOREIGN KEY (visit_id, day) REFERENCES visits (id, day));
CREATE INDEX visit_notes_idx ON visit_notes (visit_id, day);

--- hazard 4 add-unique-constraint: add-unique-constraint, create-index-blocks-writes, add-primary-key
--- unsafe: over two columns, in another schema
--- warning add-unique-constraint Contacts_key
--- warning fails-if-data Contacts_key
--- notice add-unique Contacts_key
--- locks: AX "Crm"."Contacts"
--- scans: "Crm"."Contacts"
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT "Contacts_key" UNIQUE ("Age", "Owner");

--- unsafe: a partitioned table
--- warning add-unique-constraint visits_room_day
--- warning fails-if-data visits_room_day
--- notice add-unique visits_room_day
--- on 14-17: locks: AX visits, S visits_2025, S visits_2026
--- on 18: locks: AX visits, AX visits_2025, AX visits_2026
ALTER TABLE visits ADD CONSTRAINT visits_room_day UNIQUE (room_id, day);

--- unsafe: INCLUDE
--- warning add-unique-constraint rooms_name_key
--- warning fails-if-data rooms_name_key
--- notice add-unique rooms_name_key
ALTER TABLE rooms ADD CONSTRAINT rooms_name_key UNIQUE (name) INCLUDE (floor);

--- safe: USING INDEX of an index that is there
--- on 14-17: locks: AX rooms
--- on 18: locks: AX kid_rooms, AX rooms
--- scans: none
ALTER TABLE rooms ADD CONSTRAINT rooms_code_key UNIQUE USING INDEX rooms_code_idx;

--- safe: USING INDEX, deferrable, in quotes
--- scans: none
ALTER TABLE "Crm"."Contacts" ADD CONSTRAINT "Contacts_Mail_key" UNIQUE USING INDEX contacts_mail_idx DEFERRABLE INITIALLY DEFERRED;

--- safe: a constraint becomes deferrable
--- scans: none
ALTER TABLE bookings ALTER CONSTRAINT bookings_room_id_fkey DEFERRABLE INITIALLY DEFERRED;

--- safe: an index over an expression cannot become a constraint, so it stays an index
--- fails: none
COMMENT ON INDEX "Crm".contacts_lower_idx IS 'one mail, one contact';

--- hazard 8 add-exclusion: add-exclusion-constraint
--- unsafe: rooms are booked once at a time
--- warning add-exclusion-constraint bookings_no_overlap
--- warning fails-if-data bookings_no_overlap
--- locks: AX bookings
--- scans: bookings
ALTER TABLE bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room_id WITH =, during WITH &&);

--- unsafe: with an expression
--- warning add-exclusion-constraint bookings_times
--- warning fails-if-data bookings_times
ALTER TABLE bookings ADD CONSTRAINT bookings_times EXCLUDE USING gist (tstzrange(starts, ends) WITH &&) WHERE (id > 0);

--- safe: inline on a new table
CREATE TABLE slots (id integer PRIMARY KEY, during tstzrange NOT NULL, EXCLUDE USING gist (during WITH &&));

--- safe: dropped
--- scans: none
CREATE TABLE slots (id integer PRIMARY KEY, during tstzrange NOT NULL, CONSTRAINT once EXCLUDE USING gist (during WITH &&));
ALTER TABLE slots DROP CONSTRAINT once;

--- hazard 32 attach-partition: attach-partition-scans
--- unsafe: a table with rows
--- warning attach-partition-scans visits_old
--- warning fails-if-data visits_old
--- scans: visits_old
ALTER TABLE visits ATTACH PARTITION visits_old FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

--- safe: a table that the batch has made for it
--- scans: none
--- locks: SUX visits
CREATE TABLE visits_2027 (LIKE visits INCLUDING ALL);
ALTER TABLE visits ATTACH PARTITION visits_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

--- safe: a new partition where there is no DEFAULT one
--- scans: none
--- locks: AX visits
CREATE TABLE visits_2027 PARTITION OF visits FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

--- hazard 34 detach-partition: detach-partition, drop-table
--- unsafe: a partition is detached
--- notice detach-partition visits_2025
--- locks: AX visits, AX visits_2025
ALTER TABLE visits DETACH PARTITION visits_2025;

--- unsafe: a partition is dropped, with its rows
--- error drop-table visits_2025
--- locks: AX visits, AX visits_2025
DROP TABLE visits_2025;

--- safe: a partition of the same batch
--- scans: none
--- notice detach-partition visits_2027
CREATE TABLE visits_2027 PARTITION OF visits FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
ALTER TABLE visits DETACH PARTITION visits_2027;
DROP TABLE visits_2027;
