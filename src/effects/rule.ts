import { makeFinding, type FindingDraft, type RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import { named, shorten, shortenBoth } from '../core/wording.ts';
import { quotePrinted } from '../grammar/name.ts';
import type { Effect } from './effect.ts';
import { placeOf, type World } from './world.ts';

/** A difference that no finding and no harmless kind claims. */
export const unexplainedChange: RuleInfo = {
  name: 'unexplained-change',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Something changed, and no rule explains it',
  why: 'Catalog and rows were compared before and after the trial. Whatever is not known to be harmless is shown, so that a change which nobody thought of is not green by accident.',
};

/** Rules of this room. */
export const effectRules: readonly RuleInfo[] = [unexplainedChange];

/** One finding for each object: all that changed of it. */
export function findingsOf(effects: readonly Effect[], world: World): Finding[] {
  const groups = Map.groupBy(effects, (effect) =>
    JSON.stringify([placeOf(world, effect), effect.kind, effect.subject]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [makeFinding(unexplainedChange, draftOf(first, group, world))];
  });
}

function draftOf(first: Effect, group: readonly Effect[], world: World): FindingDraft {
  const place = placeOf(world, first);
  const statement = world.batch.contexts.find((context) => context.statement.index === place)?.statement;
  return {
    subject: first.subject,
    ...(group.every(isMild) ? { severity: 'notice' as const } : {}),
    ...(statement === undefined
      ? {}
      : { statement: statement.index, file: statement.file, line: statement.line, endLine: statement.endLine }),
    evidence: 'measured',
    message:
      group.length === 1
        ? `${messageOf(first)}.`
        : `Changes ${what(first)}: ${group.map(({ facet }) => facet).join(', ')}.`,
    details: group.flatMap(definitionsOf).join(' '),
    action: {
      text: 'If it is not meant, put it back in the same migration. If it is, accept the finding with the reason.',
      steps: group.flatMap(stepsOf),
    },
  };
}

/** What to write in the same migration, where that is known. */
function stepsOf({ facet, is }: Effect): { title: string; sql: string }[] {
  if (facet !== 'range' || is === null) return [];
  return [{ title: 'In the same migration', sql: `ALTER SEQUENCE ${quotePrinted(is.identity)} AS bigint;` }];
}

/** A comment that is lost, and a column that nobody computes any more: its old values stay. */
function isMild({ kind, facet, after }: Effect): boolean {
  return kind === 'comment' || (facet === 'expression' && after === null);
}

function what({ kind, subject, owner }: Effect): string {
  if (kind === 'rights' || kind === 'comment') return `the ${kind} on ${named(owner ?? subject)}`;
  if (kind === 'rows') return `rows of ${named(subject)}`;
  const isPart = owner !== null && !subject.startsWith(`${owner}.`);
  return `the ${kind} ${named(subject)}${isPart ? ` of ${named(owner)}` : ''}`;
}

function messageOf(effect: Effect): string {
  const { kind, facet, before, after } = effect;
  const it = what(effect);
  if (kind === 'rows') {
    const did = facet === 'gone' ? 'Deletes' : 'Changes';
    return `${did} ${before ?? 'rows'} of ${named(effect.subject)}, which the statement does not name`;
  }
  switch (facet) {
    case 'lost':
      return `Loses ${it}${kind === 'rights' ? ` (${shorten(before ?? '', 60)})` : ''}, and no statement says so`;
    case 'regained':
      return `Gives ${it} back (${after ?? ''}), and no statement says so`;
    case 'gone':
      return `Drops ${it}, and no rule explains it`;
    case 'made anew':
      return `Drops ${it} and makes another one of the same name`;
    case 'name':
      return `Renames ${it} to ${named(after ?? '')}: what calls it by the old name fails`;
    case 'safety from a crash':
      return `Makes ${it} unlogged: a crash empties it, and replicas do not have its rows`;
    case 'forced row security':
      return after === null
        ? `Lets the owner of ${named(effect.subject)} pass its policies by again`
        : `Holds the owner of ${named(effect.subject)} to its policies too: who connects as the owner may see no rows`;
    case 'expression':
      return after === null
        ? `Nothing computes ${it} any more: rows that the running release inserts leave it empty`
        : `Computes ${it} otherwise: ${named(shorten(inOneLine(after), 60))}`;
    case 'switched off':
      return `Leaves ${it} switched off`;
    case 'range':
      return `Leaves ${it} too small: ${after ?? ''}`;
    default: {
      const [from, to] = shortenBoth(inOneLine(before), inOneLine(after), 40);
      return `Changes the ${facet} of ${it} from ${named(from)} to ${named(to)}, and no rule explains it`;
    }
  }
}

function definitionsOf({ facet, before, after, kind }: Effect): string[] {
  if (kind === 'rows' || facet === 'name' || facet === 'range') return [];
  const shown = (text: string | null): string => named(shorten(inOneLine(text), 400));
  return [`Before: ${shown(before)}. After: ${shown(after)}.`];
}

function inOneLine(text: string | null): string {
  return text === null || text === '' ? 'none' : text.trim().replaceAll(/\s+/g, ' ');
}
