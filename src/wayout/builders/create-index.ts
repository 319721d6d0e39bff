import type { Request } from '../../grammar/requests.ts';
import { indexSql, newIndex, rewriteCreateIndex, terminated } from '../../rules/telling/sql-text.ts';
import { printName, type QualifiedName } from '../../grammar/name.ts';
import { quoteLiteral } from '../../sql/quote.ts';
import type { Plan } from '../plan.ts';
import { titles } from '../plan.ts';
import { instead, tableBefore, type Task } from '../task.ts';

/**
 * Stops where a build that failed has left an invalid index behind: IF NOT EXISTS would take it for the one that is wanted
 * (PostgreSQL manual, CREATE INDEX, "Building Indexes Concurrently").
 */
function refuseInvalid(name: QualifiedName): string {
  const printed = printName(name);
  const isValid = `(SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(${quoteLiteral(printed).trim()}))`;
  const advice = quoteLiteral(`${printed} is invalid: DROP INDEX CONCURRENTLY, then build it again`).trim();
  return `DO $$ BEGIN ASSERT ${isValid} IS NOT FALSE, ${advice}; END $$;`;
}

/**
 * CREATE INDEX: built CONCURRENTLY by hand, and kept in a migration with IF NOT EXISTS, so that it does nothing where the
 * index is there and builds it on every other database. By hand before the deploy; after it when the batch itself makes
 * what the index is on.
 */
export function createIndexPlans({ context }: Task, request: Request & { kind: 'create index' }): Plan[] {
  if (tableBefore(context, request)?.kind === 'partitioned table') return [];
  const name = request.index.idxname ?? newIndex(context, request.table, '')?.name;
  const sql = name === undefined ? null : indexSql(context, request.table, name);
  if (name === undefined || sql === null) return [];
  const write = (concurrently: boolean) =>
    terminated(rewriteCreateIndex(sql, { concurrently, ifNotExists: true, name }));
  const table = tableBefore(context, request);
  const schema = table === undefined || table.schema === 'public' ? null : table.schema;
  const [build, keep] = [write(true), write(false)];
  const kept = [refuseInvalid({ schema, name }), keep];
  const edits = instead(context, request, kept);
  const none = instead(context, request, []);
  const alone = instead(context, request, [build]);
  if (edits === null || none === null || alone === null) return [];
  if (context.batch.transaction === 'none') {
    return [{ releases: [{ kind: 'this', title: `${titles.instead}: no transaction is around it`, edits: alone }] }];
  }
  return [
    {
      releases: [
        {
          kind: 'hand',
          title: `${titles.handBefore} (when it fails: DROP INDEX CONCURRENTLY, then again)`,
          sql: [build],
        },
        { kind: 'this', title: `${titles.instead}: it finds the index and does nothing`, edits },
      ],
    },
    {
      releases: [
        { kind: 'this', title: titles.keptBack, edits: none },
        {
          kind: 'hand',
          title: `${titles.handBetween} (when it fails: DROP INDEX CONCURRENTLY, then again)`,
          sql: [build],
        },
        { kind: 'later', title: `${titles.later}: it finds the index and does nothing`, sql: kept },
      ],
    },
  ];
}
