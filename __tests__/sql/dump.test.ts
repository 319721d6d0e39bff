import { describe, expect, test } from '@jest/globals';
import { readDump } from '../../src/sql/dump.ts';
import { parseFile } from '../../src/sql/parse.ts';

const statements = async (text: string) => {
  const { sql } = readDump(text);
  expect(sql.length).toBe(text.length);
  const parsed = await parseFile({ sql, file: 'dump.sql', migration: 'dump' });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.statements.map(({ statement }) => `${statement.line} ${statement.sql.replaceAll(/\s+/g, ' ')}`);
};

describe('a dump as psql reads it', () => {
  test('meta-commands are no SQL', async () => {
    const text = '\\restrict k3y\nSET x.y = 1;\n\\connect app\nCREATE TABLE a (id integer);\n\\unrestrict k3y\n';
    expect(await statements(text)).toEqual(['2 SET x.y = 1', '4 CREATE TABLE a (id integer)']);
  });

  test('rows of COPY are passed over, whatever they look like', async () => {
    const text = `CREATE TABLE a (t text);
-- Data for Name: a
COPY public.a (t) FROM stdin;
it's; "not" $x$ SQL
\\N
\\.

CREATE TABLE b (id integer);
`;
    expect(readDump(text).hasRows).toBe(true);
    expect(await statements(text)).toEqual(['1 CREATE TABLE a (t text)', '8 CREATE TABLE b (id integer)']);
  });

  test.each([
    ['a string', "SELECT 'a\n\\restrict b\n';"],
    ['a string with escapes', "SELECT E'it\\'s\n\\N';"],
    ['a body', 'CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $_$\nSELECT $$\n\\. ; COPY a FROM stdin;\n$$\n$_$;'],
    ['a comment', '/* a /* nested\n\\connect x\n*/ */ SELECT 1;'],
    ['a quoted name', 'SELECT 1 AS "a\n\\b";'],
  ])('what looks like one inside %s stays', (_, text) => {
    expect(readDump(text)).toEqual({ sql: text, hasRows: false });
  });

  test('COPY to a file and COPY without an end', () => {
    expect(readDump("COPY a FROM '/x';\nSELECT 1;").hasRows).toBe(false);
    expect(readDump('COPY a FROM stdin;\n1\n2').sql.trim()).toBe('');
  });
});
