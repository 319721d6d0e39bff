import type { HostileClass } from '../core/facts.ts';
import { quoteLiteral } from '../sql/quote.ts';
import type { ValueType } from './schema.ts';

/** Classes whose rows come from the values of single columns. */
export type ValueClass = Exclude<HostileClass, 'duplicates' | 'orphans'>;

/** SQL of values of a type that few applications have. Those that the schema forbids are refused when they are written. */
export function hostileValues(type: ValueType, which: ValueClass): string[] {
  switch (which) {
    case 'nulls':
      return ['NULL'];
    case 'labels':
      return type.kind === 'e'
        ? type.labels.map((label) => quoteLiteral(label))
        : (type.element?.labels ?? []).map((label) =>
            quoteLiteral(`{"${label.replaceAll(/["\\]/g, String.raw`\$&`)}"}`),
          );
    case 'long':
      return longValues(type);
    case 'extreme':
      return extremeValues(type);
    default:
      return oddTexts(type);
  }
}

const isText = ({ kind, category }: ValueType): boolean => kind === 'b' && category === 'S';

/** Hardly compressible: an index entry of it is too large for a B-tree (about 2,700 bytes). */
const longText = `(SELECT pg_catalog.string_agg(pg_catalog.md5(i::text), '') FROM pg_catalog.generate_series(1, 300) AS i)`;

function longValues(type: ValueType): string[] {
  const limit = type.modifier[0];
  if (isText(type)) {
    if (['char', 'name'].includes(type.bare)) return [];
    return limit === undefined
      ? [longText, `pg_catalog.left(${longText}, 2000)`]
      : [`pg_catalog.left(${longText} || ${longText}, ${limit})`];
  }
  if (type.bare === 'bytea') return [`pg_catalog.convert_to(${longText}, 'UTF8')`];
  if (type.bare === 'json' || type.bare === 'jsonb') return [`pg_catalog.json_build_object('long', ${longText})`];
  return [];
}

function extremeValues(type: ValueType): string[] {
  switch (type.bare) {
    case 'int2':
      return ['32767', '-32768', '0'];
    case 'int4':
      return ['2147483647', '-2147483648', '0'];
    case 'int8':
      return ['9223372036854775807', '-9223372036854775808', '0'];
    case 'float4':
      return [`'3e38'`, `'-3e38'`, `'NaN'`, `'Infinity'`, '0.5', '0'];
    case 'float8':
      return [`'1e300'`, `'-1e300'`, `'NaN'`, `'Infinity'`, '0.123456789', '0'];
    case 'numeric': {
      const [precision, scale = 0] = type.modifier;
      if (precision === undefined) return ['1e30', '-1e30', `'NaN'`, '0.123456789', '0'];
      const most = `(10::numeric ^ ${precision - scale} - 10::numeric ^ ${-scale})`;
      return [most, `-${most}`, '0'];
    }
    case 'money':
      return [`'92233720368547758.07'`, `'-92233720368547758.08'`, '0::pg_catalog.numeric'];
    case 'date':
      return [`'0001-01-01'`, `'9999-12-31'`, `'infinity'`, `'-infinity'`];
    case 'timestamp':
    case 'timestamptz':
      return [`'0001-01-01 00:00:00.000001'`, `'9999-12-31 23:59:59.999999'`, `'infinity'`, `'-infinity'`];
    case 'time':
    case 'timetz':
      return [`'23:59:59.999999'`, `'24:00:00'`];
    case 'interval':
      return [`'100 years 0.000001 seconds'`, `'-1 second'`, `'0'`];
    case 'bool':
      return ['true', 'false'];
    case 'uuid':
      return [`'00000000-0000-0000-0000-000000000000'`];
    case 'bytea':
      return [`''`];
    case 'inet':
      return [`'0.0.0.0'`, `'::1'`, `'10.1.2.3/8'`];
    default:
      if (type.kind === 'r') return [`'empty'`, `'(,)'`];
      return type.category === 'A' ? [`'{}'`, `'{NULL}'`] : [];
  }
}

/** Text that is no number, no date, no JSON; numbers and the like as text; what people paste. */
function oddTexts(type: ValueType): string[] {
  if (type.bare === 'json' || type.bare === 'jsonb') return [`'null'`, `'[]'`, `'"text"'`, `'1'`, `'{}'`];
  // The element counts: 'x'::text[] to mood[] fails on one of them.
  if (type.category === 'A' && type.element !== null && isText(type.element)) {
    return oddTexts(type.element)
      .slice(0, 3)
      .map((text) => `ARRAY[${text}]`);
  }
  if (!isText(type) || ['char', 'name'].includes(type.bare)) return [];
  const texts = [
    '',
    ' ',
    '12a',
    'not json',
    'a < b',
    '-1.5',
    '2021-13-45',
    'Ä😀',
    'line\nbreak',
    'TRUE',
    '99999999999999999999',
  ];
  const limit = type.modifier[0];
  return texts.map((text) =>
    limit === undefined ? quoteLiteral(text) : `pg_catalog.left(${quoteLiteral(text)}, ${limit})`,
  );
}
