import type { Catalog } from '../../core/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { limitsOf, readType } from '../../grammar/type.ts';

const ranges: Record<string, [string, string]> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
};

const textTypes = new Set(['text', 'character varying', 'character', 'bpchar', 'citext']);
const numberTypes = new Set(['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision']);

/** A conversion of one column. */
export interface Conversion {
  /** The column's name, and its type before. */
  column: string;
  from: string;
  /** The new type, as format_type() prints it. */
  to: string;
  /** The expression that is converted: the column, or what stands behind USING without its cast to the new type. */
  value: string;
  /** True for a cast that is written out; an assignment (no USING, or one of another type) is stricter with texts. */
  explicit: boolean;
}

/**
 * A condition that is true for the rows on which a conversion fails; null when none can be given (then the conversion
 * itself is the query).
 */
export function failingRows(conversion: Conversion, catalog: Catalog): string | null {
  const { column, to, explicit } = conversion;
  const isColumn = isPlainColumn(conversion.value, column);
  const value = isColumn ? quoteIdentifier(column) : `(${conversion.value})`;
  const target = readType(to);
  if (target.array) return failingArrays(value, to, catalog);
  const source = isColumn ? readType(conversion.from).name : /::\s*text\s*$/i.test(conversion.value) ? 'text' : null;
  const labels = catalog.enums[to]?.labels;
  if (labels !== undefined) return `${value}::text NOT IN (${labels.map(quoteLiteral).join(', ')})`;
  const [limit, scale = 0] = limitsOf(target);
  if ((target.name === 'character varying' || target.name === 'character') && limit !== undefined) {
    // An explicit cast cuts off without a word; only the assignment fails (PostgreSQL manual, 8.3).
    return explicit ? null : `length(rtrim(${value}::text, ' ')) > ${limit}`;
  }
  if (target.name === 'numeric' && limit !== undefined && source !== null && numberTypes.has(source)) {
    const number = `${value}::numeric`;
    return `${number} <> 'NaN' AND abs(round(${number}, ${scale})) >= 1${'0'.repeat(Math.max(0, limit - scale))}`;
  }
  const range = ranges[target.name];
  if (range !== undefined && source !== null && numberTypes.has(source)) {
    return `round(${value}::numeric) NOT BETWEEN ${range[0]} AND ${range[1]}`;
  }
  const isKnown = catalog.domains[to] === undefined && catalog.enums[to] === undefined;
  // pg_input_is_valid() came with PostgreSQL 16.
  if (source !== null && textTypes.has(source) && catalog.serverVersionNum >= 160000 && isKnown) {
    return `NOT pg_input_is_valid(${value}::text, ${quoteLiteral(to)})`;
  }
  return null;
}

/** Arrays of an enum that hold another label. NULLs in them are always welcome. */
function failingArrays(value: string, to: string, catalog: Catalog): string | null {
  const labels = catalog.enums[readType(to).name]?.labels;
  if (labels === undefined) return null;
  return `NOT array_remove(${value}::text[], NULL) <@ ARRAY[${labels.map(quoteLiteral).join(', ')}]::text[]`;
}

function isPlainColumn(expression: string, column: string): boolean {
  const text = expression.replaceAll(/[()\s]/g, '');
  return text === column || text === quoteIdentifier(column);
}
