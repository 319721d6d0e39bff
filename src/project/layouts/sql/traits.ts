import type { LayoutTraits } from '../layout-traits.ts';

/** Plain SQL files, in the order in which they are given. */
export const sql: LayoutTraits = { appliedBy: null, folderEach: false, drizzleKit: null };
