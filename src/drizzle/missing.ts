// `globSync` by name would keep an older Node.js from saying what it lacks.
import fs, { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import type { Batch, Project } from '../core/project.ts';
import type { Finding, MissingMigration } from '../core/review.ts';
import type { Databases } from './databases.ts';
import { environmentFor } from './environment.ts';
import type { KitFailure, Surroundings } from './failure.ts';
import type { Wording } from './findings.ts';
import { examine } from './examine.ts';
import type { Kit } from './kit.ts';
import { packageManagerOf } from './package-manager.ts';
import { findToolchain, upwards, type Toolchain } from './resolve.ts';
import type { BaseTree } from './touched.ts';
import { openWorkshop } from './workshop.ts';

/** What the search for a missing migration works with. */
export interface MissingOptions {
  /** Absolute path of the checkout: the head's files. Nothing in it is changed. */
  root: string;
  batch: Batch;
  /** The base branch's files. */
  baseTree: BaseTree;
  /** Databases of a throw-away server; null when there is none: then drizzle-kit's word is all there is. */
  databases: Databases | null;
  /** The environment from which PATH and the like are taken; no other variable reaches the project's code. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 at which everything has to be over. */
  deadline: number;
  /** Milliseconds that one drizzle-kit call may take. */
  callLimit: number;
  signal?: AbortSignal | undefined;
}

/** What the search gave. */
export interface MissingResult {
  missing: MissingMigration;
  findings: Finding[];
  /** What could not be checked, one plain sentence each. */
  notChecked: string[];
}

/**
 * Asks the project's own drizzle-kit which migration the head's schema still needs, and checks its answer by catalogs.
 * Runs code of the pull request, in child processes without secrets; drizzle-kit works on a copy outside of the checkout.
 */
export async function findMissingMigration(project: Project, options: MissingOptions): Promise<MissingResult> {
  if (project.configPath === null || project.layout === 'sql')
    return skipped('the project has no Drizzle config.', null);
  if (options.batch.base.length + options.batch.pending.length === 0) {
    return skipped(
      'the project has no migrations, as with `drizzle-kit push`: there is nothing to compare the schema with.',
      null,
    );
  }
  if (project.schema.length === 0) {
    const why = project.schemaProblem === undefined ? '' : `: ${project.schemaProblem}`;
    return skipped(`the \`schema\` of its config could not be read${why}.`, null);
  }
  const root = realpathSync(options.root);
  const directory = join(root, project.directory);
  const folders = upwards(directory, root);
  const manager = packageManagerOf(folders);
  await using workshop = await openWorkshop();
  const empty = (await options.databases?.empty()) ?? null;
  try {
    const server = empty?.url ?? 'postgres://raincheck:raincheck@127.0.0.1:1/raincheck';
    const environment = environmentFor(options.environment, server, workshop.scratch);
    const toolchain = await findToolchain(directory, environment, options.deadline);
    if (toolchain === null) {
      return skipped(
        `drizzle-kit is not installed in the checkout. Run \`${manager.install}\` before Raincheck.`,
        null,
      );
    }
    if (toolchain.major === 0 && toolchain.minor < 21) {
      return skipped(
        `drizzle-kit ${toolchain.version} is too old: Raincheck works with 0.21 and newer.`,
        toolchain.version,
      );
    }
    const cwd = workingDirectory(folders, project.schema);
    const config = join(root, project.configPath);
    const kit: Kit = {
      toolchain,
      workshop,
      cwd,
      configFile: /\.[cm]?[jt]s$/.test(config) && existsSync(config) ? posixPath(relative(cwd, config)) : null,
      schema: project.schema,
      casing: project.casing,
      breakpoints: project.breakpoints,
      layout: project.layout,
      out: join(root, project.out),
      environment,
      deadline: options.deadline,
      callLimit: options.callLimit,
      signal: options.signal,
    };
    const around: Surroundings = {
      root,
      cwd,
      temporary: workshop.path,
      install: manager.install,
      folders,
      hidden: [server, URL.canParse(server) ? new URL(server).password : ''],
      schema: project.schema,
    };
    return await examine({
      kit,
      refusal: refusalOf(toolchain, project),
      around,
      server,
      root,
      project,
      options,
      wording: wordingFor(project, manager.name),
    });
  } finally {
    await empty?.drop();
  }
}

function skipped(reason: string, drizzleKit: string | null): MissingResult {
  return {
    missing: { status: 'skipped', sql: [], ambiguities: [], drift: [], drizzleKit, reason },
    findings: [],
    notChecked: [`Whether a migration is missing: ${reason}`],
  };
}

/** Why this drizzle-kit cannot continue this folder; null when it can. Each kind writes a layout of its own. */
function refusalOf({ major, version }: Toolchain, { layout, out }: Project): KitFailure | null {
  const nowhere = { kind: 'history' as const, file: null, line: null };
  if (major >= 1 && layout === 'journal') {
    return {
      ...nowhere,
      reason: `drizzle-kit ${version} refuses ${out}, which an older version wrote.`,
      next: 'Run `drizzle-kit up` and commit what it changes.',
    };
  }
  if (major >= 1 || layout === 'journal') return null;
  return {
    ...nowhere,
    reason: `drizzle-kit ${version} cannot read ${out}, which version 1 wrote.`,
    next: 'Install the drizzle-kit that wrote it.',
  };
}

/**
 * The folder in which drizzle-kit runs: the config's, unless the schema paths only make sense from one above, as when
 * everything is started from the root of a monorepo.
 */
function workingDirectory(folders: string[], schema: string[]): string {
  const [first = ''] = folders;
  const fits = (folder: string) =>
    schema.some(
      (path) => isAbsolute(path) || existsSync(join(folder, path)) || fs.globSync(path, { cwd: folder }).length > 0,
    );
  return folders.find(fits) ?? first;
}

function posixPath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/'));
}

const runners = { npm: 'npx', pnpm: 'pnpm', yarn: 'yarn', bun: 'bunx' } as const;
const defaultConfig = /^drizzle\.config\.(ts|js|json)$/;

function wordingFor(project: Project, manager: keyof typeof runners): Omit<Wording, 'place'> {
  const file = posix.basename(project.configPath ?? '');
  return {
    project: project.name,
    generate: `${runners[manager]} drizzle-kit generate${defaultConfig.test(file) ? '' : ` --config=${file}`}`,
    where: project.directory === '' ? '' : ` in ${project.directory}`,
    config: { file: project.configPath, line: null },
  };
}
