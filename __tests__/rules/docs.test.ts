import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import type { RuleInfo } from '../../src/core/finding.ts';
import { Bench } from './harness.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/rules');
const headings = ['What happens', 'Why it matters', 'Do this instead', 'Examples'];
const today = '2026-11-21';

interface Block {
  kind: 'baseline' | 'unsafe' | 'safe';
  /** Other rules that an unsafe block fires too, at `warning` or worse: `also=drop-column,update-all-rows`. */
  also: string[];
  /** How the migrator runs it: `transaction=none`. */
  transaction: 'batch' | 'file' | 'none';
  /** One migration, or several between lines `-- next migration`. */
  files: string[];
}

interface Page {
  title: string;
  summary: string;
  headings: string[];
  blocks: Block[];
}

/** Reads a rule's page. Blocks in the language `sql` without a further word are shown only. */
function readPage(rule: string): Page {
  const file = path.join(folder, `${rule}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const blocks = [
    ...text.matchAll(
      /^```sql (baseline|unsafe|safe)(?: also=(\S+))?(?: transaction=(batch|file|none))?\n([\s\S]*?)^```$/gm,
    ),
  ];
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return {
    title: /^# (.*)\n/.exec(text)?.[1] ?? '',
    summary: /^# .*\n\n(.+)\n\n## /.exec(text)?.[1] ?? '',
    headings: [...prose.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? ''),
    blocks: blocks.map(([, kind, also, transaction, sql]) => ({
      kind: kind as Block['kind'],
      also: also?.split(',') ?? [],
      transaction: (transaction ?? 'batch') as Block['transaction'],
      files: (sql ?? '').split(/^-- next migration$/m),
    })),
  };
}

/** Rules about history and about the missing migration need git or drizzle-kit, not SQL. */
function hasSqlExamples(rule: RuleInfo): boolean {
  return rule.hazard !== 'history' && readPage(rule.name).blocks.length > 0;
}

/** What unusual rows do to a statement is told beside what the statement does; no page needs to name it. */
function isAboutRows(rule: string): boolean {
  return rule === 'fails-if-data';
}

describe('pages of the rules', () => {
  test.each(ruleCatalogue.map((rule) => [rule.name, rule] as const))('%s has its page', (name) => {
    const page = readPage(name);
    expect(page.title).toBe(name);
    expect(page.summary).not.toBe('');
    expect(page.headings).toEqual(headings);
  });

  test('every page belongs to a rule', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(pages.sort()).toEqual(ruleCatalogue.map(({ name }) => `${name}.md`).sort());
  });

  test('names are unique and kebab-case', () => {
    const names = ruleCatalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('examples of the pages, tried on a real server', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
  });

  const examples = ruleCatalogue.filter(hasSqlExamples).map((rule) => [rule.name, rule] as const);

  test.each(examples)('%s', async (name, rule) => {
    const { blocks } = readPage(name);
    const baseline = blocks.find(({ kind }) => kind === 'baseline')?.files.join('\n') ?? '';
    // A rule that is off is switched on for its own page.
    const settings = rule.severity === 'off' ? { rules: { [name]: 'warning' as const } } : {};
    expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['baseline', 'unsafe', 'safe']));
    for (const { kind, also, transaction, files } of blocks.filter((block) => block.kind !== 'baseline')) {
      const found = await bench.judge(baseline, files, { settings, today, transaction });
      const shown = `${files.join('\n')}\n${found.map(({ rule, message }) => `${rule}: ${message}`).join('\n')}`;
      const names = new Set(found.map((finding) => finding.rule));
      if (kind === 'safe') expect([shown, names.has(name)]).toEqual([shown, false]);
      else {
        const loud = found.filter(
          (finding) => finding.severity !== 'notice' && finding.rule !== name && !isAboutRows(finding.rule),
        );
        expect([shown, names.has(name)]).toEqual([shown, true]);
        expect([shown, [...new Set(loud.map((finding) => finding.rule))].sort()]).toEqual([shown, also.sort()]);
      }
    }
  });
});
