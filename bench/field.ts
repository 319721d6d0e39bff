/**
 * Reviews the last migrations of real projects as if each commit were a pull request: base = the commit before, head =
 * the commit that added the migration. Prints how many ended pass, warn, block, broken, and the findings behind them.
 *
 *   node bench/field.ts [--last 10 | --commit SHA…] [--json FILE] [--drizzle-kit auto --node-modules FOLDER] REPOSITORY…
 *
 * REPOSITORY is a local clone (bare or not). It is never written to: every review has a worktree of its own in a
 * temporary clone. drizzle-kit is left out unless asked for, because it needs the project's dependencies: FOLDER is a
 * node_modules in which they are installed; the repository's own workspaces are linked in beside them.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Review } from '../src/core/review.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    last: { type: 'string', default: '10' },
    commit: { type: 'string', multiple: true },
    json: { type: 'string' },
    database: { type: 'string', default: 'embedded' },
    'database-preset': { type: 'string' },
    'drizzle-kit': { type: 'string', default: 'off' },
    'node-modules': { type: 'string' },
  },
});
const cli = path.resolve(import.meta.dirname, '../dist/cli.js');

interface Row {
  repository: string;
  commit: string;
  verdict: string;
  seconds: number;
  review: Review | null;
  problem: string;
}

function git(cwd: string, ...args: string[]): string {
  const result = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** Newest first: commits that add an SQL file to a folder that a Drizzle journal or 1.x folder names describe. */
function migrationCommits(clone: string, last: number): string[] {
  const log = git(clone, 'log', '--no-merges', '--diff-filter=A', '--name-only', '--format=>%H', 'HEAD', '--', '*.sql');
  const journals = new Set(
    git(
      clone,
      'log',
      '--no-renames',
      '--diff-filter=A',
      '--name-only',
      '--format=',
      'HEAD',
      '--',
      '*meta/_journal.json',
    )
      .split('\n')
      .filter(Boolean)
      .map((file) => path.posix.dirname(path.posix.dirname(file))),
  );
  const commits: string[] = [];
  let commit = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('>')) commit = line.slice(1);
    else if (line && commits.at(-1) !== commit) {
      const isMigration = journals.has(path.posix.dirname(line)) || /\/\d{14}_[^/]*\/migration\.sql$/.test(line);
      if (isMigration) commits.push(commit);
    }
    if (commits.length === last + 1) break;
  }
  return commits.slice(0, last);
}

/** Checks a commit out; stored snapshots may lack large files, which are left out. */
function checkOut(clone: string, commit: string): void {
  git(clone, 'update-ref', '--no-deref', 'HEAD', commit);
  git(clone, 'read-tree', commit);
  git(clone, 'clean', '-qfdx');
  const entries = git(clone, 'ls-files', '--stage', '-z').split('\0').filter(Boolean);
  const objects = entries.map((entry) => entry.split(' ')[1] ?? '');
  const check = spawnSync('git', ['cat-file', '--batch-check=%(objectname)'], {
    cwd: clone,
    input: objects.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const missing = new Set([...check.stdout.matchAll(/^(\w+) missing$/gm)].map((match) => match[1]));
  const present = entries.filter((entry) => !missing.has(entry.split(' ')[1]));
  const paths = present.map((entry) => entry.slice(entry.indexOf('\t') + 1)).join('\0');
  spawnSync('git', ['checkout-index', '--force', '--quiet', '-z', '--stdin'], { cwd: clone, input: paths });
}

/** The names of packages in a node_modules folder: `pg`, `@scope/name`. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(path.join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    );
}

/** Gives the checkout a node_modules: links to installed packages and to the repository's own workspaces. */
function linkModules(clone: string, installed: string): void {
  const links = new Map(packagesIn(installed).map((name) => [name, path.resolve(installed, name)]));
  for (const file of git(clone, 'ls-files', '*package.json').split('\n')) {
    const manifest = path.join(clone, file);
    if (!file.includes('/') || !existsSync(manifest)) continue;
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
    if (name !== undefined) links.set(name, path.dirname(manifest));
  }
  for (const [name, target] of links) {
    const link = path.join(clone, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
}

function reviewCommit(clone: string, repository: string, commit: string): Row {
  checkOut(clone, commit);
  if (values['node-modules'] !== undefined) linkModules(clone, values['node-modules']);
  const started = performance.now();
  const args = ['review', '--base', `${commit}^`, '--format', 'json', '--database', values.database];
  args.push('--drizzle-kit', values['drizzle-kit']);
  if (values['database-preset']) args.push('--database-preset', values['database-preset']);
  const output = mkdtempSync(path.join(os.tmpdir(), 'field-report-'));
  const result = spawnSync(process.execPath, [cli, ...args, '--output', output], {
    cwd: clone,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 900_000,
  });
  rmSync(output, { recursive: true, force: true });
  const seconds = (performance.now() - started) / 1000;
  try {
    const review = JSON.parse(result.stdout) as Review;
    return { repository, commit, verdict: review.verdict, seconds, review, problem: '' };
  } catch {
    return { repository, commit, verdict: 'crash', seconds, review: null, problem: result.stderr.slice(-2000) };
  }
}

const rows: Row[] = [];
for (const repository of positionals) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'field-'));
  const name =
    path.basename(repository) === 'repo' ? path.basename(path.dirname(repository)) : path.basename(repository);
  try {
    git(scratch, 'clone', '--quiet', '--shared', '--no-checkout', path.resolve(repository), 'clone');
    const clone = path.join(scratch, 'clone');
    for (const commit of values.commit ?? migrationCommits(clone, Number(values.last))) {
      const row = reviewCommit(clone, name, commit);
      rows.push(row);
      console.log(`${name} ${commit.slice(0, 9)} ${row.verdict} ${row.seconds.toFixed(1)} s`);
      if (row.problem) console.log(row.problem.replaceAll(/^/gm, '    '));
      if (row.review?.broken) console.log(`    broken: ${row.review.broken.message}`);
      for (const project of row.review?.projects ?? []) {
        const { broken, findings, statements, pendingMigrations } = project;
        console.log(
          `    ${project.project}: ${project.verdict}, ${pendingMigrations.length} files, ${statements.length} statements`,
        );
        if (broken) console.log(`      broken: ${broken.message} (${broken.file}:${broken.line})`);
        for (const finding of findings) {
          console.log(`      ${finding.severity} ${finding.rule} ${finding.file}:${finding.line} ${finding.message}`);
        }
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const count = (verdict: string, of: Row[]) => of.filter((row) => row.verdict === verdict).length;
const verdicts = ['pass', 'warn', 'block', 'broken', 'crash'];
console.log(`\n${['repository', 'reviews', ...verdicts].join('\t')}`);
for (const repository of new Set(rows.map((row) => row.repository))) {
  const of = rows.filter((row) => row.repository === repository);
  console.log([repository, of.length, ...verdicts.map((verdict) => count(verdict, of))].join('\t'));
}
console.log(['all', rows.length, ...verdicts.map((verdict) => count(verdict, rows))].join('\t'));
if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 1));
