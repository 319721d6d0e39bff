import { toolOf, traitsOf } from './layouts/traits.ts';
import type { Project } from '../core/project.ts';
import type { Finding } from '../core/review.ts';
import type { ConfigRunner } from './config-run.ts';
import { dialectOfJournal, findProjects, isLeftOut, isPostgres, type FoundProjects } from './discover.ts';
import { historyFinding } from './history/check.ts';
import { configNotReadable, migrationsWithoutConfig } from './history/config.ts';
import { drizzleLayoutOf, layoutOf } from './layouts/index.ts';
import { emptyTree, normalise, type Tree } from './tree.ts';

/** The projects of a change, with what there is to say of those that the head alone does not have. */
export interface ChangedProjects extends FoundProjects {
  /** Findings that a project has already, by its name. */
  findings: ReadonlyMap<string, Finding[]>;
  /** What could not be reviewed at all although the change may touch it. */
  unread: { project: string; finding: Finding }[];
}

interface Sides {
  base: Tree;
  head: Tree;
  /** Paths that differ; null when there is no base. */
  changed: readonly string[] | null;
}

interface Options {
  configs: readonly string[];
  run: ConfigRunner | null;
}

/**
 * Finds the projects of base and head together. One whose config the head deleted, renamed, moved, pointed elsewhere or
 * gave another dialect is reviewed with the base's config as long as its migrations are there; so are migrations that no
 * config of either side names.
 *
 * @throws KnownError when a config that was asked for is on neither side
 */
export async function projectsOfChange(sides: Sides, { configs, run }: Options): Promise<ChangedProjects> {
  const { base, head, changed } = sides;
  const asked = await sidesOf(configs, base, head);
  const found = await findIn(head, asked.head, run);
  if (changed === null || base === emptyTree)
    return { ...found, findings: new Map(), unread: unreadConfigs(found, sides) };
  const before = await findIn(base, asked.base, null).catch(() => nothing);
  const findings = new Map<string, Finding[]>();
  const projects = [...found.projects];
  const add = (project: Project, finding: Finding): void => {
    const name = projects.some((one) => one.name === project.name) ? `${project.name} (base branch)` : project.name;
    projects.push({ ...project, name });
    findings.set(name, [finding]);
  };
  for (const project of before.projects) {
    if (projects.some(({ out }) => out === project.out)) continue;
    const files = await head.list(project.out);
    if ((toolOf(project) === null ? drizzleLayoutOf(project.out, files) : layoutOf(project.out, files)) === null)
      continue;
    add(project, await lostFinding(project, found, head));
  }
  if (configs.length === 0) {
    for (const project of await strayProjects(sides, [...projects, ...before.projects]))
      add(project, strayFinding(project));
  }
  const all = { ...found, projects };
  return { ...all, findings, unread: [...unreadConfigs(all, sides), ...(await noConfig(all, sides, configs))] };
}

const nothing: FoundProjects = { projects: [], skipped: [], notes: [] };

/** Which configs are asked for on which side; null: every one that is found. */
async function sidesOf(
  configs: readonly string[],
  base: Tree,
  head: Tree,
): Promise<{ base: string[] | null; head: string[] | null }> {
  if (configs.length === 0) return { base: null, head: null };
  const has = async (tree: Tree, path: string): Promise<boolean> => {
    const clean = normalise(path.replaceAll('\\', '/'));
    return clean !== null && (await tree.read(clean)) !== null;
  };
  const sides: { base: string[]; head: string[] } = { base: [], head: [] };
  for (const path of configs) {
    const before = await has(base, path);
    if (before) sides.base.push(path);
    // One that is on neither side is asked for in the head, which says that it is not there.
    if (!before || (await has(head, path))) sides.head.push(path);
  }
  return sides;
}

async function findIn(tree: Tree, configs: string[] | null, run: ConfigRunner | null): Promise<FoundProjects> {
  return configs?.length === 0 ? nothing : findProjects(tree, { configs: configs ?? [], run });
}

async function lostFinding(project: Project, found: FoundProjects, head: Tree): Promise<Finding> {
  const { configPath, out, name } = project;
  const there = configPath !== null && (await head.read(configPath)) !== null;
  const skipped = found.skipped.find((one) => one.project === configPath || one.project === name);
  const now = !there
    ? `${configPath ?? name} went away`
    : skipped === undefined
      ? `${configPath} names another folder now`
      : `${configPath} is not reviewed any more (${skipped.reason})`;
  return historyFinding(migrationsWithoutConfig, {
    subject: out,
    message: `${now}, while its migrations stay in \`${out}\`. They were reviewed with the base branch’s config; after the merge nobody reviews what is added there.`,
    file: there ? configPath : null,
    line: null,
    action: {
      text: `Keep a Drizzle config that names \`${out}\` (where it has another name, say so with the setting \`config\`), or remove the folder with it if no deploy runs it any more.`,
      steps: [],
    },
  });
}

function strayFinding({ out }: Project): Finding {
  return historyFinding(migrationsWithoutConfig, {
    subject: out,
    message: `No Drizzle config that was found names \`${out}\`, which this change touches. It was reviewed with drizzle-kit’s defaults. ${lookedFor}`,
    file: null,
    line: null,
    action: { text: 'Name the config with the setting `config`, in raincheck.config or as an input.', steps: [] },
  });
}

const lookedFor =
  'Looked for: files called `drizzle….ts`, `.js` or `.json`, and what a script of a package.json gives to `drizzle-kit --config`.';

/** Folders of migrations that the change touches and that belong to no project. */
async function strayProjects({ head, changed }: Sides, known: readonly Project[]): Promise<Project[]> {
  const outs = new Set((changed ?? []).flatMap((path) => folderOfMigration(path) ?? []));
  const projects: Project[] = [];
  for (const out of outs) {
    if (known.some((project) => project.out === out) || isLeftOut(out, 'tests too')) continue;
    const layout = layoutOf(out, await head.list(out));
    // What another tool deploys has been found by its own files.
    if (layout === null || toolOf({ layout }) !== null) continue;
    const dialect = traitsOf(layout).drizzleKit === 0 ? await dialectOfJournal(head, out) : 'postgresql';
    if (dialect !== null && !isPostgres(dialect)) continue;
    projects.push({
      name: out === '' ? '.' : out,
      configPath: null,
      directory: out.includes('/') ? out.slice(0, out.lastIndexOf('/')) : '',
      out,
      schema: [],
      layout,
      migrationsSchema: 'drizzle',
      migrationsTable: '__drizzle_migrations',
      casing: null,
      breakpoints: true,
    });
  }
  return projects;
}

/** The migrations folder that a file would belong to; null for one that is no migration. */
function folderOfMigration(path: string): string | null {
  const found = /^(?:(.*)\/)?(?:meta\/[^/]*\.json|\d{14}_[^/]*\/[^/]+|\d{4}_[^/]+\.sql)$/.exec(path);
  return found === null ? null : (found[1] ?? '');
}

/** What a project may be made of. */
const mayMatter = /\.([cm]?[jt]sx?|json|sql)$/;

function unreadConfigs({ unreadable = [] }: FoundProjects, { changed }: Sides): ChangedProjects['unread'] {
  return unreadable
    .filter(({ path }) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
      return changed?.some((file) => file.startsWith(folder) && mayMatter.test(file)) ?? true;
    })
    .map(({ path, reason }) => ({
      project: path,
      finding: historyFinding(configNotReadable, {
        subject: path,
        message: `Nothing of ${path} was reviewed: it cannot be read, because ${reason}.`,
        file: path,
        line: null,
        action: {
          text: 'Install the dependencies before Raincheck, or write `dialect`, `schema` and `out` as plain values.',
          steps: [],
        },
      }),
    }));
}

/** Most changed files that are looked into for a schema. */
const mostRead = 500;

/** A change of a PostgreSQL schema in a repository where no config was found at all. */
async function noConfig(
  { projects, unreadable = [], skipped }: FoundProjects,
  { base, head, changed }: Sides,
  configs: readonly string[],
): Promise<ChangedProjects['unread']> {
  if (projects.length + unreadable.length + skipped.length + configs.length > 0) return [];
  const code = (changed ?? []).filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !isLeftOut(path, 'tests too'));
  for (const path of code.slice(0, mostRead)) {
    const text = (await head.read(path)) ?? (await base.read(path)) ?? '';
    if (!/['"]drizzle-orm\/pg-core['"]/.test(text)) continue;
    const finding = historyFinding(configNotReadable, {
      subject: path,
      message: `No Drizzle config was found, and this change touches a schema for PostgreSQL (${path}). ${lookedFor}`,
      file: path,
      line: null,
      action: { text: 'Name the config with the setting `config`, in raincheck.config or as an input.', steps: [] },
    });
    return [{ project: 'no Drizzle config', finding }];
  }
  return [];
}
