import type { LayoutTraits } from '../layout-traits.ts';

/** drizzle-orm 1.0 migrator.js: a folder runs when the table of records has no row of its name. */
export const folders: LayoutTraits = { appliedBy: 'name', folderEach: true, drizzleKit: 1 };
