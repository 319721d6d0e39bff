import type { Migration } from '../core/project.ts';
import { hashOf, oneChunk, parseFile, type ParsedStatement } from '../sql/parse.ts';
import type { Act } from '../trial/rehearse.ts';
import type { BatchStatement } from '../trial/statements.ts';
import type { Stage } from '../trial/trial.ts';
import type { Edits, PlannedRelease } from './plan.ts';

/** The author's batch with other SQL in the place of some statements; `skip` is left out. */
export async function batchAct(stage: Stage, edits: Edits, skip: ReadonlySet<number>): Promise<Act> {
  const { shop } = stage;
  const statements: BatchStatement[] = [];
  const watch = new Set<number>();
  for (const one of shop.statements) {
    const edit = edits.get(one.index);
    if (edit === undefined) {
      if (!skip.has(one.index)) statements.push({ ...one, index: statements.length });
      continue;
    }
    for (const parsed of await parseAll(edit)) {
      watch.add(statements.length);
      // A chunk of its own: what a COMMIT in the batch makes of shared chunks does not concern it.
      const place = { migration: one.migration, chunk: -1 - statements.length, shared: false };
      statements.push({ ...parsed, index: statements.length, ...place });
    }
  }
  return { mode: shop.transaction, migrations: shop.migrations, statements, watch };
}

/** SQL that a person runs by hand, or a migration of a later release. */
export async function ownAct(stage: Stage, release: Exclude<PlannedRelease, { kind: 'this' }>): Promise<Act> {
  const parsed = await parseAll(release.sql);
  const sql = release.sql.join('\n');
  const when = (stage.shop.migrations.at(-1)?.when ?? 0) + 1;
  const migration: Migration = {
    name: release.kind,
    path: `${release.kind}.sql`,
    sql,
    chunks: oneChunk(sql),
    hash: hashOf(sql),
    when,
  };
  const byHand = release.kind === 'hand';
  return {
    mode: byHand ? 'steps' : stage.shop.transaction,
    migrations: [migration],
    statements: parsed.map((one, index) => ({ ...one, index, migration: 0, chunk: index, shared: false })),
    watch: new Set(parsed.keys()),
  };
}

async function parseAll(sql: readonly string[]): Promise<ParsedStatement[]> {
  const parsed = await parseFile({ sql: sql.join('\n'), file: 'way-out.sql', migration: 'way out' });
  // A plan that PostgreSQL's grammar does not read is a defect of the plan's builder.
  if (!parsed.ok) throw new Error(`the way out is no SQL: ${parsed.problem.message}`);
  return parsed.statements;
}
