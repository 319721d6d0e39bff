import { scanSync } from '../../sql/grammar.ts';
import { droppedColumns } from '../../batch/drops.ts';
import { terminated } from '../../rules/telling/sql-text.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { tableOf } from '../../grammar/relations.ts';
import type { UpdateStmt } from 'libpg-query';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { backfill, backfillOnce } from '../backfill.ts';
import { titles, type Plan } from '../plan.ts';
import { sqlOf, type Task } from '../task.ts';

/** The same statement in a later release: for what must not happen together with the rest of the batch. */
export function laterPlans({ context }: Task, why: string): Plan[] {
  return [
    {
      releases: [
        { kind: 'this', title: titles.keptBack, edits: new Map([[context.statement.index, []]]) },
        { kind: 'later', title: `${titles.later}: ${why}`, sql: [terminated(context.statement.sql)] },
      ],
    },
  ];
}

/** DROP COLUMN, DROP TABLE…: in the release after the one whose code no longer knows it. */
export function dropLaterPlans({ context }: Task): Plan[] {
  // Code that no longer knows a column gives it no value: until it is gone it must accept that.
  const lenient = droppedColumns(context).flatMap(({ table, column, cascaded }) => {
    const known = context.before.tables[table];
    const was = known?.columns.find(({ name }) => name === column);
    const isKey = known?.constraints.some(({ type, columns }) => type === 'primary key' && columns.includes(column));
    const filled =
      was === undefined || !was.notNull || was.default !== null || was.identity !== '' || was.generated !== '';
    if (cascaded || filled || isKey === true) return [];
    return [`ALTER TABLE ${sqlOf(table)} ALTER COLUMN ${quoteIdentifier(column)} DROP NOT NULL;`];
  });
  // A constraint or an index is not what select() names.
  const isRead = droppedColumns(context).length > 0;
  return [
    {
      releases: [
        {
          kind: 'this',
          title: `In this release: take it out of the Drizzle schema${isRead ? ' (select() names every column)' : ''} and keep the DROP back`,
          edits: new Map([[context.statement.index, lenient]]),
        },
        {
          kind: 'later',
          title: 'In a migration of the next release, when no running code knows it',
          sql: [terminated(context.statement.sql)],
        },
      ],
    },
  ];
}

/** RENAME TO and SET SCHEMA of a table: a view under the old name, which old code can read and write, for one release. */
export function viewBehindPlans({ finding, context }: Task): Plan[] {
  const lines = finding.action.steps.flatMap(({ sql }) => sql.split('\n'));
  const view = lines.find((line) => line.startsWith('CREATE VIEW '));
  const rights = lines.filter((line) => line.startsWith('GRANT '));
  const name = /^CREATE VIEW (.*?) (?:WITH|AS) /.exec(view ?? '')?.[1];
  if (view === undefined || name === undefined) return [];
  return [
    {
      releases: [
        {
          kind: 'this',
          title: `${titles.instead}: the running release goes on reading and writing through a view`,
          edits: new Map([[context.statement.index, [terminated(context.statement.sql), view, ...rights]]]),
        },
        {
          kind: 'later',
          title: `${titles.later}: when no running code uses the old name`,
          sql: [`DROP VIEW ${name};`],
        },
      ],
    },
  ];
}

/** Drop and add of what is one thing: a rename in the place of both. */
export function renamePlans({ finding, context }: Task): Plan[] {
  const { batch, before, statement } = context;
  const rename = finding.action.steps.flatMap(
    ({ sql }) => /RENAME COLUMN "((?:[^"]|"")*)" TO "((?:[^"]|"")*)"/.exec(sql) ?? [],
  );
  const [, from = '', to = ''] = rename.map((part) => part.replaceAll('""', '"'));
  const table = droppedColumns(context).find(({ column }) => column === from)?.table;
  const added = batch.newColumns.find((one) => one.table === table && one.column === to);
  const adding = batch.contexts.find((one) => one.statement.index === added?.statement);
  if (table === undefined || adding === undefined) return [];
  for (const one of [context, adding]) {
    const alter = pick(one.node, 'AlterTableStmt');
    if (one !== adding && one !== context) continue;
    if (alter?.cmds?.length !== 1) return [];
  }
  const quoted = quoteIdentifier(to);
  const alter = `ALTER TABLE ${quotePrinted(table)}`;
  const was = before.tables[table]?.columns.find(({ name }) => name === from);
  const is = batch.final.tables[table]?.columns.find(({ name }) => name === to);
  if (was === undefined || is === undefined) return [];
  const adjust = [
    ...(was.default !== is.default
      ? [`${alter} ALTER COLUMN ${quoted} ${is.default === null ? 'DROP DEFAULT' : `SET DEFAULT ${is.default}`};`]
      : []),
    ...(was.notNull && !is.notNull ? [`${alter} ALTER COLUMN ${quoted} DROP NOT NULL;`] : []),
  ];
  const sql = [`${alter} RENAME COLUMN ${quoteIdentifier(from)} TO ${quoted};`, ...adjust];
  const [first, second] = [adding.statement.index, statement.index].toSorted((a, b) => a - b) as [number, number];
  return [
    {
      releases: [
        {
          kind: 'this',
          title: 'In this migration, instead of both: a rename keeps the values',
          edits: new Map([
            [first, sql],
            [second, []],
          ]),
        },
      ],
    },
  ];
}

/** DROP INDEX CONCURRENTLY, REINDEX …: by hand. */
export function byHandPlans({ context }: Task): Plan[] {
  const { sql, index } = context.statement;
  const drop = pick(context.node, 'DropStmt');
  const reindex = pick(context.node, 'ReindexStmt');
  const out: Plan['releases'][number] = { kind: 'this', title: titles.keptBack, edits: new Map([[index, []]]) };
  if (reindex !== undefined) {
    const concurrent = /\bCONCURRENTLY\b/i.test(sql)
      ? sql
      : sql.replace(/\b(INDEX|TABLE|SCHEMA|DATABASE|SYSTEM)\b/i, '$1 CONCURRENTLY');
    return [{ releases: [out, { kind: 'hand', title: titles.handBetween, sql: [terminated(concurrent)] }] }];
  }
  if (drop?.removeType !== 'OBJECT_INDEX') return [];
  const write = (words: string) =>
    terminated(sql.replace(/^\s*DROP\s+INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+EXISTS\s+)?/i, `DROP INDEX ${words} `));
  return [
    {
      releases: [
        { kind: 'hand', title: titles.handBefore, sql: [write('CONCURRENTLY IF EXISTS')] },
        {
          kind: 'this',
          title: `${titles.instead}: it finds nothing to do`,
          edits: new Map([[index, [write('IF EXISTS')]]]),
        },
      ],
    },
  ];
}

/** One UPDATE over many rows: slice by slice, by hand. */
export function updatePlans({ context }: Task): Plan[] {
  const update = pick(context.node, 'UpdateStmt');
  if (update === undefined || update.fromClause !== undefined || update.withClause !== undefined) return [];
  const table = tableOf(context.before, update.relation);
  const parts = updateParts(context.statement.sql);
  if (table?.kind !== 'table' || parts === null || update.relation?.alias !== undefined) return [];
  const { set, where } = parts;
  const columns = (update.targetList ?? []).flatMap((target) => pick(target, 'ResTarget')?.name ?? []);
  const hasKey = table.constraints.some(({ type, columns: key }) => type === 'primary key' && key.length === 1);
  const ends = columns.some((name) =>
    new RegExp(`^\\(?\\s*"?${escape(name)}"?\\s+IS\\s+NULL\\s*\\)?$`, 'i').test(where ?? ''),
  );
  // Without a key the block goes by what is left to do: then the condition must end with the change.
  if (!hasKey && !ends) return [];
  const change = { set, where: where === null ? null : `(${where})` };
  const isOnce = !ends && readsWhatItSets(update, columns);
  const fill = isOnce ? backfillOnce(table, change) : backfill(context, table, change);
  return [
    {
      releases: [
        { kind: 'this', title: titles.keptBack, edits: new Map([[context.statement.index, []]]) },
        {
          kind: 'hand',
          title: `${titles.handBetween}: slice by slice, so that nobody waits long for a row${isOnce ? '. When it breaks off, go on behind the key that it told last: a row must not be changed twice' : ''}`,
          sql: [fill],
        },
        ...(ends
          ? [
              {
                kind: 'later' as const,
                title: `${titles.later}: it finds nothing left to do`,
                sql: [terminated(context.statement.sql)],
              },
            ]
          : []),
      ],
    },
  ];
}

/** True where a second run would change a row again: `v = v + 1`. */
function readsWhatItSets({ targetList = [] }: UpdateStmt, columns: readonly string[]): boolean {
  const values = targetList.flatMap((target) => pick(target, 'ResTarget')?.val ?? []);
  return findAll(values, 'ColumnRef').some(({ fields }) => columns.includes(strings(fields).at(-1) ?? ''));
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The texts between SET and WHERE, and after WHERE; null when there is a RETURNING. */
function updateParts(sql: string): { set: string; where: string | null } | null {
  const bytes = Buffer.from(sql, 'utf8');
  let depth = 0;
  let set: number | null = null;
  let end: number | null = null;
  let where: number | null = null;
  for (const { text, start, end: after } of scanSync(sql).tokens) {
    if (text === '(' || text === '[') depth++;
    if (text === ')' || text === ']') depth--;
    if (depth > 0) continue;
    const word = text.toUpperCase();
    if (word === 'SET' && set === null) set = after;
    else if (word === 'WHERE' && where === null) {
      end = start;
      where = after;
    } else if (word === 'RETURNING') return null;
  }
  if (set === null) return null;
  const cut = (from: number, to?: number) => bytes.subarray(from, to).toString('utf8').trim().replace(/;+$/, '').trim();
  return { set: cut(set, end ?? undefined), where: where === null ? null : cut(where) };
}
