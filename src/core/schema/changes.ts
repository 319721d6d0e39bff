import * as z from 'zod';
import { list, shortText } from './values.ts';

/** A table whose columns the batch changes, or that it makes or drops. */
export const changedTable = z.object({
  table: shortText,
  kind: z.enum(['new', 'gone', 'changed']),
  /** Type, NOT NULL and default before and after: `integer not null default 1`; null where the column is not there. */
  columns: list(z.object({ name: shortText, before: shortText.nullable(), after: shortText.nullable() }), 2_000),
});
