import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { KnownError } from '../../src/core/errors.ts';
import { checkResult, parseReview, renderAnnotations, renderCheckJson, renderJson } from '../../src/report/index.ts';
import { finding, project, review } from './builders.ts';
import { hostileTexts, poison } from './poison.ts';
import * as reviews from './reviews.ts';

const root = path.resolve(import.meta.dirname, '../..');
const published = path.join(root, 'schemas/review-v1.schema.json');

describe.each(Object.entries(reviews).filter(([name]) => name !== 'hostile'))('%s', (_, build) => {
  test('its JSON is valid by the published schema', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(published, 'utf8')));
    expect([valid(JSON.parse(renderJson(build()))), valid.errors]).toEqual([true, null]);
  });

  test('comes back from its JSON unchanged', () => {
    expect(parseReview(renderJson(build()))).toEqual(build());
  });
});

describe('a review from an artifact', () => {
  const json = (change: (data: ReturnType<typeof reviews.block>) => unknown) => JSON.stringify(change(reviews.block()));

  test('hostile texts are data like any other', () => {
    const made = reviews.hostile();
    expect(parseReview(renderJson(made))).toEqual(made);
  });

  test('fields that this version does not know are dropped', () => {
    const parsed = parseReview(json((data) => ({ ...data, comment: '# run me' })));
    expect(parsed).toEqual(reviews.block());
  });

  test.each([
    ['no JSON', '{', /not JSON/],
    ['no object', '[]', /another version/],
    ['another version', json((data) => ({ ...data, schemaVersion: 2 })), /another version/],
    ['a verdict that does not exist', json((data) => ({ ...data, verdict: 'fine' })), /verdict/],
    ['a path out of the repository', withFinding({ file: 'a/../../x' }), /findings\.0\.file/],
    ['an absolute path', withFinding({ file: '/etc/passwd' }), /findings\.0\.file/],
    ['a rule that is no name', withFinding({ rule: 'x](https://evil.example)' }), /findings\.0\.rule/],
    ['a text without end', withFinding({ message: 'x'.repeat(30_000) }), /findings\.0\.message/],
    ['a line that is none', withFinding({ line: 1.5 }), /findings\.0\.line/],
    ['a commit that is none', json((data) => ({ ...data, head: 'main' })), /head/],
    [
      'too many notes',
      json((data) => ({ ...data, skipped: Array.from({ length: 2000 }, () => ({ project: 'a', reason: 'b' })) })),
      /skipped/,
    ],
    ['fifty megabytes', ' '.repeat(50_000_001), /50000001 characters/],
  ])('%s is refused in plain words', (_, text, message) => {
    expect(() => parseReview(text)).toThrow(message);
    expect(() => parseReview(text)).toThrow(KnownError);
  });

  function withFinding(some: object): string {
    return json((data) => ({
      ...data,
      projects: data.projects.map((entry) => ({
        ...entry,
        findings: entry.findings.map((one) => ({ ...one, ...some })),
      })),
    }));
  }

  test('__proto__ in it changes nothing', () => {
    parseReview(json((data) => data).replace('{', '{"__proto__":{"polluted":true},'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('raincheck check --format json', () => {
  test('has per statement what was measured, and the findings', () => {
    const result = checkResult(reviews.block());
    expect(Object.keys(result)).toEqual([
      'schemaVersion',
      'verdict',
      'broken',
      'postgres',
      'transaction',
      'statements',
      'findings',
      'coverage',
      'wayBack',
      'deployOrder',
      'impact',
      'notWorkedOut',
      'notes',
    ]);
    expect(result.transaction).toBe('batch');
    expect(result.statements[2]).toMatchObject({
      sql: expect.stringContaining('ADD CONSTRAINT'),
      file: 'drizzle/0013_leaner_customers.sql',
      line: 5,
      locks: [
        { relation: 'orders', mode: 'AccessExclusiveLock' },
        { relation: 'coupons', mode: 'ShareRowExclusiveLock' },
      ],
      rewrites: [],
      scans: [{ relation: 'orders', rows: 1000, purpose: 'validate' }],
      indexBuilds: [],
      error: null,
      ran: 'batch',
    });
    expect(result.statements[3]?.error?.sqlstate).toBe('23502');
    expect(result.findings[0]).toMatchObject({
      rule: 'drop-column',
      hazard: 'data-loss',
      severity: 'error',
      file: 'drizzle/0013_leaner_customers.sql',
      line: 1,
      statement: 0,
      evidence: 'measured',
      wayOut: null,
    });
    const [first] = reviews.block().projects;
    const proof = { status: 'proven' as const, on: 'PostgreSQL 17.10', notes: [] };
    const wayOut = { releases: [{ title: 'Now', sql: ['SELECT 1;'], transaction: 'none' as const }], proof };
    const findings = (first?.findings ?? []).map((one) => ({ ...one, wayOut }));
    expect(checkResult(review([project({ ...first, findings })])).findings[0]?.wayOut).toEqual(wayOut);
    expect(JSON.parse(renderCheckJson(reviews.block()))).toEqual(result);
  });

  test('a statement without facts did not run', () => {
    const [one] = reviews.block().projects;
    const result = checkResult(review([project({ ...one, facts: [] })]));
    expect(result.statements[0]).toMatchObject({ ran: 'not-run', locks: [], error: null });
  });
});

describe('annotations', () => {
  test('worst first, ten per level, the tenth says how many are left', () => {
    const made = renderAnnotations(reviews.huge());
    expect(made.map(({ level }) => level)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(made[9]?.message).toBe('+191 more of this severity in the job summary.');
    expect(made[19]?.message).toBe('+91 more of this severity in the job summary.');
  });

  test('exactly ten are all shown', () => {
    const ten = Array.from({ length: 10 }, (_, at) =>
      finding('drop-table', 'data-loss', 'error', { subject: `t${at}`, message: 'M.', do: 'D.' }),
    );
    expect(renderAnnotations(review([project({ findings: ten })])).map(({ title }) => title)).toEqual(
      ten.map(({ subject }) => `drop-table: ${subject}`),
    );
  });

  test('have file and lines where there are some, and no accepted finding', () => {
    expect(renderAnnotations(reviews.block())[2]).toEqual({
      level: 'warning',
      title: 'set-not-null: reviews.body',
      message: 'Fails if `reviews.body` has NULLs.\nFill the column first, in an earlier release.',
      file: 'drizzle/0013_leaner_customers.sql',
      startLine: 8,
      endLine: 8,
    });
    expect(renderAnnotations(reviews.accepted())).toEqual([]);
  });

  test('nothing hidden in them', () => {
    const text = hostileTexts(7);
    const made = renderAnnotations(poison(reviews.block(), () => text(9)));
    expect(
      JSON.stringify(made.map(({ title, message }) => title + message.replaceAll('\n', '').replaceAll('\t', ''))),
    ).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
