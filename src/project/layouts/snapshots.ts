import type { Tree } from '../tree.ts';
import { conflictLine, type Snapshot, type Unreadable } from './history.ts';

/** The `prevId` of a first snapshot (drizzle-kit's `originUUID`). */
export const originId = '00000000-0000-0000-0000-000000000000';

/**
 * Reads the head of each snapshot. A snapshot can have megabytes, a project hundreds of them, so the ids are taken
 * from the text: drizzle-kit writes `id`, `prevId`, `version` (0.x, versions 5 to 7) or `version`, `id`, `prevIds`
 * (1.x, version 9) before everything else. Only a file in another order is parsed whole.
 */
export async function readSnapshots(
  tree: Tree,
  files: { path: string; name: string }[],
): Promise<{ snapshots: Snapshot[]; unreadable: Unreadable[] }> {
  const snapshots: Snapshot[] = [];
  const unreadable: Unreadable[] = [];
  for (const { path, name } of files) {
    const text = await tree.read(path);
    if (text === null) continue;
    const marker = conflictLine(text);
    const head = marker === null ? headOf(text) : null;
    if (head !== null) snapshots.push({ path, name, text, ...head });
    else unreadable.push(problemOf(path, marker, text));
  }
  return { snapshots, unreadable };
}

/** The parsed JSON of a snapshot; null when it isn't JSON. */
export function parseSnapshot(snapshot: Snapshot): unknown {
  try {
    return JSON.parse(snapshot.text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

type Head = Pick<Snapshot, 'id' | 'prevIds' | 'version' | 'line'>;

const uuid = '"([0-9a-f-]{36})"';
const single = new RegExp(String.raw`^\uFEFF?\s*\{\s*"id":\s*${uuid},\s*"prevId":\s*${uuid},\s*"version":\s*"(\w+)"`);
const several = new RegExp(
  String.raw`^\uFEFF?\s*\{(?:\s*"type":\s*"\w+",)?\s*"version":\s*"(\w+)",\s*"dialect":\s*"\w+",\s*"id":\s*${uuid},\s*"prevIds":\s*\[([^\]]*)\]`,
);

function headOf(text: string): Head | null {
  // A file that was cut off keeps its head: the end is looked at too.
  if (text.trimEnd().endsWith('}')) {
    const one = single.exec(text);
    if (one !== null) return head(text, one[1], [one[2] ?? ''], one[3]);
    const many = several.exec(text);
    if (many !== null)
      return head(
        text,
        many[2],
        [...(many[3] ?? '').matchAll(/"([^"]+)"/g)].map(([, id]) => id ?? ''),
        many[1],
      );
  }
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof json !== 'object' || json === null) return null;
    const { id, prevId, prevIds, version } = json as Record<string, unknown>;
    const parents = Array.isArray(prevIds) ? prevIds : [prevId];
    if (typeof id !== 'string' || !parents.every((parent) => typeof parent === 'string')) return null;
    return head(text, id, parents, typeof version === 'string' ? version : '');
  } catch {
    return null;
  }
}

function head(text: string, id = '', prevIds: string[] = [], version = ''): Head {
  const at = text.search(/"prevIds?"/);
  return { id, prevIds, version, line: text.slice(0, Math.max(0, at)).split('\n').length };
}

function problemOf(file: string, marker: number | null, text: string): Unreadable {
  const message =
    marker === null
      ? text.trim() === ''
        ? 'the file is empty'
        : 'the file is no snapshot that drizzle-kit can read'
      : 'the file still has the markers of a merge conflict';
  return { what: 'snapshot', place: { file, line: marker ?? 1 }, conflict: marker !== null, message };
}
