/**
 * How wrong the estimates per million rows are: predicted from counters on a thousand and eight thousand rows, beside the
 * time that the same statement really takes on many more. Linux only: it reads processor times in /proc.
 *
 *   node bench/growth.ts [--rows 300000] [--rounds 2] [--table users] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { benchServer } from './server.ts';
import { kinds, schema, type Kind, type Table } from './growth/kinds.ts';
import { fill, measure, predict } from './growth/measure.ts';

interface Result extends Kind {
  low: number;
  high: number;
  order: string;
  milliseconds: number;
  /** Measured by predicted: the middle of the interval. */
  ratio: number;
  inside: boolean;
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '2' },
    table: { type: 'string' },
    json: { type: 'string' },
  },
});
const rows = Number(values.rows);
/** A table with those to which its rows refer. */
const filledTogether: Record<Table, string[]> = {
  users: ['users'],
  narrow: ['narrow', 'users'],
  wide: ['wide'],
  events: ['events', 'accounts'],
};

function show({ name, table, order, low, high, milliseconds, ratio, inside }: Result): void {
  const interval = `${Math.round(low)}–${Math.round(high)} ms predicted`.padEnd(26);
  const measured = `${Math.round(milliseconds)} ms measured`.padStart(18);
  const verdict = `${ratio.toFixed(2)} x the middle${inside ? '' : '  OUTSIDE'}`;
  console.log(`${name.padEnd(31)} ${table.padEnd(7)} ${order.padEnd(9)} ${interval}${measured}, ${verdict}`);
}

function summary(title: string, results: Result[]): void {
  if (results.length === 0) return;
  const errors = results.map(({ ratio }) => Math.abs(Math.log(ratio))).sort((a, b) => a - b);
  const at = (part: number): string => Math.exp(errors[Math.ceil(errors.length * part) - 1] ?? 0).toFixed(2);
  const inside = results.filter((result) => result.inside).length;
  console.log(
    `${title}: ${inside} of ${results.length} inside the interval; off the middle by a factor of ${at(0.5)} (half of them), ${at(0.9)} (nine in ten), ${at(1)} (all).`,
  );
}

const server = await benchServer();
try {
  const baseline = await server.createDatabase();
  const client = await server.connectPlain(baseline);
  await client.query(schema);
  await client.end();
  const results: Result[] = [];
  for (const table of Object.keys(filledTogether) as Table[]) {
    if (values.table !== undefined && values.table !== table) continue;
    const filled = await fill(server, baseline, filledTogether[table], rows);
    for (const kind of kinds.filter((one) => one.table === table)) {
      const predicted = await predict(server, baseline, kind.sql, rows);
      const milliseconds = await measure(server, filled, kind, Number(values.rounds));
      const ratio = milliseconds / Math.sqrt(predicted.low * predicted.high);
      const inside = predicted.low <= milliseconds && milliseconds <= predicted.high;
      const result = { ...kind, ...predicted, milliseconds, ratio, inside };
      results.push(result);
      show(result);
    }
    await server.dropDatabase(filled);
  }
  console.log(`\nAt ${rows} rows, ${os.cpus().length} processors, load ${os.loadavg()[0]?.toFixed(1)}:`);
  summary(
    'fitted on',
    results.filter(({ table }) => table !== 'events'),
  );
  summary(
    'never seen',
    results.filter(({ table }) => table === 'events'),
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await server.stop();
}
