import type { ErrorFact, HostileClass } from '../../core/facts.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { unmatched } from './failure-kind.ts';
import { requestsOf } from '../../grammar/requests.ts';
import { relationName } from '../../grammar/relations.ts';
import { findAll, pick } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** What the data must have for the failure, in plain words: the key and the table as PostgreSQL's message names them. */
export function shapeWords(context: RuleContext, shape: HostileClass, error: ErrorFact): string {
  const table =
    requestsOf(context.nodes, context.before)[0]?.table ??
    /(?:table|relation) "([^"]*)"/.exec(error.message)?.[1] ??
    '';
  const key = /^Key \((.*?)\)=\(/.exec(error.detail ?? '')?.[1];
  const place = placeOf(table, key);
  const column = /column "([^"]*)"/.exec(error.message)?.[1];
  const written = writtenWords(context, shape, error);
  if (written !== null) return written;
  switch (error.sqlstate) {
    case '23502': {
      const open = unmatched(context, error);
      if (open !== null) {
        return `a row of ${named(open.table)} has no match: line ${open.line} leaves ${named(open.column)} empty there`;
      }
      return `${column === undefined ? place : placeOf(table, column)} has NULLs`;
    }
    case '23505':
      return pick(context.node, 'InsertStmt') === undefined
        ? `${place} has equal values`
        : `${place} has rows with the same keys already`;
    case '23503': {
      const referenced = /is not present in table "(.*)"/.exec(error.detail ?? '')?.[1];
      return `${place} has values that ${referenced === undefined ? 'the referenced table' : named(referenced)} does not have`;
    }
    case '23514': {
      const check = /constraint "([^"]*)"/.exec(error.message)?.[1];
      return `${placeOf(table)} has rows that do not pass ${check === undefined ? 'the check' : named(check)}`;
    }
    case '22023':
      if (!error.message.startsWith('cannot ')) return `${place} has ${shapes[shape]}`;
      return `${place} has JSON of another kind than the statement reads`;
    case '22012':
      return `${place} has zeros to divide by`;
    case '23P01':
      return `${place} has rows that exclude each other`;
    default:
      return `${place} has ${shapes[shape]}`;
  }
}

/** What an UPDATE or DELETE meets, by what the rows have that it is for; null for another statement. */
function writtenWords(
  context: RuleContext,
  shape: HostileClass,
  { sqlstate, message, detail }: ErrorFact,
): string | null {
  const update = pick(context.node, 'UpdateStmt');
  const table = relationName(context.before, (update ?? pick(context.node, 'DeleteStmt'))?.relation);
  if (table === null) return null;
  const key = /^Key \((.*?)\)=\(/.exec(detail ?? '')?.[1];
  const child = /^update or delete on .* on table "([^"]*)"/.exec(message)?.[1];
  if (sqlstate === '23503' && child !== undefined) {
    const what = update === undefined ? 'that it deletes' : 'whose key it changes';
    return `${named(child)} refers to a row of ${named(table)} ${what}`;
  }
  if (update === undefined) return null;
  const byConstants = shape === 'named' || findAll(update.targetList, 'ColumnRef').length === 0;
  if (sqlstate === '23505') {
    if (!byConstants) return null;
    return `a row of ${named(table)} has the new ${named(key ?? 'key')} already, or two rows get it`;
  }
  if (sqlstate === '23503' && (shape === 'missing' || byConstants)) {
    const parent = /is not present in table "(.*)"/.exec(detail ?? '')?.[1];
    return `${parent === undefined ? 'the referenced table' : named(parent)} has no row with the new ${named(key ?? 'key')}`;
  }
  if (shape !== 'named') return null;
  const column = /column "([^"]*)"/.exec(message)?.[1];
  if (sqlstate === '23502')
    return `${named(table)} has a row that it is for: ${named(column ?? 'the column')} takes no NULL`;
  const check = /violates check constraint "([^"]*)"/.exec(message)?.[1];
  return `${named(table)} has a row that it is for${check === undefined ? '' : `: ${named(check)} does not let the new values pass`}`;
}

/** `users.email`, `users (team_id, email)`, `users`; without a table what is known. */
function placeOf(table: string, key?: string): string {
  if (key === undefined) return table === '' ? 'your data' : named(table);
  if (table === '') return named(key);
  return named(/[,()]/.test(key) ? `${table} (${key})` : `${table}.${key}`);
}

const shapes: Record<HostileClass, string> = {
  nulls: 'NULLs',
  duplicates: 'equal values',
  long: 'long texts',
  extreme: 'very large, very small or infinite values',
  text: 'texts that are empty or no valid value of the new kind',
  orphans: 'values without a referenced row',
  labels: 'labels that the new type does not know',
  named: 'the values that the statement names',
  missing: 'no row that the statement refers to',
};
