import { anything, told, toldOrBroken, type SqlInput } from './input.ts';

type Row = [name: string, sql: string, more?: Partial<SqlInput>];

const family = (name: string, may: SqlInput['may'], rows: readonly Row[]): SqlInput[] =>
  rows.map(([row, sql, more]) => ({ family: name, name: row, sql, may, ...more }));

/** What reaches out of its database, or for the server. */
const reachesOut: readonly Row[] = [
  ['DROP DATABASE', 'DROP DATABASE postgres;'],
  ['CREATE DATABASE', 'CREATE DATABASE mine;'],
  [
    'ALTER DATABASE',
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = 65', current_database()); END $$;`,
    { may: anything },
  ],
  ['ALTER SYSTEM', `ALTER SYSTEM SET max_connections = 1;`],
  ['ALTER ROLE', `ALTER ROLE postgres PASSWORD 'x';`, { may: anything }],
  ['DROP ROLE', 'DROP ROLE postgres;'],
  ['CREATE ROLE', 'CREATE ROLE left_behind SUPERUSER LOGIN;', { may: anything }],
  ['CREATE ROLE in a body', `DO $$ BEGIN CREATE ROLE left_behind_too; END $$;`],
  ['COPY FROM PROGRAM', `COPY notes FROM PROGRAM 'touch /tmp/raincheck-pwned';`],
  ['COPY TO PROGRAM', `COPY notes TO PROGRAM 'cat > /tmp/raincheck-pwned';`],
  ['COPY TO a file', `COPY notes TO '/tmp/raincheck-pwned';`],
  ['COPY FROM a file', `COPY notes (body) FROM '/etc/passwd';`],
  ['COPY FROM STDIN', `COPY notes FROM STDIN;\n1\t1\tx\n\\.\n`],
  ['\\copy', `\\copy notes from '/etc/passwd'`],
  ['\\! and \\connect', `\\! touch /tmp/raincheck-pwned\n\\connect postgres\nDROP TABLE notes;`],
  ['pg_read_file', `INSERT INTO notes SELECT 1, NULL, pg_read_file('/etc/passwd');`],
  ['lo_import', `SELECT lo_import('/etc/passwd');`, { may: anything }],
  ['lo_export', `SELECT lo_export(1, '/tmp/raincheck-pwned');`],
  ['dblink', `SELECT dblink_connect('host=127.0.0.1'); SELECT dblink_exec('DROP TABLE notes');`],
  ['postgres_fdw', `CREATE EXTENSION postgres_fdw; CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw;`],
  ['an unknown extension', 'CREATE EXTENSION no_such_thing;', { may: anything }],
  ['an unknown language', 'CREATE EXTENSION plpython3u;', { may: anything }],
  ['CREATE TABLESPACE', `CREATE TABLESPACE t LOCATION '/tmp';`],
  ['CREATE SUBSCRIPTION', `CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=1' PUBLICATION p;`],
  ['a replication slot', `SELECT pg_create_logical_replication_slot('left', 'pgoutput');`, { may: anything }],
  // Not green in earnest: alone in a batch it is not sent to the server yet.
  ['PREPARE TRANSACTION', `PREPARE TRANSACTION 'left';`, { may: anything }],
  ['pg_terminate_backend of everybody', 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity;'],
  ['pg_terminate_backend of itself', 'SELECT pg_terminate_backend(pg_backend_pid());'],
  ['pg_cancel_backend', 'SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid();'],
  ['LOAD', `LOAD 'auto_explain';`, { may: anything }],
  ['SET SESSION AUTHORIZATION', 'SET SESSION AUTHORIZATION postgres; DROP TABLE notes;'],
  [
    'an event trigger',
    `CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION e();`,
    { may: anything },
  ],
  ['catalog by hand', `DELETE FROM pg_class WHERE relname = 'notes';`],
  ['catalog by hand, allowed', `SET allow_system_table_mods = on; UPDATE pg_attribute SET attnotnull = false;`],
  ['lock on the catalog', 'LOCK TABLE pg_class IN ACCESS EXCLUSIVE MODE;'],
  ['session_replication_role', `SET session_replication_role = replica; DELETE FROM orders;`],
];

/** What does not end by itself, or floods. */
const endless: readonly Row[] = [
  ['a loop', 'DO $$ BEGIN LOOP END LOOP; END $$;'],
  [
    'a loop that takes every error',
    'DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(1); EXCEPTION WHEN OTHERS THEN NULL; END; END LOOP; END $$;',
  ],
  ['a loop without a time-out', `SET statement_timeout = 0; DO $$ BEGIN LOOP END LOOP; END $$;`],
  [
    'a loop that sets the time-out',
    `DO $$ BEGIN LOOP PERFORM set_config('statement_timeout', '0', false); END LOOP; END $$;`,
  ],
  [
    'a loop that takes the cancel',
    'DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(100); EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$;',
  ],
  ['pg_sleep', 'SELECT pg_sleep(1000);'],
  ['a flood of rows', 'SELECT * FROM generate_series(1, 100000000);', { may: anything }],
  [
    'a flood of notices',
    `DO $$ BEGIN FOR i IN 1..100000 LOOP RAISE NOTICE '::error::% %', i, repeat('x', 100); END LOOP; END $$;`,
    { may: anything },
  ],
  ['a flood of warnings', `DO $$ BEGIN LOOP RAISE WARNING 'x'; END LOOP; END $$;`],
  ['a flood on the disk', `CREATE TABLE big AS SELECT repeat('x', 1000) FROM generate_series(1, 100000000);`],
  ['a recursive query', 'WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r;'],
  ['a sort that spills', 'SELECT count(*) FROM (SELECT i FROM generate_series(1, 1000000000) i ORDER BY i DESC) s;'],
  ['a regular expression', `SELECT repeat('a', 5000) ~ '((a*)*)*b((c*)*)*\\1';`, { may: anything }],
  [
    'a recursive function',
    `CREATE FUNCTION r() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM r(); END $$; SELECT r();`,
  ],
  ['a text of a gigabyte', `SELECT repeat('x', 1073741823);`],
  ['a self-made dead lock', `SELECT pg_advisory_lock(1); SELECT pg_advisory_lock(1);`, { may: anything }],
  [
    'a trigger that inserts for ever',
    `CREATE FUNCTION r() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO notes VALUES (NEW.id + 1); RETURN NEW; END $$;
CREATE TRIGGER t AFTER INSERT ON notes FOR EACH ROW EXECUTE FUNCTION r(); INSERT INTO notes VALUES (1000000);`,
  ],
  ['a default that sleeps', `ALTER TABLE orders ADD COLUMN slow text DEFAULT pg_sleep(1000)::text;`],
  ['a view that sleeps', 'CREATE VIEW slow AS SELECT pg_sleep(1000); SELECT * FROM slow;'],
  [
    'an index that never ends',
    `CREATE FUNCTION s(i integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN LOOP END LOOP; END $$; CREATE INDEX ON orders (s(id));`,
  ],
];

/** Text that is hard to read. */
const hardToRead: readonly Row[] = [
  ['nothing', '', { may: anything }],
  ['blanks', ' \n\t\r\n', { may: anything }],
  ['a comment alone', '-- nothing', { may: anything }],
  ['semicolons', ';;;;;', { may: anything }],
  ['only markers', '--> statement-breakpoint\n'.repeat(50), { may: anything }],
  ['a NUL', 'SELECT 1;\0'],
  ['a NUL in a name', 'CREATE TABLE "a\0b" (id integer);'],
  ['half a statement', 'ALTER TABLE orders'],
  ['an open string', `SELECT 'a`],
  ['an open name', 'SELECT "a'],
  ['an open dollar quote', 'DO $$ BEGIN'],
  ['an open comment', '/* DROP TABLE orders;'],
  ['ESC in a name', 'CREATE TABLE "a\u001B[31mb" (id integer); DROP TABLE "a\u001B[31mb"; DROP TABLE notes;'],
  ['ESC in an index', 'CREATE INDEX "a\u001Bb" ON orders (total);', { may: anything }],
  ['ESC in a comment', "COMMENT ON TABLE orders IS 'a\u001B]0;title\u0007b'; DROP TABLE notes;"],
  [
    'every control character',
    `DROP TABLE "${Array.from({ length: 31 }, (_, i) => String.fromCharCode(i + 1)).join('')}";`,
  ],
  ['right-to-left marks in a name', 'CREATE TABLE "\u202Efdp\u2066" (id integer); DROP TABLE notes;'],
  ['a workflow command as a name', 'DROP TABLE "\n::error file=x::pwned";'],
  [
    'a workflow command in a message',
    `DO $$ BEGIN RAISE EXCEPTION E'x\\n::set-output name=verdict::pass\\n##[error]x'; END $$;`,
  ],
  ['Markdown in a name', 'DROP TABLE "</details>|`@everyone`<script>alert(1)</script>";'],
  ['the password in a message', `DO $$ BEGIN RAISE EXCEPTION 'postgres://u:%@h/d', 'x'; END $$;`],
  ['a lone surrogate', 'CREATE TABLE "\uD800" (id integer); DROP TABLE notes;'],
  [
    'a name of 64 letters',
    `CREATE TABLE ${'a'.repeat(64)} (id integer); DROP TABLE ${'a'.repeat(70)};`,
    { may: anything },
  ],
  ['a name of a megabyte', `DROP TABLE "${'a'.repeat(1_000_000)}";`],
  ['another encoding', `SET client_encoding = 'LATIN1'; CREATE TABLE "ä" (id integer); DROP TABLE notes;`],
  ['standard_conforming_strings', `SET standard_conforming_strings = off; SELECT 'a\\'; DROP TABLE notes; --';`],
  ['30,000 statements', `${'SELECT 1;\n'.repeat(30_000)}DROP TABLE notes;`],
  ['5,000 pieces', `${'SELECT 1;--> statement-breakpoint\n'.repeat(5_000)}DROP TABLE notes;`],
  ['20 MB of one string', `SELECT length('${'x'.repeat(20_000_000)}'); DROP TABLE notes;`, { may: toldOrBroken }],
  ['20 MB of a comment', `/* ${'x'.repeat(20_000_000)} */ DROP TABLE notes;`, { may: toldOrBroken }],
  ['60,000 nested NOTs', `SELECT ${'NOT '.repeat(60_000)}true; DROP TABLE notes;`, { may: toldOrBroken }],
  [
    '10,000 nested brackets',
    `SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}; DROP TABLE notes;`,
    { may: toldOrBroken },
  ],
  [
    'a table of 1,600 columns',
    `CREATE TABLE wide (${Array.from({ length: 1600 }, (_, i) => `c${i} integer`).join(', ')}); DROP TABLE notes;`,
  ],
  [
    'a table of 1,601 columns',
    `CREATE TABLE wide (${Array.from({ length: 1601 }, (_, i) => `c${i} integer`).join(', ')});`,
  ],
  [
    '2,000 ADD COLUMN and DROP COLUMN',
    `${'ALTER TABLE orders ADD COLUMN x integer; ALTER TABLE orders DROP COLUMN x;\n'.repeat(100)}DROP TABLE notes;`,
  ],
  ['an acceptance of everything', `-- raincheck: accept drop-table\nDROP TABLE notes;`],
  ['an acceptance of something else', `-- raincheck: accept drop-column because it is old\nDROP TABLE notes;`],
  [
    'an acceptance that is over',
    `-- raincheck: accept drop-table because it is old until 2001-01-01\nDROP TABLE notes;`,
  ],
  ['a marker of another tool', `-- squawk-ignore-next-statement\nDROP TABLE notes;`],
];

/** What rewrites or locks everything, and what the migrator cannot send. */
const whole: readonly Row[] = [
  ['VACUUM', 'VACUUM;'],
  ['VACUUM FULL', 'VACUUM FULL orders;'],
  ['CLUSTER', 'CLUSTER;', { flags: { transaction: 'none' }, may: anything }],
  ['CLUSTER a table', 'CLUSTER orders USING orders_pkey;'],
  ['REINDEX DATABASE', 'REINDEX DATABASE;'],
  ['CREATE INDEX CONCURRENTLY', 'CREATE INDEX CONCURRENTLY ON orders (total);'],
  ['ROLLBACK', 'DROP TABLE notes; ROLLBACK;', { may: told }],
  ['COMMIT and an index', 'COMMIT; CREATE INDEX CONCURRENTLY ON orders (total); BEGIN;'],
  ['always raises', `DO $$ BEGIN RAISE EXCEPTION 'x'; END $$;`, { may: ['block'] }],
  ['ASSERT', `DO $$ BEGIN ASSERT false; END $$;`, { may: ['block'] }],
  ['a column that is not there', 'ALTER TABLE orders DROP COLUMN no_such;', { may: ['block'] }],
  ['a table that is there', 'CREATE TABLE orders (id integer);', { may: ['block'] }],
  [
    'hidden behind a GRANT',
    'GRANT SELECT ON orders TO app_readonly; ALTER TABLE orders ALTER COLUMN email SET DATA TYPE timestamptz;',
    { may: ['block'] },
  ],
  [
    'hidden behind pg_reload_conf',
    'SELECT pg_reload_conf(); ALTER TABLE orders DROP COLUMN no_such;',
    { may: ['block'] },
  ],
  ['hidden behind an extension', 'CREATE EXTENSION no_such; CREATE TABLE orders (id integer);', { may: ['block'] }],
  ['rows by a constant', 'DELETE FROM orders WHERE id < 50;'],
  [
    'values emptied by ON DELETE SET NULL',
    'ALTER TABLE notes DROP CONSTRAINT notes_order_id_fkey, ADD FOREIGN KEY (order_id) REFERENCES orders ON DELETE SET NULL; DELETE FROM orders WHERE id < 30;',
  ],
  [
    'deferred until COMMIT',
    `ALTER TABLE orders ADD CONSTRAINT u UNIQUE (total) DEFERRABLE INITIALLY DEFERRED; UPDATE orders SET total = 1;`,
  ],
  [
    'a constraint trigger that fails at COMMIT',
    `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'late'; END $$;
CREATE CONSTRAINT TRIGGER t AFTER UPDATE ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();
UPDATE orders SET total = total + 1;`,
  ],
  // Not green in earnest: a new rule or trigger that swallows writes is told by nobody yet.
  ['a rule instead of a delete', 'CREATE RULE r AS ON DELETE TO orders DO INSTEAD NOTHING;', { may: anything }],
  ['a view over a table', 'ALTER TABLE orders RENAME TO old_orders; CREATE VIEW orders AS SELECT 1 AS id;'],
  [
    'a function that hides one',
    `CREATE SCHEMA x; CREATE FUNCTION x.now() RETURNS timestamptz LANGUAGE sql AS 'DROP TABLE notes; SELECT pg_catalog.now()'; SELECT x.now();`,
  ],
  [
    'a cast with a function',
    `CREATE FUNCTION wipe(integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN DELETE FROM notes; RETURN 'x'; END $$; ALTER TABLE orders ALTER COLUMN total TYPE text USING wipe(total);`,
  ],
  [
    'a function for an index',
    `CREATE FUNCTION wipe(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN DELETE FROM notes; RETURN 1; END $$; CREATE INDEX ON orders (wipe(total));`,
  ],
  ['a MERGE', `MERGE INTO notes n USING orders o ON n.order_id = o.id WHEN MATCHED THEN DELETE;`],
  ['a CTE that deletes', 'WITH gone AS (DELETE FROM notes RETURNING *) SELECT count(*) FROM gone;'],
  ['a COPY that asks', `COPY (SELECT purge()) TO STDOUT;`],
  ['EXPLAIN ANALYZE DELETE', 'EXPLAIN ANALYZE DELETE FROM notes;'],
  ['PREPARE and EXECUTE', `PREPARE p AS DELETE FROM notes; EXECUTE p;`],
  [
    'a cursor',
    `DO $$ DECLARE c CURSOR FOR SELECT * FROM notes FOR UPDATE; r record; BEGIN FOR r IN c LOOP DELETE FROM notes WHERE CURRENT OF c; END LOOP; END $$;`,
  ],
  ['a function of the base', 'SELECT purge();'],
  ['CREATE TABLE AS of it', 'CREATE TABLE t AS SELECT purge();'],
  ['a condition of the environment', `DELETE FROM orders WHERE current_database() = 'production';`],
  [
    'a condition on the application',
    `DO $$ BEGIN IF current_setting('application_name') NOT LIKE 'rain%' THEN DROP TABLE notes; END IF; END $$;`,
  ],
  ['a condition on a date', `DO $$ BEGIN IF now() > '2100-01-01' THEN DROP TABLE notes; END IF; END $$;`],
  [
    'a condition on the size',
    `DO $$ BEGIN IF pg_database_size(current_database()) > 1e12 THEN DROP TABLE notes; END IF; END $$;`,
  ],
  [
    'a condition on rows',
    `DO $$ BEGIN IF (SELECT count(*) FROM orders) > 1000000 THEN TRUNCATE notes; END IF; END $$;`,
  ],
  ['a condition in SQL', `SELECT CASE WHEN current_user = 'app' THEN purge() END;`],
];

/** Inputs one by one: what is crossed with nothing. */
export const oddSql: readonly SqlInput[] = [
  ...family('reaches out', told, reachesOut),
  ...family('endless', told, endless),
  ...family('hard to read', told, hardToRead),
  ...family('whole', told, whole),
];
