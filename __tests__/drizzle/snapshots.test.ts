import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ObjectKind, SchemaObject } from '../../src/drizzle/objects.ts';
import { snapshotChange } from '../../src/drizzle/snapshots.ts';
import { project } from '../postgres/support.ts';
import { temporaryFolder } from '../project/repo.ts';

const key = { name: 'keys_owner_fk', tableFrom: 'keys', columnsFrom: ['owner'], onDelete: 'cascade' };
const table = {
  name: 'keys',
  columns: { owner: { name: 'owner', type: 'text', notNull: true } },
  indexes: {},
  foreignKeys: { keys_owner_fk: key },
};
const object = (kind: ObjectKind, name: string): SchemaObject => ({
  kind,
  table: 'public.keys',
  name,
  bare: 'keys',
  canonical: '',
  text: '',
});

/** Whether a pull request whose new snapshot has this table touched an object, when the base's has the table above. */
async function touched(head: object, { kind, name }: { kind: ObjectKind; name: string }): Promise<boolean | undefined> {
  const root = temporaryFolder();
  const snapshot = (one: object) => JSON.stringify({ tables: { 'public.keys': one } });
  const [before, after] = ['drizzle/meta/0001_snapshot.json', 'drizzle/meta/0002_snapshot.json'];
  mkdirSync(path.join(root, 'drizzle/meta'), { recursive: true });
  writeFileSync(path.join(root, before), snapshot(table));
  writeFileSync(path.join(root, after), snapshot(head));
  const base = {
    list: async () => Promise.resolve([before]),
    read: async (file: string) => Promise.resolve(file === before ? snapshot(table) : null),
  };
  const changed = await snapshotChange(root, project(), base, ['0002_more']);
  return changed?.(object(kind, name));
}

describe('what the snapshots say a pull request touched', () => {
  const foreignKey = { kind: 'foreign key', name: 'keys_owner_fk' } as const;

  test('nothing, when only the order of a snapshot’s keys is another one', async () => {
    const turned = Object.fromEntries(Object.entries(key).toReversed());
    expect(await touched({ ...table, foreignKeys: { keys_owner_fk: turned } }, foreignKey)).toBe(false);
    const columns = { owner: { notNull: true, type: 'text', name: 'owner' } };
    expect(await touched({ ...table, columns }, { kind: 'column', name: 'owner' })).toBe(false);
  });

  test('a foreign key that it changed, or whose columns it put in another order', async () => {
    const changed = { ...table, foreignKeys: { keys_owner_fk: { ...key, onDelete: 'no action' } } };
    expect(await touched(changed, foreignKey)).toBe(true);
    const longer = { ...table, foreignKeys: { keys_owner_fk: { ...key, columnsFrom: ['b', 'owner'] } } };
    expect(await touched(longer, foreignKey)).toBe(true);
  });

  test('not a foreign key of a table that got an index', async () => {
    const indexed = { ...table, indexes: { keys_owner_idx: { columns: ['owner'] } } };
    expect(await touched(indexed, foreignKey)).toBe(false);
    expect(await touched(indexed, { kind: 'index', name: 'keys_owner_idx' })).toBe(true);
    expect(await touched(indexed, { kind: 'primary key', name: 'keys_pkey' })).toBe(true);
  });
});
