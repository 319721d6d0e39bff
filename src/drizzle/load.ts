import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholderFor } from './environment.ts';
import { explainFailure, outputOf, type Surroundings } from './failure.ts';
import type { KitFailure } from './kit-failure.ts';
import { generateSchema, type Generated } from './generate.ts';
import type { Call, Kit } from './kit.ts';
import { wantedVariables } from './wanted-variables.ts';

/** The schema as drizzle-kit loaded it, or why it did not. */
export interface LoadedSchema {
  generated: Exclude<Generated, { kind: 'failed' }> | null;
  failure: KitFailure | null;
  /** The kit as it worked in the end: with placeholders in its environment, or without the config file. */
  kit: Kit;
  /** Variables that were filled with a placeholder. */
  placeholders: string[];
  /** Source files of the project that were read, absolute. */
  files: string[];
}

/** A variable's value is asked for again and again by some configs: one call per round. */
const mostRounds = 4;

/**
 * Loads the schema, as SQL for an empty database. What needs environment variables that we don't have gets
 * placeholders; a config that cannot be loaded a second time is left out, because its values are known already.
 */
export async function loadSchema(kit: Kit, server: string, around: Surroundings): Promise<LoadedSchema> {
  let current = kit;
  const placeholders: string[] = [];
  for (let round = 1; ; round++) {
    const { generated, call } = await generateSchema(current);
    const loaded = { kit: current, placeholders, files: call.files };
    if (generated.kind === 'none' && current.configFile !== null && readsOnlyConfig(call, current)) {
      // The config alone was loaded: without it drizzle-kit says itself what is wrong with the schema's path.
      current = { ...current, configFile: null };
      continue;
    }
    if (generated.kind !== 'failed') return { ...loaded, generated, failure: null };
    const failure = explainFailure(call, around);
    const hopeless = failure.kind !== 'schema' && failure.kind !== 'silent';
    const names = hopeless ? [] : namesFor(call, current);
    if (hopeless || round === mostRounds) return { ...loaded, generated: null, failure };
    if (names.length > 0) {
      placeholders.push(...names);
      const added = Object.fromEntries(names.map((name) => [name, placeholderFor(name, server)]));
      // The usual switch of projects that validate their environment at import.
      current = { ...current, environment: { ...current.environment, ...added, SKIP_ENV_VALIDATION: 'true' } };
    } else if (current.configFile !== null) {
      current = { ...current, configFile: null };
    } else {
      return { ...loaded, generated: null, failure };
    }
  }
}

function readsOnlyConfig(call: Call, kit: Kit): boolean {
  const config = join(kit.cwd, kit.configFile ?? '');
  return call.files.every((file) => file === config || file.startsWith(kit.workshop.path));
}

/** Variables that the failure seems to be about, and that are not set. */
function namesFor(call: Call, kit: Kit): string[] {
  const message = outputOf(call)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
  const files = [...call.files, ...(kit.configFile === null ? [] : [join(kit.cwd, kit.configFile)])];
  return wantedVariables(message, files.map(textOf)).filter((name) => kit.environment[name] === undefined);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
