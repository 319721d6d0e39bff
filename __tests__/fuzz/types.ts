import type { Random } from './random.ts';
import type { World } from './world.ts';

/** A type: how SQL writes it, and values of it, the `n`th of a table's rows. */
interface FuzzType {
  sql: string;
  value: (random: Random, n: number) => string;
  /** Types to which people change it. */
  to: string[];
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const words = (random: Random, n: number): string =>
  random.weighted<string>([
    [8, `word ${n}`],
    [1, ''],
    [1, String(n)],
    [1, 'open'],
    [1, 'Ünïcode ✓'],
    [0.5, 'x'.repeat(60)],
  ]);

const moment = (random: Random, n: number): string =>
  `2024-0${(n % 9) + 1}-15 1${n % 10}:20:30${random.chance(0.5) ? '.123456' : ''}`;

/** By the name under which the generator knows them. */
export const fuzzTypes: Readonly<Record<string, FuzzType>> = {
  text: {
    sql: 'text',
    value: (r, n) => text(words(r, n)),
    to: ['varchar', 'shortText', 'integer', 'uuid', 'jsonb', 'boolean', 'timestamptz', 'enum'],
  },
  varchar: { sql: 'varchar(80)', value: (r, n) => text(words(r, n)), to: ['text', 'shortText', 'integer', 'char'] },
  shortText: {
    sql: 'varchar(12)',
    value: (r, n) => text(words(r, n).slice(0, 12)),
    to: ['text', 'varchar', 'char', 'numeric'],
  },
  char: { sql: 'char(4)', value: (_, n) => text(`c${n}`), to: ['text', 'varchar'] },
  integer: {
    sql: 'integer',
    value: (r, n) =>
      String(
        r.weighted([
          [6, n],
          [1, 0],
          [1, -n],
          [1, 70_000 + n],
        ]),
      ),
    to: ['bigint', 'smallint', 'text', 'numeric', 'real', 'boolean'],
  },
  bigint: {
    sql: 'bigint',
    value: (r, n) =>
      String(
        r.weighted([
          [5, n],
          [1, -1],
          [0.3, 5_000_000_000 + n],
        ]),
      ),
    to: ['integer', 'text', 'numeric', 'double'],
  },
  smallint: { sql: 'smallint', value: (_, n) => String(n), to: ['integer', 'bigint', 'text'] },
  numeric: {
    sql: 'numeric(10, 2)',
    value: (r, n) => `${n}.${r.pick(['00', '50', '25'])}`,
    to: ['wideNumeric', 'integer', 'shortNumeric', 'double', 'text', 'real'],
  },
  wideNumeric: { sql: 'numeric(14, 4)', value: (_, n) => `${n}.1234`, to: ['numeric', 'double', 'anyNumeric'] },
  shortNumeric: { sql: 'numeric(5, 1)', value: (_, n) => `${n}.5`, to: ['numeric', 'anyNumeric'] },
  anyNumeric: { sql: 'numeric', value: (_, n) => `${n}.987654`, to: ['numeric', 'text'] },
  boolean: { sql: 'boolean', value: (r) => r.pick(['true', 'false']), to: ['text', 'integer'] },
  timestamp: { sql: 'timestamp', value: (r, n) => text(moment(r, n)), to: ['timestamptz', 'date', 'secondStamp'] },
  timestamptz: {
    sql: 'timestamp with time zone',
    value: (r, n) => text(`${moment(r, n)}+00`),
    to: ['timestamp', 'date', 'text', 'secondStamptz'],
  },
  secondStamp: { sql: 'timestamp(0)', value: (_, n) => text(`2024-05-0${(n % 9) + 1} 10:00:00`), to: ['timestamp'] },
  secondStamptz: {
    sql: 'timestamp (0) with time zone',
    value: (_, n) => text(`2024-05-0${(n % 9) + 1} 10:00:00+00`),
    to: ['timestamptz'],
  },
  date: { sql: 'date', value: (_, n) => text(`2024-03-1${n % 10}`), to: ['timestamp', 'timestamptz', 'text'] },
  time: { sql: 'time', value: (_, n) => text(`1${n % 10}:30:00`), to: ['text'] },
  interval: { sql: 'interval', value: (_, n) => text(`${n} days`), to: ['text'] },
  uuid: { sql: 'uuid', value: (_, n) => text(`00000000-0000-4000-8000-0000000000${10 + n}`), to: ['text'] },
  json: { sql: 'json', value: (_, n) => text(`{"n": ${n}}`), to: ['jsonb', 'text'] },
  jsonb: { sql: 'jsonb', value: (_, n) => text(`{"n": ${n}}`), to: ['json', 'text'] },
  real: { sql: 'real', value: (_, n) => `${n}.5`, to: ['double', 'integer'] },
  double: { sql: 'double precision', value: (_, n) => `${n}.123456789`, to: ['real', 'numeric', 'integer'] },
  textArray: { sql: 'text[]', value: (_, n) => `ARRAY['a', 'b${n}']`, to: ['jsonb', 'varcharArray'] },
  varcharArray: { sql: 'varchar(20)[]', value: (_, n) => `ARRAY['a', 'b${n}']::varchar[]`, to: ['textArray'] },
  bytea: { sql: 'bytea', value: (_, n) => String.raw`'\x0${n % 10}'`, to: ['text'] },
  inet: { sql: 'inet', value: (_, n) => text(`10.0.0.${n}`), to: ['text', 'cidr'] },
  cidr: { sql: 'cidr', value: (_, n) => text(`10.0.${n}.0/24`), to: ['inet', 'text'] },
};

/** Types of ordinary columns, by how often they are met. */
export const usualTypes =
  `text text text text varchar varchar shortText integer integer integer bigint boolean boolean timestamp
  timestamptz timestamptz numeric jsonb uuid date smallint char wideNumeric time interval json real double textArray bytea
  inet cidr`.split(/\s+/);

/** The type as SQL writes it: one of ours, or an enum's or a domain's quoted name. */
export function typeSql(type: string): string {
  return fuzzTypes[type]?.sql ?? type;
}

/** A value of a type as SQL writes it. */
export function valueOf(world: World, type: string, n: number): string {
  const { random } = world;
  const known = fuzzTypes[type];
  if (known !== undefined) return known.value(random, n);
  const found = world.enums.find(({ name }) => `"${name}"` === type);
  if (found !== undefined) return text(random.pick(found.labels));
  const domain = world.domains.find(({ name }) => `"${name}"` === type);
  return valueOf(world, domain?.type ?? 'text', n + 1);
}
