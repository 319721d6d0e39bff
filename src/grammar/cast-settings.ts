import { readType } from './type.ts';

/** A setting of the session on which it depends what a conversion makes of a value. */
export type CastSetting = 'TimeZone' | 'DateStyle' | 'IntervalStyle' | 'bytea_output' | 'lc_monetary' | 'xmloption';

/** Conversions whose function is STABLE in pg_cast, or that go through the text which such a setting writes. */
const casts: readonly (readonly [setting: CastSetting, from: RegExp, to: RegExp])[] = [
  ['TimeZone', /^(timestamp without time zone|date|text)$/, /^timestamp with time zone$/],
  [
    'TimeZone',
    /^timestamp with time zone$/,
    /^(timestamp without time zone|date|time without time zone|time with time zone|text)$/,
  ],
  ['TimeZone', /^(time without time zone|text)$/, /^time with time zone$/],
  ['DateStyle', /^(date|timestamp without time zone)$/, /^text$/],
  ['IntervalStyle', /^interval$/, /^text$/],
  ['bytea_output', /^bytea$/, /^text$/],
  ['lc_monetary', /^money$/, /^(numeric|text)$/],
  ['lc_monetary', /^(numeric|integer|bigint|text)$/, /^money$/],
  ['xmloption', /^text$/, /^xml$/],
];

/**
 * The setting that decides what a change of type makes of the values that are there; null where none does. Types as
 * format_type() prints them.
 */
export function settingOfCast(from: string, to: string): CastSetting | null {
  const [old, now] = [bare(from), bare(to)];
  return casts.find(([, source, target]) => source.test(old) && target.test(now))?.[0] ?? null;
}

/** Without limits and arrays; one word for all texts. */
function bare(type: string): string {
  const name = readType(type).name;
  return /^(character varying|character|citext|name)$/.test(name) ? 'text' : name;
}
