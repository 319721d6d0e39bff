import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { folderTree } from '../../src/project/folder-tree.ts';
import { secondsFor } from '../../src/review/deadline.ts';
import { findMissingIn } from '../../src/review/find-missing.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { Checkout } from '../drizzle/support.ts';
import { startLab } from '../trial/lab.ts';
import { file, review } from './support.ts';

let server: Server;
let checkout: Checkout;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});
afterEach(() => checkout.remove());

const people = `import { pgTable, integer, text } from 'drizzle-orm/pg-core';
export const people = pgTable('people', { id: integer('id').primaryKey(), name: text('name') });
`;
const untouched = '-- Custom SQL migration file, put your code below! --';
const index = 'CREATE INDEX "people_name" ON "people" ("name");';

/** Reviews pending SQL beside the real drizzle-kit, in a review of its own length. */
async function reviewBeside(pending: string, seconds = 100) {
  const settings = mergeSettings([]);
  const findMissing = findMissingIn(settings, {
    changed: null,
    checkout: checkout.root,
    base: folderTree(checkout.root),
    environment: process.env,
  });
  const [base] = checkout.migrations();
  if (base === undefined || findMissing === null) throw new Error('there is nothing to review');
  const { review: result } = await review(server, '', undefined, {
    project: checkout.project(),
    findMissing,
    batch: { base: [base], pending: [file('0001_more', pending)] },
    ports: { allowance: seconds - secondsFor(settings, 0) },
  });
  return result;
}

describe.each([
  ['not installed', { link: false }, {}, 'skipped'],
  ['a package missing', {}, { 'src/schema.ts': `import 'no-such-package';\n${people}` }, 'failed'],
  ['a schema that throws', {}, { 'src/schema.ts': `${people}\nthrow new Error('no');` }, 'failed'],
  ['as it should be', {}, {}, 'none'],
] as const)('drizzle-kit is %s', (_name, options, schema, status) => {
  test.each([
    ['an index build', index, ['create-index-blocks-writes']],
    ['a file without a statement', untouched, []],
    ['an empty file', '', []],
  ])('%s', async (_batch, pending, rules) => {
    checkout = new Checkout('0.31.11', options).write({ 'src/schema.ts': people });
    if ('link' in options) checkout.write({ 'drizzle/0000_people.sql': 'CREATE TABLE people (id integer, name text)' });
    else checkout.generate('people');
    checkout.write(schema);
    const result = await reviewBeside(pending);
    expect(result.broken).toBeNull();
    // What the schema does not know of the index is told, and no migration is missing.
    expect(result.missing?.status).toBe(status);
    expect(result.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  });
});

test('code of the project that never ends is ended with the review', async () => {
  checkout = new Checkout('0.31.11').write({ 'src/schema.ts': people }).generate('people');
  checkout.write({
    'src/schema.ts': `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(path.join(checkout.root, 'pid'))}, String(process.pid));
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
${people}`,
  });
  const result = await reviewBeside(index, 20);
  expect(result.broken?.message).toContain('it waited for drizzle-kit’s answer.');
  expect(result.verdict).toBe('broken');
  const pid = path.join(checkout.root, 'pid');
  expect(existsSync(pid)).toBe(true);
  expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH');
});
