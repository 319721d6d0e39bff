--- hazard 9 add-foreign-key: add-foreign-key
--- baseline
CREATE TABLE people (id text PRIMARY KEY, name text);
CREATE TABLE activity (
  id text PRIMARY KEY,
  person_id text CONSTRAINT activity_person_id_person_id_fk REFERENCES people (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX activity_person_idx ON activity (person_id);

--- unsafe: the same key with another action: its rows are read again, and none can be an orphan
--- warning add-foreign-key activity_person_id_person_id_fk
--- locks: AX activity, AX people
--- scans: activity, people
--- rewrites: none
ALTER TABLE "activity" DROP CONSTRAINT IF EXISTS "activity_person_id_person_id_fk";
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE cascade;

--- unsafe: the same key under another name
--- warning add-foreign-key activity_person_fk
--- locks: AX activity, AX people
ALTER TABLE "activity" DROP CONSTRAINT "activity_person_id_person_id_fk";
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE cascade;

--- safe: the same key NOT VALID, to be validated later: nothing is read
--- locks: AX activity, AX people
--- scans: none
ALTER TABLE "activity" DROP CONSTRAINT "activity_person_id_person_id_fk";
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE cascade NOT VALID;
