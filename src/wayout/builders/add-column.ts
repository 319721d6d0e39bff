import type { Column, Table } from '../../core/catalog.ts';
import { hasConstraint } from '../../batch/fit.ts';
import type { Request } from '../../grammar/requests.ts';
import { newConstraints } from '../../rules/telling/sql-text.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { backfill, valueFor } from '../backfill.ts';
import { titles, type Plan, type PlannedRelease } from '../plan.ts';
import { freeName, instead, sqlOf, tableBefore, type Task } from '../task.ts';
import { byHand, keySql } from './key.ts';
import { quoteName } from '../../grammar/name.ts';
import { laterNotNull, notNullInSteps } from './not-null.ts';

type AddColumn = Request & { kind: 'add column' };
type Context = Task['context'];

/**
 * ADD COLUMN that needs the rows: a value for each of them (volatile default, serial, identity, NOT NULL without a
 * default), or a check of each (UNIQUE, CHECK, REFERENCES with a default).
 */
export function addColumnPlans({ context }: Task, request: AddColumn): Plan[] {
  const table = tableBefore(context, request);
  const { name } = request;
  const column = columnAfter(context, request.table, name);
  if (table?.kind !== 'table' || column === undefined || column.generated !== '') return [];
  const constrained = constraintPlans(context, request, column);
  if (constrained.length > 0) return constrained;
  if (column.identity !== '') return identityPlans(context, request, table, column);
  if (hasSequence(column)) return sequencePlans(context, request, table, column);
  if (column.default !== null) return volatilePlans(context, request, table, column);
  return column.notNull ? requiredPlans(context, request, table, column) : [];
}

function columnAfter({ after, batch }: Context, table: string, name: string): Column | undefined {
  return [after, batch.final].flatMap(
    (catalog) => catalog.tables[table]?.columns.find((one) => one.name === name) ?? [],
  )[0];
}

function hasSequence({ default: given }: Column): boolean {
  return given !== null && given.startsWith('nextval(');
}

/** The column alone first; then its constraint, as on a column that was there before. */
function constraintPlans(context: Context, request: AddColumn, column: Column): Plan[] {
  const wanted = request.column;
  const quoted = quoteIdentifier(column.name);
  const alter = `ALTER TABLE ${sqlOf(request.table)}`;
  const plain = `${alter} ADD COLUMN ${quoted} ${column.type}${column.default === null ? '' : ` DEFAULT ${column.default}`}${column.notNull ? ' NOT NULL' : ''};`;
  if (hasConstraint(wanted, (type) => type === 'CONSTR_UNIQUE')) {
    const made = newConstraints(context, request.table, 'unique')[0];
    const sql = made === undefined ? null : keySql(context, request.table, made);
    const edits = instead(context, request, [plain]);
    if (sql === null || edits === null) return [];
    return [
      {
        releases: [
          { kind: 'this', title: `${titles.instead}: the column alone`, edits },
          byHand(titles.handBetween, sql.build),
          { kind: 'later', title: `${titles.later}: the constraint takes the index over`, sql: [sql.keep, sql.attach] },
        ],
      },
    ];
  }
  const type = hasConstraint(wanted, (one) => one === 'CONSTR_CHECK')
    ? 'check'
    : hasConstraint(wanted, (one) => one === 'CONSTR_FOREIGN') && column.default !== null
      ? 'foreign key'
      : null;
  const made = type === null ? [] : newConstraints(context, request.table, type);
  if (made.length === 0) return [];
  const edits = instead(context, request, [
    plain,
    ...made.map((one) => `${alter} ADD CONSTRAINT ${quoteIdentifier(one.name)} ${one.definition} NOT VALID;`),
  ]);
  if (edits === null) return [];
  return [
    {
      releases: [
        { kind: 'this', title: `${titles.instead}: it holds for new and changed rows, the others are not read`, edits },
        laterNotNull(made.map((one) => `${alter} VALIDATE CONSTRAINT ${quoteIdentifier(one.name)};`)),
      ],
    },
  ];
}

/** NOT NULL without a default: a constant default costs nothing and may go again when the code gives the value. */
function requiredPlans(context: Context, request: AddColumn, table: Table, column: Column): Plan[] {
  const alter = `ALTER TABLE ${sqlOf(request.table)}`;
  const quoted = quoteIdentifier(column.name);
  const key = context.batch.final.tables[request.table]?.constraints.find(
    ({ type, columns }) => type === 'foreign key' && columns.includes(column.name),
  );
  if (key !== undefined) {
    const parent = key.references === null ? undefined : context.batch.final.tables[key.references];
    const at = key.columns.indexOf(column.name);
    const referenced = key.referencedColumns[at];
    if (parent === undefined || referenced === undefined || key.columns.length > 1) return [];
    const value = `(SELECT ${quoteIdentifier(referenced)} FROM ${quoteTable(parent)} ORDER BY 1 LIMIT 1)`;
    return filledPlans(context, request, table, column, { value, isSample: true, defaultFirst: null, last: [] });
  }
  const value = valueFor(context, column);
  if (value === null) return [];
  if (value.startsWith('gen_random_uuid(')) {
    const last = [`${alter} ALTER COLUMN ${quoted} DROP DEFAULT;`];
    return filledPlans(context, request, table, column, { value, isSample: true, defaultFirst: value, last });
  }
  const edits = instead(context, request, [`${alter} ADD COLUMN ${quoted} ${column.type} DEFAULT ${value} NOT NULL;`]);
  if (edits === null) return [];
  return [
    {
      releases: [
        {
          kind: 'this',
          title: `${titles.instead}: old rows and the running release get ${value}, which stands for your value`,
          edits,
        },
        {
          kind: 'later',
          title: `${titles.later}, when all running code gives a value`,
          sql: [`${alter} ALTER COLUMN ${quoted} DROP DEFAULT;`],
        },
      ],
    },
  ];
}

function volatilePlans(context: Context, request: AddColumn, table: Table, column: Column): Plan[] {
  const value = column.default ?? 'NULL';
  return filledPlans(context, request, table, column, { value, isSample: false, defaultFirst: value, last: [] });
}

/** serial: the same sequence, owned by the column, as PostgreSQL makes it (parse_utilcmd.c, generateSerialExtraStmts). */
function sequencePlans(context: Context, request: AddColumn, table: Table, column: Column): Plan[] {
  const name = /^nextval\('(.*)'::regclass\)$/.exec(column.default ?? '')?.[1]?.replaceAll("''", "'");
  if (name === undefined) return [];
  const owned = `${sqlOf(request.table)}.${quoteIdentifier(column.name)}`;
  const sequence = [`CREATE SEQUENCE ${name} AS ${column.type} OWNED BY ${owned};`];
  const value = column.default ?? '';
  return filledPlans(context, request, table, column, {
    value,
    isSample: false,
    defaultFirst: value,
    before: sequence,
    last: [],
  });
}

/** An identity column: numbered by a plain sequence first, whose place the identity takes when every row has a number. */
function identityPlans(context: Context, request: AddColumn, table: Table, column: Column): Plan[] {
  const alter = `ALTER TABLE ${sqlOf(request.table)} ALTER COLUMN ${quoteIdentifier(column.name)}`;
  const sequence = quoteName({
    schema: table.schema,
    name: freeName(context, `${table.bareName}_${column.name}_fill`),
  });
  const value = `nextval(${quoteLiteral(sequence).trim()})`;
  const owner = quoteLiteral(sqlOf(request.table)).trim();
  return filledPlans(context, request, table, column, {
    value,
    isSample: false,
    defaultFirst: value,
    before: [`CREATE SEQUENCE ${sequence} AS ${column.type};`],
    last: [
      `${alter} DROP DEFAULT;`,
      `${alter} ADD GENERATED ${column.identity === 'always' ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY;`,
      `SELECT setval(pg_get_serial_sequence(${owner}, ${quoteLiteral(column.name).trim()}), last_value, is_called) FROM ${sequence};`,
      `DROP SEQUENCE ${sequence};`,
    ],
  });
}

/** Add it nullable, let new rows have the value, fill old rows slice by slice, then a NOT NULL that is proven first. */
function filledPlans(
  context: Context,
  request: AddColumn,
  table: Table,
  column: Column,
  how: { value: string; isSample: boolean; defaultFirst: string | null; before?: string[]; last: string[] },
): Plan[] {
  const alter = `ALTER TABLE ${sqlOf(request.table)}`;
  const quoted = quoteIdentifier(column.name);
  const required = column.notNull ? notNullInSteps(context, request.table, column.name) : { first: [], later: [] };
  const edits = instead(context, request, [
    `${alter} ADD COLUMN ${quoted} ${column.type};`,
    ...(how.before ?? []),
    ...(how.defaultFirst === null ? [] : [`${alter} ALTER COLUMN ${quoted} SET DEFAULT ${how.defaultFirst};`]),
  ]);
  if (edits === null) return [];
  const fill = backfill(context, table, { set: `${quoted} = ${how.value}`, where: `${quoted} IS NULL` });
  const own = how.isSample ? `, with ${how.value} in the place of your value` : '';
  const last: PlannedRelease[] = [];
  if (required.first.length > 0) {
    const when = how.defaultFirst === null ? ', when all running code gives a value' : '';
    // Not with the column: until the old rows are filled, each UPDATE of one would fail. And not with VALIDATE, which
    // would read the rows under the lock of this one.
    last.push({
      kind: 'later',
      title: `${titles.later}${when}: it holds for new and changed rows`,
      sql: required.first,
    });
  }
  const end = [...required.later, ...how.last];
  if (end.length > 0) last.push(laterNotNull(end));
  return [
    {
      releases: [
        { kind: 'this', title: `${titles.instead}: instant`, edits },
        { kind: 'hand', title: `${titles.handBetween}: fill the old rows${own}`, sql: [fill] },
        ...last,
      ],
    },
  ];
}
