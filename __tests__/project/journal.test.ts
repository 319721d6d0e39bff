import { describe, expect, test } from '@jest/globals';
import { journal, type JournalMigration } from './repo.ts';
import { ago, now, day, review } from './review.ts';

const a: JournalMigration = { tag: '0000_a', when: ago(90) };
const b: JournalMigration = { tag: '0001_b', when: ago(60) };
const c: JournalMigration = { tag: '0002_c', when: ago(30) };
const d: JournalMigration = { tag: '0003_d', when: ago(3) };
/** What migrations without SQL of their own build, in one file: a squash of them. */
const squashOf = (...old: JournalMigration[]) =>
  old.map(({ tag }) => `CREATE TABLE "t_${tag}" ("id" integer PRIMARY KEY NOT NULL);\n`).join('');
const column = (name: string) => `ALTER TABLE "t_0000_a" ADD COLUMN "${name}" text;\n`;

describe('pending', () => {
  test('what head has and base has not, and no finding', async () => {
    const outcome = await review(journal([a, b]), journal([a, b, c, d]));
    expect(outcome).toMatchObject({ base: ['0000_a', '0001_b'], pending: ['0002_c', '0003_d'], findings: [] });
  });

  test('a pull request without migrations says nothing, even about what is broken already', async () => {
    const files = journal([a, { ...b, sql: null }, { ...c, when: ago(70), snapshot: null }]);
    expect(await review(files, { ...files, 'src/schema.ts': '' })).toMatchObject({
      base: ['0000_a', '0002_c'],
      pending: [],
      findings: [],
    });
  });

  test('the first migrations of a project, and a project that is new', async () => {
    expect(await review({}, journal([a, b]))).toMatchObject({ base: [], pending: ['0000_a', '0001_b'], findings: [] });
    expect(await review({ 'drizzle.config.ts': '', 'README.md': 'x' }, journal([a]))).toMatchObject({
      pending: ['0000_a'],
      findings: [],
    });
    expect(await review({}, {})).toMatchObject({ base: [], pending: [], findings: [] });
    expect(await review({}, journal([]))).toMatchObject({ base: [], pending: [], findings: [] });
  });

  test('the order of the journal, not of the names, and the hash that Drizzle records', async () => {
    const { all, pending } = await review(
      {},
      journal([
        { tag: '0001_z', when: ago(4) },
        { tag: '0000_y', when: ago(2), sql: 'SELECT 1' },
      ]),
    );
    expect(pending).toEqual(['0001_z', '0000_y']);
    expect(all).toEqual([]);
  });
});

describe('a migration that production will skip', () => {
  const head = journal([a, b, c, { ...d, when: ago(45) }]);

  test('not newer than the newest on base: error at the line of its entry', async () => {
    const { pending, all, findings } = await review(journal([a, b, c]), head);
    expect(findings).toEqual(['error skipped-migration 0003_d']);
    expect(pending).toEqual(['0003_d']);
    const lines = JSON.stringify(head['drizzle/meta/_journal.json'], null, 2).split('\n');
    expect(all[0]).toMatchObject({ file: 'drizzle/meta/_journal.json', evidence: 'history', hazard: 'history' });
    expect(lines[(all[0]?.line ?? 0) - 1]).toContain('"tag": "0003_d"');
    expect(all[0]?.message).toContain('0002_c');
    expect(all[0]?.action.text).toContain(String(ago(30)));
  });

  test('the very same `when` is skipped too', async () => {
    expect((await review(journal([a, b]), journal([a, b, { ...c, when: b.when }]))).findings).toEqual([
      'error skipped-migration 0002_c',
    ]);
  });

  test('seconds instead of milliseconds, and an entry without `when`', async () => {
    const seconds = journal([a, { ...b, when: Math.floor(ago(1) / 1000) }]);
    expect((await review(journal([a]), seconds)).findings).toEqual(['error skipped-migration 0001_b']);
    const none = journal([a, { ...b, when: Number.NaN }]);
    expect((await review(journal([a]), none)).findings).toEqual(['error skipped-migration 0001_b']);
  });

  test('a base that is dated in the future: the newcomer is skipped, and the message says why', async () => {
    const { findings, all } = await review(
      journal([a, { ...b, when: now + 90 * day }]),
      journal([a, { ...b, when: now + 90 * day }, d]),
    );
    expect(findings).toEqual(['error skipped-migration 0003_d', 'notice future-timestamp base branch']);
    expect(all[0]?.message).toContain('dated in the future');
  });

  test('two new ones in disorder run in one deploy: no more than a notice', async () => {
    const { findings } = await review(journal([a]), journal([a, { ...b, when: ago(2) }, { ...c, when: ago(3) }]));
    expect(findings).toEqual(['notice skipped-migration 0002_c']);
  });

  test('disorder that base has already is told once, when migrations are touched', async () => {
    const old = [a, { ...b, when: ago(100) }, { ...c, when: ago(95) }];
    expect((await review(journal(old), journal([...old, d]))).findings).toEqual([
      'notice skipped-migration base branch',
    ]);
  });
});

describe('dates', () => {
  test('more than a day ahead is an error, a few hours are not', async () => {
    expect((await review(journal([a]), journal([a, { ...b, when: now + 30 * day }]))).findings).toEqual([
      'error future-timestamp 0001_b',
    ]);
    expect((await review(journal([a]), journal([a, { ...b, when: now + day / 2 }]))).findings).toEqual([]);
  });

  test('a base migration dated anew runs again', async () => {
    const outcome = await review(journal([a, b]), journal([a, { ...b, when: ago(1) }]));
    expect(outcome).toMatchObject({
      base: ['0000_a', '0001_b'],
      pending: ['0001_b'],
      findings: ['error rerun-migration 0001_b'],
    });
  });

  test('dating anew what production had skipped is a repair: it is pending, and not part of the baseline', async () => {
    const skipped = { ...c, when: ago(75) };
    const outcome = await review(journal([a, b, skipped]), journal([a, b, { ...skipped, when: ago(1) }]));
    expect(outcome).toMatchObject({
      base: ['0000_a', '0001_b'],
      pending: ['0002_c'],
      findings: ['notice rerun-migration 0002_c'],
    });
  });

  test('dating an old one back changes nothing for databases', async () => {
    expect(await review(journal([a, b]), journal([a, { ...b, when: ago(61) }]))).toMatchObject({
      pending: [],
      findings: [],
    });
  });
});

describe('edits of what base has', () => {
  test.each<[string, string, string, number, string[]]>([
    [
      'a column that nothing else creates, long deployed',
      column('x'),
      column('y'),
      30,
      ['error edited-migration 0001_b'],
    ],
    ['another statement, long deployed', column('x'), 'UPDATE t SET x = 1;', 30, ['warning edited-migration 0001_b']],
    [
      'a column that is also created elsewhere',
      column('x'),
      `${column('x')}CREATE TABLE "t_0000_a" (id integer);`,
      30,
      ['warning edited-migration 0001_b'],
    ],
    [
      'a column with a guard',
      column('x'),
      column('y').replace('COLUMN', 'COLUMN IF NOT EXISTS'),
      30,
      ['warning edited-migration 0001_b'],
    ],
    [
      'the schema spelled out',
      column('x'),
      column('x').replace('TABLE ', 'TABLE "public".'),
      30,
      ['notice edited-migration 0001_b'],
    ],
    ['another statement, fresh on base', column('x'), column('y'), 2, ['warning edited-migration 0001_b']],
    ['a statement more', column('x'), column('x') + column('y'), 30, ['error edited-migration 0001_b']],
    [
      'a comment and white space',
      column('x'),
      `-- why\n${column('x').replace(' ADD', '\n  ADD')}`,
      30,
      ['notice edited-migration 0001_b'],
    ],
    [
      'IF NOT EXISTS',
      column('x'),
      column('x').replace('COLUMN', 'COLUMN IF NOT EXISTS'),
      30,
      ['notice edited-migration 0001_b'],
    ],
    ['what is no SQL', column('x'), 'SELEC 1', 30, ['warning edited-migration 0001_b']],
    [
      'line endings and a byte order mark',
      `${column('x')}${column('y')}`,
      `\uFEFF${column('x')}${column('y')}`.replaceAll('\n', '\r\n'),
      30,
      [],
    ],
  ])('%s', async (_, before, after, age, expected) => {
    const at = ago(age);
    const outcome = await review(
      journal([a, { ...b, when: at, sql: before }]),
      journal([a, { ...b, when: at, sql: after }]),
    );
    expect(outcome).toMatchObject({ base: ['0000_a', '0001_b'], pending: [], findings: expected });
  });

  test('the line is that of the first difference', async () => {
    const before = ['x', 'y', 'z'].map(column).join('');
    const { all } = await review(
      journal([{ ...a, sql: before }]),
      journal([{ ...a, sql: before.replace('"y"', '"q"') }]),
    );
    expect(all[0]).toMatchObject({ file: 'drizzle/0000_a.sql', line: 2 });
  });

  test('many edits are one finding, and harmless ones another', async () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      tag: `000${i}_m`,
      when: ago(90 - i),
      sql: `UPDATE t SET x = ${i};`,
    }));
    const edited = many.map((one, i) => ({ ...one, sql: i < 5 ? 'DELETE FROM t;' : `-- why\n${one.sql}` }));
    expect((await review(journal(many), journal(edited))).findings).toEqual([
      'warning edited-migration 5 migrations',
      'notice edited-migration 4 harmless edits',
    ]);
  });

  test('an edit that a new migration repeats for databases that exist', async () => {
    const edit = { ...b, sql: column('x') + column('y') };
    const outcome = await review(
      journal([a, { ...b, sql: column('x') }]),
      journal([a, edit, { ...c, sql: column('y') }]),
    );
    expect(outcome).toMatchObject({ pending: ['0002_c'], findings: ['warning edited-migration 0001_b'] });
  });

  test('a base migration deleted: one finding however many', async () => {
    expect(await review(journal([a, b, c]), journal([a, b]))).toMatchObject({
      pending: [],
      findings: ['warning deleted-migration 0002_c'],
    });
    expect((await review(journal([a, b, c, d]), journal([a]))).findings).toEqual([
      'warning deleted-migration 0001_b … 0003_d',
    ]);
    expect((await review(journal([a, b]), {})).findings).toEqual(['warning deleted-migration 0000_a … 0001_b']);
  });

  test('renamed with the same time and text: a notice, nothing is pending', async () => {
    const renamed = { ...b, tag: '0001_better', snapshot: { id: 'x' } };
    expect(
      await review(journal([a, { ...b, sql: column('x') }, c]), journal([a, { ...renamed, sql: column('x') }, c])),
    ).toMatchObject({
      base: ['0000_a', '0001_b', '0002_c'],
      pending: [],
      findings: expect.arrayContaining(['notice renamed-migration 0001_better']) as unknown,
    });
  });

  test('another order, and a new one in the midst', async () => {
    expect((await review(journal([a, b, c]), journal([a, { ...c, when: c.when }, b]))).findings).toContain(
      'warning reordered-migrations 0001_b',
    );
    const outcome = await review(journal([a, b]), journal([a, d, b]));
    expect(outcome.pending).toEqual(['0003_d']);
    expect(outcome.findings).toContain('notice reordered-migrations 0003_d');
  });
});

describe('branches and new beginnings', () => {
  test('a pending migration that was generated again after a merge of main', async () => {
    // main got 0002_theirs; the branch threw its 0002_mine away and generated 0003_mine2.
    const theirs = { tag: '0002_theirs', when: ago(5) };
    const mine = { tag: '0003_mine2', when: ago(1) };
    expect(await review(journal([a, b, theirs]), journal([a, b, theirs, mine]))).toMatchObject({
      pending: ['0003_mine2'],
      findings: [],
    });
  });

  test('a conflict solved by numbering anew with the old time: skipped', async () => {
    const theirs = { tag: '0002_theirs', when: ago(5) };
    const mine = { tag: '0003_mine', when: ago(6) };
    expect((await review(journal([a, b, theirs]), journal([a, b, theirs, mine]))).findings).toEqual([
      'error skipped-migration 0003_mine',
    ]);
  });

  test('a revert deletes the newest migration', async () => {
    const { findings, all } = await review(journal([a, b, { ...c, when: ago(1) }]), journal([a, b]));
    expect(findings).toEqual(['warning deleted-migration 0002_c']);
    expect(all[0]?.action.text).toContain('new migration that does the opposite');
  });

  test('the newest base migration replaced by another one', async () => {
    const outcome = await review(journal([a, b, c]), journal([a, b, { tag: '0002_other', when: ago(1) }]));
    expect(outcome).toMatchObject({ pending: ['0002_other'], findings: ['warning deleted-migration 0002_c'] });
  });

  test('all replaced by a new baseline: one finding, and the baseline is pending', async () => {
    const fresh = { tag: '0000_init', when: ago(1), sql: 'CREATE TABLE everything (id int);' };
    expect(await review(journal([a, b, c]), journal([fresh]))).toMatchObject({
      pending: ['0000_init'],
      findings: ['warning history-reset 0000_init'],
    });
  });

  test('a squash that databases skip on purpose is no skipped migration', async () => {
    const squash = { tag: '0000_squash', when: c.when - 1, sql: squashOf(a, b, c) };
    const outcome = await review(journal([a, b, c]), journal([squash, { ...d, sql: 'SELECT 1;' }]));
    expect(outcome).toMatchObject({
      base: ['0000_a', '0001_b', '0002_c'],
      pending: ['0003_d'],
      findings: ['notice history-reset 0000_squash'],
    });
  });

  test('a squash of the older half', async () => {
    const squash = { tag: '0000_squash', when: b.when - 1, sql: squashOf(a, b) };
    const outcome = await review(journal([a, b, c, d]), journal([squash, c, d]));
    expect(outcome.pending).toEqual([]);
    expect(outcome.findings).toEqual(['notice history-reset 0000_squash']);
  });
});

describe('files', () => {
  test('an entry without its SQL file', async () => {
    const outcome = await review(journal([a]), journal([a, { ...b, sql: null }]));
    expect(outcome).toMatchObject({ pending: [], findings: ['error missing-sql-file 0001_b'] });
    expect(outcome.all[0]).toMatchObject({ file: 'drizzle/meta/_journal.json' });
  });

  test.each<[string, string[]]>([
    ['0002_add_index.sql', ['error orphan-sql-file 0002_add_index.sql']],
    ['0001_old.sql', ['notice orphan-sql-file 0001_old.sql']],
    ['20260101000000_add_index.sql', ['error orphan-sql-file 20260101000000_add_index.sql']],
    ['helpers.sql', ['notice orphan-sql-file helpers.sql']],
    ['0001_b.down.sql', []],
    ['0001_b_rollback.sql', []],
    ['seed.sql', []],
    ['functions/0001_x.sql', []],
  ])('an SQL file that nothing runs: %s', async (file, expected) => {
    const outcome = await review(journal([a, b]), { ...journal([a, b]), [`drizzle/${file}`]: 'SELECT 1;' });
    expect(outcome).toMatchObject({ pending: [], findings: expected });
  });

  test('orphans of base are told in one notice', async () => {
    const orphans = { 'drizzle/0007_x.sql': 'SELECT 1;', 'drizzle/0008_y.sql': 'SELECT 1;' };
    const { findings, all } = await review({ ...journal([a, b]), ...orphans }, { ...journal([a, b, c]), ...orphans });
    expect(findings).toEqual(['notice orphan-sql-file base branch']);
    expect(all[0]?.message).toContain('0007_x.sql, 0008_y.sql');
  });

  test('merge markers and broken JSON in the journal', async () => {
    const markers = '{\n  "entries": [\n<<<<<<< HEAD\n    {}\n=======\n    {}\n>>>>>>> main\n  ]\n}\n';
    const conflict = await review(journal([a, b]), { ...journal([a, b, c]), 'drizzle/meta/_journal.json': markers });
    expect(conflict).toMatchObject({
      base: ['0000_a', '0001_b'],
      pending: [],
      findings: ['error unreadable-journal drizzle/meta/_journal.json'],
    });
    expect(conflict.all[0]).toMatchObject({ line: 3 });
    const comma = await review(journal([a]), {
      ...journal([a]),
      'drizzle/meta/_journal.json': '{\n "entries": [\n {},\n ]\n}',
    });
    expect(comma.findings).toEqual(['error unreadable-journal drizzle/meta/_journal.json']);
    expect(comma.all[0]).toMatchObject({ line: 3 });
    for (const text of ['', '[]', '{"entries": {}}']) {
      const { findings } = await review(journal([a]), { ...journal([a]), 'drizzle/meta/_journal.json': text });
      expect([text, findings]).toEqual([text, ['error unreadable-journal drizzle/meta/_journal.json']]);
    }
  });

  test('an entry without a tag: Drizzle looks for undefined.sql', async () => {
    const { 'drizzle/meta/_journal.json': _, ...files } = journal([a, b]);
    const entries = [
      { idx: 0, when: a.when, tag: a.tag },
      { idx: 1, when: b.when },
    ];
    const outcome = await review(journal([a]), { ...files, 'drizzle/meta/_journal.json': { entries } });
    expect(outcome.findings).toContain('error missing-sql-file undefined');
    expect(outcome.pending).toEqual([]);
  });

  test('a journal that nobody can read is an error also where base has it so', async () => {
    const broken = { ...journal([a]), 'drizzle/meta/_journal.json': '{' };
    expect((await review(broken, { ...broken, 'README.md': 'x' })).findings).toEqual([
      'error unreadable-journal drizzle/meta/_journal.json',
    ]);
  });

  test('a pull request that mends a broken journal', async () => {
    const broken = { ...journal([a, b]), 'drizzle/meta/_journal.json': '<<<<<<< HEAD\n=======\n>>>>>>> x\n' };
    expect(await review(broken, journal([a, b, c]))).toMatchObject({
      base: ['0000_a', '0001_b'],
      pending: ['0002_c'],
      findings: [],
    });
  });

  test('the same number, the same name, the same idx', async () => {
    const number = await review(journal([a, b]), journal([a, b, { tag: '0001_c', when: ago(1) }]));
    expect(number.findings).toContain('warning duplicate-migration 0001_c');
    const name = await review(journal([a]), journal([a, b, { ...b, when: ago(1), snapshot: null }]));
    expect(name.findings).toContain('error duplicate-migration 0001_b');
    const idx = await review(journal([a]), journal([a, { ...b, idx: 0 }]));
    expect(idx.findings).toEqual(['notice duplicate-migration 0001_b']);
  });

  test('time stamps as prefixes are no numbers', async () => {
    const files = journal([
      { tag: '20260101000000_a', when: ago(9) },
      { tag: '20260101000000_b', when: ago(8), snapshot: null, sql: 'SELECT 1;' },
    ]);
    expect((await review({}, files)).findings).toEqual([]);
  });
});

describe('snapshots', () => {
  test('a schema change without a snapshot', async () => {
    const outcome = await review(journal([a]), journal([a, { ...b, snapshot: null }]));
    expect(outcome.findings).toEqual(['warning missing-snapshot 0001_b']);
  });

  test('where base goes without already, one more is a notice', async () => {
    const base = [a, { ...b, snapshot: null }];
    expect((await review(journal(base), journal([...base, { ...c, snapshot: null }]))).findings).toEqual([
      'notice missing-snapshot 0002_c',
      'notice missing-snapshot base branch',
    ]);
  });

  test('none is needed for data, functions, or where a later snapshot knows of it', async () => {
    const data = {
      ...b,
      snapshot: null,
      sql: 'UPDATE t SET x = 1; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;',
    };
    expect((await review(journal([a]), journal([a, data]))).findings).toEqual([]);
    expect((await review(journal([a]), journal([a, { ...b, snapshot: null }, c]))).findings).toEqual([]);
  });

  test('two with one parent', async () => {
    const first = { ...b, snapshot: { prevId: 'p' } };
    const second = { ...c, snapshot: { prevId: 'p' } };
    const { findings, all } = await review(journal([a, first]), journal([a, first, second]));
    expect(findings).toContain('error forked-snapshots 0001 / 0002');
    expect(all.find(({ rule }) => rule === 'forked-snapshots')).toMatchObject({
      file: 'drizzle/meta/0002_snapshot.json',
      line: 3,
    });
  });

  test('a copied snapshot', async () => {
    const copy = { ...c, snapshot: { id: 'same', prevId: 'p' } };
    const { all } = await review(journal([a]), journal([a, { ...b, snapshot: { id: 'same', prevId: 'p' } }, copy]));
    expect(all.find(({ rule }) => rule === 'forked-snapshots')?.message).toContain('copies');
  });

  test('a parent that no file has', async () => {
    const { findings } = await review(journal([a, b]), journal([a, b, { ...c, snapshot: { prevId: 'gone' } }]));
    expect(findings).toEqual(['notice broken-snapshot-chain 0002']);
  });

  test.each([
    ['merge markers', '{\n<<<<<<< HEAD\n"id": 1\n=======\n>>>>>>> x\n}'],
    ['half a file', '{"id": "a", "prevId": '],
    ['nothing', ''],
  ])('an unreadable one: %s', async (_, text) => {
    const { findings } = await review(journal([a]), { ...journal([a, b]), 'drizzle/meta/0001_snapshot.json': text });
    expect(findings).toEqual(['error unreadable-snapshot drizzle/meta/0001_snapshot.json']);
  });

  test('version 5 and keys in another order are read', async () => {
    const old = { version: '5', dialect: 'pg', tables: {}, id: 'x', prevId: '00000000-0000-0000-0000-000000000000' };
    const files = { ...journal([a, { ...b, snapshot: { prevId: 'x' } }]), 'drizzle/meta/0000_snapshot.json': old };
    expect((await review({}, files)).findings).toEqual([]);
  });
});
