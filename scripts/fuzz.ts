/**
 * Random schemas, rows and pending batches: does Raincheck say what PostgreSQL does? See CONTRIBUTING.md.
 *
 *   npm run fuzz -- [--from 1] [--count 100] [--lanes 2] [--raw] [--binaries FOLDER]
 *
 * Prints each disagreement as a case, shrunk unless `--raw`, and a last line with the figures. Ends with 1 when there was one.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runSeeds, summary } from '../__tests__/fuzz/run.ts';
import { start } from '../__tests__/postgres/support.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    lanes: { type: 'string', default: '2' },
    raw: { type: 'boolean', default: false },
    binaries: { type: 'string' },
  },
});
await using server = await start({ binaries: values.binaries ?? null });
const { from, count, lanes, raw } = values;
const tally = await runSeeds(server, {
  from: Number(from),
  count: Number(count),
  lanes: Number(lanes),
  raw,
  tell: (text) => console.log(`${text}\n`),
});
console.log(summary(tally));
if (tally.agree < tally.tried || tally.tried === 0) process.exitCode = 1;
