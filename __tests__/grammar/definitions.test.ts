import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { checkExpression, indexBody, indexParts, namelessIndex, notNullColumn } from '../../src/grammar/definition.ts';
import { parseName, printIdentifier } from '../../src/grammar/name.ts';
import type { Server } from '../../src/postgres/server.ts';
import { loadGrammar } from '../../src/sql/grammar.ts';
import { quoteIdentifier } from '../../src/sql/quote.ts';
import { servers, start } from '../postgres/support.ts';

const names = [
  'plain',
  'user',
  'order',
  'MixedCase',
  'a$b',
  'a.b',
  'a"b',
  'two words',
  'größe',
  'f(x)',
  'x USING y (z)',
];

describe.each(servers)('what %s prints of definitions', (_, binaries) => {
  let server: Server;
  let client: pg.Client;
  beforeAll(async () => {
    await loadGrammar();
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  test.each(names)('is read under every name: %s', async (name) => {
    const own = quoteIdentifier(name);
    const column = printIdentifier(name);
    await client.query('BEGIN');
    await client.query(`
      CREATE TABLE ${own} (${own} text, other integer, CONSTRAINT ${own} CHECK (${own} IS NOT NULL));
      CREATE UNIQUE INDEX "i ${name.replaceAll('"', '""')}" ON ${own} (${own} DESC, lower(${own})) WHERE ${own} IS NOT NULL;
      CREATE UNIQUE INDEX "j ${name.replaceAll('"', '""')}" ON ${own} (${own} DESC, lower(${own})) WHERE ${own} IS NOT NULL;`);
    const { rows } = await client.query(
      `SELECT pg_catalog.pg_get_constraintdef(c.oid) AS text FROM pg_catalog.pg_constraint c
        WHERE c.conrelid = $1::pg_catalog.regclass AND contype = 'c'
       UNION ALL (SELECT pg_catalog.pg_get_indexdef(indexrelid) FROM pg_catalog.pg_index
        WHERE indrelid = $1::pg_catalog.regclass ORDER BY indexrelid::pg_catalog.regclass::text)`,
      [own],
    );
    await client.query('ROLLBACK');
    const [check = '', first = '', second = ''] = (rows as { text: string }[]).map(({ text }) => text);
    expect(checkExpression(check)).toBe(`(${column} IS NOT NULL)`);
    expect(notNullColumn(checkExpression(check) ?? '')).toBe(name);
    expect(indexBody(first)).toBe(`(${column} DESC, lower(${column})) WHERE (${column} IS NOT NULL)`);
    expect(indexParts(first)).toEqual({
      keys: [column, `lower(${column})`],
      where: `(${column} IS NOT NULL)`,
    });
    expect(first).not.toBe(second);
    expect(namelessIndex(first)).toBe(namelessIndex(second));
    expect(namelessIndex(first)).not.toBe(namelessIndex(second.replace('UNIQUE ', '')));
    expect(parseName(column)).toEqual({ schema: null, name });
  });
});
