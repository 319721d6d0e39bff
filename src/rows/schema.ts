import type pg from 'pg';
import { quoteIdentifier } from '../sql/quote.ts';
import { printIdentifier } from '../grammar/name.ts';
import { schemaQuery, type RawSchema } from './schema-query.ts';

/** Name of the check that stands for a partition's bound. */
export const partitionBound = 'partition bound';

/** A type, resolved far enough to write values of it. */
export interface ValueType {
  /** format_type() with its modifier, always qualified: `character varying(20)`, `public.mood`. */
  name: string;
  /** pg_type.typname: `varchar`, `int4`, `mood`. */
  bare: string;
  /** pg_type.typtype: b(ase), c(omposite), d(omain), e(num), r(ange), m(ultirange). */
  kind: string;
  /** pg_type.typcategory: S(tring), N(umeric), D(ate)… */
  category: string;
  /** The numbers in the modifier: `[20]`, `[10, 2]`. */
  modifier: number[];
  /** Labels of an enum. */
  labels: string[];
  /** Element of an array, subtype of a range. */
  element: ValueType | null;
  /** Columns of a composite type. */
  fields: ValueType[];
  /** Expressions over VALUE of a domain's checks; the type itself is the domain's base type then. */
  domainChecks: string[];
  /** Set on a text that the pending batch casts to another type: its values are written as that type's. */
  writtenAs?: ValueType;
  /** Of JSON: what the values are, as the column's default or a statement of the batch says; an object when absent. */
  shape?: 'array' | 'object';
}

/** One column. */
export interface RowColumn {
  /** pg_attribute.attnum: stays the same when the column is renamed or changes its type. */
  number: number;
  name: string;
  type: ValueType;
  notNull: boolean;
  identity: boolean;
  /** Expression of a generated column. */
  generated: string | null;
  default: string | null;
  /** The sequence that its default or identity draws from, qualified. */
  sequence: string | null;
}

/** A condition that every row must meet, over the columns as they are named and typed in `names`. */
export interface RowCheck {
  name: string;
  expression: string;
  columns: number[];
  /** Column number to the name and type that the expression expects. */
  names: Map<number, { name: string; type: string }>;
  /** Must only be computable without an error: the expression of an index. */
  onlyComputable: boolean;
  /** False for a constraint that is NOT VALID: rows that are there already need not meet it. */
  validated?: boolean;
  /** Added by the batch: better rows that do not meet it than none. */
  pending?: boolean;
}

/** Columns that must differ from row to row: unique constraints and indexes, also over expressions, and exclusions. */
export interface RowKey {
  name: string;
  columns: number[];
  nullsNotDistinct: boolean;
  deferrable: boolean;
  /** The rows that a partial key is for; null or absent for all. */
  predicate?: string | null;
}

export interface RowReference {
  name: string;
  columns: number[];
  table: number;
  referenced: number[];
  full: boolean;
  /** False for one that is NOT VALID. */
  validated?: boolean;
}

export interface RowTable {
  oid: number;
  schema: string;
  bareName: string;
  /** `r` ordinary or partition, `p` partitioned, `f` foreign. */
  kind: string;
  /** OID of the partitioned table that it is a part of. */
  partitionOf: number | null;
  columns: RowColumn[];
  checks: RowCheck[];
  keys: RowKey[];
  references: RowReference[];
  /** Asks for rows without NULLs and without equal values. */
  clean?: boolean;
  /** Asks for no rows at all. */
  bare?: boolean;
}

/** The tables of a database by OID. */
export type RowSchema = Map<number, RowTable>;

/** Reads what the generator needs to know. @param admin a session of the superuser; with search_path = pg_catalog, so that everything comes out qualified */
export async function readSchema(admin: pg.Client): Promise<RowSchema> {
  const result = await admin.query(schemaQuery);
  return toSchema((result.rows as { schema: RawSchema }[])[0]?.schema ?? { types: null, tables: null });
}

// oxlint-disable-next-line max-lines-per-function -- one shape out of another, part by part
function toSchema(raw: RawSchema): RowSchema {
  const types = new Map((raw.types ?? []).map((type) => [type.oid, type]));
  const resolve = (oid: number, modifierName: string, depth = 0): ValueType => {
    const type = types.get(oid);
    const base: ValueType = {
      name: modifierName,
      bare: type?.name ?? modifierName,
      kind: type?.kind ?? 'b',
      category: type?.category ?? 'U',
      modifier: (/\(([\d, -]+)\)/.exec(modifierName)?.[1] ?? '').split(',').filter(Boolean).map(Number),
      labels: type?.labels ?? [],
      element: null,
      fields: [],
      domainChecks: [],
    };
    if (type === undefined || depth > 6) return base;
    if (type.kind === 'd') {
      const under = resolve(type.base, type.baseName, depth + 1);
      return { ...under, domainChecks: [...under.domainChecks, ...(type.checks ?? [])] };
    }
    if (type.element !== 0)
      base.element = resolve(type.element, elementName(modifierName, type.elementName), depth + 1);
    base.fields = (type.fields ?? []).map((field) => resolve(field.type, field.name, depth + 1));
    return base;
  };
  const isNotNullDomain = (oid: number): boolean => {
    const type = types.get(oid);
    return type?.kind === 'd' && (type.notNull || isNotNullDomain(type.base));
  };
  return new Map(
    (raw.tables ?? []).map((table): [number, RowTable] => {
      const columns = (table.columns ?? []).map((column): RowColumn => ({
        number: column.number,
        name: column.name,
        type: shaped(resolve(column.type, column.typeName), column.default),
        notNull: column.notNull || isNotNullDomain(column.type),
        identity: column.identity,
        generated: column.generated ? column.default : null,
        default: column.generated ? null : column.default,
        sequence: column.sequence,
      }));
      const names = new Map(columns.map(({ number, name, type }) => [number, { name, type: type.name }]));
      const numbers = new Set(columns.map(({ number }) => number));
      const checks: RowCheck[] = (table.checks ?? []).map(({ name, expression, validated, columns: of }) => ({
        name,
        expression,
        columns: (of ?? []).filter((number) => numbers.has(number)),
        names,
        onlyComputable: false,
        validated,
      }));
      for (const expression of boundsOf(table.partitionCheck)) {
        const mentioned = columns.filter(({ name }) => mentions(expression, name));
        checks.push({
          name: partitionBound,
          expression,
          columns: mentioned.map(({ number }) => number),
          names,
          onlyComputable: false,
        });
      }
      for (const { number, name, type } of columns) {
        for (const check of type.domainChecks) {
          const expression = check.replaceAll(/\bVALUE\b/g, () => quoteIdentifier(name));
          checks.push({ name: `domain of ${name}`, expression, columns: [number], names, onlyComputable: false });
        }
        for (const check of type.element?.domainChecks ?? []) {
          const each = check.replaceAll(/\bVALUE\b/g, 'e.value');
          const expression = `NOT EXISTS (SELECT FROM pg_catalog.unnest(${quoteIdentifier(name)}) AS e(value) WHERE NOT (${each}))`;
          checks.push({ name: `domain in ${name}`, expression, columns: [number], names, onlyComputable: false });
        }
      }
      for (const { expression, columns: of } of table.indexExpressions ?? []) {
        checks.push({ name: 'index', expression, columns: of ?? [], names, onlyComputable: true });
      }
      return [
        table.oid,
        {
          oid: table.oid,
          schema: table.schema,
          bareName: table.name,
          kind: table.kind,
          partitionOf: table.partitionOf,
          columns,
          checks,
          keys: (table.keys ?? []).map((key) => ({ ...key, columns: [...new Set(key.columns ?? [])] })),
          references: (table.references ?? []).map((one) => ({ ...one })),
        },
      ];
    }),
  );
}

/** JSON is of the kind that the column's default is of: whose default is an empty list, whose values are lists. */
function shaped(type: ValueType, value: string | null): ValueType {
  if (type.bare !== 'json' && type.bare !== 'jsonb') return type;
  return /^'\s*\[/.test(value ?? '') || /^jsonb?_build_array\(/.test(value ?? '') ? { ...type, shape: 'array' } : type;
}

/** The bounds of a partition and those above it. The hash stands apart: no value can be looked for that has it. */
function boundsOf(check: string | null): string[] {
  if (check === null) return [];
  const hash = /satisfies_hash_partition\((?:[^()']|'[^']*'|\([^()]*\))*\)/.exec(check)?.[0];
  const rest = hash === undefined ? check : check.replace(hash, 'true');
  return hash === undefined ? [check] : [...(/^\W*true\W*$/.test(rest) ? [] : [rest]), hash];
}

/** The modifier of an array type belongs to its elements: `character varying(20)[]`. */
function elementName(arrayName: string, plain: string): string {
  return arrayName.endsWith('[]') ? arrayName.slice(0, -2) : plain;
}

/** Whether SQL as PostgreSQL prints it may name a column. */
export function mentions(expression: string, name: string): boolean {
  return expression.includes(printIdentifier(name));
}
