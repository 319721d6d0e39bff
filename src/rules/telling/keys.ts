import type { Constraint } from '../../core/catalog.ts';
import type { Action } from '../../core/review.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { strings } from '../../grammar/tree.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { newConstraints, tableSql } from './sql-text.ts';
import type { BlockingWork } from '../../batch/work.ts';

/** A unique constraint or primary key that a statement adds. */
export interface NewKey {
  type: 'unique' | 'primary key';
  name: string;
  columns: string[];
}

/** The key behind the work: from the catalog after the statement, else from its text. */
export function newKey(context: RuleContext, work: BlockingWork, type: NewKey['type']): NewKey {
  const wanted = work.request?.kind === 'constraint' ? work.request.constraint : null;
  const made = newConstraints(context, work.table, type);
  const found: Constraint | undefined = made.find(({ name }) => name === wanted?.conname) ?? made[0];
  if (found !== undefined) return { type, name: found.name, columns: found.columns };
  const column = work.request?.kind === 'add column' ? [work.request.name] : [];
  const columns = wanted === null ? column : strings(wanted.keys);
  const bare = context.before.tables[work.table]?.bareName ?? work.table;
  const usual = type === 'unique' ? `${[bare, ...columns].join('_')}_key` : `${bare}_pkey`;
  return { type, name: wanted?.conname ?? usual, columns };
}

/** The way out for both kinds of keys: the index first, CONCURRENTLY, then the constraint over it. */
export function keyAction(context: RuleContext, work: BlockingWork, key: NewKey): Action {
  const table = tableSql(work.table);
  const columns = key.columns.map(quoteIdentifier).join(', ');
  const name = quoteIdentifier(key.name);
  const constraint = `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${key.type === 'unique' ? 'UNIQUE' : 'PRIMARY KEY'} USING INDEX ${name};`;
  const isNew = work.request?.kind === 'add column';
  const inTransaction = context.batch.transaction !== 'none';
  return {
    text: `Build the index first without locking the table, then let the constraint take it over: that step is instant${key.type === 'primary key' ? ' as long as the columns are NOT NULL already' : ''}.${inTransaction ? ' CONCURRENTLY cannot run in the transaction that Drizzle puts around migrations, so it is done by hand before the deploy.' : ''} When the table is small, accept the finding.`,
    steps: [
      ...(isNew
        ? [
            {
              title: `First add the column alone, without ${key.type === 'unique' ? 'UNIQUE' : 'PRIMARY KEY'}`,
              sql: '',
            },
          ]
        : []),
      {
        title: inTransaction ? 'Before the deploy, on production, outside of a transaction' : 'First',
        sql: `CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ${name} ON ${table} (${columns});`,
      },
      {
        title: inTransaction
          ? 'In this migration: the first statement does nothing on production, and builds the index on every other database'
          : 'Then',
        sql: inTransaction
          ? `CREATE UNIQUE INDEX IF NOT EXISTS ${name} ON ${table} (${columns});\n${constraint}`
          : constraint,
      },
    ],
  };
}
