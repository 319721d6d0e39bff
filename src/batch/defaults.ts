import type { Column } from '../core/catalog.ts';
import { lastChange, mayChangeLater, survivingColumns, tableAt } from './fate.ts';
import type { BatchContext, RuleContext } from './batch.ts';

/** A column of the baseline whose default is another one in the end. */
export interface ChangedDefault {
  table: string;
  quotedFrom: { schema: string; bareName: string };
  /** `default` holds also what an identity column has. */
  was: Column;
  is: Column;
  place: RuleContext | undefined;
}

/** What an identity column has for a default; another sequence in its place is no change. */
const identity = 'nextval(its own sequence)';

/** Defaults that changed over the whole batch: a rebuilt enum drops its default and sets it again, which is no change. */
export function changedDefaults(batch: BatchContext): ChangedDefault[] {
  return survivingColumns(batch).flatMap(({ was, is, table }) => {
    const old = was.identity === '' ? was.default : identity;
    if (old === null || was.generated !== '' || bare(old) === bare(is.default)) return [];
    if (is.identity !== '' || is.generated !== '' || mayChangeLater(batch, is.name)) return [];
    const place = lastChange(batch, (catalog) => {
      const column = tableAt(catalog, table)?.columns.find(({ name }) => name === is.name || name === was.name);
      return [column?.default, column?.identity];
    });
    return [{ table: table.is.name, quotedFrom: table.is, was: { ...was, default: old }, is, place }];
  });
}

/** The expression without casts: `'a'::public.mood` is `'a'`. A sequence under another name or in another schema is the same one. */
function bare(expression: string | null): string | null {
  if (expression?.startsWith('nextval(') === true) return 'nextval';
  return expression?.replaceAll(/::[\w."\s]+(\([\d,\s]+\))?(\[\])*/g, '') ?? null;
}
