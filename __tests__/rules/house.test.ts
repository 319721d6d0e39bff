import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compatibilityRules, dataLossRules, houseRules } from './groups.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { Bench, shown } from './harness.ts';

const folder = path.resolve(import.meta.dirname, '../../examples/shop/drizzle');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

describe('a project from its first migration on', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
  });

  test('all migrations at once on an empty database: nothing is lost, no code breaks', async () => {
    const findings = await bench.judge(
      '',
      files.map(([, sql]) => sql),
    );
    expect(shown(findings, [...dataLossRules, ...compatibilityRules])).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(verdictOf(findings, 'warning')).toBe('pass');
  });

  test('notices about a first migration are few: one per kind', async () => {
    const [first] = files;
    const findings = await bench.judge('', first?.[1] ?? '');
    expect(findings.length).toBeLessThanOrEqual(3);
  });

  test.each(files.slice(1).map(([file], position) => [file, position + 1] as const))(
    '%s on what came before: no false alarm',
    async (_, position) => {
      const before = files.slice(0, position).map(([, sql]) => sql);
      const findings = await bench.judge(before.join('\n'), files[position]?.[1] ?? '');
      expect(shown(findings, [...dataLossRules, ...compatibilityRules])).toEqual([]);
    },
  );

  test.each<[string, string, string, string[]]>([
    [
      'a convention is only what nearly all names show',
      'CREATE TABLE "t" ("a_b" int, "c_d" int, "e_f" int, "g_h" int, "i_j" int, "kL" int, "mN" int, "o_p" int);',
      'ALTER TABLE "t" ADD COLUMN "qR" int',
      [],
    ],
    [
      'camelCase is a convention too',
      'CREATE TABLE "t" ("aB" int, "cD" int, "eF" int, "gH" int, "iJ" int, "kL" int, "mN" int, "oP" int);',
      'ALTER TABLE "t" ADD COLUMN "q_r" int',
      ['notice naming-convention 0001_case'],
    ],
    [
      'partitions need no key of their own',
      'CREATE TABLE "p" ("at" date) PARTITION BY RANGE ("at")',
      `CREATE TABLE "p_1" PARTITION OF "p" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`,
      [],
    ],
    [
      'a renamed table counts once',
      'CREATE TABLE "a" ("id" int PRIMARY KEY, "x" int, "y" int)',
      'ALTER TABLE "a" RENAME TO "b"; ALTER TABLE "b" DROP COLUMN "x"; ALTER TABLE "b" RENAME COLUMN "y" TO "z";',
      [],
    ],
    [
      'forty foreign keys are one notice',
      'CREATE TABLE "a" ("id" int PRIMARY KEY)',
      Array.from(
        { length: 40 },
        (_, at) => `CREATE TABLE "t${at}" ("id" int PRIMARY KEY, "a_id" int REFERENCES "a" ("id"));`,
      ).join('\n'),
      ['notice foreign-key-without-index 0001_case'],
    ],
    [
      'a foreign key that is made again is not new',
      'CREATE TABLE "a" ("id" int PRIMARY KEY); CREATE TABLE "b" ("id" int PRIMARY KEY, "a" int CONSTRAINT "x" REFERENCES "a")',
      'ALTER TABLE "b" DROP CONSTRAINT "x"; ALTER TABLE "b" ADD CONSTRAINT "y" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE cascade',
      [],
    ],
  ])('%s', async (_, baseline, sql, expected) => {
    expect(shown(await bench.judge(baseline, sql), houseRules)).toEqual(expected);
  });
});
