import type { Catalog } from '../../core/catalog.ts';
import { listName, printName, quoteName, rangeName, type QualifiedName } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import type { Node } from '../../sql/parse.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { oneWay, tableIn, type Forward, type Inverse } from './forward.ts';

/** CREATE of anything that was not there: it is dropped. What it replaced is left to the comparison. */
export function createInverse({ node, before, after }: Forward): Inverse | null {
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return newIndexes({ before, after }, rangeName(index.relation));
  const trigger = pick(node, 'CreateTrigStmt');
  if (trigger !== undefined) {
    const table = rangeName(trigger.relation);
    return trigger.replace === true ? null : dropOn('TRIGGER', trigger.trigname, table);
  }
  const policy = pick(node, 'CreatePolicyStmt');
  if (policy !== undefined) return dropOn('POLICY', policy.policy_name, rangeName(policy.table));
  const rule = pick(node, 'RuleStmt');
  if (rule !== undefined) return rule.replace === true ? null : dropOn('RULE', rule.rulename, rangeName(rule.relation));
  const made = madeBy(node);
  if (made === null || isThere(before, made)) return null;
  return oneWay(`DROP ${made.word} ${quoteName(made.name)};`);
}

interface Made {
  word: string;
  name: QualifiedName;
}

function madeBy(node: Node): Made | null {
  const of = (word: string, name: QualifiedName | null): Made | null => (name === null ? null : { word, name });
  const plain = (word: string, name: string | undefined): Made | null =>
    name === undefined ? null : { word, name: { schema: null, name } };
  switch (Object.keys(node)[0]) {
    case 'CreateStmt':
      return of('TABLE', rangeName(pick(node, 'CreateStmt')?.relation));
    case 'CreateTableAsStmt': {
      const made = pick(node, 'CreateTableAsStmt');
      return of(made?.objtype === 'OBJECT_MATVIEW' ? 'MATERIALIZED VIEW' : 'TABLE', rangeName(made?.into?.rel));
    }
    case 'ViewStmt':
      return of('VIEW', rangeName(pick(node, 'ViewStmt')?.view));
    case 'CreateSeqStmt':
      return of('SEQUENCE', rangeName(pick(node, 'CreateSeqStmt')?.sequence));
    case 'CreateSchemaStmt':
      return plain('SCHEMA', pick(node, 'CreateSchemaStmt')?.schemaname);
    case 'CreateEnumStmt':
      return of('TYPE', listName(pick(node, 'CreateEnumStmt')?.typeName));
    case 'CreateRangeStmt':
      return of('TYPE', listName(pick(node, 'CreateRangeStmt')?.typeName));
    case 'CompositeTypeStmt':
      return of('TYPE', rangeName(pick(node, 'CompositeTypeStmt')?.typevar));
    case 'CreateDomainStmt':
      return of('DOMAIN', listName(pick(node, 'CreateDomainStmt')?.domainname));
    case 'CreateStatsStmt':
      return of('STATISTICS', listName(pick(node, 'CreateStatsStmt')?.defnames));
    case 'CreateExtensionStmt':
      return plain('EXTENSION', pick(node, 'CreateExtensionStmt')?.extname);
    case 'CreateFunctionStmt': {
      const made = pick(node, 'CreateFunctionStmt');
      return made?.replace === true
        ? null
        : of(made?.is_procedure === true ? 'PROCEDURE' : 'FUNCTION', listName(made?.funcname));
    }
    default:
      return null;
  }
}

/** IF NOT EXISTS and OR REPLACE make nothing where there is something. */
function isThere(before: Catalog, { word, name }: Made): boolean {
  const printed = printName(name);
  switch (word) {
    case 'TABLE':
      return before.tables[printed] !== undefined;
    case 'VIEW':
    case 'MATERIALIZED VIEW':
      return before.views[printed] !== undefined;
    case 'SEQUENCE':
      return before.sequences.includes(printed);
    case 'SCHEMA':
      return before.schemas.some((schema) => schema === name.name || schema === printed);
    case 'TYPE':
      return before.enums[printed] !== undefined;
    case 'DOMAIN':
      return before.domains[printed] !== undefined;
    case 'EXTENSION':
      return before.extensions.includes(name.name);
    default:
      return false;
  }
}

/** The indexes that a table has got; the name may be PostgreSQL's own. */
function newIndexes({ before, after }: Pick<Forward, 'before' | 'after'>, table: QualifiedName | null): Inverse | null {
  if (table === null) return null;
  const now = tableIn(after, table);
  const known = new Set(tableIn(before, table)?.indexes.map(({ name }) => name));
  const made = (now?.indexes ?? []).filter(({ name }) => !known.has(name));
  if (now === undefined || made.length === 0) return null;
  return oneWay(...made.map(({ name }) => `DROP INDEX ${quoteName({ schema: now.schema, name })};`));
}

function dropOn(word: string, name: string | undefined, table: QualifiedName | null): Inverse | null {
  if (name === undefined || table === null) return null;
  return oneWay(`DROP ${word} ${quoteIdentifier(name)} ON ${quoteName(table)};`);
}
