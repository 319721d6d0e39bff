import { scanSync } from '../../sql/grammar.ts';
import type { Catalog, Column, Table } from '../../core/catalog.ts';
import type { Request } from '../../grammar/requests.ts';
import { rewriteCreateIndex, terminated } from '../../rules/telling/sql-text.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { cutTo, longestName } from '../../grammar/name.ts';
import { backfill, firedByFill } from '../backfill.ts';
import { titles, type Plan, type Probe } from '../plan.ts';
import { freeName, instead, sqlOf, type Task } from '../task.ts';
import { relationName } from '../../grammar/relations.ts';
import { laterNotNull, notNullInSteps } from './not-null.ts';

type Context = Task['context'];

/** A column that takes the place of another: of another type, or under another name. */
interface Shadow {
  table: string;
  from: Column;
  /** The column as it is to be at the end. */
  to: Column;
  /** Its name until then. */
  name: string;
  /** SQL of its value, with the old column read through this prefix: `NEW.` or ''. */
  value: (prefix: string) => string;
  /** True when running code writes the new column as well, so that both must be kept equal. */
  bothWays: boolean;
}

/** ALTER COLUMN TYPE that writes the table anew: a second column beside it, kept equal by a trigger, then swapped in. */
export function typePlans({ context }: Task, request: Request & { kind: 'column type' }): Plan[] {
  const from = columnOf(context.before, request.table, request.column);
  const to =
    columnOf(context.after, request.table, request.column) ??
    columnOf(context.batch.final, request.table, request.column);
  if (from === undefined || to === undefined || request.definition === null || !isPlainCast(request)) return [];
  const old = quoteIdentifier(from.name);
  const name = freeColumn(context, request.table, `${from.name}_new`);
  // An assignment stops at a value that is too long, an explicit cast cuts it off: the cast only where there is no other way.
  const casts = ['', `::${to.type}`];
  return casts.flatMap((cast) => {
    const value = (prefix: string) => `${prefix}${old}${cast}`;
    const shadow: Shadow = { table: request.table, from, to, name, value, bothWays: false };
    return shadowPlans(context, shadow, (sql) => instead(context, request, sql));
  });
}

/** RENAME COLUMN: both names for a while, each kept equal to the other by a trigger. */
export function renameColumnPlans({ context }: Task): Plan[] {
  const rename = 'RenameStmt' in context.node ? context.node.RenameStmt : undefined;
  const { subname: old, newname: now } = rename ?? {};
  const table = relationName(context.before, rename?.relation);
  if (table === null || old === undefined || now === undefined) return [];
  const from = columnOf(context.before, table, old);
  const to = columnOf(context.after, table, now);
  if (from === undefined || to === undefined) return [];
  // A NULL that is given to the new name and one that is left to the default look alike to a trigger.
  if (from.default !== null && !from.notNull) return [];
  const shadow: Shadow = {
    table,
    from,
    to,
    name: to.name,
    value: (prefix) => `${prefix}${quoteIdentifier(from.name)}`,
    bothWays: true,
  };
  return shadowPlans(context, shadow, (sql) => new Map([[context.statement.index, sql]]));
}

function columnOf(catalog: Catalog, table: string, name: string): Column | undefined {
  return catalog.tables[table]?.columns.find((one) => one.name === name);
}

/** USING that is nothing but a cast of the column itself, as drizzle-kit 1.x writes it, or none. */
function isPlainCast({ definition }: Request & { kind: 'column type' }): boolean {
  const using = definition?.raw_default;
  return (
    using === undefined ||
    ('TypeCast' in using && using.TypeCast.arg !== undefined && 'ColumnRef' in using.TypeCast.arg)
  );
}

function freeColumn(context: Context, table: string, wanted: string): string {
  const taken = [context.before, context.batch.final].flatMap(
    (catalog) => catalog.tables[table]?.columns.map(({ name }) => name) ?? [],
  );
  let name = wanted;
  while (taken.includes(name)) name = `${name}_`;
  return name;
}

/** Why no second column leads to a change of type, as the end of a sentence. */
export function whyNoSecondColumn({ context }: Task, request: Request & { kind: 'column type' }): string {
  const table = context.before.tables[request.table];
  const column = columnOf(context.before, request.table, request.column);
  const found = table === undefined || column === undefined ? null : obstacle(context, table, column);
  if (found !== null) return `${found}: a second column would have to take that over, and how is yours to decide`;
  return isPlainCast(request)
    ? 'no second column that could be run leads there'
    : 'what the new value is made of is an expression of yours, which a second column would need on each write';
}

/** Why the column cannot be replaced step by step, as a clause; null when it can. */
function obstacle(context: Context, table: Table, column: Column): string | null {
  if (table.kind !== 'table' || table.partitionOf !== null) return `${table.name} is partitioned or foreign`;
  if (column.generated !== '') return `${column.name} is generated`;
  if (column.identity !== '' || column.default?.startsWith('nextval(') === true)
    return `${column.name} is numbered by a sequence`;
  const own = table.constraints.find(({ columns }) => columns.includes(column.name));
  if (own !== undefined) return `${column.name} is part of ${own.name}`;
  for (const other of Object.values(context.before.tables)) {
    const key = other.constraints.find(
      ({ references, referencedColumns }) => references === table.name && referencedColumns.includes(column.name),
    );
    if (key !== undefined) return `${key.name} of ${other.name} refers to ${column.name}`;
  }
  const view = Object.values(context.before.views).find(
    ({ reads, definition }) => reads.includes(table.name) && mentions(definition, column.name),
  );
  if (view !== undefined) return `the ${view.kind} ${view.name} reads ${column.name}`;
  const computed = table.columns.find(
    ({ generated, default: expression }) =>
      generated !== '' && expression !== null && mentions(expression, column.name),
  );
  if (computed !== undefined) return `${computed.name} is computed from ${column.name}`;
  const [policy] = table.policies;
  return policy === undefined ? null : `the policy ${policy} of ${table.name} may read ${column.name}`;
}

// oxlint-disable-next-line max-lines-per-function -- the steps of one way, in their order
function shadowPlans(
  context: Context,
  shadow: Shadow,
  edit: (sql: string[]) => ReadonlyMap<number, readonly string[]> | null,
): Plan[] {
  const table = context.before.tables[shadow.table];
  if (table === undefined || obstacle(context, table, shadow.from) !== null) return [];
  const indexes = indexesFor(context, table, shadow);
  if (indexes === null) return [];
  const sql = sqlOf(shadow.table);
  const alter = `ALTER TABLE ${sql}`;
  const [old, now, last] = [shadow.from.name, shadow.name, shadow.to.name].map(quoteIdentifier) as [
    string,
    string,
    string,
  ];
  const helper = quoteIdentifier(freeName(context, `${table.bareName}_${shadow.to.name}_sync`));
  const trigger = quoteIdentifier(lastTrigger(table, freeName(context, `${table.bareName}_${shadow.to.name}_sync`)));
  const schema = table.schema === 'public' ? '' : `${quoteIdentifier(table.schema)}.`;
  const required = shadow.to.notNull ? notNullInSteps(context, shadow.table, shadow.name) : { first: [], later: [] };
  const edits = edit([
    `${alter} ADD COLUMN ${now} ${shadow.to.type};`,
    `CREATE FUNCTION ${schema}${helper}() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n${syncBody(shadow)}\n  RETURN NEW;\nEND $$;`,
    `CREATE TRIGGER ${trigger} BEFORE INSERT OR UPDATE ON ${sql} FOR EACH ROW EXECUTE FUNCTION ${schema}${helper}();`,
    ...required.first,
  ]);
  if (edits === null) return [];
  const fill = backfill(context, table, {
    set: `${now} = ${shadow.value('')}`,
    where: `${now} IS DISTINCT FROM ${shadow.value('')}`,
  });
  const validate = required.later.slice(0, 1);
  const swap = [
    `-- raincheck: accept drop-trigger because the two columns are one from here on\nDROP TRIGGER ${trigger} ON ${sql};`,
    `DROP FUNCTION ${schema}${helper}();`,
    ...required.later.slice(1),
    `-- raincheck: accept drop-column because its values are in ${shadow.name}, kept equal until now\n${alter} DROP COLUMN ${old};`,
    ...(shadow.name === shadow.to.name ? [] : [`${alter} RENAME COLUMN ${now} TO ${last};`]),
    ...(shadow.to.default === null ? [] : [`${alter} ALTER COLUMN ${last} SET DEFAULT ${shadow.to.default};`]),
    ...indexes.map(
      ({ made, name }) => `ALTER INDEX ${schema}${quoteIdentifier(made)} RENAME TO ${quoteIdentifier(name)};`,
    ),
  ];
  const word = shadow.bothWays
    ? 'when no running code uses the old name'
    : 'the new column takes the place of the old one';
  return [
    {
      notes: firedByFill(table),
      probes: probesOf(sql, shadow),
      releases: [
        { kind: 'this', title: `${titles.instead}: a second column, kept equal by a trigger`, edits },
        {
          kind: 'hand',
          title: `${titles.handBetween}: fill the old rows`,
          sql: [fill, ...indexes.map(({ build }) => build)],
        },
        ...(validate.length > 0 ? [laterNotNull(validate)] : []),
        {
          kind: 'later',
          title: `${titles.later}: ${word}`,
          sql: [...indexes.map(({ keep }) => keep), ...swap],
        },
      ],
    },
  ];
}

/**
 * The application writes to old rows before the fill and after it, through each name that it knows; its own triggers fire
 * then too. Before the swap the new column must be what the old one says.
 */
function probesOf(table: string, shadow: Shadow): Probe[] {
  const [old, now] = [quoteIdentifier(shadow.from.name), quoteIdentifier(shadow.name)];
  const writes = [
    `UPDATE ${table} SET ${old} = ${old};`,
    ...(shadow.bothWays ? [`UPDATE ${table} SET ${now} = ${now} WHERE ${now} IS NOT DISTINCT FROM ${old};`] : []),
  ];
  const check = `DO $$ BEGIN IF EXISTS (SELECT FROM ${table} WHERE ${now} IS DISTINCT FROM ${shadow.value('')}) THEN RAISE 'not equal'; END IF; END $$;`;
  const wrong = `a write between the steps leaves ${shadow.from.name} and ${shadow.name} unequal`;
  return [
    { after: 0, sql: writes, wrong },
    { after: 1, sql: [...writes, check], wrong },
  ];
}

/** A name behind those of the table's other triggers: they fire in this order (manual, CREATE TRIGGER), and this one copies what the others leave. */
function lastTrigger({ triggers }: Table, wanted: string): string {
  const isLast = (name: string) =>
    triggers.every((one) => Buffer.compare(Buffer.from(one.name), Buffer.from(name)) < 0);
  const names = ['', 'zz_', 'zzz_', '~'].map((prefix) => prefix + cutTo(wanted, longestName - prefix.length));
  return (
    names.find(isLast) ??
    `~${cutTo(
      triggers
        .map(({ name }) => name)
        .sort()
        .at(-1) ?? '',
      longestName - 1,
    )}`
  );
}

/** Copies in one direction, or in the direction of the change. Code that knows one name leaves the other column alone. */
function syncBody({ from, name, value, bothWays }: Shadow): string {
  const [old, now] = [quoteIdentifier(from.name), quoteIdentifier(name)];
  if (!bothWays) return `  NEW.${now} := ${value('NEW.')};`;
  return `  IF TG_OP = 'INSERT' THEN
    IF NEW.${now} IS NULL THEN NEW.${now} := NEW.${old}; ELSE NEW.${old} := NEW.${now}; END IF;
  ELSIF NEW.${now} IS DISTINCT FROM OLD.${now} THEN NEW.${old} := NEW.${now};
  ELSE NEW.${now} := NEW.${old};
  END IF;`;
}

/** The indexes on the old column, for the new one under names of their own; null when one cannot be carried over. */
function indexesFor(
  context: Context,
  table: Table,
  shadow: Shadow,
): { made: string; name: string; build: string; keep: string }[] | null {
  const found: { made: string; name: string; build: string; keep: string }[] = [];
  for (const index of table.indexes) {
    if (!mentions(index.definition, shadow.from.name)) continue;
    const made = freeName(context, `${index.name}_new`);
    const moved = renameTokens(
      index.definition,
      new Map([
        [shadow.from.name, shadow.name],
        [index.name, made],
      ]),
    );
    const write = (concurrently: boolean) =>
      terminated(rewriteCreateIndex(moved, { concurrently, ifNotExists: true, name: made }));
    found.push({ made, name: index.name, build: write(true), keep: write(false) });
  }
  return found;
}

function mentions(sql: string, name: string): boolean {
  return scanSync(sql).tokens.some(({ text }) => unquoted(text) === name);
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function renameTokens(sql: string, names: ReadonlyMap<string, string>): string {
  const bytes = Buffer.from(sql, 'utf8');
  let at = 0;
  let out = '';
  for (const { text, start, end } of scanSync(sql).tokens) {
    const to = names.get(unquoted(text));
    if (to === undefined) continue;
    out += bytes.subarray(at, start).toString('utf8') + quoteIdentifier(to);
    at = end;
  }
  return out + bytes.subarray(at).toString('utf8');
}
