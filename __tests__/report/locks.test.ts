import { describe, expect, test } from '@jest/globals';
import { lockSpans } from '../../src/report/locks.ts';
import { lockGantt, lockText } from '../../src/report/timeline.ts';
import type { StatementFacts } from '../../src/core/facts.ts';
import type { ProjectReview } from '../../src/core/review.ts';
import { facts, lock, project, statements } from './builders.ts';

/** A project with one statement per entry; `kind` of a statement is TransactionStmt where its SQL says so. */
function batch(
  entries: [sql: string, migration: string, some?: Partial<StatementFacts>][],
  some: Partial<ProjectReview> = {},
) {
  return project({
    statements: entries.flatMap(([sql, migration], at) =>
      statements('a.sql', migration, [sql], at).map((statement) => ({
        ...statement,
        kind: /^(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT)/.test(sql) ? 'TransactionStmt' : 'AlterTableStmt',
      })),
    ),
    facts: entries.map(([, , measured], at) => facts(at, measured)),
    ...some,
  });
}

const shape = (made: ProjectReview) => lockSpans(made).map(({ relation, from, to }) => [relation, from, to]);
const exclusive = (relation: string) => ({ locks: [lock(relation, 'AccessExclusiveLock')] });

describe('how long a lock is held', () => {
  test('to the end of the batch, over all files', () => {
    expect(
      shape(
        batch([
          ['A', '1', exclusive('users')],
          ['B', '1'],
          ['C', '2', exclusive('orders')],
          ['D', '2'],
        ]),
      ),
    ).toEqual([
      ['users', 0, 3],
      ['orders', 2, 3],
    ]);
  });

  test('to the end of the file with one transaction per file', () => {
    const made = batch(
      [
        ['A', '1', exclusive('users')],
        ['B', '1'],
        ['C', '2', exclusive('users')],
      ],
      { transaction: 'file' },
    );
    expect(shape(made)).toEqual([
      ['users', 0, 1],
      ['users', 2, 2],
    ]);
  });

  test('for its own statement without transactions, unless the SQL opens one', () => {
    const made = batch(
      [
        ['A', '1', exclusive('a')],
        ['BEGIN', '1'],
        ['B', '1', exclusive('b')],
        ['C', '1'],
        ['COMMIT', '1'],
        ['D', '1', exclusive('d')],
      ],
      { transaction: 'none' },
    );
    expect(shape(made)).toEqual([
      ['a', 0, 0],
      ['b', 2, 4],
      ['d', 5, 5],
    ]);
  });

  test('a COMMIT in a migration ends Drizzle’s transaction, a BEGIN starts the next one', () => {
    const made = batch([
      ['A', '1', exclusive('a')],
      ['COMMIT', '1'],
      ['B', '1', exclusive('b')],
      ['BEGIN', '1'],
      ['C', '1', exclusive('c')],
      ['D', '2'],
    ]);
    expect(shape(made)).toEqual([
      ['a', 0, 1],
      ['b', 2, 2],
      ['c', 4, 5],
    ]);
  });

  test('ROLLBACK TO SAVEPOINT ends nothing', () => {
    expect(
      shape(
        batch([
          ['A', '1', exclusive('a')],
          ['ROLLBACK TO SAVEPOINT s', '1'],
          ['B', '1'],
        ]),
      ),
    ).toEqual([['a', 0, 2]]);
  });

  test('statements that did not run hold nothing; one that was watched alone holds its own', () => {
    const made = batch([
      ['A', '1', exclusive('a')],
      ['B', '1', { ...exclusive('b'), ran: 'alone' }],
      ['C', '1', { ran: 'not-run' }],
    ]);
    expect(shape(made)).toEqual([
      ['a', 0, 0],
      ['b', 1, 1],
    ]);
  });
});

describe('which locks are told', () => {
  test('only those that an application feels, on relations that it knows', () => {
    const made = batch([
      [
        'A',
        '1',
        {
          locks: [
            lock('users', 'RowExclusiveLock'),
            lock('orders', 'ShareUpdateExclusiveLock'),
            { relation: 'users_pkey', kind: 'index', mode: 'AccessExclusiveLock', held: false },
            lock('items', 'ShareLock'),
          ],
        },
      ],
    ]);
    expect(lockSpans(made).map(({ relation, blocks }) => [relation, blocks])).toEqual([['items', 'writes']]);
  });

  test('a stronger lock after a weaker one is told, a weaker after a stronger is not', () => {
    const made = batch([
      ['A', '1', { locks: [lock('users', 'ShareLock')] }],
      ['B', '1', { locks: [lock('users', 'AccessExclusiveLock')] }],
      ['C', '1', { locks: [lock('users', 'ShareLock')] }],
    ]);
    expect(lockSpans(made).map(({ mode, from }) => [mode, from])).toEqual([
      ['ShareLock', 0],
      ['AccessExclusiveLock', 1],
    ]);
  });
});

const worked = () =>
  batch([
    ['A', '1', { ...exclusive('users'), rewrites: [{ relation: 'users', reason: 'column type' }] }],
    [
      'B',
      '1',
      {
        locks: [lock('orders', 'ShareRowExclusiveLock')],
        scans: [{ relation: 'orders', rows: 9, purpose: 'validate' }],
      },
    ],
    ['C', '1'],
  ]);

test('as text: one column per statement, work stands out', () => {
  expect(lockText(worked()).slice(0, 3)).toEqual([
    'statement                       1 2 3',
    'users      ACCESS EXCLUSIVE     █━━━━  blocks reads and writes',
    'orders     SHARE ROW EXCLUSIVE    █━━  blocks writes',
  ]);
});

test('a long batch is told in words', () => {
  const made = batch(Array.from({ length: 40 }, (_, at) => ['A', '1', at === 2 ? exclusive('users') : {}]));
  expect(lockText(made)).toEqual(['users: ACCESS EXCLUSIVE from statement 3 to 40, blocks reads and writes']);
});

test('as mermaid: a second per statement, and no line begins with a name', () => {
  expect(lockGantt(worked())?.split('\n').slice(5)).toEqual([
    '  ACCESS EXCLUSIVE on users :crit, 1000, 4000',
    '  table rewrite :done, 1000, 2000',
    '  SHARE ROW EXCLUSIVE on orders :active, 2000, 4000',
    '  full read :done, 2000, 3000',
  ]);
});

test('names cannot speak mermaid', () => {
  const made = batch([['A', '1', exclusive('a:b;c#d\n  click x href "https://evil.example" %% `y`')]]);
  const [line, ...more] = lockGantt(made)?.split('\n').slice(5) ?? [];
  expect(line).toMatch(/^ {2}ACCESS EXCLUSIVE on [\w.…]+ :crit, 1000, 2000$/);
  expect(more).toEqual([]);
});

test('nothing blocked: nothing to draw', () => {
  expect([lockText(project()), lockGantt(project())]).toEqual([[], null]);
});
