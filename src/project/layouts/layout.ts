import type { Tree } from '../tree.ts';
import { readFolders, stampOf } from './folders.ts';
import { emptyHistory, under, type History } from './history.ts';
import { journalPathOf, readJournal } from './journal.ts';

/**
 * Which layout a migrations folder has; null when it has no migrations. Folders win over a journal beside them:
 * that is a conversion in the making, and the journal is then a leftover.
 */
export function layoutOf(out: string, files: string[]): 'journal' | 'folders' | null {
  const start = out === '' ? 0 : out.length + 1;
  let journal = false;
  for (const path of files) {
    const name = path.slice(start);
    if (/^[^/]+\/(migration\.sql|snapshot\.json)$/.test(name) && stampOf(name) !== null) return 'folders';
    if (path === journalPathOf(out)) journal = true;
  }
  if (journal) return 'journal';
  return files.some(
    (path) => /^[^/]+\/migration\.sql$/.test(path.slice(start)) && files.includes(siblingSnapshot(path)),
  )
    ? 'folders'
    : null;
}

/** Reads a migrations folder of a tree, whatever its layout. A folder that is empty or missing is no error. */
export async function readHistory(tree: Tree, out: string): Promise<History> {
  const files = await tree.list(out);
  const layout = layoutOf(out, files);
  if (layout === 'journal') return readJournal(tree, out, files);
  if (layout === 'folders') return readFolders(tree, out, files);
  return {
    ...emptyHistory(out),
    strayFiles: files.filter((path) => path.endsWith('.sql') && !path.slice(under(out, '').length).includes('/')),
  };
}

function siblingSnapshot(path: string): string {
  return path.replace(/migration\.sql$/, 'snapshot.json');
}
