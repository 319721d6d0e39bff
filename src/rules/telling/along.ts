import type { LostRows } from '../../batch/lost-rows.ts';
import { count, figure, list, named } from '../../core/wording.ts';

/** What goes along with deleted rows, every table by its name: `, and with them 125 of `b`; empties `c.a_id` in 9 rows`. */
export function alongWords(others: LostRows['others']): string {
  const gone = others.filter(({ emptied }) => emptied === null);
  const emptied = others.filter((one) => one.emptied !== null);
  const along = gone.map((one) => `${figure(one.rows)} of ${named(one.table)}`);
  const without = emptied.map((one) => `${named(`${one.table}.${one.emptied ?? ''}`)} in ${count(one.rows, 'row')}`);
  return [
    along.length > 0 ? `, and with them ${list(along, 50)}` : '',
    ...(without.length > 0 ? [`empties ${list(without, 50)}`] : []),
  ].join('; ');
}
