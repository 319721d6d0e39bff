import { told, type SqlInput } from './input.ts';

/** What destroys or fails, each one statement. */
const harms: readonly [name: string, sql: string][] = [
  ['DROP TABLE', 'DROP TABLE notes'],
  ['DROP COLUMN', 'ALTER TABLE orders DROP COLUMN email'],
  ['TRUNCATE', 'TRUNCATE notes'],
  ['DELETE', 'DELETE FROM notes'],
  ['UPDATE to NULL', 'UPDATE orders SET email = NULL'],
  ['DROP SCHEMA', 'DROP SCHEMA inner_part CASCADE'],
  ['DROP of a key word', 'DROP TABLE "select"'],
  ['RENAME', 'ALTER TABLE orders RENAME COLUMN total TO amount'],
  ['narrowed type', 'ALTER TABLE orders ALTER COLUMN email TYPE varchar(3)'],
];

/** Ways in which a migration holds one statement. */
const wrappings: readonly [name: string, wrap: (sql: string) => string][] = [
  ['plain', (sql) => `${sql};`],
  ['DO block', (sql) => `DO $$ BEGIN ${sql}; END $$;`],
  [
    'IF that is false here',
    (sql) => `DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_prod') THEN ${sql}; END IF; END $$;`,
  ],
  ['dynamic EXECUTE', (sql) => `DO $$ BEGIN EXECUTE ${literal(sql)}; END $$;`],
  [
    'dynamic EXECUTE of pieces',
    (sql) =>
      `DO $$ DECLARE s text := ''; BEGIN s := ${literal(sql.slice(0, 4))} || ${literal(sql.slice(4))}; EXECUTE s; END $$;`,
  ],
  [
    'a function that is called',
    (sql) => `CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $f$ BEGIN ${sql}; END $f$;\nSELECT f();`,
  ],
  [
    'SECURITY DEFINER',
    (sql) =>
      `CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $f$ BEGIN ${sql}; END $f$;\nSELECT f();`,
  ],
  ['a procedure', (sql) => `CREATE PROCEDURE p() LANGUAGE plpgsql AS $f$ BEGIN ${sql}; END $f$;\nCALL p();`],
  ['a handler', (sql) => `DO $$ BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN ${sql}; END $$;`],
  ['after a GRANT to nobody', (sql) => `GRANT SELECT ON orders TO app_readonly;\n${sql};`],
  ['after pg_reload_conf()', (sql) => `SELECT pg_reload_conf();\n${sql};`],
  ['after an extension that is not there', (sql) => `CREATE EXTENSION no_such_thing;\n${sql};`],
  ['after DISCARD ALL', (sql) => `DISCARD ALL;\n${sql};`],
  ['after statement_timeout = 1', (sql) => `SET statement_timeout = 1;\n${sql};`],
  ['after SET ROLE', (sql) => `SET ROLE app_owner;\n${sql};`],
  ['after another search_path', (sql) => `SET search_path = inner_part, public;\n${sql};`],
  ['after LISTEN', (sql) => `LISTEN me; NOTIFY me, 'hello';\n${sql};`],
  ['after an advisory lock', (sql) => `SELECT pg_advisory_lock(42);\n${sql};`],
  ['after COMMIT', (sql) => `COMMIT;\n${sql};`],
  ['in BEGIN and COMMIT', (sql) => `BEGIN;\n${sql};\nCOMMIT;`],
  ['behind a savepoint', (sql) => `SAVEPOINT a; ${sql}; RELEASE SAVEPOINT a;`],
  ['with BOM', (sql) => `\uFEFF${sql};`],
  ['with CRLF', (sql) => `-- first\r\n${sql.replaceAll(' ', '\r\n')};\r\n`],
  ['behind a comment that nests', (sql) => `/* /* */ -- */ ${sql};`],
  ['behind right-to-left marks', (sql) => `-- \u202E safe \u2066\n${sql};`],
  ['in one piece of a breakpoint in a comment', (sql) => `-- a --> statement-breakpoint\n${sql};`],
  ['in one piece of a breakpoint in a string', (sql) => `SELECT 'a --> statement-breakpoint b';\n${sql};`],
  ['behind an empty piece', (sql) => `--> statement-breakpoint\n\n--> statement-breakpoint\n${sql}`],
  ['behind a NUL', (sql) => `SELECT 1;\0\n${sql};`],
  ['behind psql’s words', (sql) => `\\set ON_ERROR_STOP on\n${sql};`],
  ['behind a statement that is none', (sql) => `SELEC 1;\n${sql};`],
  ['among thirty others', (sql) => `${'SELECT 1;\n'.repeat(30)}${sql};\n${'SELECT 2;\n'.repeat(30)}`],
  [
    'by a trigger of the batch',
    (sql) => `CREATE TABLE bell (id integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN ${sql}; RETURN NEW; END $f$;
CREATE TRIGGER t AFTER INSERT ON bell FOR EACH ROW EXECUTE FUNCTION f();
INSERT INTO bell VALUES (1);`,
  ],
];

/** How many harms each wrapping is crossed with; they take turns. */
const each = 6;

/** Harms in each wrapping: nothing of it is ever green. */
export const destructive: readonly SqlInput[] = wrappings.flatMap(([wrapping, wrap], at) =>
  Array.from({ length: each }, (_, i) => {
    const [harm, sql] = harms[(at * 2 + i) % harms.length]!;
    return { family: `destructive, ${wrapping}`, name: harm, sql: wrap(sql), may: told };
  }),
);

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
