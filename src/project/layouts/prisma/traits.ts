import type { LayoutTraits } from '../layout-traits.ts';

/**
 * `prisma migrate deploy` runs every folder that `_prisma_migrations` has no row of, sorted by name, each file as one
 * script in one simple query (prisma-engines, schema-engine: `apply_migrations.rs`, which writes its record before and after
 * it, and PostgreSQL's `raw_cmd`). PostgreSQL
 * makes one transaction of such a query where it holds several statements (manual, 54.2.2.1, "Multiple Statements in a
 * Simple Query"); one that stands alone has no block around it. After a failure every deploy stops with P3009 until
 * `prisma migrate resolve` (Prisma's documentation, "Patching and hotfixing").
 */
export const prisma: LayoutTraits = {
  appliedBy: 'name',
  folderEach: true,
  drizzleKit: null,
  tool: {
    name: 'Prisma',
    deploys: 'npx prisma migrate deploy',
    creates: 'npx prisma migrate dev --create-only',
    schema: 'Prisma schema',
    knownBy: 'its folder’s name',
    namesColumns: true,
    transaction: 'file',
    loneStatementIsFree: true,
    recordsOutside: true,
    late: 'runs late',
    afterFailure: 'every later deploy stops with P3009 until `prisma migrate resolve` says what became of it',
  },
};
