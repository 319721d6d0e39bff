import { toolOf, traitsOf } from '../project/layouts/traits.ts';
import { existsSync, realpathSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import type { Project } from '../core/project.ts';
import { environmentFor } from './environment.ts';
import type { Surroundings } from './failure.ts';
import type { KitFailure } from './kit-failure.ts';
import type { Wording } from './findings.ts';
import { examine } from './examine.ts';
import type { Kit } from './kit.ts';
import { packageManagerOf } from './package-manager.ts';
import { findToolchain, upwards, type Toolchain } from './resolve.ts';
import type { MissingOptions, MissingResult } from './search.ts';
import { workingDirectory } from './working-directory.ts';
import { openWorkshop } from './workshop.ts';

export type { MissingOptions, MissingResult } from './search.ts';

/**
 * Asks the project's own drizzle-kit which migration the head's schema still needs, and checks its answer by catalogs.
 * Runs code of the pull request, in child processes without secrets; drizzle-kit works on a copy outside of the checkout.
 */
export async function findMissingMigration(project: Project, options: MissingOptions): Promise<MissingResult> {
  const { configPath } = project;
  const tool = toolOf(project);
  if (tool !== null) return skipped(`only drizzle-kit is asked for that, and this is a ${tool.name} project.`, null);
  if (configPath === null || traitsOf(project.layout).drizzleKit === null)
    return skipped('the project has no Drizzle config.', null);
  const unasked = whyNotAsked(project, options);
  if (unasked !== null) return skipped(unasked, null);
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
      const reason = `drizzle-kit is not installed in the checkout. Run \`${manager.install}\` before Raincheck.`;
      return skipped(reason, null);
    }
    const { major, minor, version } = toolchain;
    if (major === 0 && minor < 21) {
      return skipped(`drizzle-kit ${version} is too old: Raincheck works with 0.21 and newer.`, version);
    }
    const cwd = workingDirectory(folders, project.schema);
    const kit = kitOf({ project, configPath, root, cwd, toolchain, workshop, environment, options });
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

/** Why there is nothing to ask drizzle-kit, as the end of a sentence; null when there is. */
function whyNotAsked(project: Project, { batch }: MissingOptions): string | null {
  if (batch.base.length + batch.pending.length === 0) {
    return 'the project has no migrations, as with `drizzle-kit push`: there is nothing to compare the schema with.';
  }
  if (project.schema.length > 0) return null;
  const why = project.schemaProblem === undefined ? '' : `: ${project.schemaProblem}`;
  return `the \`schema\` of its config could not be read${why}.`;
}

/** What drizzle-kit is called with. */
function kitOf(given: {
  project: Project;
  configPath: string;
  root: string;
  cwd: string;
  toolchain: Toolchain;
  workshop: Kit['workshop'];
  environment: Kit['environment'];
  options: MissingOptions;
}): Kit {
  const { project, root, cwd, toolchain, workshop, environment, options } = given;
  const config = join(root, given.configPath);
  return {
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
  const writtenBy = traitsOf(layout).drizzleKit;
  if (major >= 1 && writtenBy === 0) {
    return {
      ...nowhere,
      reason: `drizzle-kit ${version} refuses ${out}, which an older version wrote.`,
      next: 'Run `drizzle-kit up` and commit what it changes.',
    };
  }
  if (major >= 1 || writtenBy === 0) return null;
  return {
    ...nowhere,
    reason: `drizzle-kit ${version} cannot read ${out}, which version 1 wrote.`,
    next: 'Install the drizzle-kit that wrote it.',
  };
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
