import type { LayoutName, TransactionMode } from '../../core/words.ts';
import { folders } from './folders/traits.ts';
import { journal } from './journal/traits.ts';
import type { LayoutTraits, ToolTraits } from './layout-traits.ts';
import { prisma } from './prisma/traits.ts';
import { sql } from './sql/traits.ts';
import { supabase } from './supabase/traits.ts';

const byName: Readonly<Record<LayoutName, LayoutTraits>> = { journal, folders, prisma, supabase, sql };

/** @param name null for a folder without migrations, which has nothing of its own */
export function traitsOf(name: LayoutName | null): LayoutTraits {
  return name === null ? sql : byName[name];
}

/** True when the migrator passes over what is not newer than the newest migration that a database has. */
export function goesByTime({ layout }: { layout: LayoutName | null }): boolean {
  return traitsOf(layout).appliedBy === 'time';
}

/** True when the migrator runs every migration whose name a database does not know. */
export function goesByName({ layout }: { layout: LayoutName | null }): boolean {
  return traitsOf(layout).appliedBy === 'name';
}

/** The tool of a layout that is not Drizzle's; null for Drizzle's own and for plain files. */
export function toolOf({ layout }: { layout?: LayoutName | null }): ToolTraits | null {
  return traitsOf(layout ?? null).tool ?? null;
}

/** What one transaction spans: where the setting is Drizzle's own way, the layout's tool has its own. */
export function transactionOf(project: { layout: LayoutName | null }, set: TransactionMode): TransactionMode {
  return set === 'batch' ? (toolOf(project)?.transaction ?? set) : set;
}
