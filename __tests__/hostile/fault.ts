import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Verdict } from '../../src/core/words.ts';
import { complaints, faultsOf, pathTold, type Ran } from './judge.ts';
import { shop } from './input.ts';
import type { Stand } from './stand.ts';

const cli = path.resolve(import.meta.dirname, '../../src/cli.ts');

/** One fault of the machine, the network or the checkout, while the command line works on something destructive. */
export interface Fault {
  family: string;
  name: string;
  /** Arguments instead of `check pending.sql --baseline base.sql`. */
  args?: readonly string[];
  /** Address of the server; null for none. Default: the stand's. */
  database?: string | null | ((stand: Stand) => Promise<Address>);
  /** What differs in the environment; null takes a variable away. */
  environment?: Readonly<Record<string, string | null>>;
  /** Makes the fault, in the folder where the command runs. */
  prepare?: (folder: string, stand: Stand) => unknown;
  /** Something that happens meanwhile. @param said all that was written to stderr until now, again and again */
  meanwhile?: (said: string, child: ChildProcess, stand: Stand) => void;
  /** How the process is started: a shell around it, another user. */
  shell?: (command: string) => string;
  uid?: number;
  /** Arguments of Node. */
  node?: readonly string[];
  /** Verdicts that are honest; null where no report can be expected. */
  may: readonly Verdict[] | null;
  /** Exit codes where there is no report. */
  codes?: readonly (number | null)[];
  /** True for what disturbs every review on the server, and leaves what only the next run can tidy up. */
  isAlone?: boolean;
  /** True where a path that the user gave, or has to name to git, is told. */
  tellsPath?: boolean;
  /** What has to be said, on either stream. */
  says?: RegExp;
}

export interface Address {
  url: string;
  end: () => unknown;
}

/** Runs the command line as a process under a fault. @returns what is wrong, one sentence each */
export async function tryFault(stand: Stand, fault: Fault): Promise<string[]> {
  const home = stand.folder();
  const folder = path.join(home, 'work');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'base.sql'), shop);
  writeFileSync(path.join(folder, 'pending.sql'), 'DROP TABLE notes;\n');
  const { database = stand.url } = fault;
  const address = typeof database === 'function' ? await database(stand) : { url: database, end: () => undefined };
  try {
    await fault.prepare?.(folder, stand);
    return judge(fault, await run(stand, fault, folder, address.url));
  } finally {
    await address.end();
    if (fault.isAlone === true) await stand.dropOurs().then(() => stand.dropRoles());
    rmSync(home, { recursive: true, force: true });
  }
}

function judge(fault: Fault, ran: Ran): string[] {
  const all = `${ran.stdout}\n${ran.stderr}`;
  const wrong =
    fault.may === null
      ? [...faultsOf('stdout', ran.stdout, ran.folder), ...faultsOf('stderr', ran.stderr, ran.folder)]
      : complaints({ ...fault, may: fault.may }, ran);
  if (fault.tellsPath === true) wrong.splice(0, wrong.length, ...wrong.filter((one) => !one.endsWith(pathTold)));
  const codes = fault.codes ?? (fault.may === null ? [2] : null);
  if (codes !== null && !codes.includes(ran.code)) wrong.push(`it ends with ${ran.code}: ${all.slice(-600)}`);
  if (fault.says !== undefined && !fault.says.test(all))
    wrong.push(`it does not say ${fault.says.source}: ${all.slice(-600)}`);
  return wrong;
}

async function run(stand: Stand, fault: Fault, folder: string, url: string | null): Promise<Ran> {
  const reports = path.join(folder, '..', 'report');
  const given = fault.args ?? ['check', 'pending.sql', '--baseline', 'base.sql'];
  const args = [
    ...given,
    ...(given.includes('--output') ? [] : ['--output', '../report']),
    ...(url === null ? [] : ['--database', url]),
    ...['--rows', '100', '--timeout', '20'].filter(() => !given.includes('--timeout')),
  ];
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    TMPDIR: process.env['TMPDIR'] ?? '',
  };
  for (const [name, value] of Object.entries(fault.environment ?? {})) {
    if (value === null) delete environment[name];
    else environment[name] = value;
  }
  const command = [process.execPath, ...(fault.node ?? []), cli, ...args];
  const quoted = command.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
  const [program = '', ...rest] = fault.shell === undefined ? command : ['/bin/sh', '-c', fault.shell(quoted)];
  const started = performance.now();
  const child = spawn(program, rest, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(fault.uid === undefined ? {} : { uid: fault.uid, gid: fault.uid }),
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
    fault.meanwhile?.(said.stderr, child, stand);
  });
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 150_000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(tooLong);
  return { code, ...said, milliseconds: performance.now() - started, reports, folder };
}
