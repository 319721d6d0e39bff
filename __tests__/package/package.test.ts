import { execFileSync } from 'node:child_process';
import { isBuiltin } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../project/repo.ts';

const root = path.resolve(import.meta.dirname, '../..');
const node = process.execPath;

/** An empty project in which the packed package is installed, without a registry. */
function install(): string {
  const project = temporaryFolder();
  const out = path.join(temporaryFolder(), 'out');
  execFileSync(node, [path.join(root, 'scripts/package.ts'), out], { stdio: 'pipe' });
  const tarball = readdirSync(out).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(path.join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  const flags = ['--offline', '--no-audit', '--no-fund', '--omit=optional', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, path.join(out, tarball)], { cwd: project, stdio: 'pipe' });
  return project;
}

describe('the package, installed into an empty project', () => {
  let project = '';
  beforeAll(() => {
    project = install();
  });

  test('brings no other package along, and its manifest nothing of the repository', () => {
    expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'raincheck',
    ]);
    const manifest = JSON.parse(
      readFileSync(path.join(project, 'node_modules/raincheck/package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(Object.keys(manifest)).toEqual(
      expect.arrayContaining(['repository', 'author', 'keywords', 'exports', 'types']),
    );
    for (const name of ['workspaces', 'scripts', 'dependencies', 'devDependencies'])
      expect(manifest).not.toHaveProperty(name);
  });

  test('the command runs', () => {
    const run = (...words: string[]) =>
      execFileSync(path.join(project, 'node_modules/.bin/raincheck'), words, { cwd: project, encoding: 'utf8' });
    expect(run('explain', 'required-columns')).toContain('# required-columns');
    writeFileSync(path.join(project, 'a.sql'), 'DROP TABLE users;\n');
    expect(() => run('check', 'a.sql', '--database', 'none')).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('drop-table') }),
    );
  });

  test('defineConfig works in Node, and its types know settings, rules and their options', () => {
    const right = `import { defineConfig } from 'raincheck';
export default defineConfig({
  failOn: 'warning',
  extends: './team.json',
  rules: { 'drop-column': 'notice', 'required-columns': ['warning', { columns: ['created_at', { name: 'x', type: 'int' }] }] },
  projects: { 'apps/api': { postgresVersion: 15 } },
});
`;
    writeFileSync(path.join(project, 'raincheck.config.ts'), right);
    const shown = execFileSync(
      node,
      ['-e', "import('./raincheck.config.ts').then((m) => console.log(m.default.failOn))"],
      { cwd: project, encoding: 'utf8' },
    );
    expect(shown.trim()).toBe('warning');
    expect(typeErrors('raincheck.config.ts')).toBe('');
    const wrongs = [
      ["'warning',\n", "'warnin',\n"],
      ["'drop-column'", "'drop-colum'"],
      ['columns:', 'colums:'],
      ['postgresVersion', 'postgresVersio'],
    ] as const;
    for (const [from, to] of wrongs) {
      writeFileSync(path.join(project, 'wrong.ts'), right.replace(from, to));
      expect(typeErrors('wrong.ts')).toContain(to.replaceAll(/[^\w-]/g, ''));
    }
  });

  function typeErrors(file: string): string {
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    try {
      execFileSync(node, [path.join(root, 'node_modules/typescript-6/bin/tsc'), ...flags, file], {
        cwd: project,
        stdio: 'pipe',
      });
      return '';
    } catch (error) {
      return String((error as { stdout?: Buffer }).stdout);
    }
  }
});

test('what dist/ needs from outside is Node’s own, or optional', () => {
  const dist = path.join(root, 'dist');
  const outside = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(path.join(dist, file), 'utf8').matchAll(
        /(?:^|[;}\n])import\s*(?:[\w$*{][\w$*{},\s]*?from\s*)?"([\w@][\w@/.:-]*)"/g,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'));
  expect([...new Set(outside)].filter((name) => !isBuiltin(name))).toEqual([]);
});
