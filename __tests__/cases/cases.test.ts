import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isIn, loadCases, type Case } from './load.ts';
import { CaseServer, runAll } from './run.ts';

// `CASES_POSTGRES` names a folder of PostgreSQL's programs; scripts/test-versions.ts sets it, one major after the other.
const binaries = process.env['CASES_POSTGRES'] ?? null;
const all = loadCases(path.resolve(import.meta.dirname));
const servers = await Promise.all([CaseServer.start(binaries), CaseServer.start(binaries)]);
const [{ version }] = servers;
const here = all.filter(({ versions }) => isIn(versions, version));
let outcomes: ReturnType<typeof runAll>;

beforeAll(() => {
  outcomes = runAll(here, servers);
});
afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]();
});

describe(`cases on PostgreSQL ${version}`, () => {
  describe.each([...Map.groupBy(all, ({ file }) => file)])('%s', (_, list) => {
    const tried = list.filter((one) => here.includes(one));
    test.each(tried.map((one) => [`${one.hazard.name}: ${one.title}`, one] as const))(
      '%s',
      async (_title, one: Case) => {
        const outcome = await outcomes.get(one);
        expect([one.place, ...(outcome?.got ?? [])]).toEqual([one.place, ...(outcome?.wanted ?? ['an outcome'])]);
      },
    );
    const elsewhere = list.length - tried.length;
    if (elsewhere > 0) test.todo(`${elsewhere} for other versions than ${version}`);
  });
});
