import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { isRandomName } from '../../src/drizzle/random-names.ts';

const kits = [
  '../../node_modules/drizzle-kit',
  '../toolchains/kit-0.28/node_modules/drizzle-kit',
  '../toolchains/kit-1/node_modules/drizzle-kit',
];

function wordsOf(kit: string, name: string): string[] {
  const text = readFileSync(path.resolve(import.meta.dirname, kit, 'bin.cjs'), 'utf8');
  const list = new RegExp(`\\b${name} = \\[([\\s\\S]*?)\\];`).exec(text)?.[1] ?? '';
  return [...list.matchAll(/"([a-z_]+)"/g)].map((match) => match[1] ?? '');
}

test.each(kits)('every word of %s is known', (kit) => {
  const [adjectives, heroes] = [wordsOf(kit, 'adjectives'), wordsOf(kit, 'heroes')];
  expect([adjectives.length, heroes.length]).toEqual([383, 920]);
  expect(adjectives.filter((word) => !isRandomName(`0000_${word}_hulk`))).toEqual([]);
  expect(heroes.filter((word) => !isRandomName(`20260101120000_cool_${word}`))).toEqual([]);
});

test.each([
  '0000_init',
  '0001_add_users',
  '0002_cool_users',
  '0003_users_hulk',
  'cool',
  '0004_cool_',
  '0005__hulk',
  '0006_cool_hulk_again',
])('%s is nobody’s random name', (name) => {
  expect(isRandomName(name)).toBe(false);
});
