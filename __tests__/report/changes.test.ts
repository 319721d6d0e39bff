import { describe, expect, test } from '@jest/globals';
import { changedTables } from '../../src/catalog/changed-tables.ts';
import { emptyCatalog, type Catalog, type Column, type Table } from '../../src/core/catalog.ts';
import { changeLines, changePicture } from '../../src/report/changes.ts';

function column(name: string, some: Partial<Column> = {}): Column {
  return { name, type: 'text', notNull: false, default: null, identity: '', generated: '', ...some };
}

function catalog(tables: Record<string, Column[]>, some: Partial<Table> = {}): Catalog {
  const made = Object.entries(tables).map(([name, columns]): [string, Table] => [
    name,
    {
      name,
      schema: 'public',
      bareName: name,
      kind: 'table',
      partitionOf: null,
      columns,
      constraints: [],
      indexes: [],
      triggers: [],
      rowSecurity: false,
      policies: [],
      replicaIdentity: 'd',
      ...some,
    },
  ]);
  return { ...emptyCatalog, tables: Object.fromEntries(made) };
}

describe('tables that change', () => {
  test('what comes, goes and changes, in the order of the table', () => {
    const before = catalog({
      users: [column('id'), column('code'), column('name')],
      old: [column('x')],
      same: [column('y')],
    });
    const after = catalog({
      users: [column('id', { type: 'bigint', notNull: true }), column('name'), column('age', { default: '0' })],
      fresh: [column('z', { identity: 'always', type: 'integer' })],
      same: [column('y')],
    });
    expect(changeLines(changedTables(before, after))).toEqual([
      '+ fresh  (new)',
      '+   z  integer generated always as identity',
      '- old  (gone)',
      '-   x  text',
      'users',
      '!   id  text  →  bigint not null',
      '-   code  text',
      '+   age  text default 0',
    ]);
  });

  test('nothing where no column changes; partitions are their parent’s', () => {
    const one = catalog({ users: [column('id')] });
    expect(changedTables(one, one)).toEqual([]);
    expect(changedTables(emptyCatalog, catalog({ users_1: [column('id')] }, { partitionOf: 'users' }))).toEqual([]);
  });

  test('the picture has nothing of a name but letters, digits and underscores', () => {
    const evil = 'a"} %%{init}%% <script>\nclick x href "https://evil.example"';
    const picture = changePicture(changedTables(catalog({ t: [] }), catalog({ t: [column(evil, { type: evil })] })));
    expect(picture?.split('\n').slice(1, 3)).toEqual(['  t {', expect.stringMatching(/^ {4}\w+ \w+ "new"$/)]);
  });
});
