import type { LayoutTraits } from '../layout-traits.ts';

/** drizzle-orm 0.45 pg-core/dialect.js, `migrate`: `Number(lastDbMigration.created_at) < migration.folderMillis`. */
export const journal: LayoutTraits = { appliedBy: 'time', folderEach: false, drizzleKit: 0 };
