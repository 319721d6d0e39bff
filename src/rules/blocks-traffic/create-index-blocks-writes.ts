import { breakpoint } from '../../project/layouts/breakpoints.ts';
import type { FindingDraft } from '../../core/finding.ts';
import type { Action } from '../../core/review.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { indexSql, rewriteCreateIndex, tableSql, terminated } from '../telling/sql-text.ts';
import { workCausedBy } from '../../batch/cause.ts';
import type { BlockingWork } from '../../batch/work.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import type { Table } from '../../core/catalog.ts';
import { named } from '../../core/wording.ts';
import { indexTarget } from '../../grammar/definition.ts';
import { cutOff, quoteName } from '../../grammar/name.ts';
import { quoteTable } from '../../grammar/relations.ts';

/** CREATE INDEX without CONCURRENTLY on a table of the baseline. */
export const createIndexBlocksWrites: Rule = {
  name: 'create-index-blocks-writes',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Builds an index on an existing table while its writes wait',
  why: 'CREATE INDEX takes SHARE: SELECT goes on, but every INSERT, UPDATE and DELETE on the table waits until the index is built and the transaction around it commits.',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'create index').flatMap((work) => {
      if (work.request?.kind !== 'create index') return [];
      const built = work.effects[0]?.builds.find(({ rebuild }) => !rebuild)?.index;
      // A predicted one without a name has none yet.
      const index = work.request.index.idxname ?? (built || work.table);
      const draft = lockDraft(context, work, { subject: index, action: wayOut(context, work, index) });
      const isRefreshedOnly = context.before.views[work.table]?.kind === 'materialized view';
      return [isRefreshedOnly && work.mode === 'ShareLock' ? { ...draft, ...onlyRefreshWaits(work, index) } : draft];
    });
  },
};

/** Nobody writes to a materialized view but REFRESH. */
function onlyRefreshWaits(work: BlockingWork, index: string): Partial<FindingDraft> {
  return {
    severity: 'notice',
    message: `REFRESH of ${named(work.table)} waits while the index ${named(index)} is built.`,
    details: `Takes SHARE on the materialized view ${named(work.table)}: SELECT goes on, and nothing else writes to it.`,
    waits: [],
  };
}

function wayOut(context: RuleContext, work: BlockingWork, index: string): Action {
  const sql = indexSql(context, work.table, index);
  if (context.before.tables[work.table]?.kind === 'partitioned table') return onPartitions(context, work, index, sql);
  if (sql === null) {
    return { text: 'Build the index with CREATE INDEX CONCURRENTLY, outside of any transaction.', steps: [] };
  }
  const build = terminated(rewriteCreateIndex(sql, { concurrently: true, ifNotExists: true, name: index }));
  if (context.batch.transaction === 'none') {
    return {
      text: 'No transaction is around your migrations: build the index CONCURRENTLY. A build that fails leaves an invalid index behind: drop it before the next try.',
      steps: [{ title: 'In this migration', sql: build }],
    };
  }
  const keep = terminated(rewriteCreateIndex(sql, { concurrently: false, ifNotExists: true, name: index }));
  return {
    text: 'CONCURRENTLY cannot run in the transaction that Drizzle puts around migrations. Build the index by hand before the deploy and let the migration find it; or, when the table is small, accept the finding.',
    steps: [
      {
        title:
          'Before the deploy, on production, outside of a transaction (if it fails: DROP INDEX CONCURRENTLY, then again)',
        sql: build,
      },
      {
        title: 'In this migration: does nothing where the index is there, builds it on every other database',
        sql: keep,
      },
      {
        title:
          'Or in this migration, leaving Drizzle’s transaction: what came before is committed then, and a failure later on no longer undoes it',
        sql: ['COMMIT;', build, 'BEGIN;'].join(`${breakpoint}\n`),
      },
    ],
  };
}

/** More partitions than this are told by the first ones. */
const mostPartitions = 12;

function onPartition({ schema, bareName }: Table, index: string, sql: string): string {
  const table = quoteTable({ schema, bareName });
  const name = cutOff(`${bareName}_${index}`);
  const own = schema === 'public' ? null : schema;
  return [
    `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${quoteIdentifier(name)} ON ${table} ${indexTarget(sql).rest};`,
    `ALTER INDEX ${quoteName({ schema: own, name: index })} ATTACH PARTITION ${quoteName({ schema: own, name })};`,
  ].join('\n');
}

/** A partitioned index cannot be built CONCURRENTLY in one go (PostgreSQL manual, CREATE INDEX). */
function onPartitions(context: RuleContext, work: BlockingWork, index: string, sql: string | null): Action {
  const table = tableSql(work.table);
  const partitions = Object.values(context.before.tables).filter(({ partitionOf }) => partitionOf === work.table);
  const only = sql === null ? null : terminated(sql.replace(/\bON\s+(?:ONLY\s+)?/i, 'ON ONLY '));
  return {
    text: 'An index on a partitioned table cannot be built CONCURRENTLY in one go. Make it on the parent alone (instant, invalid at first), build one index per partition CONCURRENTLY outside of Drizzle’s transaction, and attach them: with the last one the parent’s index becomes valid.',
    steps: [
      ...(only === null ? [] : [{ title: 'First, instant', sql: only }]),
      {
        title: `Then for each of the ${partitions.length} partitions of ${table}, outside of a transaction`,
        sql:
          sql === null
            ? ''
            : partitions
                .slice(0, mostPartitions)
                .map((one) => onPartition(one, index, sql))
                .join('\n'),
      },
    ],
  };
}
