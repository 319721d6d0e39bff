import type { RuleContext } from './batch.ts';
import { boundsOf, isBatch } from './bound.ts';
import { count, named } from '../core/wording.ts';
import { relationName } from '../grammar/relations.ts';
import { pick } from '../grammar/tree.ts';

/** A table of the baseline whose rows a statement worked through. */
export interface ChangedRows {
  relation: string;
  /** `updated 1,000 of 1,000 rows of users`. */
  words: string;
  verb: 'read' | 'updated' | 'deleted' | 'inserted';
  /** Changed rows divided by all rows; 0 when they were only read. */
  share: number;
}

/** Part of a table's rows from which on a change counts as going through the table. */
const worthTelling = 0.05;

/**
 * Tables that a query or a change of rows went through: read from end to end, or changed in a good part. Looking up or
 * inserting single rows is none, nor is changing no more than a batch of them, of however many the trial had.
 */
export function changedRows(context: RuleContext): ChangedRows[] {
  const { facts, batch, measured } = context;
  if (batch.runs.length === 0 && !measured) return predictedChanges(context);
  if (facts === null || !measured) return [];
  const found = new Map<string, ChangedRows>();
  const bounds = boundsOf(context);
  for (const { relation, rows, purpose } of facts.scans) {
    // A small table is read whole for a few keys, a large one is not.
    if (isBatch(bounds.get(relation)) && bounds.get(relation)?.byKeyAlone === true) continue;
    if (purpose !== 'query' || (rows === 0 && (batch.runs[0]?.rowsPerTable[relation] ?? 0) > 0)) continue;
    found.set(relation, {
      relation,
      words: `read all ${count(rows, 'row')} of ${named(relation)}`,
      verb: 'read',
      share: 0,
    });
  }
  for (const { relation, inserted, updated, deleted } of facts.rows) {
    const total = batch.runs[0]?.rowsPerTable[relation] ?? 0;
    if (isBatch(bounds.get(relation))) continue;
    const changed = Math.max(inserted, updated, deleted);
    const isWhole = total > 0 && updated + deleted >= Math.max(2, total * worthTelling);
    const isBulk = inserted >= 100 && inserted >= total * worthTelling;
    if (!isWhole && !isBulk && !found.has(relation)) continue;
    const verb = changed === updated ? 'updated' : changed === deleted ? 'deleted' : 'inserted';
    const share = total === 0 ? 0 : (updated + deleted) / total;
    const of = verb === 'inserted' ? ' into ' : ` of ${count(total, 'row')} of `;
    const amount = verb === 'inserted' ? count(changed, 'row') : changed.toLocaleString('en-US');
    found.set(relation, { relation, words: `${verb} ${amount}${of}${named(relation)} in the trial`, verb, share });
  }
  return [...found.values()];
}

/** UPDATE of every row, or of all that are not filled yet, and DELETE of every row: more the text does not tell. */
function predictedChanges({ nodes, before, created }: RuleContext): ChangedRows[] {
  return nodes.flatMap((node): ChangedRows[] => {
    const update = pick(node, 'UpdateStmt');
    const remove = pick(node, 'DeleteStmt');
    const relation = relationName(before, update?.relation ?? remove?.relation);
    const where = update?.whereClause ?? remove?.whereClause;
    const isWhole = where === undefined || pick(where, 'NullTest')?.nulltesttype === 'IS_NULL';
    if (relation === null || !isWhole || created.tables.has(relation)) return [];
    const verb = update === undefined ? 'deleted' : 'updated';
    const words = `${update === undefined ? 'deletes' : 'updates'} the rows of ${named(relation)} (predicted)`;
    return [{ relation, words, verb, share: where === undefined ? 1 : 0.1 }];
  });
}
