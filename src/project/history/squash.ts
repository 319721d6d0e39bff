import type { Finding } from '../../core/review.ts';
import { parseMigration, type Node } from '../../sql/parse.ts';
import type { Entry } from '../layouts/history.ts';
import type { Change } from './change.ts';
import { historyFinding, listed } from './check.ts';
import { skippedMigration } from './order.ts';
import { objectsOf } from './weigh.ts';

/**
 * The change with its squash taken apart: what stands in for old migrations stays the baseline; a migration that brings
 * something that the base does not build is a new one, although it is as old as a squash has to be.
 */
export async function narrowReset(change: Change): Promise<Change> {
  const { reset } = change;
  if (reset === null || !reset.skipped) return change;
  const known = await built(change);
  const baseline: Entry[] = [];
  for (const [at, entry] of reset.baseline.entries()) {
    if (at === 0 || !(await bringsMore(entry, known))) baseline.push(entry);
  }
  return { ...change, reset: { ...reset, baseline } };
}

/** The first migration of a squash with objects in it that the base does not build: production never gets them. */
export async function checkSquash(change: Change): Promise<Finding[]> {
  const [first] = change.reset?.skipped === true ? change.reset.baseline : [];
  if (first === undefined || first.migration === null) return [];
  const known = await built(change);
  const more = (await objectsOf(first.migration)).filter((object) => !isKnown(object, known));
  if (more.length === 0 || known.isOpen) return [];
  return [
    historyFinding(skippedMigration, {
      subject: first.name,
      message: `Production will never get ${listed(more)}: ${first.name} replaces old migrations that do not create it, and is too old to run.`,
      file: first.place.file,
      line: first.place.line,
      action: {
        text: 'Squash exactly what the base branch has, and put what is new into a migration of its own, generated after it.',
        steps: [],
      },
    }),
  ];
}

/** What the base's migrations build. */
interface Built {
  objects: Set<string>;
  /** New names that something was renamed to: what is called like that is known. */
  renamed: Set<string>;
  /** Every statement, without its places. */
  statements: Set<string>;
  /** True when there is SQL that could have built anything: a DO block, a function, text that cannot be read. */
  isOpen: boolean;
}

async function built({ base }: Change): Promise<Built> {
  const result: Built = { objects: new Set(), renamed: new Set(), statements: new Set(), isOpen: false };
  for (const { migration } of base.entries) {
    if (migration === null) {
      result.isOpen = true;
      continue;
    }
    for (const object of await objectsOf(migration)) result.objects.add(object);
    const { statements, problems } = await parseMigration(migration);
    if (problems.length > 0) result.isOpen = true;
    for (const { node } of statements) {
      result.statements.add(shapeOf(node));
      if ('DoStmt' in node || 'SelectStmt' in node || 'CallStmt' in node) result.isOpen = true;
      if ('RenameStmt' in node && node.RenameStmt.newname !== undefined) result.renamed.add(node.RenameStmt.newname);
    }
  }
  return result;
}

/** True for a migration with a statement that neither stands in the base nor only creates what the base creates. */
async function bringsMore({ migration }: Entry, known: Built): Promise<boolean> {
  if (migration === null) return false;
  const objects = await objectsOf(migration);
  if (objects.some((object) => !isKnown(object, known))) return true;
  const { statements } = await parseMigration(migration);
  return statements.some(({ node }) => !known.statements.has(shapeOf(node)) && changesWhatIsThere(node));
}

/** `table users`, `column users.email`: known by itself, or by a part that something was renamed to. */
function isKnown(object: string, { objects, renamed }: Built): boolean {
  if (objects.has(object)) return true;
  const [, name = ''] = object.split(' ', 2);
  return name.split('.').some((part) => renamed.has(part.replaceAll('"', '')));
}

/** True for statements that no dump of a schema has: they change or remove what is there. */
function changesWhatIsThere(node: Node): boolean {
  if ('DropStmt' in node || 'RenameStmt' in node || 'UpdateStmt' in node || 'DeleteStmt' in node) return true;
  if ('InsertStmt' in node || 'TruncateStmt' in node) return true;
  if (!('AlterTableStmt' in node)) return false;
  const dumped = new Set(['AT_AddConstraint', 'AT_EnableRowSecurity', 'AT_ForceRowSecurity', 'AT_ChangeOwner']);
  return (node.AlterTableStmt.cmds ?? []).some(
    (cmd) => 'AlterTableCmd' in cmd && !dumped.has(cmd.AlterTableCmd.subtype ?? ''),
  );
}

function shapeOf(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) =>
    /^(location|.*_location|.*_len)$/.test(key) ? undefined : value,
  );
}
