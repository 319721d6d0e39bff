import { traitsOf } from '../project/layouts/traits.ts';
import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import * as z from 'zod';
import type { Project } from '../core/project.ts';
import { parseJson } from './json.ts';
import type { SchemaObject } from './objects.ts';
import type { BaseTree } from './touched.ts';

/** Whether the pull request's snapshots changed what the schema says of an object. */
export type SnapshotChange = (object: SchemaObject) => boolean;

const section = z.record(z.string(), z.looseObject({})).catch({});
const fullType = z.object({ tables: section, enums: section, views: section, sequences: section });
type Full = z.output<typeof fullType>;

const names = z.object({ name: z.string(), table: z.string(), schema: z.string() }).partial();
const deltaType = z.object({
  key: z.string().optional(),
  row: names.extend({ entityType: z.string() }).optional(),
  set: names.optional().catch(undefined),
});
const diffType = z.object({ deltas: z.array(deltaType) });

/**
 * Compares the schema as it was when the base's last migration was generated with how it was for the head's. Where
 * drizzle-kit sees no change, that is the schema itself: so it tells for each object whether the pull request touched
 * it. (Lines of code don't: `workspace_id` is a column of many tables.)
 *
 * @param pending names of the pending migrations
 * @returns null when the snapshots don't tell
 */
export async function snapshotChange(
  root: string,
  project: Project,
  base: BaseTree,
  pending: readonly string[],
): Promise<SnapshotChange | null> {
  if (traitsOf(project.layout).folderEach) return deltaChange(root, project.out, pending);
  const meta = posix.join(project.out, 'meta');
  const before = await lastSnapshot(await base.list(meta), (path) => base.read(path));
  const listed = await readdir(join(root, meta)).catch(() => []);
  const after = await lastSnapshot(
    listed.map((name) => posix.join(meta, name)),
    (path) => readFile(join(root, path), 'utf8').catch(() => null),
  );
  if (before === null || after === null) return null;
  return (object) => written(partOf(before, object)) !== written(partOf(after, object));
}

/** True when snapshots, relative to the migrations folder, are the same on the base branch; false for none. */
export async function areOfBase(
  snapshots: readonly string[],
  root: string,
  project: Project,
  base: BaseTree,
): Promise<boolean> {
  for (const snapshot of snapshots) {
    const path = posix.join(project.out, snapshot);
    const text = await base.read(path);
    if (text === null || text !== (await readFile(join(root, path), 'utf8').catch(() => null))) return false;
  }
  return snapshots.length > 0;
}

/** 0.x compares with the last file by name, whatever the journal says. */
async function lastSnapshot(paths: string[], read: (path: string) => Promise<string | null>): Promise<Full | null> {
  const last = paths
    .filter((path) => /(^|\/)[^_/][^/]*\.json$/.test(path))
    .sort()
    .at(-1);
  const text = last === undefined ? null : await read(last);
  return text === null ? null : (fullType.safeParse(parseJson(text)).data ?? null);
}

/** JSON with sorted keys: drizzle-kit's versions, and people who solve conflicts in snapshots, write them in different orders. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Where a table's snapshot keeps its parts; keys and uniques stand in several places. */
const sections: Partial<Record<SchemaObject['kind'], string>> = {
  'foreign key': 'foreignKeys',
  check: 'checkConstraints',
  index: 'indexes',
  policy: 'policies',
};

function partOf(snapshot: Full, { kind, table, name }: SchemaObject): unknown {
  switch (kind) {
    case 'column': {
      const columns = section.parse(snapshot.tables[table ?? '']?.['columns']);
      return columns[name];
    }
    case 'enum':
      return snapshot.enums[name];
    case 'view':
    case 'materialized view':
      return snapshot.views[name];
    case 'sequence':
      return snapshot.sequences[name];
    case 'schema':
      return null;
    default: {
      const whole = snapshot.tables[table ?? ''];
      if (whole === undefined) return undefined;
      const place = sections[kind];
      return place === undefined ? { ...whole, columns: null } : whole[place];
    }
  }
}

/** 1.x writes down what each migration changes. */
async function deltaChange(root: string, out: string, pending: readonly string[]): Promise<SnapshotChange | null> {
  const deltas: z.output<typeof deltaType>[] = [];
  for (const name of pending) {
    const text = await readFile(join(root, out, name, 'snapshot.json'), 'utf8').catch(() => '');
    const snapshot = diffType.safeParse(parseJson(text)).data;
    if (snapshot === undefined) return null;
    deltas.push(...snapshot.deltas);
  }
  const changes = deltas.map(changedBy);
  return ({ kind, table, name, bare }) => {
    const own = table === null ? bare : name;
    if (kind === 'column')
      return changes.some((it) => it.type === 'columns' && it.names.has(bare) && it.names.has(own));
    return changes.some((it) => it.type !== 'columns' && (it.names.has(bare) || it.names.has(own)));
  };
}

/** The entity type of a delta and every name that it mentions: its schema's, its table's, its own, a new one. */
function changedBy({ key = '', row, set }: z.output<typeof deltaType>): { type: string; names: Set<string> } {
  const [type = '', path = ''] = key.split('\0');
  const parts = z.array(z.string()).catch([]).parse(parseJson(path));
  const mentioned = [...parts, row?.table, row?.name, set?.table, set?.name].filter((it) => it !== undefined);
  return { type: row?.entityType ?? type, names: new Set(mentioned) };
}
