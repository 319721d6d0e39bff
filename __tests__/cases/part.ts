import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isIn, loadCases, type Case } from './load.ts';
import { CaseServer } from './run.ts';

/** The cases stand in so many test files, so that several processes share the work: `part-1.test.ts` and so on. */
export const parts = 5;

/** The files of cases, spread so that each part has about as many cases as the others. */
export function spread(all: readonly Case[]): Case[][] {
  const lots: Case[][] = Array.from({ length: parts }, () => []);
  const files = [...Map.groupBy(all, ({ file }) => file).values()].toSorted((a, b) => b.length - a.length);
  for (const file of files) lots.toSorted((a, b) => a.length - b.length)[0]?.push(...file);
  return lots;
}

/** Declares the tests of one part, from 1. */
export async function testPart(part: number): Promise<void> {
  const all = spread(loadCases(import.meta.dirname))[part - 1] ?? [];
  // `CASES_POSTGRES` names a folder of PostgreSQL's programs; scripts/test-versions.ts sets it, one major after the other.
  const binaries = process.env['CASES_POSTGRES'] ?? null;
  const version = await CaseServer.majorOf(binaries);
  const here = all.filter(({ versions }) => isIn(versions, version));

  describe(`cases on PostgreSQL ${version}`, () => {
    let server: CaseServer;
    beforeAll(async () => {
      server = await CaseServer.start(binaries);
    });
    afterAll(async () => server[Symbol.asyncDispose]());

    describe.each([...Map.groupBy(all, ({ file }) => file)])('%s', (_, list) => {
      const tried = list.filter((one) => here.includes(one));
      test.each(tried.map((one) => [`${one.hazard.name}: ${one.title}`, one] as const))(
        '%s',
        async (_title, one: Case) => {
          const { got, wanted } = await server.run(one);
          expect([one.place, ...got]).toEqual([one.place, ...wanted]);
        },
      );
      const elsewhere = list.length - tried.length;
      if (elsewhere > 0) test.todo(`${elsewhere} for other versions than ${version}`);
    });
  });
}
