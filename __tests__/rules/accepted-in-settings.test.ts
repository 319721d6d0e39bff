import { describe, expect, test } from '@jest/globals';
import { makeFinding } from '../../src/core/finding.ts';
import { emptyProject } from '../../src/review/assemble.ts';
import { editedMigration } from '../../src/project/history/edits.ts';
import { missingMigration } from '../../src/drizzle/rules.ts';
import { acceptanceRules } from '../../src/verdict/acceptance.ts';
import { acceptInSettings } from '../../src/verdict/accepted-in-settings.ts';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { acceptanceLine } from '../../src/report/markdown/way-out.ts';
import { project as plainProject } from '../review/support.ts';

const draft = { message: 'm', action: { text: 'a', steps: [] } };
const edited = makeFinding(editedMigration, { ...draft, subject: '0000_init' });
const missing = makeFinding(missingMigration, { ...draft, subject: 'drizzle.config.ts' });
const entry = { rule: 'edited-migration', subject: '0000_init', because: 'it failed everywhere' };
const today = '2026-11-30';
const text =
  '{\n  "accept": [\n    { "rule": "edited-migration",\n      "subject": "0000_init", "because": "x" }\n  ]\n}\n';
const where = { file: 'raincheck.config.json', text };
const accepted = (accept: (typeof entry & { until?: string })[]) =>
  acceptInSettings([edited, missing], { accept, rules: {} }, { where, today });

describe('accept in the settings', () => {
  test('covers the same rule and subject, with its place', () => {
    const [first, second] = accepted([{ ...entry, until: today }]);
    expect(first?.acceptance).toEqual({
      reason: 'it failed everywhere',
      until: today,
      author: null,
      file: 'raincheck.config.json',
      line: 4,
    });
    expect(second?.acceptance).toBeNull();
    expect(verdictOf([first ?? edited], 'error')).toBe('pass');
  });

  test('another subject is not covered; one that is over is told', () => {
    expect(accepted([{ ...entry, subject: '0001' }]).map(({ acceptance }) => acceptance)).toEqual([null, null]);
    const over = accepted([{ ...entry, until: '2026-11-29' }]);
    expect(over.map(({ rule }) => rule)).toEqual(['edited-migration', 'missing-migration', 'acceptance-expired']);
    expect(verdictOf(over, 'error')).toBe('block');
  });

  test('every rule can be accepted by the line that the report prints', () => {
    const project = emptyProject(plainProject, 'batch');
    const own = new Set<string>(Object.values(acceptanceRules).map(({ name }) => name));
    for (const rule of ruleCatalogue.filter(({ name }) => !own.has(name))) {
      const finding = makeFinding(rule, { ...draft, subject: 'a "b"', severity: 'error' });
      const line = JSON.parse(acceptanceLine(project, finding) ?? '') as typeof entry;
      const [result] = acceptInSettings([finding], { accept: [line], rules: {} }, { where: null, today });
      expect(result?.acceptance?.reason).toBe('<reason>');
    }
  });
});
