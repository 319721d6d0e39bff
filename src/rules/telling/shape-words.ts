import type { ErrorFact, HostileClass } from '../../core/facts.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { unmatched } from './failure-kind.ts';
import { catalogAfter } from '../../batch/questions/asked.ts';
import { requestsOf, type Request } from '../../grammar/requests.ts';
import { relationName, tableOf } from '../../grammar/relations.ts';
import { uniqueKeys } from '../../grammar/unique-keys.ts';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import { list, named, shorten } from '../../core/wording.ts';

/** What the data must have for the failure, in plain words: the key and the table as PostgreSQL's message names them. */
export function shapeWords(context: RuleContext, shape: HostileClass, error: ErrorFact): string {
  if (/^P000[14]$/.test(error.sqlstate)) return `the migration’s own check raises “${shorten(error.message, 80)}”`;
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
    case '23505': {
      const change = changeOfType(context);
      if (change !== null) return `${change.place} has values that are equal as ${named(change.type)}`;
      return pick(context.node, 'InsertStmt') === undefined
        ? `${place} has equal values`
        : `${place} has rows with the same keys already`;
    }
    case '23503': {
      const referenced = /is not present in table "(.*)"/.exec(error.detail ?? '')?.[1];
      return `${place} has values that ${referenced === undefined ? 'the referenced table' : named(referenced)} does not have`;
    }
    case '23514': {
      const check = /constraint "([^"]*)"/.exec(error.message)?.[1];
      return `${placeOf(table)} has rows that do not pass ${check === undefined ? 'the check' : named(check)}`;
    }
    case '22001':
      return `${changeOfType(context)?.place ?? place} has ${tooLong(error)}`;
    case '54000':
      return `${indexedTexts(context) ?? place} has very long texts`;
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

/** The column of an ALTER COLUMN … TYPE and what it becomes; null for another statement, and for several columns in one. */
function changeOfType(context: RuleContext): { place: string; type: string } | null {
  const [change, ...others] = requestsOf(context.nodes, context.before).filter(({ kind }) => kind === 'column type');
  if (change?.kind !== 'column type' || others.length > 0) return null;
  const after = catalogAfter(context).tables[change.table]?.columns.find(({ name }) => name === change.column);
  return after === undefined ? null : { place: placeOf(change.table, change.column), type: after.type };
}

/** `value too long for type character varying(3)` (PostgreSQL source, varchar.c and varbit.c) as what the data has. */
function tooLong({ message }: ErrorFact): string {
  const limit = /character(?: varying)?\((\d+)\)/.exec(message)?.[1];
  return limit === undefined
    ? 'values that are too long'
    : `values of more than ${limit} ${limit === '1' ? 'character' : 'characters'}`;
}

/** The texts that a statement indexes, as places; null when it says none. */
function indexedTexts({ nodes, before }: RuleContext): string | null {
  const texts = requestsOf(nodes, before).flatMap((request) => {
    const table = request.table === null ? undefined : before.tables[request.table];
    const keys = table === undefined ? [] : keysOf(request);
    return (table?.columns ?? [])
      .filter(({ name, type }) => keys.includes(name) && hasAnyLength.test(type))
      .map(({ name }) => placeOf(request.table ?? '', name));
  });
  return texts.length === 0 ? null : list([...new Set(texts)], 3);
}

/** Types whose values can be longer than an index entry, by the names of format_type(). */
const hasAnyLength = /^(text|citext|bytea|jsonb?|xml|tsvector|hstore|ltree|character varying)\b(?!\()|\[\]$/;

function keysOf(request: Request): string[] {
  switch (request.kind) {
    case 'create index':
      return [
        ...findAll(request.index.indexParams, 'IndexElem').flatMap(({ name }) => name ?? []),
        ...findAll(request.index.indexParams, 'ColumnRef').flatMap(({ fields }) => strings(fields).slice(-1)),
      ];
    case 'constraint':
      return strings(request.constraint.keys);
    case 'column type':
      return [request.column];
    default:
      return [];
  }
}

/** What an UPDATE or DELETE meets, by what the rows have that it is for; null for another statement. */
function writtenWords(
  context: RuleContext,
  shape: HostileClass,
  { sqlstate, message, detail }: ErrorFact,
): string | null {
  const inserted = insertedWords(context, { sqlstate, message, detail });
  if (inserted !== null) return inserted;
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

/** What an INSERT … SELECT meets in what its query gives; null for another statement. */
function insertedWords(
  { node, before }: RuleContext,
  { sqlstate, message, detail }: Pick<ErrorFact, 'sqlstate' | 'message' | 'detail'>,
): string | null {
  const insert = pick(node, 'InsertStmt');
  const table = tableOf(before, insert?.relation);
  if (insert === undefined || table === undefined) return null;
  if (pick(insert.selectStmt, 'SelectStmt')?.valuesLists !== undefined) return null;
  const column = /column "([^"]*)"/.exec(message)?.[1];
  if (sqlstate === '23502' && column !== undefined)
    return `a row for ${named(table.name)} comes without ${named(column)}`;
  if (sqlstate === '21000' && message.startsWith('ON CONFLICT')) {
    const [key] = uniqueKeys(table);
    return `two rows for ${named(table.name)} have the same ${named(key?.join(', ') ?? 'key')}`;
  }
  const key = /^Key \((.*?)\)=\(/.exec(detail ?? '')?.[1];
  const parent = /is not present in table "(.*)"/.exec(detail ?? '')?.[1];
  if (sqlstate === '23503' && parent !== undefined && key !== undefined)
    return `a row for ${named(table.name)} has a ${named(key)} that ${named(parent)} does not have`;
  return null;
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
