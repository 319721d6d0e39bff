import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { batchContext } from '../../src/batch/context.ts';
import type { Project } from '../../src/core/project.ts';
import type { Impact } from '../../src/core/review.ts';
import { compilerIn, type AskCompiler } from '../../src/impact/ask.ts';
import { changesOf } from '../../src/impact/changes.ts';
import { findImpact } from '../../src/impact/find.ts';
import { predictedBaseline } from '../../src/prediction/baseline.ts';
import { folderTree } from '../../src/project/folder-tree.ts';
import { parseMigration, oneChunk } from '../../src/sql/parse.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { modulesOf } from '../toolchains.ts';

/** A small project with a change, as a file of `shapes/` writes it down. */
export interface Shape {
  baseline: string;
  batch: string;
  base: Map<string, string>;
  head: Map<string, string>;
  /** A line of the file `options`: `orm: 1`, `orm: none`. */
  orm: 'kit-0.31' | 'kit-1' | 'none';
  casing: Project['casing'];
  schema: string[];
}

/**
 * Reads a case. `=== baseline` and `=== batch` are SQL, `=== <path>` is a file, `=== head <path>` what the head has in its
 * place (nothing: it is gone). A line that ends with `uses <subject>` in a comment is a use; `possibly uses` one that is not
 * certain; `still uses` one that the head has too. All other lines are none.
 */
export function readShape(file: string): Shape {
  const text = readFileSync(path.join(import.meta.dirname, 'shapes', file), 'utf8');
  const shape: Shape = {
    baseline: '',
    batch: '',
    base: new Map(),
    head: new Map(),
    orm: 'kit-0.31',
    casing: null,
    schema: ['src/schema.ts'],
  };
  const heads = new Map<string, string>();
  for (const part of text.split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n');
    const [title, body] = [part.slice(0, end).trim(), part.slice(end + 1)];
    if (title === 'baseline') shape.baseline = body;
    else if (title === 'batch') shape.batch = body;
    else if (title.startsWith('head ')) heads.set(title.slice(5), body);
    else if (title === 'orm 1') shape.orm = 'kit-1';
    else if (title === 'orm none') shape.orm = 'none';
    else if (title === 'casing snake_case') shape.casing = 'snake_case';
    else if (title.startsWith('schema ')) shape.schema = title.slice(7).split(' ');
    else shape.base.set(title, body);
  }
  shape.head = new Map([...new Map([...shape.base, ...heads])].filter(([, body]) => body.trim() !== ''));
  return shape;
}

/** The uses that the comments name: `file:line subject`, with `possible` or `head` where they say so. */
export function expectedUses({ base, head }: Shape): string[] {
  const found: string[] = [];
  const look = (files: Map<string, string>, wanted: (word: string) => boolean): void => {
    for (const [file, text] of files)
      text.split('\n').forEach((line, at) => {
        for (const [, word = '', subjects = ''] of line.matchAll(
          /(?:\/\/|--|\/\*|<!--|#) (?:(possibly|still|possibly still) )?uses ([^*<]*?) *(?:\*\/|-->|$)/g,
        ))
          if (wanted(word))
            for (const subject of subjects.split(', '))
              found.push(`${file}:${at + 1} ${subject}${word === '' ? '' : ` (${word})`}`);
      });
  };
  look(base, (word) => !word.endsWith('still'));
  look(head, (word) => word.endsWith('still'));
  return found.sort();
}

export function foundUses({ uses }: Impact): string[] {
  return uses
    .map(({ file, line, subject, certainty, inHead }) => {
      const words = [...(certainty === 'possible' ? ['possibly'] : []), ...(inHead ? ['still'] : [])].join(' ');
      return `${file}:${line} ${subject}${words === '' ? '' : ` (${words})`}`;
    })
    .sort();
}

/** Asks the real compiler about a case. */
export async function impactOf(shape: Shape, ask: AskCompiler = compilerIn({ env: process.env })): Promise<Impact> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raincheck-impact-'));
  const [base, head] = [path.join(folder, 'base'), path.join(folder, 'head')];
  write(base, shape.base);
  write(head, shape.head);
  if (shape.orm !== 'none') symlinkSync(modulesOf(shape.orm), path.join(head, 'node_modules'));
  const { subjects, catalog } = await subjectsOf(shape);
  return findImpact(
    {
      project: projectOf(shape),
      subjects,
      catalog,
      base: folderTree(base),
      head: folderTree(head),
      changed: changedBetween(shape),
      root: head,
      signal: new AbortController().signal,
    },
    ask,
  );
}

/** What the batch changes, by its text alone. */
export async function subjectsOf({ baseline, batch }: Pick<Shape, 'baseline' | 'batch'>) {
  const migration = (name: string, sql: string) => ({ name, path: `${name}.sql`, sql, chunks: oneChunk(sql) });
  const catalog = await predictedBaseline([migration('base', baseline)]);
  const { statements } = await parseMigration(migration('batch', batch));
  const context = batchContext({
    statements,
    trial: null,
    baseline: catalog,
    transaction: 'batch',
    settings: settingsSchema.parse({}),
  });
  return { subjects: changesOf(context), catalog };
}

function projectOf({ casing, schema }: Shape): Project {
  return {
    name: 'drizzle.config.ts',
    configPath: 'drizzle.config.ts',
    directory: '',
    out: 'drizzle',
    schema,
    layout: 'journal',
    migrationsSchema: 'drizzle',
    migrationsTable: '__drizzle_migrations',
    casing,
    breakpoints: true,
  };
}

function changedBetween({ base, head }: Shape): string[] {
  return [...new Set([...base.keys(), ...head.keys()])].filter((file) => base.get(file) !== head.get(file));
}

function write(folder: string, files: Map<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
