import type { Difference } from './compare.ts';
import type { CatalogReport } from './drift.ts';
import type { MissingOptions } from './missing.ts';
import type { SchemaObject } from './objects.ts';
import { compareWithBase, mentions } from './touched.ts';

/** Whether what was found is the pull request's doing. */
export interface Age {
  /** `old` when the pull request has no migration and touches no file of the schema: then nothing can be new. */
  batch: 'old' | 'new';
  isOld(difference: Difference): boolean;
}

/**
 * A difference is old when the base branch's migrations leave it in the same way, and the pull request changes no line
 * of the schema that mentions it.
 */
export async function ageOf(
  root: string,
  files: readonly string[],
  options: Pick<MissingOptions, 'baseTree' | 'batch'>,
  report: CatalogReport | null,
): Promise<Age> {
  const { touched, lines } = await compareWithBase(root, files, options.baseTree);
  if (!touched && options.batch.pending.length === 0) return { batch: 'old', isOld: () => true };
  const baseline = options.batch.pending.length === 0 ? null : ((await report?.baseline()) ?? []);
  return {
    batch: 'new',
    isOld({ migrations, schema }) {
      const object = schema ?? migrations;
      if (object === null) return false;
      const unchanged = baseline === null || isSame(baseline, object, migrations);
      const table = (object.table ?? object.name).split('.').at(-1) ?? '';
      const names = object.kind === 'column' ? [object.name] : [table, object.name];
      return unchanged && files.length > 0 && !names.some((name) => mentions(lines, name));
    },
  };
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
