import type { Project } from '../core/project.ts';
import type { Difference } from './compare.ts';
import type { CatalogReport } from './drift.ts';
import type { MissingOptions } from './search.ts';
import type { SchemaObject } from './objects.ts';
import { snapshotChange } from './snapshots.ts';
import { compareWithBase, mentions } from './touched.ts';

/** Whether what was found is the pull request's doing. */
export interface Age {
  /** `old` when the pull request has no migration and touches no file of the schema: then nothing can be new. */
  batch: 'old' | 'new';
  isOld: (difference: Difference) => boolean;
}

/** For when there is nothing to judge. */
export const nothingOld: Age = { batch: 'new', isOld: () => false };

/**
 * A difference is old when the base branch's migrations leave the object in the same way, and the pull request does not
 * change what the schema says of it: told by the snapshots, or, where they don't tell, by the lines of code it changes.
 */
export async function ageOf(
  root: string,
  project: Project,
  files: readonly string[],
  options: Pick<MissingOptions, 'baseTree' | 'batch'>,
  report: CatalogReport | null,
): Promise<Age> {
  const { pending } = options.batch;
  const { touched, lines } = await compareWithBase(root, files, options.baseTree);
  if (!touched && pending.length === 0) return { batch: 'old', isOld: () => true };
  const baseline = pending.length === 0 ? null : ((await report?.baseline()) ?? []);
  const names = pending.map(({ name }) => name);
  const changed = await snapshotChange(root, project, options.baseTree, names);
  return {
    batch: 'new',
    isOld({ migrations, schema }) {
      const object = schema ?? migrations;
      if (object === null || (baseline !== null && !isSame(baseline, object, migrations))) return false;
      if (schema === null) return true;
      return changed === null ? files.length > 0 && !mentioned(lines, schema) : !changed(schema);
    },
  };
}

function mentioned(lines: readonly string[], { kind, name, bare }: SchemaObject): boolean {
  return mentions(lines, name) || (kind !== 'column' && mentions(lines, bare));
}

/** True when the baseline has the object as the head's migrations leave it; a table that is new cannot lack it of old. */
function isSame(
  baseline: SchemaObject[],
  { kind, table, name }: SchemaObject,
  migrations: SchemaObject | null,
): boolean {
  const before = baseline.find((it) => it.kind === kind && it.table === table && it.name === name);
  if (before?.canonical !== migrations?.canonical) return false;
  return (
    before !== undefined ||
    table === null ||
    kind === 'table' ||
    baseline.some((it) => it.kind === 'table' && it.name === table)
  );
}
