import type { AlterTableCmd, Node } from 'libpg-query';
import type { DeployOrder, Finding } from '../core/review.ts';
import type { BatchContext, RuleContext } from '../batch/batch.ts';
import { alterTableCommands } from '../grammar/targets.ts';

/** Tries whether both releases run on what some statements of the batch leave behind. */
export type TryWithout = (left: ReadonlySet<number>) => Promise<boolean>;

/** How to cut a pull request, and whether that was run. */
export interface Split {
  steps: DeployOrder['split'];
  isProven: boolean;
}

/**
 * How to cut a batch for which neither order works: what only adds goes first, then the code, then what takes away. It is
 * run: on the schema in between both releases' queries work. Where a statement is both at once (a rename), its way out
 * says how.
 *
 * @param works runs the batch without those statements, and both releases on it
 */
export async function splitOf(batch: BatchContext, findings: readonly Finding[], works: TryWithout): Promise<Split> {
  const later = batch.contexts.filter(takesAway);
  const left = new Set(later.map(({ statement }) => statement.index));
  const sooner = batch.contexts.filter(({ statement }) => !left.has(statement.index));
  if (later.length > 0 && sooner.length > 0 && (await works(left))) {
    // A setting that several files make is made once.
    const sql = (of: readonly RuleContext[]): string[] => {
      const isSetting = ({ node }: RuleContext) => 'VariableSetStmt' in node;
      const settings = new Set(of.filter(isSetting).map(({ statement }) => statement.sql));
      return [...settings, ...of.filter((one) => !isSetting(one)).map(({ statement }) => statement.sql)];
    };
    const steps = [
      { title: 'First pull request: what only adds', sql: sql(sooner), code: null },
      { title: 'Second: the code', sql: [], code: 'Deploy the code that no longer needs what goes away.' },
      { title: 'Third, when no old code runs any more: what takes away', sql: sql(later), code: null },
    ];
    return { steps, isProven: true };
  }
  return byWayOut(findings);
}

/** The steps of the finding that breaks code, which its way out gives. */
function byWayOut(findings: readonly Finding[]): Split {
  const found = findings.find(({ hazard, action }) => hazard === 'breaks-code' && action.steps.length > 1);
  // A question to the rows is no pull request.
  const steps = (found?.action.steps ?? [])
    .filter(({ sql }) => !/^\s*SELECT\b/i.test(sql))
    .map(({ title, sql }) => ({ title, sql: [sql], code: null }));
  return { steps, isProven: steps.length === 0 || found?.wayOut?.proof.status === 'proven' };
}

/** What old code may miss: what is dropped, renamed, narrowed or required from now on. */
function takesAway({ nodes }: RuleContext): boolean {
  return nodes.some(isDropOrRename) || alterTableCommands(nodes).some(({ command }) => tightens(command));
}

function isDropOrRename(node: Node): boolean {
  return ['DropStmt', 'RenameStmt', 'AlterObjectSchemaStmt'].some((kind) => kind in node);
}

const tightening = new Set([
  'AT_DropColumn',
  'AT_SetNotNull',
  'AT_AlterColumnType',
  'AT_DropConstraint',
  'AT_ColumnDefault',
  'AT_AddConstraint',
]);

function tightens(command: AlterTableCmd): boolean {
  return tightening.has(command.subtype ?? '');
}
