import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'libpg-query';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { pick } from '../../grammar/tree.ts';

/** Statements that change rows or call functions: on other rows than the trial's they may well do something. */
const dependsOnRows = new Set([
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'CopyStmt',
  'DoStmt',
  'CallStmt',
  'ExecuteStmt',
  'TruncateStmt',
  'RefreshMatViewStmt',
  'VacuumStmt',
]);

/** A batch of statements that leave the database exactly as it was. */
export const noOpBatch: BatchRule = {
  name: 'no-op-batch',
  hazard: 'practice',
  severity: 'notice',
  title: 'The whole batch changes nothing',
  why: 'Every statement ran, and neither the catalog nor a row is different afterwards. drizzle-kit writes such migrations when its snapshot and the database disagree; the difference that it saw comes back with the next generate.',
  checkBatch(batch) {
    const first = batch.contexts[0];
    if (first === undefined || !batch.complete || batch.runs.length === 0) return [];
    if (batch.runs.some(({ failure }) => failure !== null)) return [];
    if (!batch.contexts.every(changesNothing(sameCatalog(batch)))) return [];
    return [
      {
        statement: first.statement.index,
        subject: first.statement.migration,
        message: 'Changes nothing: neither the schema nor a row is different afterwards.',
        action: {
          text: 'Compare the schema with the newest snapshot: a default or a name that is only written differently is a common reason. If the migration is there on purpose, accept the finding.',
          steps: [],
        },
      },
    ];
  },
};

/** A statement that wrote nothing; or that wrote what was there already, into parts of the catalog that we compare. */
function changesNothing(same: boolean): (context: RuleContext) => boolean {
  return ({ facts, measured, statement, nodes }) => {
    if (!measured || facts === null || dependsOnRows.has(statement.kind) || facts.rows.length > 0) return false;
    const worked = facts.rewrites.length + facts.indexBuilds.length > 0;
    return facts.noop || (same && !worked && nodes.every(isCompared));
  };
}

/** The commands of ALTER TABLE whose whole effect a {@link Catalog} shows. */
const comparedCommands = new Set([
  'AT_ColumnDefault',
  'AT_SetNotNull',
  'AT_DropNotNull',
  'AT_AlterColumnType',
  'AT_AddConstraint',
  'AT_DropConstraint',
]);

function isCompared(node: Node): boolean {
  const alter = pick(node, 'AlterTableStmt');
  if (alter !== undefined) {
    return (alter.cmds ?? []).every((node) => {
      const command = pick(node, 'AlterTableCmd');
      // A catalog does not tell a column's collation.
      if (pick(command?.def, 'ColumnDef')?.collClause !== undefined) return false;
      return comparedCommands.has(command?.subtype ?? '');
    });
  }
  return pick(node, 'IndexStmt') !== undefined || pick(node, 'DropStmt')?.removeType === 'OBJECT_INDEX';
}

function sameCatalog({ baseline, final }: BatchContext): boolean {
  return isDeepStrictEqual(baseline, final);
}
