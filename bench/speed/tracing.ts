import { buildBaseline } from '../../src/baseline/build.ts';
import { benchServer } from '../server.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { parseMigration } from '../../src/sql/parse.ts';
import { usualLimits } from '../../src/trial/limits.ts';
import { placeStatements } from '../../src/trial/statements.ts';
import { Workshop, type Prepared } from '../../src/trial/workshop.ts';
import { inTurn, type Round } from './measure.ts';

/** A schema of some size, and a batch of statements that find something in it to do. */
const tables = 50;
const before = Array.from(
  { length: tables },
  (_, at) => `CREATE TABLE t${at} (id serial PRIMARY KEY, a integer, b text);`,
);
const statements = Array.from({ length: tables }, (_, at) => [
  `ALTER TABLE t${at} ADD COLUMN c integer NOT NULL DEFAULT 0;`,
  `CREATE INDEX ON t${at} (a);`,
]).flat();

const project = { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' };

/** One batch in one transaction: watched, and run bare by the same client library. */
export async function tracing(
  rounds: number,
  database: string,
): Promise<{ rounds: Record<'watched' | 'bare', Round>; statements: number }> {
  await using server = await benchServer({ database });
  const file = (name: string, sql: string) => drizzleMigration({ name, path: name, sql, when: null });
  const migrations = [file('pending', statements.join('\n'))];
  const baseline = await buildBaseline(server, {
    migrations: [file('base', before.join('\n'))],
    beforeBaseline: null,
    preset: 'none',
    project: {
      ...project,
      name: '',
      configPath: null,
      directory: '',
      out: '',
      schema: [],
      layout: 'sql',
      casing: null,
      breakpoints: true,
    },
  });
  const parsed = (await Promise.all(migrations.map((one) => parseMigration(one)))).flatMap((one) => one.statements);
  if (!baseline.ok) throw new Error('the bench’s own SQL does not work');
  const shop = new Workshop(server, {
    migrations,
    statements: placeStatements(migrations, parsed),
    project,
    transaction: 'batch',
    limits: usualLimits,
  });
  // The copies are made beforehand: they are no part of running the statements.
  const copies = await Promise.all(Array.from({ length: rounds }, () => server.createDatabase(baseline.database)));
  const prepared: Prepared[] = [];
  for (let round = 0; round < rounds; round++) {
    const copy = await server.createDatabase(baseline.database);
    prepared.push(await shop.withAdmin(copy, (admin) => shop.prepare(copy, admin)));
  }
  const taken = await inTurn(rounds, {
    watched: async () => {
      const one = prepared.pop();
      if (one === undefined) throw new Error('there are too few copies');
      const { failure } = await shop.runIn(one, { mode: 'batch' });
      if (failure !== null) throw new Error(failure.error.message);
    },
    bare: async () => {
      const client = await server.connectPlain(copies.pop() ?? '');
      await client.query('BEGIN');
      for (const sql of statements) await client.query(sql);
      await client.query('COMMIT');
      await client.end();
    },
  });
  return { rounds: taken, statements: statements.length };
}
