import type { Node } from 'libpg-query';
import type { BodyStep } from '../grammar/body.ts';
import { readsOfTree, readsOfWorld } from '../grammar/depends.ts';
import { nameOfParts, printName, type QualifiedName } from '../grammar/name.ts';
import { relationName } from '../grammar/relations.ts';
import { findAll, pick, strings } from '../grammar/tree.ts';
import { calledBodies } from './bodies.ts';
import type { RuleContext } from './batch.ts';

/** A part of a statement that the trial did not enter, and that production may. */
export interface NotReached {
  kind: 'statement' | 'dynamic';
  /** `DROP TABLE orders` as written, or the expression that gives dynamic SQL. */
  sql: string;
  /** What decides whether it is reached, for people: `pg_roles`, `current_database()`, `an error`. */
  what: string;
}

/**
 * What a body would destroy in another database than the trial's: DROP, TRUNCATE, DELETE, UPDATE and the like that stand
 * behind a condition of data, roles, settings or time, or in a handler, and of which no fact tells. A condition that asks
 * the schema alone is the same everywhere: there the trial has decided.
 */
export function unreachedParts(context: RuleContext): NotReached[] {
  if (!context.measured || context.facts?.error) return [];
  const bodies = calledBodies(context);
  const found = bodies.flatMap(({ steps, guards, handler }) => {
    const readsWorld = steps.some(({ node, sql, kind }) => kind !== 'raise' && readsOf(node, sql, kind).length > 0);
    let left: string[] = [];
    return steps.flatMap((step): NotReached[] => {
      const own = decidedBy([...guards, ...step.guards], step.handler ?? handler, readsWorld);
      // Behind a RETURN that something decides, all that follows is decided by it.
      if (step.kind === 'leave') left = [...left, ...own];
      const what = [...own, ...left, ...environmentOf(step.node)];
      if (what.length === 0 || !isUnseen(context, step)) return [];
      return [{ kind: step.kind === 'dynamic' ? 'dynamic' : 'statement', sql: step.sql, what: words(what) }];
    });
  });
  const update = pick(context.node, 'UpdateStmt');
  const asked = update === undefined ? [] : environmentOf(context.node);
  if (asked.length > 0 && isUnseen(context, { kind: 'statement', node: context.node, sql: '' })) {
    found.push({ kind: 'statement', sql: context.statement.sql, what: words(asked) });
  }
  return [...new Map(found.map((one) => [one.sql, one])).values()];
}

function words(what: readonly string[]): string {
  return [...new Set(what)].slice(0, 4).join(', ');
}

function readsOf(node: Node | null, sql: string, kind: BodyStep['kind']): string[] {
  return node === null ? (kind === 'dynamic' ? [sql] : []) : readsOfTree(node);
}

/** What of the world decides; empty when only constants and the schema do. */
function decidedBy(guards: readonly string[], handler: readonly string[] | null, readsWorld: boolean): string[] {
  const asked = guards.flatMap((guard) => {
    const reads = readsOfWorld(guard);
    if (reads.length > 0) return reads;
    // A variable: it holds what the body has read.
    return readsWorld && isVariable(guard) ? [guard] : [];
  });
  return handler === null ? asked : [...asked, `an error (${handler.join(', ')})`];
}

function isVariable(guard: string): boolean {
  return !/\bfrom\b/i.test(guard) && /[a-z_]/i.test(guard.replaceAll(/'(?:[^']|'')*'/g, ''));
}

/** Functions that tell one server or session from another. */
const environment = new Set(
  `current_database() current_user session_user current_role user current_catalog current_setting() version()
  inet_server_addr() inet_server_port() inet_client_addr() pg_is_in_recovery() pg_has_role() has_table_privilege()
  has_schema_privilege() pg_backend_pid() pg_postmaster_start_time() txid_current()`.split(/\s+/),
);

/** What of the environment a DELETE or an UPDATE asks in its own condition. */
function environmentOf(node: Node | null): string[] {
  if (node === null) return [];
  const conditions = [...findAll(node, 'DeleteStmt'), ...findAll(node, 'UpdateStmt')].map(
    ({ whereClause }) => whereClause,
  );
  return readsOfTree(conditions).filter((name) => environment.has(name));
}

/** True for what destroys something that is there, and that no fact shows. */
function isUnseen(context: RuleContext, step: Pick<BodyStep, 'kind' | 'node' | 'sql'>): boolean {
  const { facts } = context;
  const drops = facts?.drops ?? [];
  const rows = facts?.rows ?? [];
  if (step.kind === 'dynamic') {
    return isDestructiveText(step.sql) && drops.length === 0 && rows.every((one) => !changes(one));
  }
  const node = step.node;
  if (node === null) return false;
  const drop = pick(node, 'DropStmt');
  if (drop !== undefined) {
    const names = droppedNames(drop.objects);
    return names.some(
      (name) => isThere(context, name, drop.removeType ?? '') && !drops.some(({ identity }) => ends(identity, name)),
    );
  }
  if (pick(node, 'DropOwnedStmt') !== undefined) return true;
  const altered = pick(node, 'AlterTableStmt');
  if (altered !== undefined) {
    const table = relationName(context.before, altered.relation);
    const commands = findAll(altered.cmds, 'AlterTableCmd');
    const takes = commands.some(({ subtype }) => subtype === 'AT_DropColumn' || subtype === 'AT_AlterColumnType');
    const isSeen = drops.length > 0 || (facts?.rewrites ?? []).some(({ relation }) => relation === table);
    return takes && table !== null && isOld(context, table) && !isSeen && !isLocked(context, table);
  }
  const renamed = pick(node, 'RenameStmt') ?? pick(node, 'AlterObjectSchemaStmt');
  if (renamed !== undefined) {
    // What the running code asks for by its name is gone for it.
    const name = relationName(context.before, renamed.relation);
    return name !== null && isOld(context, name) && !isLocked(context, name);
  }
  const truncated = findAll(node, 'TruncateStmt').concat(pick(node, 'TruncateStmt') ?? []);
  const targets = truncated.flatMap(({ relations }) => (relations ?? []).map((one) => pick(one, 'RangeVar')));
  const written = ['DeleteStmt', 'UpdateStmt', 'MergeStmt'] as const;
  const changed = written.flatMap((kind) => findAll(node, kind).map(({ relation }) => relation));
  return [...targets, ...changed].some((relation) => {
    const table = relationName(context.before, relation);
    return table !== null && isOld(context, table) && !rows.some((one) => one.relation === table && changes(one));
  });
}

function isLocked({ facts }: RuleContext, relation: string): boolean {
  return (facts?.locks ?? []).some(
    (lock) => (lock.was ?? lock.relation) === relation && lock.mode === 'AccessExclusiveLock',
  );
}

function changes({ deleted, updated, truncated }: { deleted: number; updated: number; truncated: boolean }): boolean {
  return truncated || deleted + updated > 0;
}

function isOld({ before, created }: RuleContext, table: string): boolean {
  return before.tables[table] !== undefined && !created.tables.has(table);
}

function droppedNames(objects: readonly Node[] | undefined): QualifiedName[] {
  return (objects ?? []).flatMap((object) => {
    const items =
      pick(object, 'List')?.items ?? pick(object, 'TypeName')?.names ?? pick(object, 'ObjectWithArgs')?.objname;
    return nameOfParts(strings(items ?? [object])) ?? [];
  });
}

/** Kinds of objects that hold data, or that code asks for. */
function isThere({ before, created }: RuleContext, name: QualifiedName, kind: string): boolean {
  const printed = printName(name);
  switch (kind) {
    case 'OBJECT_TABLE':
    case 'OBJECT_FOREIGN_TABLE':
      return before.tables[printed] !== undefined && !created.tables.has(printed);
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
      return before.views[printed] !== undefined && !created.views.has(printed);
    case 'OBJECT_SCHEMA':
      return before.schemas.includes(name.name) && !created.schemas.has(name.name);
    case 'OBJECT_SEQUENCE':
      return before.sequences.includes(printed) && !created.sequences.has(printed);
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      return before.enums[printed] !== undefined || before.domains[printed] !== undefined;
    case 'OBJECT_FUNCTION':
    case 'OBJECT_PROCEDURE':
    case 'OBJECT_ROUTINE':
      return before.functions.some((one) => one.startsWith(`${printed}(`) || one === printed);
    case 'OBJECT_EXTENSION':
      return before.extensions.includes(name.name);
    default:
      return false;
  }
}

function ends(identity: string, { name }: QualifiedName): boolean {
  return (
    identity === name ||
    identity.includes(`.${name}`) ||
    identity.includes(`"${name}"`) ||
    identity.startsWith(`${name}(`)
  );
}

/** Dynamic SQL whose constants name something destructive, or that shows no command at all. */
function isDestructiveText(expression: string): boolean {
  const constants = (expression.match(/'(?:[^']|'')*'/g) ?? []).join(' ');
  if (/\b(?:drop|truncate|delete|update|alter)\b/i.test(constants)) {
    return !/^'\s*alter\s+(?:default|role|user)\b/i.test(constants) && !onlyEnables(constants);
  }
  return !/\b(?:grant|revoke|create|comment|set|select|insert|analyze|notify|refresh|reindex|vacuum|call)\b/i.test(
    constants,
  );
}

/** ALTER TABLE that takes nothing away. */
function onlyEnables(constants: string): boolean {
  return /\balter\b/i.test(constants) && !/\b(?:drop|truncate|delete|update|type)\b/i.test(constants);
}
