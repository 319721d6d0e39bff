import { indexTarget } from '../grammar/definition.ts';
import { readParts, type QualifiedName } from '../grammar/name.ts';

/** One object that a Drizzle schema can describe, as it stands in a database. */
export interface SchemaObject {
  kind: ObjectKind;
  /** The table it belongs to, `schema.table` without quotes, as drizzle-kit's snapshots key it; null for objects on their own. */
  table: string | null;
  /** Name without its schema or table; for objects on their own `schema.name`. */
  name: string;
  /** The table's name without its schema, or that of the object on its own. */
  bare: string;
  /** What makes it equal to another one: no names that drizzle-kit's versions choose differently, no storage details. */
  canonical: string;
  /** What to show. */
  text: string;
}

export type ObjectKind =
  | 'schema'
  | 'table'
  | 'row level security'
  | 'column'
  | 'primary key'
  | 'unique'
  | 'foreign key'
  | 'check'
  | 'index'
  | 'policy'
  | 'view'
  | 'materialized view'
  | 'enum'
  | 'sequence';

/** One entry of postgres/definitions.ts, split. */
interface Definition {
  kind: string;
  /** Unquoted parts of the identity. */
  parts: string[];
  lines: string[];
}

/**
 * Picks from the definitions of a database what a Drizzle schema can describe, and only those traits of it. Functions,
 * triggers, privileges, comments, extensions, owners, column order, storage, statistics, exclusion constraints and
 * partitions are left out: a schema that does not mention them does not contradict them.
 */
export function schemaObjects(definitions: ReadonlyMap<string, string>): SchemaObject[] {
  const entries = [...definitions].map(([key, text]) => toDefinition(key, text));
  const views = new Set(entries.filter(({ kind }) => kind.endsWith('view')).map(({ parts }) => parts.join('.')));
  const indexes = new Map(entries.flatMap((it) => (it.kind === 'index' ? [[it.parts.join('.'), it] as const] : [])));
  const constraints = entries.filter(({ kind }) => kind === 'constraint');
  const backing = new Set(constraints.map(({ parts }) => [parts[0], parts[2]].join('.')));
  return entries.flatMap((entry): SchemaObject[] => {
    const [schema = '', second = ''] = entry.parts;
    const name = entry.parts.join('.');
    const bare = entry.parts.at(-1) ?? name;
    switch (entry.kind) {
      case 'schema':
        return [alone('schema', { name, bare }, '')];
      case 'enum':
        return [enumType({ name, bare }, entry.lines[0] ?? '')];
      case 'view':
      case 'materialized view':
        return [
          alone(
            entry.kind,
            { name, bare },
            entry.lines.filter((line) => !/^(owner|not populated|access method) ?/.test(line)).join('\n'),
          ),
        ];
      case 'sequence':
        // Those of serial and identity columns come with their column.
        return entry.lines.some((line) => /^(owned by|identity of) /.test(line))
          ? []
          : [alone('sequence', { name, bare }, entry.lines.slice(0, 2).join('\n'))];
      case 'table':
        return tableObjects({ name, bare }, entry.lines);
      case 'column':
        return views.has(`${schema}.${second}`) ? [] : [column(entry)];
      case 'constraint':
        return constraint(entry, indexes.get(`${schema}.${entry.parts[2] ?? ''}`));
      case 'index':
        return backing.has(name) ? [] : index(entry);
      case 'policy':
        return [
          {
            kind: 'policy',
            table: `${schema}.${second}`,
            name: entry.parts[2] ?? '',
            bare: second,
            canonical: entry.lines.join('\n'),
            text: entry.lines.join(' '),
          },
        ];
      default:
        return [];
    }
  });
}

type Named = Pick<SchemaObject, 'name' | 'bare'>;

function alone(kind: ObjectKind, names: Named, canonical: string): SchemaObject {
  return {
    kind,
    table: null,
    ...names,
    canonical,
    text: canonical === '' ? kind : canonical.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** The order of the labels matters only to those who sort by them: ADD VALUE puts new ones anywhere. */
function enumType(names: Named, labels: string): SchemaObject {
  const sorted = labelsOf(labels).sort().join(', ');
  return { kind: 'enum', table: null, ...names, canonical: sorted, text: labels };
}

/** The quoted labels of an enum's definition. */
export function labelsOf(list: string): string[] {
  return list.match(/'(?:[^']|'')*'/g) ?? [];
}

function tableObjects({ name, bare }: Named, lines: string[]): SchemaObject[] {
  if (lines.some((line) => line.startsWith('partition '))) return [];
  const table: SchemaObject = { kind: 'table', table: name, name, bare, canonical: '', text: 'table' };
  if (!lines.includes('row level security')) return [table];
  return [
    table,
    { kind: 'row level security', table: name, name: '', bare, canonical: '', text: 'row level security is on' },
  ];
}

/** The type stands first; of the rest, what a Drizzle column has. */
const columnTraits = /^(not null$|default |generated |identity )/;

function column({ parts, lines }: Definition): SchemaObject {
  const [schema = '', table = '', name = ''] = parts;
  const traits = lines
    .filter((line, at) => at === 0 || columnTraits.test(line))
    // After a rename the sequence of a serial column keeps its old name.
    .map((line) => line.replace(/^default nextval\('.*'::regclass\)$/, 'default nextval(sequence)'));
  const owner = { table: `${schema}.${table}`, bare: table };
  return { kind: 'column', ...owner, name, canonical: traits.map(bareDefault).join('\n'), text: traits.join(' ') };
}

/** A constant default however it is written: `0`, `'0'::numeric`, `(0)::numeric` and `'0'::numeric(10,2)` give one value. */
function bareDefault(trait: string): string {
  if (!trait.startsWith('default ')) return trait;
  const constant = /^\(?('(?:[^']|'')*'|-?[\d.]+)\)?(?:::[\w "]+(?:\(\d+(?:,\d+)?\))?(?:\[\])?)?$/.exec(
    trait.slice('default '.length),
  )?.[1];
  if (constant === undefined) return trait;
  const number = /^'(-?\d+(?:\.\d+)?)'$/.exec(constant)?.[1];
  return `default ${number ?? constant}`;
}

function constraint({ parts, lines }: Definition, backing: Definition | undefined): SchemaObject[] {
  const [schema = '', table = '', name = ''] = parts;
  // NOT VALID and DEFERRABLE cannot be said in a Drizzle schema.
  const text = (lines[0] ?? '').replace(/( NOT VALID| NOT ENFORCED| NO INHERIT| DEFERRABLE| INITIALLY DEFERRED)+$/, '');
  const kind = (['PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY', 'CHECK'] as const).find((word) => text.startsWith(word));
  if (kind === undefined) return [];
  const object = { table: `${schema}.${table}`, name, bare: table, text };
  if (kind !== 'UNIQUE' || backing === undefined) {
    return [{ ...object, kind: kind.toLowerCase() as ObjectKind, canonical: text }];
  }
  // A unique constraint and a unique index on the same columns do the same.
  return [{ ...object, kind: 'unique', canonical: canonicalIndex(backing.lines[0] ?? '').canonical }];
}

function canonicalIndex(text: string): { unique: boolean; table: QualifiedName | null; canonical: string } {
  const { table, rest } = indexTarget(text);
  return { unique: text.startsWith('CREATE UNIQUE '), table, canonical: rest };
}

function index({ parts, lines }: Definition): SchemaObject[] {
  if (lines.some((line) => line.startsWith('partition of '))) return [];
  const { unique, table, canonical } = canonicalIndex(lines[0] ?? '');
  if (table === null) return [];
  const owner = { table: `${table.schema ?? 'public'}.${table.name}`, bare: table.name };
  const kind = unique ? 'unique' : 'index';
  return [{ kind, ...owner, name: parts[1] ?? '', canonical, text: lines[0] ?? '' }];
}

const kinds = ['column order', 'materialized view'];

function toDefinition(key: string, text: string): Definition {
  const kind = kinds.find((it) => key.startsWith(`${it} `)) ?? key.slice(0, key.indexOf(' '));
  return { kind, parts: readParts(key, kind.length + 1)?.parts ?? [], lines: text.split('\n') };
}

/** `users.email` for the eye: `public` is left out. */
export function labelOf({ kind, table, name }: SchemaObject): string {
  const visible = (text: string) => text.replace(/^public\./, '');
  if (table === null || kind === 'table') return `${kind} ${visible(name)}`;
  if (kind === 'row level security') return `${kind} on ${visible(table)}`;
  if (kind === 'column') return `${kind} ${visible(table)}.${name}`;
  return `${kind} ${name} on ${visible(table)}`;
}
