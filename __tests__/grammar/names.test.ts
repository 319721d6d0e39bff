import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { readIdentity } from '../../src/grammar/identity.ts';
import { cutOff, parseName, printIdentifier, printName, quoteName, sameName } from '../../src/grammar/name.ts';
import { droppedNames } from '../../src/grammar/targets.ts';
import type { Server } from '../../src/postgres/server.ts';
import { parseFile } from '../../src/sql/parse.ts';
import { quoteIdentifier } from '../../src/sql/quote.ts';
import { servers, start } from '../postgres/support.ts';

/** Names of every kind that PostgreSQL takes, and some that it cuts off. */
const odd = [
  ['a', '_a', 'a1', 'a_b', 'users', 'User', 'userAccounts', 'USERS', 'uSER', '1a', '1', '_1', '__', '-', 'a-b'],
  ['$', '$a', 'a$', 'a$b', 'a$1', 'A$b', '$1', 'user$', '_$'],
  ['.', 'a.b', 'a.', '.a', 'public.users', 'a.b.c', '..', 'a . b'],
  ['"', 'a"', '"a', 'a"b', '""', '"a"', 'say "hi"', '"."', `a'b`, "'", '`', '\\', 'a\\b'],
  [' ', ' a', 'a ', 'a b', 'pay on time', ' on ', 'for x', 'a\tb', 'a\nb', 'x on public.t', 'for public.t.c'],
  ['(', ')', 'f(x)', 'f(integer)', '()', 'a,b', '[]', 'a[]', '{', '%', '*', '/*', '--', 'a--b', ';', ':', '::text'],
  ['ä', 'größe', 'Größe', 'ÄÖÜ', '名前', 'имя', 'é', 'e\u0301', '🦉', 'a🦉', 'İ', 'ß', 'ﬀ', '\u00a0', 'a\u200bb'],
  ['a'.repeat(62), 'a'.repeat(63), 'a'.repeat(64), 'a'.repeat(80), 'A'.repeat(63), `${'a'.repeat(62)}$`],
  ['ä'.repeat(31), 'ä'.repeat(32), `a${'ä'.repeat(31)}`, `a${'ä'.repeat(32)}`, '🦉'.repeat(16), `ab${'🦉'.repeat(16)}`],
  ['null', 'true', 'select', 'pg_catalog', 'pg_temp', 'public', 'information_schema', 'constructor', '__proto__'],
].flat();

describe.each(servers)('names on %s', (_, binaries) => {
  let server: Server;
  let client: pg.Client;
  let words: string[];
  beforeAll(async () => {
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
    const { rows } = await client.query('SELECT word FROM pg_catalog.pg_get_keywords()');
    words = (rows as { word: string }[]).map(({ word }) => word);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  const ask = async (sql: string, names: readonly string[]): Promise<string[]> => {
    const { rows } = await client.query(
      `SELECT ${sql} AS answer FROM pg_catalog.unnest($1::text[]) WITH ORDINALITY u(name, n) ORDER BY n`,
      [names],
    );
    return (rows as { answer: string }[]).map(({ answer }) => answer);
  };
  const spellings = (): string[] => [
    ...odd,
    ...words,
    ...words.map((word) => word.toUpperCase()),
    ...words.map((word) => `${word}$`),
  ];

  test('are quoted exactly where quote_ident() quotes them', async () => {
    const names = spellings();
    expect(names.length).toBeGreaterThan(1_000);
    const quoted = await ask('pg_catalog.quote_ident(name)', names);
    const others = names.filter((name, at) => printIdentifier(name) !== quoted[at]);
    // What only newer versions reserve is quoted on older ones too: one name is written one way.
    const isNewer = (name: string) => /^(json|merge_action$|system_user$)/.test(name);
    expect(server.versionNum >= 170_000 ? others : others.filter((name) => !isNewer(name))).toEqual([]);
  });

  test('are read from print as parse_ident() reads them', async () => {
    const names = spellings();
    const pairs = names.map((name, at) => ({ schema: names[(at * 7 + 3) % names.length] ?? 'public', name }));
    const texts = [...names.map(quoteIdentifier), ...pairs.map(printName), ...pairs.map(quoteName)];
    const more = ['Users', 'A.B', 'a . b', ' "A" . b ', 'a$B', 'ÄÖ.x', '"x"."y"."Z"'];
    const read = [...texts, ...more];
    const parts = (await ask('pg_catalog.array_to_json(pg_catalog.parse_ident(name))::text', read)).map(
      (text) => JSON.parse(text) as string[],
    );
    for (const [at, text] of read.entries()) {
      const [name, schema] = (parts[at] ?? []).toReversed();
      expect([text, parseName(text)]).toEqual([
        text,
        // parse_ident() leaves the cutting to whoever casts to a name.
        { schema: schema === undefined ? null : cutOff(schema), name: cutOff(name ?? '') },
      ]);
    }
    for (const pair of pairs) {
      const cut = { schema: cutOff(pair.schema), name: cutOff(pair.name) };
      const printed = parseName(printName(cut));
      expect(printed !== null && sameName(printed, cut)).toBe(true);
    }
  });

  test('are cut off after 63 bytes as PostgreSQL and its parser cut them', async () => {
    const names = odd.filter((name) => name !== '');
    const cut = await ask('name::name::text', names);
    expect(names.map(cutOff)).toEqual(cut);
    const sql = names.map((name) => `DROP TABLE ${quoteIdentifier(name)};`).join('\n');
    const parsed = await parseFile({ sql, file: 'a.sql', migration: 'a' });
    const nodes = parsed.ok ? parsed.statements.map(({ node }) => node) : [];
    expect(droppedNames(nodes, 'OBJECT_TABLE').map(({ name }) => name)).toEqual(cut);
  });

  test.each([[''], ['""'], ['a.'], ['.a'], ['a..b'], ['"a'], ['a b'], ['a.b.c.d'], ['f(x)']])(
    '%j is no name',
    (text) => {
      expect(parseName(text)).toBeNull();
    },
  );

  test('are found again in the identities of objects of every kind', async () => {
    const names = odd.filter((name) => name !== '').map(cutOff);
    const unique = [...new Set(names)];
    await client.query('BEGIN');
    for (const [at, name] of unique.entries()) {
      const own = quoteIdentifier(name);
      const schema = `home ${at} on "x".y`;
      const typeSchema = `types ${at}`;
      const [home, types] = [quoteIdentifier(schema), quoteIdentifier(typeSchema)];
      await client.query(`
        CREATE SCHEMA ${home};
        CREATE SCHEMA ${types};
        CREATE DOMAIN ${types}.${own} AS integer CONSTRAINT ${own} CHECK (VALUE > 0);
        CREATE FUNCTION ${home}.${own}(numeric(10,2), ${types}.${own}[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION ${home}.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE TABLE ${home}."t.t" (${own} integer DEFAULT 1, CONSTRAINT ${own} CHECK (true));
        CREATE TRIGGER ${own} BEFORE INSERT ON ${home}."t.t" FOR EACH ROW EXECUTE FUNCTION ${home}.touch();
        CREATE POLICY ${own} ON ${home}."t.t";
        CREATE VIEW ${home}.${own} AS SELECT 1 AS one;`);
      const { rows } = await client.query(
        `SELECT i.type, i.identity FROM pg_catalog.pg_namespace n
           CROSS JOIN LATERAL (
             SELECT 'pg_namespace'::regclass AS class, n.oid, 0 AS sub WHERE n.nspname = $1
             UNION ALL SELECT 'pg_class'::regclass, oid, 0 FROM pg_class WHERE relnamespace = n.oid AND relkind IN ('v')
             UNION ALL SELECT 'pg_type'::regclass, oid, 0 FROM pg_type WHERE typnamespace = n.oid AND typtype = 'd'
             UNION ALL SELECT 'pg_proc'::regclass, oid, 0 FROM pg_proc WHERE pronamespace = n.oid AND proname <> 'touch'
             UNION ALL SELECT 'pg_constraint'::regclass, oid, 0 FROM pg_constraint WHERE connamespace = n.oid
             UNION ALL SELECT 'pg_trigger'::regclass, t.oid, 0 FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE c.relnamespace = n.oid
             UNION ALL SELECT 'pg_policy'::regclass, p.oid, 0 FROM pg_policy p JOIN pg_class c ON c.oid = polrelid WHERE c.relnamespace = n.oid
             UNION ALL SELECT 'pg_attrdef'::regclass, d.oid, 0 FROM pg_attrdef d JOIN pg_class c ON c.oid = adrelid WHERE c.relnamespace = n.oid
             UNION ALL SELECT 'pg_class'::regclass, c.oid, 1 FROM pg_class c WHERE relnamespace = n.oid AND relkind = 'r'
           ) o, pg_catalog.pg_identify_object(o.class, o.oid, o.sub) i
         WHERE n.nspname IN ($1, $2) ORDER BY i.type, i.identity`,
        [schema, typeSchema],
      );
      const table = { schema, name: 't.t' };
      const inTable = (owner = table) => ({ name: { schema: null, name }, owner, parameters: null });
      const alone = { name: { schema, name }, owner: null, parameters: null };
      const wanted: Record<string, unknown> = {
        schema: { name: { schema: null, name: schema }, owner: null, parameters: null },
        view: alone,
        type: { ...alone, name: { schema: typeSchema, name } },
        'table column': inTable(),
        'default value': inTable(),
        trigger: inTable(),
        policy: inTable(),
        'table constraint': inTable(),
        'domain constraint': inTable({ schema: typeSchema, name }),
      };
      const seen = (rows as { type: string; identity: string }[]).map((row) => ({ ...row, read: readIdentity(row) }));
      const kinds = seen.map(({ type }) => type).toSorted();
      expect(kinds).toEqual([...Object.keys(wanted), 'function'].toSorted());
      for (const { type, identity, read } of seen) {
        const expected =
          type === 'function'
            ? { ...alone, parameters: `numeric,${printName({ schema: typeSchema, name })}[]` }
            : wanted[type];
        expect([identity, read]).toEqual([identity, expected]);
      }
    }
    await client.query('ROLLBACK');
  });
});
