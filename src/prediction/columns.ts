import type { ColumnDef, Constraint as ParsedConstraint, Node } from 'libpg-query';
import type { Catalog, Column, Constraint, Index, Table } from '../core/catalog.ts';
import { isSerial, printType } from '../grammar/type.ts';
import { printIdentifier } from '../grammar/name.ts';
import { relationName } from '../grammar/relations.ts';
import { pick, strings, findAll } from '../grammar/tree.ts';

/** A column as a definition makes it. Expressions are kept as a mark only: nobody can print them without a server. */
export function columnOf(definition: ColumnDef & { colname: string }): Column {
  const constraints = constraintsOf(definition);
  const has = (type: ParsedConstraint['contype']) => constraints.find(({ contype }) => contype === type);
  const serial = isSerial(definition.typeName);
  const fallback = has('CONSTR_DEFAULT')?.raw_expr;
  const generated = has('CONSTR_GENERATED');
  const identity = has('CONSTR_IDENTITY');
  return {
    name: definition.colname,
    type: printType(definition.typeName) ?? 'unknown',
    notNull:
      serial ||
      identity !== undefined ||
      has('CONSTR_NOTNULL') !== undefined ||
      has('CONSTR_PRIMARY') !== undefined ||
      definition.is_not_null === true,
    default: serial || generated !== undefined || (fallback !== undefined && !isNull(fallback)) ? '…' : null,
    identity: identity === undefined ? '' : identity.generated_when === 'a' ? 'always' : 'by default',
    generated: generated === undefined ? '' : generated.generated_kind === 'v' ? 'virtual' : 'stored',
  };
}

export function constraintsOf(definition: ColumnDef): ParsedConstraint[] {
  return (definition.constraints ?? []).flatMap((node) => pick(node, 'Constraint') ?? []);
}

function isNull(expression: Node): boolean {
  return pick(expression, 'A_Const')?.isnull === true;
}

/** Adds a constraint of a table or a column, with the index that it brings. */
export function withConstraint(catalog: Catalog, table: Table, parsed: ParsedConstraint, column?: string): Table {
  const made = constraintOf(catalog, table, parsed, column);
  if (made === null) return table;
  const unnamed = made.type === 'primary key' || made.type === 'unique' || made.type === 'exclusion';
  const using = parsed.indexname;
  const kept = using === undefined ? table.indexes : table.indexes.filter(({ name }) => name !== using);
  const old = table.indexes.find(({ name }) => name === using);
  const index: Index | null = unnamed
    ? {
        ...plainIndex,
        name: made.name,
        unique: made.type !== 'exclusion',
        primary: made.type === 'primary key',
        columns: old?.columns ?? made.columns,
      }
    : null;
  const columns =
    made.type === 'primary key'
      ? table.columns.map((one) => (index?.columns.includes(one.name) === true ? { ...one, notNull: true } : one))
      : table.columns;
  return {
    ...table,
    columns,
    constraints: [...table.constraints, { ...made, columns: index === null ? made.columns : strip(index.columns) }],
    indexes: index === null ? table.indexes : [...kept, index],
  };
}

export const plainIndex: Index = {
  name: '',
  unique: false,
  primary: false,
  valid: true,
  method: 'btree',
  columns: [],
  partial: false,
  definition: '',
};

const types: Partial<Record<NonNullable<ParsedConstraint['contype']>, [Constraint['type'], string]>> = {
  CONSTR_PRIMARY: ['primary key', 'pkey'],
  CONSTR_UNIQUE: ['unique', 'key'],
  CONSTR_CHECK: ['check', 'check'],
  CONSTR_FOREIGN: ['foreign key', 'fkey'],
  CONSTR_EXCLUSION: ['exclusion', 'excl'],
};

function constraintOf(catalog: Catalog, table: Table, parsed: ParsedConstraint, column?: string): Constraint | null {
  const [type, ending] = types[parsed.contype ?? 'CONSTR_NULL'] ?? [];
  if (type === undefined || ending === undefined) return null;
  const said = type === 'foreign key' ? strings(parsed.fk_attrs) : strings(parsed.keys);
  const read =
    type === 'check'
      ? [...new Set(findAll(parsed.raw_expr, 'ColumnRef').flatMap((ref) => strings(ref.fields).slice(-1)))]
      : said;
  const columns = read.length > 0 ? read : column === undefined ? [] : [column];
  const middle =
    type === 'primary key' || columns.length === 0 ? [] : type === 'check' && columns.length > 1 ? [] : columns;
  return {
    name: parsed.conname ?? [table.bareName, ...middle, ending].join('_'),
    type,
    columns,
    references: relationName(catalog, parsed.pktable),
    referencedColumns: strings(parsed.pk_attrs),
    onDelete: null,
    validated: parsed.skip_validation !== true,
    definition: type === 'check' ? checkText(parsed.raw_expr) : '',
  };
}

/** The text of the one kind of CHECK whose text rules read: `CHECK ((plan IS NOT NULL))`. */
function checkText(expression: Node | undefined): string {
  const test = pick(expression, 'NullTest');
  const column = strings(pick(test?.arg, 'ColumnRef')?.fields).at(-1);
  return test?.nulltesttype === 'IS_NOT_NULL' && column !== undefined
    ? `CHECK ((${printIdentifier(column)} IS NOT NULL))`
    : '';
}

function strip(columns: readonly (string | null)[]): string[] {
  return columns.filter((column) => column !== null);
}
