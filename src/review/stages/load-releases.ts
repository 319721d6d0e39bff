import { toolOf } from '../../project/layouts/traits.ts';
import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Releases } from '../../compatibility/deploy-order.ts';
import { loadRelease, type Loaded } from '../../compatibility/load.ts';
import type { Project } from '../../core/project.ts';
import { upwards } from '../../drizzle/resolve.ts';
import { workingDirectory } from '../../drizzle/working-directory.ts';
import type { Settings } from '../../settings/schema.ts';
import { withBaseFiles } from '../base-files.ts';
import type { ReviewPorts } from '../ports.ts';
import type { Stage } from '../state.ts';
import type { Time } from '../time.ts';

type LoadSettings = Pick<Settings, 'drizzleKit' | 'drizzleKitTimeout'>;
type LoadPorts = Pick<ReviewPorts, 'base' | 'changed' | 'checkout' | 'environment'>;

/** Lets the code of both releases build its queries, beside the trial; the answer is waited for later. */
export function loadReleases(settings: LoadSettings, ports: LoadPorts, time: Time): Stage {
  return {
    waitsFor: 'the queries of both releases',
    run: async (state) => {
      if (state.base === null || state.statements.length === 0) return Promise.resolve(state);
      const releases = loadBoth(state.project, settings, ports, time.signal);
      // It may fail before anybody looks.
      releases.catch(() => undefined);
      return Promise.resolve({ ...state, releases });
    },
  };
}

async function loadBoth(
  project: Project,
  { drizzleKit, drizzleKitTimeout }: LoadSettings,
  { base, changed, checkout, environment }: LoadPorts,
  signal: AbortSignal,
): Promise<Releases> {
  const never = (reason: string): Releases => ({ old: { ok: false, reason }, new: { ok: false, reason } });
  const tool = toolOf(project);
  if (tool !== null) return never(`the queries of a ${tool.name} project are not known`);
  if (project.configPath === null || project.schema.length === 0) return never('there is no Drizzle schema to load');
  if (drizzleKit === 'off') return never('`drizzleKit` is off, so no code of the project is run');
  const top = await realpath(checkout);
  const directory = workingDirectory(upwards(join(top, project.directory), top), project.schema);
  const load = async (root: string): Promise<Loaded> => {
    const own = { directory: relative(top, directory), schema: project.schema, casing: project.casing };
    const deadline = Date.now() + drizzleKitTimeout * 1000;
    return loadRelease(own, { root, environment, deadline, signal });
  };
  const options = { checkout: top, changed, environment, toGuest: true };
  // One after the other: the trial wants the machine too.
  const old =
    base.revision === null ? never('the base’s code is not here').old : await withBaseFiles(base, options, load);
  return { old, new: await load(top) };
}
