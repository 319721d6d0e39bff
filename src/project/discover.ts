import { posix } from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { Project } from '../core/project.ts';
import { readConfig, type ConfigValues } from './config.ts';
import type { ConfigRunner } from './config-run.ts';
import { drizzleLayoutOf, ownProjects } from './layouts/index.ts';
import type { OwnProject } from './layouts/own-project.ts';
import { normalise, type Tree } from './tree.ts';

export interface FindOptions {
  /** Paths of configs, relative to the repository; empty: every config that is found. */
  configs: string[];
  /** Runs configs that a static reading cannot understand; leave it out for trees that are not the checkout's files. */
  run?: ConfigRunner | null;
}

export interface FoundProjects {
  projects: Project[];
  /** Configs that are not reviewed, with the reason. */
  skipped: { project: string; reason: string }[];
  /** What had to be assumed of a project, in one plain sentence each. */
  notes: { project: string; note: string }[];
  /** Those of `skipped` whose config nobody could read: what it stands for is unknown. Absent when there are none. */
  unreadable?: { path: string; reason: string }[];
}

/** Folders whose configs are copies, samples or somebody else's. */
const leftOut = new Set(
  `node_modules bower_components vendor dist build coverage fixtures __fixtures__ __snapshots__ .git .next .nuxt .output
   .svelte-kit .turbo .vercel .netlify .cache .yarn .sst .wrangler`.split(/\s+/),
);

/** Folders of tests: there is no config to be expected. */
const testFolders = new Set('__tests__ __mocks__ tests test e2e spec examples example'.split(' '));

/** True for what lies in a folder whose configs are not looked at. @param which also what only tests use */
export function isLeftOut(path: string, which: 'tests too' | 'copies' = 'copies'): boolean {
  return path.split('/').some((part) => leftOut.has(part) || (which === 'tests too' && testFolders.has(part)));
}

/** True for a dialect that Raincheck reviews. */
export function isPostgres(dialect: string): boolean {
  return postgresDialects.has(dialect);
}

/** Dialects that Raincheck reviews: PostgreSQL under the names that drizzle-kit has had for it. */
const postgresDialects = new Set(['postgresql', 'postgres', 'pg']);

/**
 * Finds the projects of a tree: every drizzle-kit config, in any folder, and what other tools' files tell of. Projects that aren't PostgreSQL, and
 * configs that cannot be read, are in `skipped`. Two configs of one migrations folder (one for each stage, say) are
 * one project: the plainer name stands for both.
 *
 * @throws KnownError when a config that was asked for doesn't exist or is no drizzle-kit config
 */
export async function findProjects(tree: Tree, options: FindOptions): Promise<FoundProjects> {
  const files = await tree.list('');
  const asked = options.configs.map((path) => askedPath(path, files));
  const found: FoundProjects = { projects: [], skipped: [], notes: [] };
  const run = once(options.run ?? null);
  const own = (await ownProjects(tree, files)).filter(({ out }) => !isLeftOut(out, 'tests too'));
  const named = new Set(own.flatMap(({ markers }) => markers));
  for (const path of asked.length > 0 ? asked : await candidates(tree, files)) {
    if (asked.length === 0 || !named.has(path)) await addProjects(found, tree, path, run, asked.length > 0);
  }
  for (const one of own) {
    if (asked.length === 0 || one.markers.some((path) => asked.includes(path))) addOwn(found, one);
  }
  return found;
}

/** Adds another tool's project, unless a Drizzle config has its folder already. */
function addOwn(found: FoundProjects, { name, out, directory, layout, reason }: OwnProject): void {
  if (found.projects.some((project) => project.out === out)) return;
  if (reason !== null) {
    found.skipped.push({ project: name, reason });
    return;
  }
  const unique = found.projects.some((project) => project.name === name) ? out : name;
  const nothing = { configPath: null, schema: [], casing: null, breakpoints: false };
  const books = { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' };
  found.projects.push({ name: unique, directory, out, layout, ...nothing, ...books });
}

/** A config is run once, however often it is asked for. */
function once(run: ConfigRunner | null): ConfigRunner | null {
  if (run === null) return null;
  const runs = new Map<string, ReturnType<ConfigRunner>>();
  return (path) => {
    const known = runs.get(path) ?? run(path);
    runs.set(path, known);
    return known;
  };
}

function askedPath(path: string, files: string[]): string {
  const clean = normalise(path.replaceAll('\\', '/'));
  if (clean !== null && files.includes(clean)) return clean;
  throw new KnownError(`There is no drizzle config at ${path}.`, {
    next: 'Give the path of the config file, relative to the top of the repository.',
    where: path,
  });
}

/** Files that may be a config, the plainest names first. */
async function candidates(tree: Tree, files: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of files) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (parts.some((part) => leftOut.has(part))) continue;
    if (/drizzle/i.test(name) && /\.([cm]?[jt]s|json)$/.test(name) && !/\.d\.[cm]?ts$|\.(test|spec)\./.test(name)) {
      if (/config/i.test(name) || !name.endsWith('.json')) found.add(path);
    } else if (name === 'package.json') {
      for (const config of configsInScripts(await tree.read(path), parts.join('/'))) {
        if (files.includes(config)) found.add(config);
      }
    }
  }
  return [...found].sort((a, b) => plainness(a) - plainness(b) || a.length - b.length || (a < b ? -1 : 1));
}

function plainness(path: string): number {
  const name = posix.basename(path);
  if (/^drizzle\.config\.\w+$/.test(name)) return 0;
  return /^drizzle[.-].*prod|config[.-]prod/.test(name) ? 1 : 2;
}

/** Configs that the scripts of a package.json name: `drizzle-kit generate --config=db/pg.config.ts`. */
function configsInScripts(text: string | null, directory: string): string[] {
  if (text === null || text.length > 256 * 1024 || !text.includes('drizzle-kit')) return [];
  const named = text.matchAll(/drizzle-kit[^"&|;]*?--config(?:=|\s+)(?:\\?["'])?([^\s"'\\]+)/g);
  return [...named].flatMap(([, path = '']) => normalise(posix.join(directory, path)) ?? []);
}

async function addProjects(
  found: FoundProjects,
  tree: Tree,
  path: string,
  run: ConfigRunner | null,
  asked: boolean,
): Promise<void> {
  const placed = await placeConfig(tree, path, run);
  if (placed.kind === 'other') {
    if (asked) {
      throw new KnownError(`${path} is no drizzle-kit config.`, {
        next: 'Name the file that drizzle-kit reads.',
        where: path,
      });
    }
    return;
  }
  if (placed.kind === 'unreadable') {
    const project = await projectAround(tree, path, placed.known);
    if (project === null || found.projects.some(({ out }) => out === project.out)) {
      found.skipped.push({ project: path, reason: `the config cannot be read: ${placed.reason}` });
      // One more config of a folder that is reviewed already hides nothing.
      if (project === null) (found.unreadable ??= []).push({ path, reason: placed.reason });
    } else {
      found.projects.push(project);
      const note = `The config could not be read (${placed.reason}); ${project.out} was taken for its migrations folder, the only one there.`;
      found.notes.push({ project: path, note });
    }
    return;
  }
  for (const [i, values] of placed.configs.entries()) {
    const name = placed.configs.length === 1 ? path : `${path}#${i + 1}`;
    const project = await projectOf(tree, name, path, placed.directory, values);
    if ('reason' in project) found.skipped.push({ project: name, reason: project.reason });
    else {
      const twin = found.projects.find(({ out }) => out === project.out);
      if (twin === undefined) found.projects.push(project);
      else found.skipped.push({ project: name, reason: `the same migrations folder (${project.out}) as ${twin.name}` });
    }
  }
}

type Placed =
  | { kind: 'config'; directory: string; configs: ConfigValues[] }
  | { kind: 'other' }
  | { kind: 'unreadable'; reason: string; known: ConfigValues | null };

/**
 * Reads a config, and finds the folder that drizzle-kit is started in. drizzle-kit takes `out` and `schema` from the
 * folder it is started in, not from that of the config: with `--config packages/db/drizzle.config.ts` at the top of
 * a monorepo they count from there. The config's own folder is it unless another one has the migrations or the schema.
 */
async function placeConfig(tree: Tree, path: string, run: ConfigRunner | null): Promise<Placed> {
  const own = posix.dirname(path) === '.' ? '' : posix.dirname(path);
  const first = await readConfig(tree, path, own, run);
  if (first.kind !== 'config') return first;
  let best: { directory: string; configs: ConfigValues[] } = { directory: own, configs: first.configs };
  let bestScore = await evidence(tree, own, first.configs);
  for (let directory = own; directory !== '' && bestScore < 2;) {
    directory = directory.includes('/') ? posix.dirname(directory) : '';
    const reading = await readConfig(tree, path, directory, run);
    if (reading.kind !== 'config') continue;
    const score = await evidence(tree, directory, reading.configs);
    if (score > bestScore) [best, bestScore] = [{ directory, configs: reading.configs }, score];
  }
  return { kind: 'config', ...best };
}

/** 2: the migrations are there; 1: the schema is there; 0: nothing is. */
async function evidence(tree: Tree, directory: string, configs: ConfigValues[]): Promise<number> {
  let score = 0;
  for (const { out, schema } of configs) {
    const folder = out === null ? null : normalise(posix.join(directory, out));
    if (folder !== null && drizzleLayoutOf(folder, await tree.list(folder)) !== null) return 2;
    for (const path of schema) {
      const fixed = normalise(posix.join(directory, path.split(/[*?{[]/, 1)[0] ?? ''));
      if (fixed === null || fixed === directory) continue;
      if ((await tree.read(fixed)) !== null || (await tree.list(fixed)).length > 0) score = 1;
    }
  }
  return score;
}

async function projectOf(
  tree: Tree,
  name: string,
  configPath: string,
  directory: string,
  values: ConfigValues,
): Promise<Project | { reason: string }> {
  const out = values.out === null ? null : normalise(posix.join(directory, values.out));
  const dialect = values.dialect ?? (out === null ? null : await dialectOfJournal(tree, out));
  if (dialect === null) return { reason: 'the config names no dialect' };
  if (!postgresDialects.has(dialect)) return { reason: `its dialect is ${dialect}; Raincheck reviews PostgreSQL` };
  if (out === null) return { reason: 'its migrations folder is outside the repository' };
  const { schema, schemaProblem, migrationsSchema, migrationsTable, casing, breakpoints } = values;
  const layout = drizzleLayoutOf(out, await tree.list(out)) ?? (await layoutOfToolchain(tree, directory));
  const found = { name, configPath, directory, out, schema, layout, migrationsSchema, migrationsTable, casing };
  return { ...found, breakpoints, ...(schemaProblem === null ? {} : { schemaProblem }) };
}

/** The project of a config that cannot be read: by the one PostgreSQL migrations folder below it; null without one. */
async function projectAround(tree: Tree, path: string, known: ConfigValues | null): Promise<Project | null> {
  const directory = posix.dirname(path) === '.' ? '' : posix.dirname(path);
  const outs = new Set<string>();
  for (const file of await tree.list(directory)) {
    const out = /^(?:(.*)\/)?(?:meta\/_journal\.json|\d{14}_[^/]*\/migration\.sql)$/.exec(file)?.[1];
    if (out !== undefined && !out.split('/').some((part) => leftOut.has(part))) outs.add(out);
  }
  const [out, second] = outs;
  if (out === undefined || second !== undefined) return null;
  const dialect = known?.dialect ?? (await dialectOfJournal(tree, out)) ?? 'none';
  const values: ConfigValues = {
    driver: null,
    schema: [],
    schemaProblem: null,
    migrationsSchema: 'drizzle',
    migrationsTable: '__drizzle_migrations',
    casing: null,
    breakpoints: true,
    ...known,
    dialect,
    out: posix.relative(directory, out),
  };
  const project = await projectOf(tree, path, path, directory, values);
  return 'reason' in project ? null : project;
}

/** The journal names the dialect too: `postgresql`, `pg` in old ones. */
export async function dialectOfJournal(tree: Tree, out: string): Promise<string | null> {
  const text = await tree.read(posix.join(out, 'meta/_journal.json'));
  return /"dialect"\s*:\s*"(\w+)"/.exec(text ?? '')?.[1] ?? null;
}

/** Which layout the project's drizzle-kit will write; `journal` where no package.json says. */
async function layoutOfToolchain(tree: Tree, directory: string): Promise<'journal' | 'folders'> {
  for (let folder = directory; ; folder = folder.includes('/') ? posix.dirname(folder) : '') {
    const text = await tree.read(posix.join(folder, 'package.json'));
    const range = /"drizzle-kit"\s*:\s*"([^"]*)"/.exec(text ?? '')?.[1];
    if (range !== undefined) return /^[^\d]*1\.|beta|rc/.test(range) ? 'folders' : 'journal';
    if (folder === '') return 'journal';
  }
}
