import { describe, expect, test } from '@jest/globals';
import type { RuleName } from '../../src/core/rule-name.ts';
import { makeFinding } from '../../src/core/finding.ts';
import { emptyCatalog } from '../../src/core/catalog.ts';
import { mergeFindings } from '../../src/verdict/judge.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { catalogOf, factsOf, judgeParsed, named } from './harness.ts';

const baseline = catalogOf({ users: ['id integer', 'email text'], '"user"': ['id integer'] });

describe('judge', () => {
  test('a finding has the place, the rule and the subject', async () => {
    const [finding, ...rest] = await judgeParsed(baseline, 'SELECT 1;\n\nALTER TABLE "users"\n  DROP COLUMN "email";');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'drop-column',
      severity: 'error',
      file: 'drizzle/0001_case.sql',
      line: 3,
      endLine: 4,
      statement: 1,
      subject: 'users.email',
      evidence: 'parsed',
      acceptance: null,
    });
  });

  test('names are those of the catalog, also for keywords', async () => {
    expect(named(await judgeParsed(baseline, 'DROP TABLE "public"."user" CASCADE'))).toEqual(['drop-table "user"']);
  });

  test('what a DO block spells out is seen', async () => {
    const sql = `DO $$ BEGIN IF true THEN ALTER TABLE users DROP COLUMN email; END IF; EXECUTE 'DROP TABLE "user"'; END $$`;
    expect(named(await judgeParsed(baseline, sql))).toEqual(['drop-column users.email', 'drop-table "user"']);
  });

  test('what only the facts know is seen, and facts outweigh the tree', async () => {
    const without = { ...baseline, tables: { users: baseline.tables['users']! } };
    const findings = await judgeParsed(
      baseline,
      ['SELECT wipe()', 'DO $$ BEGIN IF false THEN DROP TABLE users; END IF; END $$'],
      {
        trial: {
          baseline,
          before: [baseline, without],
          final: without,
          runs: [],
          facts: [
            factsOf(0, { drops: [{ type: 'table', identity: 'public."user"', cascaded: true, rows: 7 }] }),
            factsOf(1),
          ],
        },
      },
    );
    expect(named(findings)).toEqual(['drop-table "user"']);
    expect(findings[0]?.details).toContain('7 rows in the trial');
    expect(findings[0]?.evidence).toBe('measured');
  });

  test.each([
    ['CREATE TABLE "draft" ("id" int)', 'DROP TABLE "draft"'],
    ['CREATE TABLE a (id int, x int); ALTER TABLE a RENAME TO b', 'ALTER TABLE b DROP COLUMN x; DROP TABLE b'],
    ['ALTER TABLE users ADD COLUMN x int', 'ALTER TABLE users DROP COLUMN x'],
  ])('what the batch itself created is exempt: %s; %s', async (...files) => {
    expect(await judgeParsed(baseline, files)).toEqual([]);
  });

  test('severities are set by name, and off is off', async () => {
    const sql = 'DROP TABLE users; ALTER TABLE "user" DROP COLUMN id';
    const settings = {
      rules: { 'drop-table': 'off', 'drop-column': 'notice', 'several-breaking-changes': 'off' },
    } as const;
    const findings = await judgeParsed(baseline, sql, { settings });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['drop-column', 'notice']]);
  });
});

describe('judge without a trial and without a catalog', () => {
  test.each([
    ['DROP TABLE "user"', ['drop-table "user"']],
    [
      'DROP TABLE "a$b", "a.b", billing."order"',
      ['drop-table "a$b"', 'drop-table "a.b"', 'drop-table billing."order"'],
    ],
    ['DROP VIEW "user", "a$b"', ['drop-view "user"', 'drop-view "a$b"']],
    ['DROP SEQUENCE public."order"', ['drop-sequence "order"']],
    ['ALTER TABLE "user" RENAME TO "end"', ['rename-table "user"']],
    ['ALTER TABLE "billing"."invoices" DROP COLUMN "x"', ['drop-column billing.invoices.x']],
    ['TRUNCATE "a", "b"', ['truncate a', 'truncate b']],
    ['DELETE FROM "a"', ['delete-all-rows a']],
    ['DELETE FROM "a" WHERE "b"', []],
    [`UPDATE "a" SET "b" = 'c'`, ['backfill-in-one-transaction a', 'overwrite-column a.b']],
    ['ALTER TABLE "a" ADD COLUMN "b" int NOT NULL', ['add-required-column a.b']],
    ['ALTER TABLE "a" RENAME COLUMN "b" TO "c"', ['rename-column a.b']],
    ['ALTER TABLE "a" RENAME TO "b"', ['rename-table a']],
    ['DROP SCHEMA "s" CASCADE', ['drop-schema s']],
    ['DROP VIEW "v"', ['drop-view v']],
    [
      'CREATE TABLE "a" ("id" int, "b" int); ALTER TABLE "a" RENAME COLUMN "b" TO "c"; DELETE FROM "a"; ALTER TABLE "a" ADD COLUMN "d" int NOT NULL; ALTER TABLE "a" RENAME TO "e"; DROP TABLE "e"',
      [],
    ],
  ])('%s', async (sql, expected) => {
    const findings = await judgeParsed(emptyCatalog, sql);
    expect(named(findings.filter(({ severity }) => severity !== 'notice'))).toEqual(expected);
    expect(findings.every(({ evidence }) => evidence === 'parsed' || evidence === 'predicted')).toBe(true);
  });
});

describe('mergeFindings', () => {
  const rule = (name: RuleName, covers: RuleName[] = []): Rule => ({
    name,
    hazard: 'data-loss',
    severity: 'error',
    title: '',
    why: '',
    covers,
    check: () => [],
  });
  const list = [rule('truncate'), rule('truncate-cascade', ['truncate'])];
  const found = (name: RuleName, subject: string, statement: number) =>
    makeFinding(rule(name), { subject, statement, message: name, action: { text: '', steps: [] } });

  test('a finding covers the other about the same statement and subject only', () => {
    const merged = mergeFindings(
      [
        found('truncate', 'a', 0),
        found('truncate-cascade', 'a', 0),
        found('truncate', 'b', 0),
        found('truncate', 'a', 1),
      ],
      list,
    );
    expect(merged.map(({ rule, subject, statement }) => [rule, subject, statement])).toEqual([
      ['truncate-cascade', 'a', 0],
      ['truncate', 'b', 0],
      ['truncate', 'a', 1],
    ]);
  });

  test('the same rule tells a thing once, with the worst severity', () => {
    const twice = [{ ...found('truncate', 'a', 0), severity: 'notice' as const }, found('truncate', 'a', 0)];
    expect(mergeFindings(twice, list).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('whoever accepted the covered one has accepted the harm', () => {
    const acceptance = { reason: 'r', until: null, author: null, file: 'f', line: 1 };
    const merged = mergeFindings(
      [{ ...found('truncate', 'a', 0), acceptance }, found('truncate-cascade', 'a', 0)],
      list,
    );
    expect(merged.map(({ rule }) => rule)).toEqual(['truncate']);
  });
});

describe('acceptances', () => {
  const accept = (comment: string, today = '2026-11-21') =>
    judgeParsed(baseline, `-- ${comment}\nDROP TABLE users;`, { today });

  test('an accepted finding stays, with reason and place, and counts for no verdict', async () => {
    const findings = await accept('raincheck: accept drop-table because it was only ever a draft until 2026-11-21');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.acceptance).toEqual({
      reason: 'it was only ever a draft',
      until: '2026-11-21',
      author: null,
      file: 'drizzle/0001_case.sql',
      line: 1,
    });
    expect(verdictOf(findings, 'error')).toBe('pass');
  });

  test.each([
    ['raincheck: accept drop-table', 'acceptance-without-reason'],
    ['raincheck: accept drop-table because ', 'acceptance-without-reason'],
    ['raincheck: accept drop-table until 2027-01-01', 'acceptance-without-reason'],
    ['raincheck: accept drop-tabel because it is old', 'acceptance-unknown-rule'],
    ['raincheck: accept drop-table because it is old until 2026-11-20', 'acceptance-expired'],
    ['raincheck: accept drop-column because it is old', 'unused-acceptance'],
    ['raincheck: accept everything, please', 'acceptance-unreadable'],
    ['raincheck: accept drop-table because it is old until 2027-02-30', 'acceptance-unreadable'],
    ['Raincheck: ignore drop-table', 'acceptance-unreadable'],
    [`raincheck: accept drop-table because${' '.repeat(50_000)}x`, 'acceptance-unreadable'],
    ['raincheck: accept drop-table because …', 'acceptance-without-reason'],
  ])('%s does not count: %s', async (comment, rule) => {
    const findings = await accept(comment);
    expect(findings.map((finding) => finding.rule).sort()).toEqual([rule, 'drop-table'].sort());
    expect(findings.find((finding) => finding.rule === 'drop-table')?.acceptance).toBeNull();
    expect(verdictOf(findings, 'error')).toBe('block');
  });

  test('a reason in any language counts', async () => {
    const [finding] = await accept('raincheck: accept drop-table because таблица пуста');
    expect(finding?.acceptance?.reason).toBe('таблица пуста');
  });

  test('behind a statement, inside of one or behind the last one it accepts nothing', async () => {
    const comment = '-- raincheck: accept drop-table because it is empty';
    const findings = await judgeParsed(
      baseline,
      `DROP TABLE users; ${comment}\nDROP TABLE\n${comment}\n"user";\n${comment}\n`,
    );
    expect(findings.map(({ rule, line, acceptance }) => [rule, line, acceptance])).toEqual([
      ['drop-table', 1, null],
      ['drop-table', 2, null],
      ['acceptance-unreadable', 1, null],
      ['unused-acceptance', 3, null],
      ['unused-acceptance', 5, null],
    ]);
  });

  test('a misspelt rule gets the nearest name', async () => {
    const [, finding] = await accept('raincheck: accept drop-tabel because it is old');
    expect(finding?.message).toContain('did you mean `drop-table`?');
  });

  test('several acceptances before one statement; each is for the next statement only', async () => {
    const findings = await judgeParsed(
      baseline,
      [
        '-- raincheck: accept drop-column because unused since May',
        '-- raincheck: accept drop-table because this one is not about a table',
        '--> statement-breakpoint',
        'ALTER TABLE users DROP COLUMN email;',
        'ALTER TABLE "user" DROP COLUMN id;',
      ].join('\n'),
    );
    expect(findings.map(({ rule, subject, acceptance }) => [rule, subject, acceptance !== null])).toEqual([
      ['drop-column', 'users.email', true],
      ['drop-column', '"user".id', false],
      ['unused-acceptance', 'drop-table', false],
    ]);
  });
});

describe('verdictOf', () => {
  const of = (...severities: ('error' | 'warning' | 'notice')[]) =>
    severities.map((severity) => ({
      ...makeFinding(
        { name: 'syntax-error', hazard: 'fails', severity, title: '', why: '' },
        { subject: '', message: '', action: { text: '', steps: [] } },
      ),
    }));
  test.each([
    [[], 'error', 'pass'],
    [['notice'], 'warning', 'pass'],
    [['warning', 'notice'], 'error', 'warn'],
    [['warning'], 'warning', 'block'],
    [['error'], 'error', 'block'],
    [['error'], 'never', 'warn'],
  ] as const)('%j with fail-on %s: %s', (severities, failOn, verdict) => {
    expect(verdictOf(of(...severities), failOn)).toBe(verdict);
  });
});
