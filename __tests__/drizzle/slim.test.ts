import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { slimSnapshot } from '../../src/drizzle/slim.ts';
import { copyMigrations } from '../../src/drizzle/workshop.ts';
import { Checkout, versions } from './support.ts';

const schema = (columns: string) => `
  import { check, index, integer, pgEnum, pgTable, pgView, serial, text } from 'drizzle-orm/pg-core';
  import { sql } from 'drizzle-orm';
  export const mood = pgEnum('mood', ['good', 'bad']);
  export const people = pgTable('people', { id: serial('id').primaryKey(), mood: mood('mood'), ${columns} },
    (table) => [index('people_mood').on(table.mood)]);
  export const pets = pgTable('pets', { owner: integer('owner').references(() => people.id).unique() });
`;

const snapshotOf = (checkout: Checkout, name: string) =>
  JSON.parse(readFileSync(path.join(checkout.root, 'drizzle/meta', name), 'utf8'));

describe.each(versions.filter((version) => version.startsWith('0')))('drizzle-kit %s', (version) => {
  let checkout: Checkout;
  beforeEach(() => {
    checkout = new Checkout(version);
    checkout.write({ 'src/schema.ts': schema('') }).generate('one');
    checkout.write({ 'src/schema.ts': schema(`name: text('name')`) }).generate('two');
    checkout.commit();
  });
  afterEach(() => checkout.remove());

  test('gets only the last snapshot whole, and finds what is missing all the same', async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'slim-'));
    await copyMigrations(path.join(checkout.root, 'drizzle'), scratch, 'journal');
    const copied = (name: string) => JSON.parse(readFileSync(path.join(scratch, 'meta', name), 'utf8'));
    expect(copied('0000_snapshot.json')).toEqual({
      ...snapshotOf(checkout, '0000_snapshot.json'),
      tables: {},
      enums: {},
    });
    expect(copied('0001_snapshot.json')).toEqual(snapshotOf(checkout, '0001_snapshot.json'));
    rmSync(scratch, { recursive: true });

    expect((await checkout.find(null)).missing.status).toBe('none');
    checkout.write({ 'src/schema.ts': schema(`name: text('name'), age: integer('age')`) });
    expect((await checkout.find(null)).missing.sql).toEqual(['ALTER TABLE "people" ADD COLUMN "age" integer']);
  });

  test('still refuses older snapshots with two children', async () => {
    const first = snapshotOf(checkout, '0000_snapshot.json');
    checkout.write({ 'drizzle/meta/0000_twin.json': JSON.stringify({ ...first, id: first.id.replace(/^./, 'x') }) });
    const { missing } = await checkout.find(null);
    expect(missing.status).toBe('failed');
  });

  test('still refuses an older snapshot that is malformed deep inside', async () => {
    const first = snapshotOf(checkout, '0000_snapshot.json');
    first.tables['public.people'].columns.mood.notNull = 'no';
    checkout.write({ 'drizzle/meta/0000_snapshot.json': JSON.stringify(first) });
    expect((await checkout.find(null)).missing.status).toBe('failed');
  });
});

test.each([
  ['not JSON', '{'],
  ['no object', '[]'],
  ['no id', JSON.stringify({ prevId: 'a', version: '7', dialect: 'postgresql', tables: {} })],
  [
    'a table that drizzle-kit would not write',
    JSON.stringify({ id: 'b', prevId: 'a', version: '7', dialect: 'postgresql', tables: { t: { name: 't' } } }),
  ],
])('%s is left to drizzle-kit', (_, text) => {
  expect(slimSnapshot(text)).toBeNull();
});
