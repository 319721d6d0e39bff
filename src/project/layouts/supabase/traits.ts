import type { LayoutTraits } from '../layout-traits.ts';

/**
 * `supabase db push` sends each file's statements, and the row for `supabase_migrations.schema_migrations`, in one pipeline,
 * which is one transaction (supabase/cli, pkg/migration/file.go, `ExecBatch`: "implicitly transactional"). It knows a
 * migration by the digits before the first `_`, and refuses files that sort before the newest one on the server unless it is
 * called with --include-all.
 */
export const supabase: LayoutTraits = {
  appliedBy: 'version',
  folderEach: false,
  drizzleKit: null,
  tool: {
    name: 'Supabase',
    deploys: 'npx supabase db push',
    creates: 'npx supabase migration new <name>',
    schema: 'schema',
    knownBy: 'the digits at the beginning of its name',
    namesColumns: false,
    transaction: 'file',
    loneStatementIsFree: true,
    recordsOutside: false,
    late: 'refused',
    afterFailure: null,
  },
};
