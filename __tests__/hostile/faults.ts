import { chownSync, chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { config, journal } from '../project/layout-files.ts';
import { behindWire, changed, forRole, hangsUp, sendsZeros, silent, speaksHttp } from './addresses.ts';
import type { Fault } from './fault.ts';
import { anything, told, toldOrBroken } from './input.ts';
import { gitIn, lay, repositoryOf } from './repository.ts';
import { ours, type Stand } from './stand.ts';

type Row = { name: string; may?: Fault['may'] } & Omit<Fault, 'family' | 'name' | 'may'>;

const family = (name: string, may: Fault['may'], rows: readonly Row[]): Fault[] =>
  rows.map((row) => ({ family: name, may, ...row }));

const check = ['check', 'pending.sql', '--baseline', 'base.sql'];
const start = Date.UTC(2026, 0, 1);
const created = {
  tag: '0000_base',
  when: start,
  sql: 'CREATE TABLE "orders" ("id" integer PRIMARY KEY NOT NULL, "email" text);\n',
};
const dropped = { tag: '0001_drop', when: start + 86_400_000, sql: 'DROP TABLE "orders";\n' };
const added = { tag: '0001_add', when: start + 86_400_000, sql: 'ALTER TABLE "orders" ADD COLUMN "more" text;\n' };
const schema = `import { pgTable, integer, text } from 'drizzle-orm/pg-core';
export const orders = pgTable('orders', { id: integer('id').primaryKey(), email: text('email') });
`;

/** A repository whose branch drops a table. */
const repository = (folder: string, second = dropped) =>
  repositoryOf(folder, {
    family: '',
    name: '',
    may: told,
    base: { 'drizzle.config.ts': config(), 'src/schema.ts': schema, ...journal([created]) },
    head: journal([created, second]),
  });
const reviewed = ['review', '--drizzle-kit', 'off'];

/** Reports that cannot be written: the review is shown all the same, and is not green. */
const output = family('the report', null, [
  {
    name: 'a folder that cannot be made',
    args: [...check, '--output', '/proc/raincheck-report/'],
    codes: [1, 2],
    says: /could not be written/,
  },
  {
    name: 'a file where a folder is wanted',
    args: [...check, '--output', 'base.sql/'],
    codes: [1, 2],
    says: /could not be written/,
  },
  {
    name: 'below a file',
    args: [...check, '--output', 'base.sql/report.json'],
    codes: [1, 2],
    says: /could not be written/,
  },
  { name: 'a full disk', args: [...check, '--output', '/dev/full'], codes: [1, 2], says: /could not be written/ },
  {
    name: 'a link to nowhere',
    args: [...check, '--output', 'out.json'],
    prepare: (folder) => symlinkSync('/nowhere/x.json', path.join(folder, 'out.json')),
    codes: [1, 2],
    says: /could not be written/,
  },
  {
    name: 'a link to itself',
    args: [...check, '--output', 'out.json'],
    prepare: (folder) => symlinkSync('out.json', path.join(folder, 'out.json')),
    codes: [1, 2],
    says: /could not be written/,
  },
  {
    name: 'a name of 300 letters',
    args: [...check, '--output', `${'a'.repeat(300)}.json`],
    codes: [1, 2],
    says: /could not be written/,
  },
  { name: 'nobody reads stdout', shell: (command) => `${command} | true`, codes: [0] },
  { name: 'stdout is a full disk', shell: (command) => `${command} > /dev/full`, codes: [1, 2] },
  { name: 'stderr is a full disk', shell: (command) => `${command} 2> /dev/full`, codes: [1] },
  { name: 'stdout is closed', shell: (command) => `${command} >&-`, codes: [1, 2] },
]);

/** Preloaded code that makes the clock jump at each look at it. */
const clock = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];

const machine = family(
  'the machine',
  ['block'],
  [
    {
      name: 'files of a kilobyte at most',
      shell: (command) => `ulimit -f 1; exec ${command}`,
      may: null,
      codes: [1, 2],
    },
    { name: 'few open files', shell: (command) => `ulimit -n 40; exec ${command}`, may: null, codes: [1, 2] },
    { name: 'no HOME', environment: { HOME: null } },
    { name: 'HOME that is not there', environment: { HOME: '/nowhere' } },
    { name: 'no PATH', environment: { PATH: null } },
    { name: 'no variable at all', environment: { PATH: null, HOME: null } },
    { name: 'TMPDIR that is not there', environment: { TMPDIR: '/nowhere' } },
    {
      name: 'TMPDIR that is not there, for the embedded server',
      environment: { TMPDIR: '/nowhere' },
      database: 'embedded',
      may: ['block', 'broken'],
    },
    {
      name: 'TMPDIR that cannot be written, for the embedded server',
      environment: { TMPDIR: '/proc' },
      database: 'embedded',
      may: ['block', 'broken'],
    },
    { name: 'a user without an entry in passwd', uid: 54_321, prepare: openUp, environment: { TMPDIR: '/tmp' } },
    { name: 'a language that is not installed', environment: { LANG: 'xx_YY.UTF-8', LC_ALL: 'xx_YY.UTF-8' } },
    { name: 'a far time zone', environment: { TZ: 'Pacific/Kiritimati' } },
    { name: 'a time zone that is none', environment: { TZ: 'Mars/Base' } },
    {
      name: 'the clock goes a day ahead at each look',
      node: clock('const now = Date.now; let n = 0; Date.now = () => now() + 864e5 * n++;'),
    },
    {
      name: 'the clock goes back',
      node: clock('const now = Date.now; let n = 0; Date.now = () => now() - 36e5 * n++;'),
    },
    { name: 'the clock stands at 1970', node: clock('Date.now = () => 0;') },
    { name: 'an unknown variable of ours', environment: { RAINCHECK_NOTHING: '1' }, may: ['broken'] },
    { name: 'a variable that is no number', environment: { RAINCHECK_LARGE_TABLE_ROWS: 'many' }, may: ['broken'] },
    { name: 'a workflow without an event', environment: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' } },
    {
      name: 'the folder is gone',
      shell: (command) => `mkdir gone && cd gone && rmdir ../gone && exec ${command}`,
      may: null,
      codes: [2],
    },
    { name: 'the SQL is gone', args: ['check', 'none.sql', '--baseline', 'base.sql'], may: ['broken'] },
    { name: 'the SQL is a folder', args: ['check', '..', '--baseline', 'base.sql'], may: ['broken'] },
    {
      name: 'the SQL is no text',
      prepare: (folder) =>
        writeFileSync(
          path.join(folder, 'pending.sql'),
          Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
        ),
    },
    { name: 'the baseline is gone', args: ['check', 'pending.sql', '--baseline', 'none.sql'], may: ['broken'] },
    {
      name: 'the baseline is an empty folder',
      args: ['check', 'pending.sql', '--baseline', 'empty'],
      prepare: (folder) => mkdirSync(path.join(folder, 'empty')),
      may: ['broken'],
    },
    {
      name: 'the baseline fails',
      prepare: (folder) => writeFileSync(path.join(folder, 'base.sql'), 'CREATE TABLE a (id nothing);'),
      may: ['broken'],
    },
    { name: 'a second of time', args: [...check, '--timeout', '1'], may: toldOrBroken },
    {
      name: 'a second, and a batch that sleeps',
      args: [...check, '--timeout', '1'],
      prepare: (folder) => writeFileSync(path.join(folder, 'pending.sql'), 'SELECT pg_sleep(600);'),
      may: toldOrBroken,
    },
    {
      name: 'a second, and a baseline that sleeps',
      args: [...check, '--timeout', '1'],
      prepare: (folder) =>
        writeFileSync(path.join(folder, 'base.sql'), 'SELECT pg_sleep(30); CREATE TABLE notes (id integer);'),
      may: toldOrBroken,
    },
    {
      name: 'no Docker',
      database: 'container',
      environment: { DOCKER_HOST: 'unix:///nowhere.sock' },
      may: ['block', 'broken'],
    },
    {
      name: 'no server program',
      args: [...check, '--postgres-binaries', '/nowhere'],
      database: 'embedded',
      may: ['broken'],
    },
    {
      name: 'server programs that fail',
      args: [...check, '--postgres-binaries', 'bin'],
      prepare: (folder) => programs(folder, 'echo no >&2; exit 1'),
      database: 'embedded',
      may: ['broken'],
      tellsPath: true,
    },
  ],
);

/** Servers by URL. */
const servers = family(
  'a server by URL',
  ['broken'],
  [
    { name: 'refuses', database: changed({ port: '1' }) },
    { name: 'is silent', database: silent },
    { name: 'hangs up', database: hangsUp },
    { name: 'speaks HTTP', database: speaksHttp },
    { name: 'sends zeros', database: sendsZeros },
    { name: 'is cut off at the beginning', database: behindWire({ cutAfter: 500 }) },
    { name: 'is slow', database: behindWire({ delay: 3 }), may: ['block'] },
    { name: 'has another password', database: changed({ password: 'wrong' }) },
    { name: 'does not know the role', database: changed({ username: 'nobody' }) },
    { name: 'does not know the database', database: changed({ pathname: '/none' }) },
    { name: 'does not resolve', database: changed({ hostname: 'none.invalid' }) },
    { name: 'is none', database: 'mysql://u:p@127.0.0.1/x' },
    { name: 'is no address', database: 'postgres://[' },
    { name: 'gives no CREATEDB', database: forRole() },
    { name: 'gives no superuser', database: forRole('CREATEDB CREATEROLE'), may: ['block'] },
    { name: 'reads only', database: forRole('SUPERUSER', 'SET default_transaction_read_only = on'), may: toldOrBroken },
    {
      name: 'has a time-out of a millisecond',
      database: forRole('SUPERUSER', 'SET statement_timeout = 1'),
      may: toldOrBroken,
    },
    {
      name: 'waits a millisecond for locks',
      database: forRole('SUPERUSER', 'SET lock_timeout = 1'),
      may: toldOrBroken,
    },
    { name: 'has one connection', database: forRole('SUPERUSER CONNECTION LIMIT 1'), may: toldOrBroken },
    { name: 'has other messages', database: forRole('SUPERUSER', `SET lc_messages = 'POSIX'`), may: toldOrBroken },
    { name: 'has another search_path', database: forRole('SUPERUSER', 'SET search_path = nowhere'), may: toldOrBroken },
    {
      name: 'writes dates otherwise',
      database: forRole(
        'SUPERUSER',
        `SET DateStyle = 'German'`,
        `SET IntervalStyle = 'sql_standard'`,
        `SET bytea_output = 'escape'`,
      ),
      may: ['block'],
    },
    {
      name: 'quotes otherwise',
      database: forRole('SUPERUSER', 'SET standard_conforming_strings = off', `SET client_encoding = 'LATIN1'`),
      may: ['block'],
    },
  ],
);

/** Where the server goes away, nothing can be tidied up: the next run does it, half a day later. These run one by one. */
const goesAway = family('a server that goes away', toldOrBroken, [
  { name: 'is cut off in the middle', database: behindWire({ cutAfter: 30_000 }), may: toldOrBroken },
  { name: 'is cut off later', database: behindWire({ cutAfter: 100_000 }), may: toldOrBroken },
  {
    name: 'ends our sessions',
    meanwhile: once(/building/, (stand) =>
      stand.admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ~ '${ours}'`),
    ),
    may: toldOrBroken,
  },
  {
    name: 'ends our sessions in the trial',
    meanwhile: once(/running/, (stand) =>
      stand.admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename ~ '${ours}'`),
    ),
    may: toldOrBroken,
  },
  { name: 'loses our databases', meanwhile: once(/running/, (stand) => stand.dropOurs()), may: toldOrBroken },
]).map((one) => ({ ...one, isAlone: true }));

/** Signals at each stage; only the one that nobody can hear leaves something for the next run. */
const stages = [
  ['while the server is looked at', /./],
  ['while the baseline is built', /building/],
  ['in the trial', /running/],
] as const;
const signals = family('a signal', null, [
  ...(['SIGTERM', 'SIGINT', 'SIGHUP'] as const).flatMap((signal) =>
    stages.map(([name, when]) => ({
      name: `${signal} ${name}`,
      meanwhile: once(when, (_, child) => child.kill(signal)),
    })),
  ),
  {
    name: 'SIGTERM twice',
    meanwhile: once(/running/, (_, child) => [child.kill('SIGTERM'), child.kill('SIGTERM')]),
    codes: [2, null],
  },
  { name: 'SIGTERM, embedded', database: 'embedded', meanwhile: once(/building/, (_, child) => child.kill('SIGTERM')) },
  {
    name: 'SIGKILL, embedded',
    database: 'embedded',
    meanwhile: once(/building/, (_, child) => child.kill('SIGKILL')),
    codes: [null],
  },
  {
    name: 'SIGKILL in the trial, embedded',
    database: 'embedded',
    meanwhile: once(/running/, (_, child) => child.kill('SIGKILL')),
    codes: [null],
  },
]);

const git = family('git', toldOrBroken, [
  { name: 'as it should be', args: reviewed, prepare: (folder) => repository(folder), may: ['block'] },
  {
    name: 'is not there',
    args: reviewed,
    prepare: (folder) => repository(folder),
    environment: { PATH: '/nowhere' },
    may: ['broken'],
  },
  {
    name: 'fails',
    args: reviewed,
    prepare: (folder) => [repository(folder), programs(folder, 'echo fatal >&2; exit 1')],
    environment: { PATH: './bin' },
    may: ['broken'],
  },
  {
    name: 'prints nonsense',
    args: reviewed,
    prepare: (folder) => [repository(folder), programs(folder, 'head -c 5000 /dev/urandom')],
    environment: { PATH: './bin:/bin:/usr/bin' },
    may: ['broken'],
  },
  { name: 'no repository', args: reviewed, may: ['broken'] },
  { name: 'no commit', args: reviewed, prepare: (folder) => gitIn(folder, 'init', '-q'), may: anything },
  {
    name: 'a bare repository',
    args: reviewed,
    prepare: (folder) => gitIn(folder, 'init', '-q', '--bare'),
    may: ['broken'],
  },
  {
    name: 'a detached head',
    args: reviewed,
    prepare: (folder) => [repository(folder), gitIn(folder, 'checkout', '-q', '--detach')],
    may: ['block'],
  },
  {
    name: 'no main branch',
    args: reviewed,
    prepare: (folder) => [repository(folder), gitIn(folder, 'branch', '-D', 'main')],
  },
  {
    name: 'a base that is not there',
    args: [...reviewed, '--base', 'nowhere'],
    prepare: (folder) => repository(folder),
    may: ['broken'],
  },
  {
    name: 'a base that is an option',
    args: [...reviewed, '--base=--output=pwned'],
    prepare: (folder) => repository(folder),
    may: ['broken'],
  },
  { name: 'a shallow clone', args: [...reviewed, '--base', 'HEAD~1'], prepare: shallow, may: toldOrBroken },
  {
    name: 'somebody else’s repository',
    args: reviewed,
    prepare: (folder) => [
      repository(folder),
      chownSync(folder, 4321, 4321),
      chownSync(path.join(folder, '.git'), 4321, 4321),
    ],
    tellsPath: true,
  },
  {
    name: '.git leads nowhere',
    args: reviewed,
    prepare: (folder) => writeFileSync(path.join(folder, '.git'), 'gitdir: /nowhere\n'),
    may: ['broken'],
  },
  {
    name: 'a head that is nonsense',
    args: reviewed,
    prepare: (folder) => [repository(folder), writeFileSync(path.join(folder, '.git/HEAD'), 'nonsense')],
    may: ['broken'],
  },
  {
    name: 'an index that is nonsense',
    args: reviewed,
    prepare: (folder) => [repository(folder), writeFileSync(path.join(folder, '.git/index'), 'nonsense')],
  },
  {
    name: 'a lock on the index',
    args: reviewed,
    prepare: (folder) => [repository(folder), writeFileSync(path.join(folder, '.git/index.lock'), '')],
    may: ['block'],
  },
  {
    name: 'objects that are gone',
    args: reviewed,
    prepare: (folder) => [repository(folder), rmSync(path.join(folder, '.git/objects'), { recursive: true })],
    may: ['broken'],
  },
  {
    name: 'a config of git that is nonsense',
    args: reviewed,
    prepare: (folder) => [repository(folder), writeFileSync(path.join(folder, '.git/config'), '[[[')],
    may: ['broken'],
  },
  {
    name: 'a replaced commit',
    args: reviewed,
    prepare: (folder) => [repository(folder), gitIn(folder, 'replace', 'main', 'change')],
    may: ['block'],
  },
  { name: 'no node_modules', args: ['review'], prepare: (folder) => repository(folder, added), may: told },
]);

/** The project's drizzle-kit, beside a migration that is harmless: what it cannot say is no green. */
const kit = family('drizzle-kit', toldOrBroken, [
  { name: 'hangs', ...kitThat('setInterval(() => {}, 1000);') },
  { name: 'crashes', ...kitThat('process.abort();') },
  { name: 'throws', ...kitThat('throw new Error("\\u001B[31m::error::no");') },
  { name: 'says nothing', ...kitThat('') },
  { name: 'prints nonsense', ...kitThat('process.stdout.write(require("node:crypto").randomBytes(100000));') },
  { name: 'floods', ...kitThat('for (let i = 0; i < 1e5; i++) console.log("x".repeat(1000));') },
  {
    name: 'leaves a child behind',
    ...kitThat('require("node:child_process").spawn("sleep", ["983"], { detached: true, stdio: "ignore" }).unref();'),
  },
  { name: 'ends its parent’s group', ...kitThat('try { process.kill(-process.ppid, "SIGTERM"); } catch {}') },
  {
    name: 'asks and waits',
    ...kitThat('process.stdout.write("Is it renamed?"); process.stdin.resume(); setInterval(() => {}, 1000);'),
  },
]);

/** Every fault. */
export const faults: readonly Fault[] = [...output, ...machine, ...servers, ...goesAway, ...signals, ...git, ...kit];

function kitThat(code: string): Pick<Fault, 'args' | 'prepare'> {
  return {
    args: ['review', '--drizzle-kit-timeout', '3'],
    prepare: (folder) => {
      repository(folder, added);
      lay(folder, {
        'node_modules/drizzle-kit/package.json': {
          name: 'drizzle-kit',
          version: '0.31.11',
          bin: { 'drizzle-kit': './bin.cjs' },
        },
        'node_modules/drizzle-kit/bin.cjs': `#!/usr/bin/env node\n${code}\n`,
        'node_modules/drizzle-orm/package.json': { name: 'drizzle-orm', version: '0.45.4', main: './index.js' },
        'node_modules/drizzle-orm/index.js': '',
      });
    },
  };
}

/** Does something once, when stderr says so. */
function once(
  when: RegExp,
  act: (stand: Stand, child: { kill: (signal: NodeJS.Signals) => boolean }) => unknown,
): NonNullable<Fault['meanwhile']> {
  const done = new WeakSet<object>();
  return (said, child, stand) => {
    if (done.has(child) || !when.test(said)) return;
    done.add(child);
    void act(stand, child);
  };
}

/** Lets another user read the files. */
function openUp(folder: string): void {
  for (const one of [folder, path.dirname(folder)]) chmodSync(one, 0o777);
  for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o666);
}

/** Programs of these names that do the same. */
function programs(folder: string, code: string): void {
  mkdirSync(path.join(folder, 'bin'));
  for (const name of ['git', 'postgres', 'initdb', 'pg_ctl']) {
    writeFileSync(path.join(folder, 'bin', name), `#!/bin/sh\n${code}\n`, { mode: 0o755 });
  }
}

/** A clone of the newest commit alone, in the place of the folder. */
function shallow(folder: string): void {
  const origin = path.join(folder, '..', 'origin');
  mkdirSync(origin);
  repository(origin);
  gitIn(folder, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${origin}`, 'clone');
  for (const name of readdirSync(path.join(folder, 'clone')))
    rmSync(path.join(folder, name), { recursive: true, force: true });
  gitIn(folder, 'init', '-q');
  gitIn(folder, 'fetch', '-q', '--depth', '1', `file://${origin}`, 'change');
  gitIn(folder, 'checkout', '-q', '-f', 'FETCH_HEAD');
}
