import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isIn, loadCases, type Case } from './load.ts';
import { CaseServer } from './run.ts';

// `CASES_POSTGRES` names a folder of PostgreSQL's programs; scripts/test-versions.ts sets it, one major after the other.
const binaries = process.env['CASES_POSTGRES'] ?? null;
const cases = loadCases(path.resolve(import.meta.dirname));
const server = await CaseServer.start(binaries);
afterAll(async () => server[Symbol.asyncDispose]());

describe(`cases on PostgreSQL ${server.version}`, () => {
  describe.each([...Map.groupBy(cases, ({ file }) => file)])('%s', (_, list) => {
    const here = list.filter(({ versions }) => isIn(versions, server.version));
    test.each(here.map((one) => [`${one.hazard.name}: ${one.title}`, one] as const))(
      '%s',
      async (_title, one: Case) => {
        const { got, wanted } = await server.run(one);
        expect([one.place, ...got]).toEqual([one.place, ...wanted]);
      },
    );
    const elsewhere = list.filter(({ versions }) => !isIn(versions, server.version));
    if (elsewhere.length > 0) test.todo(`${elsewhere.length} for other versions than ${server.version}`);
  });
});

beforeAll(() => {
  expect(cases.length).toBeGreaterThan(100);
});
