import type { LayoutName } from '../../core/words.ts';
import { folders } from './folders/traits.ts';
import { journal } from './journal/traits.ts';
import type { LayoutTraits } from './layout-traits.ts';
import { sql } from './sql/traits.ts';

const byName: Readonly<Record<LayoutName, LayoutTraits>> = { journal, folders, sql };

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
