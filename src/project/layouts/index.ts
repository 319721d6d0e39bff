import type { LayoutName } from '../../core/words.ts';
import type { Tree } from '../tree.ts';
import { foldersLayout } from './folders/layout.ts';
import { emptyHistory, under, type History } from './history.ts';
import { journalLayout } from './journal/layout.ts';
import type { Layout } from './layout.ts';

/**
 * The layouts that find themselves, in the order in which they are asked. Folders win over a journal where they have a
 * time in their names: that is a conversion in the making, and the journal is then a leftover.
 */
const layouts: readonly Layout[] = [foldersLayout, journalLayout];

/** Which layout a migrations folder has; null when it has no migrations. */
export function layoutOf(out: string, files: readonly string[]): LayoutName | null {
  return layouts.find((layout) => layout.finds(out, files))?.name ?? null;
}

/** The layout of this name; null for plain SQL files and for a folder without migrations, which have nothing of their own. */
export function layoutNamed(name: LayoutName | null): Layout | null {
  return layouts.find((layout) => layout.name === name) ?? null;
}

/** Reads a migrations folder of a tree, whatever its layout. A folder that is empty or missing is no error. */
export async function readHistory(tree: Tree, out: string): Promise<History> {
  const files = await tree.list(out);
  const layout = layoutNamed(layoutOf(out, files));
  if (layout !== null) return layout.reads(tree, out, files);
  return {
    ...emptyHistory(out),
    strayFiles: files.filter((path) => path.endsWith('.sql') && !path.slice(under(out, '').length).includes('/')),
  };
}
