import type { BrokenFact, ErrorFact } from '../../core/facts.ts';
import type { FindingDraft } from '../../core/finding.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import { readIdentity } from '../../grammar/identity.ts';
import { bareNameOf } from '../../grammar/relations.ts';

/** What the trial saw break, of one kind, by the object that it is about. */
export function brokenBy(batch: BatchContext, kind: BrokenFact['kind']): Map<string, [BrokenFact, ...BrokenFact[]]> {
  const byObject = new Map<string, [BrokenFact, ...BrokenFact[]]>();
  for (const fact of batch.runs[0]?.broken ?? []) {
    if (fact.kind !== kind) continue;
    const known = byObject.get(fact.object);
    if (known === undefined) byObject.set(fact.object, [fact]);
    else known.push(fact);
  }
  return byObject;
}

/** PostgreSQL's message as a quotation with its SQLSTATE; the cursor and hints belong to our own probe. */
export function brokenWords({ message, sqlstate }: ErrorFact): string {
  return `“${message}” (SQLSTATE ${sqlstate})`;
}

/** The statement that took away what the error misses; without one the finding is about the whole batch. */
export function placeOf(batch: BatchContext, error: ErrorFact): Pick<FindingDraft, 'statement' | 'evidence'> {
  const [, name] = /(?:column|relation|function|type|field) "?(?:[^"\s]*\.)?([^"\s(]+)/.exec(error.message) ?? [];
  const by = name === undefined ? undefined : batch.contexts.findLast((context) => takesAway(context, name));
  return { statement: by?.statement.index ?? null, evidence: 'measured' };
}

function takesAway({ facts, renamed, statement }: RuleContext, name: string): boolean {
  return (
    (facts?.drops ?? []).some((drop) => readIdentity(drop)?.name.name === name) ||
    renamed.tables.some(({ from }) => bareNameOf(from) === name) ||
    renamed.columns.some(({ from }) => from === name) ||
    (statement.kind === 'AlterTableStmt' && statement.sql.includes(name))
  );
}
