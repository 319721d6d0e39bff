import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { ruleCatalogue } from '../../src/verdict/catalogue.ts';
import { shares } from './examples.ts';
import { folder, headings, readPage } from './pages.ts';

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

  test('every rule that judges statements shows SQL that fires it and SQL that does not', () => {
    const kinds = (name: string) => new Set(readPage(name).blocks.map(({ kind }) => kind));
    expect(rules.filter(({ name }) => kinds(name).size < 3).map(({ name }) => name)).toEqual([]);
  });

  test('every page is tried: each share of the examples has its test file', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^examples-\d+\.test\.ts$/.test(file));
    expect(files.toSorted()).toEqual(Array.from({ length: shares }, (_, at) => `examples-${at + 1}.test.ts`));
  });
});
