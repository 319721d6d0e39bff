--- hazard 25 change-type-in-the-catalog: depends-on-setting
--- baseline
CREATE TABLE events (id integer PRIMARY KEY, at timestamp, seen timestamptz(3), day date, span interval, file bytea, price money, note text);

--- unsafe: the zone of the session decides which moment it is
--- warning depends-on-setting events.at
--- rewrites: none
ALTER TABLE events ALTER COLUMN at SET DATA TYPE timestamp with time zone;

--- unsafe: with a cast, as drizzle-kit 1.x writes it
--- warning depends-on-setting events.at
ALTER TABLE "events" ALTER COLUMN "at" SET DATA TYPE timestamp with time zone USING "at"::timestamp with time zone;

--- unsafe: the other way round
--- warning depends-on-setting events.seen
--- warning change-type-rewrites events.seen
ALTER TABLE events ALTER COLUMN seen TYPE timestamp(3);

--- unsafe: the zone decides which day it is
--- warning depends-on-setting events.seen
--- warning change-type-rewrites events.seen
--- error lossy-type-change events.seen
ALTER TABLE events ALTER COLUMN seen TYPE date USING seen::date;

--- unsafe: a setting for something else
--- warning depends-on-setting events.at
SET LOCAL lock_timeout = '2s';
ALTER TABLE events ALTER COLUMN at TYPE timestamptz;

--- unsafe: what an interval looks like
--- notice depends-on-setting events.span
--- warning change-type-rewrites events.span
ALTER TABLE events ALTER COLUMN span TYPE text;

--- safe: the migration says the zone
--- rewrites: none
SET LOCAL TimeZone = 'UTC';
ALTER TABLE events ALTER COLUMN at TYPE timestamptz;

--- safe: by SET TIME ZONE
SET TIME ZONE 'UTC';
ALTER TABLE events ALTER COLUMN at TYPE timestamptz;

--- safe: a column of a new table
CREATE TABLE visits (id integer PRIMARY KEY, at timestamp);
ALTER TABLE visits ALTER COLUMN at TYPE timestamptz;

--- safe: more digits in the same zone
ALTER TABLE events ALTER COLUMN at TYPE timestamp(6);
