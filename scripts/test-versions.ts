/**
 * Runs the cases of __tests__/cases on PostgreSQL 14 to 18, one after the other.
 *
 *   npm run test:versions [-- --only 14,18]
 *
 * Ends with 1 when a case failed on any version, or when none ran.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installServers } from './servers.ts';

interface Result {
  testResults: {
    message: string;
    assertionResults: { status: string; ancestorTitles: string[]; title: string; failureMessages: string[] }[];
  }[];
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-versions-'));
const wanted = values.only?.split(',').map(Number);
const servers = [...installServers()].filter(([major]) => wanted?.includes(major) ?? true);
if (servers.length === 0) throw new Error(`There is no PostgreSQL ${values.only} among the servers.`);

const table: Record<string, Record<string, number>> = {};
let isGreen = true;
try {
  for (const [major, binaries] of servers) {
    const all = run(major, binaries);
    const count = (status: string) => all.filter((one) => one.status === status).length;
    const failed = all.filter(({ status }) => status === 'failed');
    for (const one of failed) console.log(`\nPostgreSQL ${major}: ${one.place}\n${one.message}`);
    table[`PostgreSQL ${major}`] = { passed: count('passed'), failed: failed.length };
    isGreen &&= failed.length === 0 && count('passed') > 0;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(table);
if (!isGreen) process.exitCode = 1;

function run(major: number, binaries: string): { status: string; place: string; message: string }[] {
  console.log(`PostgreSQL ${major} …`);
  const output = path.join(scratch, `${major}.json`);
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { stderr } = spawnSync(
    process.execPath,
    [...node, jest, '__tests__/cases/part-', '--silent', '--json', '--outputFile', output],
    { cwd: root, env: { ...process.env, CASES_POSTGRES: binaries }, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!existsSync(output)) throw new Error(`The cases did not run on PostgreSQL ${major}:\n${stderr}`);
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Result;
  return testResults.flatMap(({ message, assertionResults }) =>
    // A file that does not even load has no tests, only a message.
    assertionResults.length === 0
      ? [{ status: 'failed', place: 'the whole file', message }]
      : assertionResults.map((one) => ({
          status: one.status,
          place: [...one.ancestorTitles.slice(1), one.title].join(' › '),
          message: one.failureMessages.map(difference).join('\n'),
        })),
  );
}

/** The lines of jest's message that show a difference, without colours and stack. */
function difference(message: string): string {
  // oxlint-disable-next-line no-control-regex -- colours begin with ESC
  const plain = message.replaceAll(/\u001B\[[\d;]*m/g, '');
  const lines = plain.split('\n').filter((line) => /^\s*[-+] /.test(line));
  return lines.length > 0 ? lines.join('\n') : plain;
}
