import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DefinedObject } from '../../src/catalog/definitions.ts';
import { catalogEffects } from '../../src/effects/differences.ts';
import { facetsOf } from '../../src/effects/facets.ts';
import { lostRights, regainedRights } from '../../src/effects/rights.ts';
import { Scene } from '../../src/effects/scene.ts';
import { loadGrammar } from '../../src/sql/grammar.ts';

beforeAll(loadGrammar);

/** `kind oid identity: definition`, a line of the definition after each `|`. */
function objects(...lines: string[]): DefinedObject[] {
  return lines.map((line) => {
    const [, kind = '', oid = '', identity = '', definition = ''] =
      /^(.+?) (\d+(?:\.\d+)*) ([^:]*)(?:: (.*))?$/s.exec(line) ?? [];
    return { kind, oid, identity, definition: definition.replaceAll('|', '\n') };
  });
}

function effects(before: string[], after: string[]): string[] {
  return catalogEffects(new Scene(objects(...before), objects(...after))).map(
    ({ kind, facet, subject, before: was, after: is }) => `${kind} ${facet} ${subject}: ${was ?? '-'} > ${is ?? '-'}`,
  );
}

const users = ['table 10 public.users: owner app', 'column 10.1 public.users.id: integer|not null'];

describe('differences between two catalogs', () => {
  test('equal ones have none', () => {
    expect(effects(users, users)).toEqual([]);
  });

  test('each facet of an object is an effect of its own', () => {
    expect(effects(users, [users[0] ?? '', 'column 10.1 public.users.id: bigint|default 7'])).toEqual([
      'column type users.id: integer > bigint',
      'column not null users.id: not null > -',
      'column default users.id: - > default 7',
    ]);
  });

  test('what belongs to a dropped table is part of its drop', () => {
    const parts = [
      'index 11 public.users_pkey: CREATE UNIQUE INDEX users_pkey ON public.users USING btree (id)',
      'constraint 12 public.users.users_pkey: PRIMARY KEY (id)',
      'trigger 13 public.users.audit: CREATE TRIGGER audit …',
      'privileges 10 table public.users: app: SELECT by app',
      'sequence 14 public.users_id_seq: integer|start 1|owned by public.users.id',
      'comment 1259.10.0 table public.users: who',
    ];
    expect(effects([...users, ...parts], [])).toEqual(['table gone users: owner app > -']);
  });

  test('a renamed table is one effect: its columns follow', () => {
    const now = ['table 10 public.people: owner app', 'column 10.1 public.people.id: integer|not null'];
    expect(effects(users, now)).toEqual(['table name users: users > people']);
  });

  test('a column of a renamed table that has another name itself', () => {
    const now = ['table 10 public.people: owner app', 'column 10.1 public.people.key: integer|not null'];
    expect(effects(users, now)).toEqual([
      'table name users: users > people',
      'column name users.id: users.id > people.key',
    ]);
  });

  test('in a schema with another name nothing else has one', () => {
    const was = ['schema 1 app: owner app', 'table 10 app.users: owner app', 'function 20 app.f(integer): x'];
    const is = ['schema 1 core: owner app', 'table 10 core.users: owner app', 'function 20 core.f(integer): x'];
    expect(effects(was, is)).toEqual(['schema name app: app > core']);
  });

  test('a table that was dropped and made again is told as a whole', () => {
    const now = ['table 30 public.users: owner app', 'column 30.1 public.users.key: integer'];
    expect(effects(users, now)).toEqual(['table made anew users: owner app > owner app']);
  });

  test('a view that was made again is compared with the old one', () => {
    const was = [
      'view 20 public.v:  SELECT 1;|owner app|with security_barrier=true',
      'privileges 20 table public.v: bi: SELECT by app',
    ];
    expect(effects(was, ['view 21 public.v:  SELECT 1;|owner app'])).toEqual([
      'view options v: with security_barrier=true > -',
      'rights lost rights on v: bi: SELECT > -',
    ]);
  });

  test('a column that takes its sequence’s numbers, and can hold more than it', () => {
    const sequence = 'sequence 14 public.users_id_seq: integer|start 1|owner app|owned by public.users.id';
    const [table = '', column = ''] = users;
    const wide = column.replace('integer', 'bigint');
    expect(effects([table, column, sequence], [table, wide, sequence])).toEqual([
      'column type users.id: integer > bigint',
      'sequence range users_id_seq: the column is integer, the sequence integer > the column is bigint, the sequence integer',
    ]);
    expect(effects([table, column, sequence], [table, wide, sequence.replace('integer', 'bigint')])).not.toContain(
      expect.stringMatching('range'),
    );
  });
});

test('a definition falls into what each line is about', () => {
  const [column, constraint] = objects(
    "column 1.1 public.t.a: text|not null|default 'x'|storage e|statistics 10",
    'constraint 2 public.t.c: CHECK ((a > 0)) NOT VALID|inherited',
  );
  if (column === undefined || constraint === undefined) throw new Error('no objects');
  expect([...facetsOf(column)]).toEqual([
    ['type', 'text'],
    ['not null', 'not null'],
    ['default', "default 'x'"],
    ['storage', 'storage e\nstatistics 10'],
  ]);
  expect([...facetsOf(constraint)]).toEqual([
    ['definition', 'CHECK ((a > 0))'],
    ['validity', 'NOT VALID'],
    ['place in a partitioned table', 'inherited'],
  ]);
});

test.each<[string, string, string | null, string | null, string[]]>([
  ['one of two rights', 'table', 'bi: INSERT, SELECT by app', 'bi: SELECT by app', ['bi: INSERT']],
  ['all of a role', 'table', 'bi: SELECT by app\npublic: SELECT by app', 'public: SELECT by app', ['bi: SELECT']],
  ['the owner’s own', 'table', 'app: DELETE, SELECT by app', null, []],
  ['more rights', 'table', 'bi: SELECT by app', 'bi: INSERT, SELECT by app', []],
  ['the default of functions', 'function', 'app: EXECUTE by app\npublic: EXECUTE by app', null, []],
  ['a grant option', 'table', 'bi: SELECT with grant option by app', 'bi: SELECT by app', []],
])('rights that are lost: %s', (_, kind, before, after, expected) => {
  expect(lostRights(kind, 'app', before, after)).toEqual(expected);
});

test('what was taken from everybody comes back with a new function', () => {
  expect(regainedRights('function', 'app: EXECUTE by app', null)).toEqual(['public: EXECUTE']);
  expect(regainedRights('function', 'public: EXECUTE by app', null)).toEqual([]);
  expect(regainedRights('table', 'app: SELECT by app', null)).toEqual([]);
});
