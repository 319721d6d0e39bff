import type { output } from 'zod';
import type { statement } from './schema/statement.ts';

/**
 * One SQL statement of a migration, with its place. Lines and columns count from 1, in characters (UTF-16 units). The
 * fields and what they mean stand in schema/statement.ts.
 */
export type Statement = output<typeof statement>;
