import type { LayoutName } from '../../core/words.ts';
import type { Tree } from '../tree.ts';
import { foldersLayout } from './folders/layout.ts';
import { emptyHistory, under, type History } from './history.ts';
import { journalLayout } from './journal/layout.ts';
import type { Layout } from './layout.ts';
import type { OwnProject } from './own-project.ts';
import { findPrisma } from './prisma/find.ts';
import { prismaLayout } from './prisma/layout.ts';
import { findSupabase, supabaseLayout } from './supabase/layout.ts';
import { traitsOf } from './traits.ts';

/**
 * Drizzle's layouts, in the order in which they are asked. Folders win over a journal where they have a
 * time in their names: that is a conversion in the making, and the journal is then a leftover.
 */
const drizzle: readonly Layout[] = [foldersLayout, journalLayout];

/** Those of other tools. Prisma's folders look like Drizzle's 1.x but for the lock beside them, so it is asked first. */
const layouts: readonly Layout[] = [prismaLayout, ...drizzle, supabaseLayout];

/** Which layout a migrations folder has; null when it has no migrations. */
export function layoutOf(out: string, files: readonly string[]): LayoutName | null {
  return layouts.find((layout) => layout.finds(out, files))?.name ?? null;
}

/** The same among Drizzle's layouts: whose config names a folder, its is the folder. */
export function drizzleLayoutOf(out: string, files: readonly string[]): LayoutName | null {
  return drizzle.find((layout) => layout.finds(out, files))?.name ?? null;
}

/** The projects that other tools' files tell of, in the order of their folders. */
export async function ownProjects(tree: Tree, files: readonly string[]): Promise<OwnProject[]> {
  return [...(await findPrisma(tree, files)), ...(await findSupabase(tree, files))];
}

/** The layout of this name; null for plain SQL files and for a folder without migrations, which have nothing of their own. */
export function layoutNamed(name: LayoutName | null): Layout | null {
  return layouts.find((layout) => layout.name === name) ?? null;
}

/**
 * Reads a migrations folder of a tree. A folder that is empty or missing is no error.
 *
 * @param project whose folder it is: a folder of Drizzle's stays one whatever its name is; null where nobody knows
 */
export async function readHistory(
  tree: Tree,
  out: string,
  project: { layout: LayoutName } | null = null,
): Promise<History> {
  const files = await tree.list(out);
  const layout = layoutNamed(namedBy(project, out, files));
  if (layout !== null) return layout.reads(tree, out, files);
  return {
    ...emptyHistory(out),
    strayFiles: files.filter((path) => path.endsWith('.sql') && !path.slice(under(out, '').length).includes('/')),
  };
}

function namedBy(project: { layout: LayoutName } | null, out: string, files: readonly string[]): LayoutName | null {
  if (project === null) return layoutOf(out, files);
  if (traitsOf(project.layout).drizzleKit !== null) return drizzleLayoutOf(out, files);
  return files.length === 0 ? null : project.layout;
}
