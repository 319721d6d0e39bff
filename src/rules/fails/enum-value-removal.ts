import type { Node } from 'libpg-query';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { lastChange, mayChangeLater } from '../../batch/fate.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { printName, quotePrinted, listName } from '../../grammar/name.ts';
import { bareNameOf } from '../../grammar/relations.ts';
import { droppedNames } from '../../grammar/targets.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import { readType } from '../../grammar/type.ts';
import { asking } from '../../batch/questions/questions.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { list, named } from '../../core/wording.ts';

/** Labels that an enum of the baseline had and has not in the end: drizzle-kit rebuilds the type for it. */
export const enumValueRemoval: BatchRule = {
  name: 'enum-value-removal',
  hazard: 'fails',
  severity: 'warning',
  title: 'Removes a value from an enum',
  why: 'The migration fails if one row still holds the value, and the running release fails when it writes it.',
  explains: ['enum definition'],
  checkBatch(batch) {
    return Object.entries(batch.baseline.enums).flatMap(([name, { labels }]) => {
      const now = labelsAtEnd(batch, name);
      const users = columnsOf(batch, name);
      const removed = labels.filter((label) => now?.includes(label) === false);
      if (now === null || removed.length === 0 || users.length === 0 || wasRenamed(batch, name)) return [];
      const place = placeOf(batch, name);
      const isMapped = wasTried(batch)
        ? !failsOnLabel(batch)
        : removed.every((label) => mentionsBefore(batch, place, label));
      const values = list(removed.map((label) => `'${label}'`));
      const labelList = removed.map((label) => quoteLiteral(label).trim()).join(', ');
      const queries = users.map(({ table, column, type }) => {
        const quoted = quoteIdentifier(column);
        const holds = type.endsWith('[]')
          ? `${quoted}::text[] && ARRAY[${labelList}]::text[]`
          : `${quoted}::text IN (${labelList})`;
        const sql = `SELECT count(*) FROM ${quotePrinted(table)} WHERE ${holds};`;
        return {
          assumption: `no ${values} in ${printColumn({ table, column })}`,
          sql,
          answer: 'count' as const,
          table,
        };
      });
      const preflight = place === undefined ? null : asking(place, queries).preflight;
      return [
        {
          subject: name,
          ...(preflight === null ? {} : { preflight }),
          ...(place === undefined ? {} : { statement: place.statement.index }),
          message: `Removes ${values} from the enum ${named(name)}: ${
            isMapped ? 'running code that writes it fails.' : 'fails if a row has it, and so does code that writes it.'
          }`,
          action: {
            text: 'First ship a release that writes the value no more; then change the rows that hold it; only then remove it.',
            steps: queries.map(({ table, sql }) => ({ title: `Rows of ${table} that hold it`, sql })),
          },
        },
      ];
    });
  },
};

/** Null when the enum is gone or its end unknown. */
function labelsAtEnd(batch: BatchContext, name: string): string[] | null {
  const made = batch.contexts
    .filter(({ measured, facts }) => !measured && !facts?.error)
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => pick(node, 'CreateEnumStmt') ?? [])
    .findLast((one) => printed(one.typeName) === name);
  if (made !== undefined) return strings(made.vals);
  return mayChangeLater(batch, bareNameOf(name)) ? null : (batch.final.enums[name]?.labels ?? null);
}

function columnsOf(batch: BatchContext, name: string): { table: string; column: string; type: string }[] {
  return Object.values(batch.baseline.tables).flatMap((table) =>
    table.columns
      .filter(({ type, name: column }) => readType(type).name === name && isKept(batch, { table: table.name, column }))
      .map((column) => ({ table: table.name, column: column.name, type: column.type })),
  );
}

/** Of a column, or a table, that goes in the same batch no row can hold a label in the end. */
function isKept({ fate }: BatchContext, key: { table: string; column: string }): boolean {
  return fate.columns.get(key) !== null && fate.tables.get(key.table) !== null;
}

/** `ALTER TYPE … RENAME VALUE` keeps the rows; another rule tells about it. */
function wasRenamed(batch: BatchContext, name: string): boolean {
  return batch.contexts.some(({ nodes }) =>
    nodes.some((node) => {
      const alter = pick(node, 'AlterEnumStmt');
      return alter?.oldVal !== undefined && printed(alter.typeName) === name;
    }),
  );
}

function placeOf(batch: BatchContext, name: string): RuleContext | undefined {
  return (
    lastChange(batch, (catalog) => catalog.enums[name] ?? null) ??
    batch.contexts.find(({ nodes }) => droppedNames(nodes, 'OBJECT_TYPE').some((type) => printName(type) === name))
  );
}

/** True when the batch ran on rows that hold every label, also such as few applications have. */
function wasTried({ runs, complete }: BatchContext): boolean {
  return complete && runs.some(({ rowSet }) => rowSet === 'hostile');
}

/** True when some rows kept the old label until the new type refused it (invalid_text_representation). */
function failsOnLabel({ contexts }: BatchContext): boolean {
  return contexts.some(
    ({ facts }) =>
      facts?.error?.sqlstate === '22P02' ||
      facts?.hostileFailures?.some(({ error }) => error.sqlstate === '22P02') === true,
  );
}

/** True when an UPDATE or DELETE before that place speaks of the label: then the author thought of the rows. */
function mentionsBefore(batch: BatchContext, place: RuleContext | undefined, label: string): boolean {
  return batch.contexts.some(
    ({ statement, nodes }) =>
      statement.index < (place?.statement.index ?? 0) &&
      nodes.some((node) =>
        findAll([pick(node, 'UpdateStmt')?.whereClause, pick(node, 'DeleteStmt')?.whereClause], 'A_Const').some(
          ({ sval }) => sval?.sval === label,
        ),
      ),
  );
}

function printed(nodes: readonly Node[] | undefined): string | null {
  const name = listName(nodes);
  return name === null ? null : printName(name);
}
