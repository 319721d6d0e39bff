import type { BatchRule } from '../rule.ts';
import { placeWords } from '../../batch/bystanders.ts';
import { workOf } from '../../batch/work.ts';
import { count, list, named } from '../../core/wording.ts';

/** Several statements of one batch each write the same table anew. */
export const rewritesTableRepeatedly: BatchRule = {
  name: 'rewrites-table-repeatedly',
  hazard: 'blocks-traffic',
  severity: 'notice',
  title: 'Writes the same table anew several times where once would do',
  why: 'Each ALTER TABLE that rewrites goes over the whole table and all its indexes. In one ALTER TABLE with several commands PostgreSQL does it once.',
  checkBatch(batch) {
    const rewrites = new Map<string, Set<number>>();
    for (const context of batch.contexts) {
      if (context.statement.kind !== 'AlterTableStmt') continue;
      for (const { effects } of workOf(context)) {
        for (const { relation, rewrite } of effects) {
          if (rewrite === null) continue;
          // Several actions of one ALTER TABLE share one rewrite.
          rewrites.set(relation, (rewrites.get(relation) ?? new Set()).add(context.statement.index));
        }
      }
    }
    return [...rewrites]
      .map(([table, statements]) => [table, [...statements]] as const)
      .filter(([, statements]) => statements.length > 1)
      .flatMap(([table, statements]) => {
        const last = batch.contexts.find(({ statement }) => statement.index === statements.at(-1));
        if (last === undefined) return [];
        const places = statements.slice(0, -1).map((statement) => placeWords(batch, statement, last));
        return [
          {
            statement: last.statement.index,
            subject: table,
            message: `Rewrites ${named(table)} ${count(statements.length, 'time')}: here and at ${list(places, 2)}.`,
            action: {
              text: `Put the commands into one ALTER TABLE ${named(table).replaceAll('`', '')} …, …; — the table is then written once.`,
              steps: [],
            },
          },
        ];
      });
  },
};
