--- hazard 65 drop-view: drop-view, drop-function, drop-sequence, migration-fails
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, email text, age integer, price numeric(10, 2));
CREATE TABLE posts (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users, title varchar(50) NOT NULL);
CREATE INDEX posts_user_idx ON posts (user_id);
CREATE VIEW people AS SELECT id, name, age FROM users;
CREATE VIEW elders AS SELECT id, name FROM people WHERE age > 60;
CREATE MATERIALIZED VIEW counts AS SELECT user_id, count(*) AS n FROM posts GROUP BY user_id;
CREATE UNIQUE INDEX counts_user_idx ON counts (user_id);
CREATE FUNCTION mail_of(who integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT email FROM users WHERE id = who); END $$;
CREATE FUNCTION name_of(who integer) RETURNS text LANGUAGE sql AS $$ SELECT name FROM users WHERE id = who $$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := trim(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER users_touch BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
CREATE PROCEDURE sweep() LANGUAGE sql AS $$ DELETE FROM posts WHERE id < 0 $$;
CREATE SEQUENCE numbers;
CREATE AGGREGATE product(integer) (sfunc = int4mul, stype = integer, initcond = '1');

--- unsafe: a view that another view reads cannot go alone
--- error migration-fails DROP VIEW people
--- warning drop-view people
--- fails: 2BP01
DROP VIEW people;

--- unsafe: CASCADE takes the other view along
--- warning drop-view people
--- warning drop-cascade people
DROP VIEW people CASCADE;

--- unsafe: a view comes back without a column
--- warning drop-view elders
DROP VIEW elders;
CREATE VIEW elders AS SELECT id FROM people WHERE age > 60;

--- unsafe: a view cannot lose a column by CREATE OR REPLACE
--- error migration-fails CREATE OR REPLACE VIEW elders AS SELECT id FROM people WHERE age > 60
--- fails: 42P16
CREATE OR REPLACE VIEW elders AS SELECT id FROM people WHERE age > 60;

--- unsafe: a materialized view, IF EXISTS
--- warning drop-view counts
--- locks: AX counts
DROP MATERIALIZED VIEW IF EXISTS "counts";

--- unsafe: a procedure
--- warning drop-function sweep()
DROP PROCEDURE sweep();

--- unsafe: a function is made again with other parameters: the old calls fail
--- warning drop-function mail_of(integer)
DROP FUNCTION mail_of(integer);
CREATE FUNCTION mail_of(who integer, what text) RETURNS text LANGUAGE sql AS $$ SELECT what $$;

--- safe: a function is made again with one more parameter that has a default
DROP FUNCTION mail_of(integer);
CREATE FUNCTION mail_of(who integer, what text DEFAULT 'x') RETURNS text LANGUAGE sql AS $$ SELECT what $$;

--- unsafe: a function that a trigger calls cannot go alone
--- error migration-fails DROP FUNCTION touch()
--- fails: 2BP01
DROP FUNCTION touch();

--- unsafe: the sequence of a serial column cannot go alone
--- error migration-fails DROP SEQUENCE posts_id_seq
--- warning drop-sequence posts_id_seq
--- fails: 2BP01
DROP SEQUENCE posts_id_seq;

--- unsafe: with CASCADE the column loses its default
--- warning drop-default posts.id
--- warning drop-sequence posts_id_seq
DROP SEQUENCE posts_id_seq CASCADE;

--- safe: views are dropped and made again around the change of a column
--- locks: AX elders, AX people, AX users
ALTER TABLE users ADD COLUMN town text;
DROP VIEW elders;
DROP VIEW people;
CREATE VIEW people AS SELECT id, name, age, town FROM users;
CREATE VIEW elders AS SELECT id, name FROM people WHERE age > 60;

--- safe: a new view
--- locks: AS users
CREATE VIEW mails AS SELECT id, email FROM users;

--- safe: OR REPLACE with a column at the end
--- locks: AX elders, AS people
CREATE OR REPLACE VIEW elders AS SELECT id, name, age FROM people WHERE age > 60;

--- safe: IF EXISTS on what is not there
DROP VIEW IF EXISTS never_there;
DROP FUNCTION IF EXISTS never_there(integer);
DROP SEQUENCE IF EXISTS never_there;
DROP MATERIALIZED VIEW IF EXISTS never_there;
COMMENT ON TABLE users IS 'kept';

--- safe: a new sequence and a new function
--- locks: AS users
CREATE SEQUENCE IF NOT EXISTS tickets START 100;
CREATE OR REPLACE FUNCTION name_of(who integer) RETURNS text LANGUAGE sql AS $$ SELECT trim(name) FROM users WHERE id = who $$;

--- safe: an aggregate made again
DROP AGGREGATE product(integer);
CREATE AGGREGATE product(integer) (sfunc = int4mul, stype = integer, initcond = '1');

--- hazard 86 missing-or-wrong: syntax-error, needs-privileges, migration-fails, breaks-view, breaks-writes, breaks-function, fails-on-rows
--- unsafe: the type of a column that a view reads
--- error migration-fails users.age
--- fails: 0A000
ALTER TABLE users ALTER COLUMN age TYPE bigint;

--- unsafe: a column that a view reads
--- error migration-fails users.name
--- error drop-column users.name
--- fails: 2BP01
ALTER TABLE users DROP COLUMN name;

--- unsafe: a table that is not there
--- error migration-fails no_such_table.x
--- fails: 42P01
ALTER TABLE no_such_table ADD COLUMN x integer;

--- unsafe: a column that is not there
--- error migration-fails users.no_such
--- fails: 42703
ALTER TABLE users ALTER COLUMN no_such SET NOT NULL;

--- unsafe: a column that is there already
--- error migration-fails users.email
--- fails: 42701
ALTER TABLE users ADD COLUMN email text;

--- unsafe: a table that is there already
--- error migration-fails users
--- fails: 42P07
CREATE TABLE users (id integer PRIMARY KEY);

--- unsafe: an index of a name that a table has
--- error migration-fails posts
--- fails: 42P07
CREATE INDEX posts ON users (email);

--- unsafe: a schema that is not there
--- error migration-fails nowhere.things
--- fails: 3F000
CREATE TABLE nowhere.things (id integer PRIMARY KEY);

--- unsafe: files in the wrong order
--- error migration-fails teams_fk
--- fails: 42P01
ALTER TABLE users ADD CONSTRAINT teams_fk FOREIGN KEY (age) REFERENCES teams (id);
--- next migration
CREATE TABLE teams (id integer PRIMARY KEY);

--- unsafe: a foreign key between types that do not fit
--- error migration-fails users_email_fk
--- fails: 42804
ALTER TABLE users ADD CONSTRAINT users_email_fk FOREIGN KEY (email) REFERENCES posts (id);

--- unsafe: a foreign key to columns that are not unique
--- error migration-fails posts_title_fk
--- fails: 42830
ALTER TABLE posts ADD CONSTRAINT posts_title_fk FOREIGN KEY (title) REFERENCES users (name);

--- unsafe: serial as a type to change to, as drizzle-kit 0.31 writes it
--- error migration-fails users.price
--- warning lossy-type-change users.price
--- fails: 42704
ALTER TABLE "users" ALTER COLUMN "price" SET DATA TYPE bigserial;

--- unsafe: text to integer without USING, as drizzle-kit 0.31 writes it
--- error migration-fails users.email
--- fails: 42804
ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE integer;

--- unsafe: the default cannot be cast
--- error migration-fails posts.id
--- fails: 42804
ALTER TABLE posts ALTER COLUMN id TYPE uuid USING gen_random_uuid();

--- unsafe: a primary key where there is one
--- error migration-fails users
--- fails: 42P16
ALTER TABLE users ADD PRIMARY KEY (name);

--- unsafe: an extension that the server has not
--- notice needs-privileges CREATE EXTENSION no_such_extension
CREATE EXTENSION no_such_extension;

--- unsafe: a function that is not there
--- error migration-fails users.code
--- fails: 42883
ALTER TABLE users ADD COLUMN code text DEFAULT make_code();

--- unsafe: a generated column whose expression is not immutable
--- error migration-fails users.label
--- fails: 42P17
ALTER TABLE users ADD COLUMN label text GENERATED ALWAYS AS (name || now()) STORED;

--- unsafe: an index over a function that is not immutable
--- error migration-fails users_now_idx
--- fails: 42P17
CREATE INDEX users_now_idx ON users ((name || now()));

--- unsafe: one column set twice
--- error syntax-error users
--- fails: 42601
UPDATE users SET age = 1, age = 2 WHERE id = 1;

--- unsafe: a trigger's function reads a column that gets another name
--- error breaks-writes users
--- warning rename-column users.name
--- warning breaks-function name_of(who integer)
ALTER TABLE users RENAME COLUMN name TO full_name;

--- unsafe: a function reads a column that goes
--- error drop-column users.email
--- warning breaks-function mail_of(who integer)
ALTER TABLE users DROP COLUMN email;

--- unsafe: a procedure deletes from a table that gets another name
--- warning rename-table posts
--- warning breaks-function sweep()
ALTER TABLE posts RENAME TO articles;

--- safe: IF NOT EXISTS finds it all there
--- notice no-op-batch 0001_case
CREATE TABLE IF NOT EXISTS users (id integer PRIMARY KEY);
ALTER TABLE users ADD COLUMN IF NOT EXISTS email text;
CREATE INDEX IF NOT EXISTS posts_user_idx ON posts (user_id);

--- safe: a table and what refers to it, in the right order
CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL);--> statement-breakpoint
ALTER TABLE users ADD COLUMN team_id integer;--> statement-breakpoint
CREATE TABLE members (team_id integer NOT NULL REFERENCES teams, user_id integer NOT NULL REFERENCES users, PRIMARY KEY (team_id, user_id));--> statement-breakpoint
CREATE INDEX members_user_idx ON members (user_id);

--- safe: a type that a view reads is changed between drop and create
--- rows: users=100
--- notice change-type-rewrites users.age
--- notice work-under-lock elders, people
DROP VIEW elders;
DROP VIEW people;
ALTER TABLE users ALTER COLUMN age TYPE bigint;
CREATE VIEW people AS SELECT id, name, age FROM users;
CREATE VIEW elders AS SELECT id, name FROM people WHERE age > 60;

--- safe: the function's body follows the new name
ALTER TABLE users ADD COLUMN nick text;
CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := trim(NEW.name); NEW.nick := coalesce(NEW.nick, NEW.name); RETURN NEW; END $$;
ALTER TABLE users ALTER COLUMN price SET DEFAULT 0;
ALTER TABLE users ALTER COLUMN price SET DEFAULT 1;
