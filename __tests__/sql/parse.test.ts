import { describe, expect, test } from '@jest/globals';
import { loadGrammar, scanSync } from '../../src/sql/grammar.ts';
import { parseFile } from '../../src/sql/parse.ts';

const parse = (sql: string) => parseFile({ sql, file: 'm.sql', migration: 'm' });

async function statementsOf(sql: string) {
  const parsed = await parse(sql);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.statements.map(({ statement }) => statement);
}

describe('parseFile', () => {
  test('the breakpoint marker is a comment, not a splitter', async () => {
    const statements = await statementsOf(
      'CREATE TABLE a (id int);--> statement-breakpoint\nDROP TABLE b; DROP TABLE c;\n--> statement-breakpoint\nSELECT 1',
    );
    expect(statements.map(({ sql, line, column, kind }) => [sql, line, column, kind])).toEqual([
      ['CREATE TABLE a (id int)', 1, 1, 'CreateStmt'],
      ['DROP TABLE b', 2, 1, 'DropStmt'],
      ['DROP TABLE c', 2, 15, 'DropStmt'],
      ['SELECT 1', 4, 1, 'SelectStmt'],
    ]);
  });

  test('columns count characters although the parser counts bytes', async () => {
    const [first, second] = await statementsOf("SELECT 'é😀';  DROP TABLE x");
    expect(first?.sql).toBe("SELECT 'é😀'");
    expect([second?.sql, second?.line, second?.column]).toEqual(['DROP TABLE x', 1, 16]);
  });

  test('comments before a statement belong to it, with their lines', async () => {
    const [, second] = await statementsOf('SELECT 1;\n-- one\n/* two /* nested */ */\nDROP TABLE\n  x;');
    expect(second).toMatchObject({ line: 4, endLine: 5, sql: 'DROP TABLE\n  x' });
    expect(second?.comments).toEqual([
      { text: 'one', line: 2 },
      { text: 'two /* nested */', line: 3 },
    ]);
  });

  test('a semicolon inside a dollar-quoted body does not split', async () => {
    expect(await statementsOf('DO $$ BEGIN DROP TABLE a; DROP TABLE b; END $$; SELECT 1;')).toHaveLength(2);
  });

  test('a syntax error has PostgreSQL’s message and its place', async () => {
    expect(await parse("SELECT '😀';\nALTER TABLE x ADD CONSTRAINT IF NOT EXISTS y UNIQUE (a);")).toEqual({
      ok: false,
      problem: { message: 'syntax error at or near "EXISTS"', file: 'm.sql', line: 2, column: 37 },
    });
  });

  test.each(['', ' \n', '-- nothing here\n', '/* open'])('a file without statements: %j', async (sql) => {
    const parsed = await parse(sql);
    expect(parsed.ok ? parsed.statements : 'problem').toEqual(sql === '/* open' ? 'problem' : []);
  });
});

test('control characters in names and texts are scanned as they stand', async () => {
  await loadGrammar();
  const sql = `CREATE INDEX "a\u001Bb" ON t (n);\fSELECT 'é\u0001\u001F', "x\ty" -- \u0002`;
  const tokens = scanSync(sql).tokens.map(({ text }) => text);
  expect(tokens).toEqual([
    'CREATE',
    'INDEX',
    '"a\u001Bb"',
    'ON',
    't',
    '(',
    'n',
    ')',
    ';',
    'SELECT',
    "'é\u0001\u001F'",
    ',',
    '"x\ty"',
    '-- \u0002',
  ]);
});
