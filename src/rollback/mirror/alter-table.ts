import type { AlterTableCmd } from 'libpg-query';
import type { Column, Table } from '../../core/catalog.ts';
import { printIdentifier, printIdentity, quoteName, rangeName } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { oneWay, tableIn, type Forward, type Inverse } from './forward.ts';

/** What one subcommand works on. */
interface Place {
  command: AlterTableCmd;
  /** `ALTER TABLE "users"`. */
  alter: string;
  before: Table;
  after: Table;
  /** The table of that name at the end of the batch. */
  final: Table | undefined;
  definitions: Forward['definitions'];
}

/** The subcommands of ALTER TABLE, last first. */
export function alterTableInverses({ node, before, after, final, definitions }: Forward): (Inverse | null)[] {
  const alter = pick(node, 'AlterTableStmt');
  const name = rangeName(alter?.relation);
  if (alter === undefined || name === null) return [null];
  const [was, is] = [tableIn(before, name), tableIn(after, name)];
  if (was === undefined || is === undefined) return [null];
  return (alter.cmds ?? []).toReversed().map((one) => {
    const command = pick(one, 'AlterTableCmd');
    if (command === undefined) return null;
    const about = { before: was, after: is, final: tableIn(final, name), definitions };
    return inverseOf({ command, alter: `ALTER TABLE ${quoteName(name)}`, ...about });
  });
}

function inverseOf(place: Place): Inverse | null {
  const { command, alter, before } = place;
  switch (command.subtype) {
    case 'AT_AddColumn':
      return addColumn(place);
    case 'AT_AddConstraint':
    case 'AT_AddIndexConstraint':
      return addConstraint(place);
    case 'AT_AlterColumnType':
      return columnType(place);
    case 'AT_ColumnDefault':
      return columnDefault(place);
    case 'AT_SetNotNull':
    case 'AT_DropNotNull':
      return notNull(place);
    case 'AT_AddIdentity':
      return column(place) === null ? null : oneWay(`${alter} ALTER COLUMN ${own(place)} DROP IDENTITY;`);
    case 'AT_EnableRowSecurity':
    case 'AT_DisableRowSecurity':
      return oneWay(`${alter} ${before.rowSecurity ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY;`);
    case 'AT_ForceRowSecurity':
      return oneWay(`${alter} NO FORCE ROW LEVEL SECURITY;`);
    case 'AT_NoForceRowSecurity':
      return oneWay(`${alter} FORCE ROW LEVEL SECURITY;`);
    case 'AT_EnableTrig':
    case 'AT_DisableTrig':
      return trigger(place);
    case 'AT_AttachPartition':
      return attached(place);
    case 'AT_DetachPartition':
      return detached(place);
    default:
      return null;
  }
}

function column({ command, before }: Place): Column | null {
  return before.columns.find(({ name }) => name === command.name) ?? null;
}

function own({ command }: Place): string {
  return quoteIdentifier(command.name ?? '');
}

function addColumn({ command, alter, before }: Place): Inverse | null {
  const name = pick(command.def, 'ColumnDef')?.colname;
  if (name === undefined || before.columns.some((one) => one.name === name)) return null;
  return oneWay(`${alter} DROP COLUMN ${quoteIdentifier(name)};`);
}

/** The constraints that the table has got; a primary key has made its columns NOT NULL too. */
function addConstraint({ command, alter, before, after }: Place): Inverse | null {
  const known = new Set(before.constraints.map(({ name }) => name));
  const wanted = pick(command.def, 'Constraint')?.conname;
  const made = after.constraints.filter(({ name }) => !known.has(name) && (wanted === undefined || name === wanted));
  if (made.length === 0) return null;
  const keyed = new Set(made.flatMap(({ type, columns }) => (type === 'primary key' ? columns : [])));
  const required = before.columns.filter(({ name, notNull: was }) => keyed.has(name) && !was);
  return oneWay(
    ...made.map(({ name }) => `${alter} DROP CONSTRAINT ${quoteIdentifier(name)};`),
    ...required.map(({ name }) => `${alter} ALTER COLUMN ${quoteIdentifier(name)} DROP NOT NULL;`),
  );
}

/** True where the end of the batch is no other than what the statement found: nothing is to be undone then. */
function isSettled({ command, final }: Place, was: Column, aspect: 'type' | 'default' | 'notNull'): boolean {
  const end = final?.columns.find(({ name }) => name === command.name);
  return end !== undefined && end[aspect] === was[aspect];
}

/**
 * The old type; a default is put aside meanwhile. First without USING: an explicit cast to varchar(20) would cut longer
 * values off in silence. Values that cannot be cast back are gone, and are told so.
 */
function columnType(place: Place): Inverse | null {
  const was = column(place);
  const is = place.after.columns.find(({ name }) => name === place.command.name);
  if (was === null || is === undefined || was.generated !== '') return null;
  const target = `${place.alter} ALTER COLUMN ${own(place)}`;
  const sets = `type ${place.before.name}.${was.name}`;
  if (isSettled(place, was, 'type') && !isCollated(place)) return { sets, ways: [] };
  const type = `${was.type}${collationOf(place)}`;
  const hasDefault = was.identity === '' && (was.default !== null || is.default !== null);
  const around = (sql: string[]): string[] =>
    hasDefault
      ? [`${target} DROP DEFAULT;`, ...sql, ...(was.default === null ? [] : [`${target} SET DEFAULT ${was.default};`])]
      : sql;
  const emptied = [
    `${target} DROP NOT NULL;`,
    `${target} SET DATA TYPE ${type} USING NULL::${was.type};`,
    ...(was.notNull ? [`${target} SET NOT NULL;`] : []),
  ];
  return {
    sets,
    ways: [
      around([`${target} SET DATA TYPE ${type};`]),
      around([`${target} SET DATA TYPE ${type} USING ${own(place)}::${was.type};`]),
      around([`${target} SET DATA TYPE ${type} USING ${own(place)}::text::${was.type};`]),
      ...(was.identity === '' ? [around(emptied)] : []),
    ],
  };
}

function isCollated(place: Place): boolean {
  return pick(place.command.def, 'ColumnDef')?.collClause !== undefined || collationOf(place) !== '';
}

/** ` COLLATE "C"` where the column had a collation of its own before the batch. */
function collationOf({ definitions, before, command }: Place): string {
  const identity = `${printIdentity({ schema: before.schema, name: before.bareName })}.${printIdentifier(command.name ?? '')}`;
  const line = definitions
    .get(`column ${identity}`)
    ?.split('\n')
    .find((one) => one.startsWith('collate '));
  return line === undefined ? '' : ` COLLATE ${line.slice('collate '.length)}`;
}

function columnDefault(place: Place): Inverse | null {
  const was = column(place);
  if (was === null || was.generated !== '') return null;
  const sets = `default ${place.before.name}.${was.name}`;
  if (isSettled(place, was, 'default')) return { sets, ways: [] };
  const target = `${place.alter} ALTER COLUMN ${own(place)}`;
  const sql = was.default === null ? `${target} DROP DEFAULT;` : `${target} SET DEFAULT ${was.default};`;
  return { sets, ways: [[sql]] };
}

function notNull(place: Place): Inverse | null {
  const was = column(place);
  if (was === null) return null;
  const sets = `not null ${place.before.name}.${was.name}`;
  if (isSettled(place, was, 'notNull')) return { sets, ways: [] };
  const sql = `${place.alter} ALTER COLUMN ${own(place)} ${was.notNull ? 'SET' : 'DROP'} NOT NULL;`;
  return { sets, ways: [[sql]] };
}

function trigger({ command, alter, before }: Place): Inverse | null {
  const was = before.triggers.find(({ name }) => name === command.name);
  if (was === undefined) return null;
  return oneWay(`${alter} ${was.enabled ? 'ENABLE' : 'DISABLE'} TRIGGER ${quoteIdentifier(was.name)};`);
}

function attached({ command, alter }: Place): Inverse | null {
  const partition = rangeName(pick(command.def, 'PartitionCmd')?.name);
  return partition === null ? null : oneWay(`${alter} DETACH PARTITION ${quoteName(partition)};`);
}

/** The bound is known where the partition was there before the batch. */
function detached({ command, alter, definitions }: Place): Inverse | null {
  const partition = rangeName(pick(command.def, 'PartitionCmd')?.name);
  if (partition === null) return null;
  const known = definitions.get(`table ${printIdentity(partition)}`)?.split('\n') ?? [];
  const bound = known.find((line) => line.startsWith('partition '))?.slice('partition '.length);
  return bound === undefined ? null : oneWay(`${alter} ATTACH PARTITION ${quoteName(partition)} ${bound};`);
}
