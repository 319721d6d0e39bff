import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { needlessSnapshots } from '../../src/drizzle/slim.ts';
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

  test('gets only the last snapshot, and finds what is missing all the same', async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'slim-'));
    await copyMigrations(path.join(checkout.root, 'drizzle'), scratch, 'journal');
    expect(readdirSync(path.join(scratch, 'meta')).sort()).toEqual(['0001_snapshot.json', '_journal.json']);
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

const fine = { id: 'b', prevId: 'a', version: '7', dialect: 'postgresql', tables: {} };

test('with an older format than the last one’s a snapshot is left to drizzle-kit', () => {
  const texts = (version: string) =>
    new Map([
      ['0000.json', JSON.stringify({ ...fine, version })],
      ['0001.json', JSON.stringify({ ...fine, id: 'c', prevId: 'b' })],
    ]);
  expect(needlessSnapshots(texts('7'))).toEqual(['0000.json']);
  expect(needlessSnapshots(texts('6'))).toEqual([]);
});

test.each([
  ['not JSON', '{'],
  ['no object', '[]'],
  ['no id', JSON.stringify({ ...fine, id: undefined })],
  ['a table that drizzle-kit would not write', JSON.stringify({ ...fine, tables: { t: { name: 't' } } })],
])('%s is left to drizzle-kit', (_, text) => {
  const last = JSON.stringify({ ...fine, id: 'c', prevId: 'b' });
  expect(
    needlessSnapshots(
      new Map([
        ['0000.json', text],
        ['0001.json', last],
      ]),
    ),
  ).toEqual([]);
});
