import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { startLab } from '../trial/lab.ts';
import { wayBackOf } from './support.ts';

/** What a person should know of a way back whose values are gone. */
let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(() => server.stop());

const baseline = `CREATE TABLE users (id integer PRIMARY KEY, nick text, age integer NOT NULL, CONSTRAINT adults CHECK (age > 17 AND nick IS NOT NULL));
  CREATE TABLE posts (id integer PRIMARY KEY, author integer NOT NULL CONSTRAINT posts_author REFERENCES users);`;

async function notesOf(pending: string): Promise<string[]> {
  const found = await wayBackOf(server, baseline, pending);
  if (!('wayBack' in found)) throw new Error(found.notWorkedOut);
  expect(found.wayBack.grade).toBe('schema-only');
  return found.wayBack.notes;
}

const required = expect.stringContaining('come back without NOT NULL');

test('a required column', async () => {
  expect(await notesOf('ALTER TABLE users DROP CONSTRAINT adults; ALTER TABLE users DROP COLUMN age;')).toContainEqual(
    required,
  );
});

test('a check of a column that was not required', async () => {
  const notes = await notesOf('ALTER TABLE users DROP CONSTRAINT adults; ALTER TABLE users DROP COLUMN nick;');
  expect(notes).not.toContainEqual(required);
  expect(notes).toContain('Only once the values are back, because the rows do not hold without them: `adults`.');
  expect(notes).toContainEqual(
    expect.stringMatching(/^After it the batch does not run a second time before the saved values are back: /),
  );
});

test('a foreign key to a table whose rows are gone', async () => {
  expect(await notesOf('DROP TABLE users CASCADE;')).toContain(
    'Only once the values are back, because the rows do not hold without them: `posts_author`.',
  );
});

test('JSON is the same whatever its spaces are', async () => {
  const old = `CREATE TABLE a (id integer PRIMARY KEY, data json); INSERT INTO a VALUES (1, '{"b":1,"a":[1, 2]}')`;
  for (const [pending, grade] of [
    ['ALTER TABLE a ALTER COLUMN data SET DATA TYPE jsonb', 'exact'],
    [`UPDATE a SET data = '{"b":2,"a":[1, 2]}'`, 'schema-only'],
  ] as const) {
    expect(await wayBackOf(server, old, pending)).toMatchObject({ wayBack: { grade } });
  }
});
