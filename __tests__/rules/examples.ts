import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import type { RuleInfo } from '../../src/core/finding.ts';
import { Bench } from './harness.ts';
import { readPage } from './pages.ts';
import { isUpdate, keepWords, rulesKept, wordsKept, wordsOf, type Told } from './words.ts';

const today = '2026-11-21';

/** The examples stand in so many test files: `examples-1.test.ts` and so on. */
export const shares = 3;

/** Rules about history and about the missing migration need git or drizzle-kit, not SQL. */
function hasSqlExamples(rule: RuleInfo): boolean {
  return rule.hazard !== 'history' && readPage(rule.name).blocks.length > 0;
}

/** What unusual rows do to a statement is told beside what the statement does; no page needs to name it. */
function isAboutRows(rule: string): boolean {
  return rule === 'fails-if-data';
}

/**
 * Declares the tests of every so-many-th page.
 *
 * @param share from 1
 */
export function testExamples(share: number): void {
  describe(`examples of the pages, tried on a real server, share ${share}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await Bench.open();
    });
    afterAll(async () => {
      await bench[Symbol.asyncDispose]();
    });

    const examples = ruleCatalogue
      .filter(hasSqlExamples)
      .flatMap((rule, at) => (at % shares === share - 1 ? [[rule.name, rule] as const] : []));

    test.each(examples)('%s', async (name, rule) => {
      const { blocks } = readPage(name);
      const told: Told[] = [];
      const baseline = blocks.find(({ kind }) => kind === 'baseline')?.files.join('\n') ?? '';
      // A rule that is off is switched on for its own page.
      const settings = rule.severity === 'off' ? { rules: { [name]: 'warning' as const } } : {};
      expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['baseline', 'unsafe', 'safe']));
      for (const { kind, also, transaction, names: migrations, files } of blocks.filter(
        (block) => block.kind !== 'baseline',
      )) {
        const found = await bench.judge(baseline, files, { settings, today, transaction, names: migrations });
        const shown = `${files.join('\n')}\n${found.map(({ rule, message }) => `${rule}: ${message}`).join('\n')}`;
        const names = new Set(found.map((finding) => finding.rule));
        if (kind === 'unsafe') {
          told.push({ sql: files.join('\n'), findings: found.filter((finding) => finding.rule === name) });
        }
        if (kind === 'safe') expect([shown, names.has(name)]).toEqual([shown, false]);
        else {
          const loud = found.filter(
            (finding) => finding.severity !== 'notice' && finding.rule !== name && !isAboutRows(finding.rule),
          );
          expect([shown, names.has(name)]).toEqual([shown, true]);
          expect([shown, [...new Set(loud.map((finding) => finding.rule))].sort()]).toEqual([shown, also.sort()]);
        }
      }
      const words = wordsOf(rule, told);
      if (isUpdate) keepWords(name, words);
      expect(wordsKept(name)).toBe(words);
    });
  });
}

/** Declares the tests of the words of rules without examples, and that the file has all rules and no others. */
export function testOtherWords(): void {
  const others = ruleCatalogue.filter((rule) => !hasSqlExamples(rule));
  test.each(others.map((rule) => [rule.name, rule] as const))('words of %s', (name, rule) => {
    const words = wordsOf(rule, []);
    if (isUpdate) keepWords(name, words);
    expect(wordsKept(name)).toBe(words);
  });

  test('the file of words has every rule once, and none that is gone', () => {
    expect(rulesKept()).toEqual(ruleCatalogue.map(({ name }) => name).sort());
  });
}
