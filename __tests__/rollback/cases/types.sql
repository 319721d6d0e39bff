--- baseline
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE users (
  id integer PRIMARY KEY, email text NOT NULL, nick varchar(20), age integer, mood mood NOT NULL DEFAULT 'ok',
  price numeric(10, 4), at timestamp, data jsonb, code text, moods mood[]
);
CREATE VIEW moody AS SELECT id, mood FROM users;
CREATE INDEX ok_idx ON users (mood) WHERE mood = 'ok';
CREATE TABLE plain (id integer PRIMARY KEY, mood mood, label text);
INSERT INTO users VALUES
  (1, 'Ann@example.org', 'ann', 30, 'ok', 1.2345, '2024-05-06 07:08:09.5', '{"a": 1}', '007', '{ok,sad}'),
  (2, 'bob@example.org', 'bobby', 31, 'sad', 22.25, NULL, NULL, '8', NULL);
INSERT INTO plain VALUES (1, 'ok', '1'), (2, NULL, '2');

--- fails-if: an enum gets a value
--- if: UPDATE users SET mood = 'happy' WHERE id = 1
--- if: UPDATE users SET moods = '{happy}' WHERE id = 1
--- if: UPDATE plain SET mood = 'happy' WHERE id = 1
ALTER TYPE mood ADD VALUE 'happy';

--- exact: an enum value is renamed
--- sql: ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';

--- exact: an enum is renamed
--- sql: ALTER TYPE "feeling" RENAME TO "mood";
ALTER TYPE mood RENAME TO feeling;

--- exact: an enum is made and used
CREATE TYPE size AS ENUM ('s', 'm');
ALTER TABLE plain ADD COLUMN size size DEFAULT 's' NOT NULL;

--- fails-if: an enum value is removed as drizzle-kit does it, and nobody has it
--- if: UPDATE plain SET mood = 'great' WHERE id = 1
ALTER TABLE plain ALTER COLUMN mood SET DATA TYPE text;
CREATE TYPE feeling AS ENUM ('sad', 'ok', 'great');
ALTER TABLE plain ALTER COLUMN mood SET DATA TYPE feeling USING mood::feeling;

--- fails-if: an enum becomes text
--- if: UPDATE plain SET mood = 'raincheck' WHERE id = 1
ALTER TABLE plain ALTER COLUMN mood SET DATA TYPE text;

--- fails-if: a varchar gets longer
--- if: UPDATE users SET nick = repeat('x', 21) WHERE id = 1
ALTER TABLE users ALTER COLUMN nick SET DATA TYPE varchar(40);

--- fails-if: a varchar becomes text
--- if: UPDATE users SET nick = repeat('x', 21) WHERE id = 1
ALTER TABLE users ALTER COLUMN nick SET DATA TYPE text;

--- fails-if: integer becomes bigint
--- if: UPDATE users SET age = 3000000000 WHERE id = 1
ALTER TABLE users ALTER COLUMN age SET DATA TYPE bigint;

--- fails-if: integer becomes text
--- if: UPDATE users SET age = 'x' WHERE id = 1
ALTER TABLE users ALTER COLUMN age SET DATA TYPE text;

--- fails-if: a number gets more digits
--- if: UPDATE users SET price = 10000000 WHERE id = 1
ALTER TABLE users ALTER COLUMN price SET DATA TYPE numeric(14, 4);

--- exact: a timestamp gets its zone
ALTER TABLE users ALTER COLUMN at SET DATA TYPE timestamp with time zone;

--- schema-only: digits behind the point are cut off
--- lost: users.price
ALTER TABLE users ALTER COLUMN price SET DATA TYPE numeric(7, 1);

--- schema-only: a timestamp becomes a date
--- lost: users.at
ALTER TABLE users ALTER COLUMN at SET DATA TYPE date;

--- schema-only: text becomes a number
--- lost: users.code
ALTER TABLE users ALTER COLUMN code SET DATA TYPE integer USING length(code);

--- schema-only: text is cut to three characters, silently
--- lost: users.email
ALTER TABLE users ALTER COLUMN email SET DATA TYPE varchar(3) USING email::varchar(3);
ALTER TABLE users ALTER COLUMN email SET DATA TYPE text;

--- schema-only: JSON becomes a text that is none
--- lost: users.data
ALTER TABLE users ALTER COLUMN data SET DATA TYPE text USING 'gone';

--- baseline
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE users (id integer PRIMARY KEY, mood mood DEFAULT 'ok' NOT NULL);
INSERT INTO users VALUES (1, 'ok'), (2, 'sad');

--- fails-if: enum values are replaced as drizzle-kit 0.31 does it
--- lost: users.mood
--- if: UPDATE users SET mood = 'fine' WHERE id = 1
UPDATE users SET mood = 'ok' WHERE mood = 'sad';
ALTER TABLE "users" ALTER COLUMN "mood" SET DATA TYPE text;
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'ok'::text;
DROP TYPE "public"."mood";
CREATE TYPE "public"."mood" AS ENUM('ok', 'fine');
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'ok'::"public"."mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DATA TYPE "public"."mood" USING "mood"::"public"."mood";
