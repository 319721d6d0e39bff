import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The rooms in the order of ARCHITECTURE.md: a room imports only from rooms above it. */
const rooms = [
  'core',
  'settings',
  'sql',
  'grammar',
  'postgres',
  'catalog',
  'production',
  'project',
  'baseline',
  'drizzle',
  'rows',
  'trial',
  'prediction',
  'batch',
  'rules',
  'effects',
  'verdict',
  'wayout',
  'rollback',
  'compatibility',
  'impact',
  'report',
  'github',
  'gitlab',
];
const doors = ['review', 'review.ts', 'cli', 'action', 'action.ts', 'cli.ts', 'index.ts'];
const order = [...rooms, ...doors];

const source = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

const placeOf = (file: string) => order.indexOf(file.split('/')[0] ?? '');

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
  );
}

/** Files that import each other in a circle, directly or not, types included: each circle as its sorted files. */
function circles(): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  // Tarjan: a file from which nothing opened before it can be reached closes its circle.
  const visit = (file: string) => {
    numbers.set(file, numbers.size);
    lowest.set(file, numbers.size - 1);
    open.push(file);
    for (const target of importsOf(file).filter((name) => files.includes(name))) {
      if (!numbers.has(target)) visit(target);
      else if (!open.includes(target)) continue;
      lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0));
    }
    if (lowest.get(file) !== numbers.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of files) if (!numbers.has(file)) visit(file);
  return found;
}

/** Packages that are loaded with a file: what it and the files that it imports import, without types and without `import()`. */
function loadedBy(door: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set([door]);
  for (const file of seen) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(source, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm)) {
      if (target.startsWith('.')) seen.add(path.posix.join(path.posix.dirname(file), target));
      else if (!target.startsWith('node:')) packages.add(target);
    }
  }
  return packages;
}

describe('rooms', () => {
  test('every source file is in a room or is a door', () => {
    expect(files.filter((file) => placeOf(file) === -1)).toEqual([]);
  });

  test('imports point up the list of rooms', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => placeOf(target) > placeOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('ARCHITECTURE.md lists the rooms in this order', () => {
    const text = readFileSync(path.resolve(source, '../ARCHITECTURE.md'), 'utf8');
    const listed = [...text.matchAll(/^ {2}([a-z]+)\/ /gm)].map((match) => match[1]);
    expect(listed).toEqual([...rooms, 'review', 'cli', 'action']);
  });

  test('no files import each other in a circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  test('the schema of a review is loaded by who checks a review alone; everybody else takes its types', () => {
    const loads = files.filter(
      (file) =>
        !file.startsWith('core/schema/') &&
        /^import (?!type\b)[^;]*['"][^'"]*core\/schema\/|^import (?!type\b)[^;]*['"]\.\/schema\//m.test(
          readFileSync(path.join(source, file), 'utf8'),
        ),
    );
    expect(loads).toEqual(['report/parse-review.ts']);
  });

  test('PostgreSQL’s grammar is loaded when something is parsed, not when a module is', () => {
    const loads = files.filter((file) =>
      /^(?:import|export) (?!type\b)[^;]*(?:from 'libpg-query'|\/library\.ts')/m.test(
        readFileSync(path.join(source, file), 'utf8'),
      ),
    );
    expect(loads).toEqual(['sql/library.ts']);
  });

  test.each([
    ['cli.ts', []],
    ['index.ts', ['@actions/core']],
  ])('the door %s loads next to nothing before it knows what there is to do', (door, packages) => {
    expect([...loadedBy(door)].sort()).toEqual(packages);
  });

  test('whoever leaves a rule of the linter says why', () => {
    const silent = files.flatMap((file) =>
      [...readFileSync(path.join(source, file), 'utf8').matchAll(/oxlint-disable[^\n]*/g)]
        .filter(([comment]) => !/ -- \S/.test(comment))
        .map(([comment]) => `${file}: ${comment}`),
    );
    expect(silent).toEqual([]);
  });

  test('rooms neither print nor read the environment', () => {
    // Programs that run as processes of their own are doors too.
    const isProgram = (file: string) => /-(child|script)\.ts$/.test(file);
    // Comments, and the texts of programs that are handed to a child process, are no code of the room.
    const code = (file: string) =>
      readFileSync(path.join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '');
    const wrong = files
      .filter((file) => rooms.includes(file.split('/')[0] ?? '') && !isProgram(file))
      .filter((file) => /\bconsole\.|process\.(env|argv|stdout|stderr)\b/.test(code(file)));
    expect(wrong).toEqual([]);
  });
});
