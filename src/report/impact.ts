import type { Impact, ProjectReview, Use } from '../core/review.ts';
import { figure, plural } from './phrase.ts';

/** Places that go together in the report: of one thing that goes. */
export interface UseGroup {
  subject: string;
  change: Use['change'];
  uses: Use[];
  /** All of them, shown or not. */
  total: number;
}

/** What of the impact is shown: the most telling places, by what goes. */
export interface ShownImpact {
  /** `23 places in 16 files`. */
  figures: string;
  groups: UseGroup[];
  /** Places that are not shown. */
  left: number;
  /** What is not known, in one line; null when there is nothing to say. */
  unknown: string | null;
}

/** How a change is called beside its subject. */
export const changeWords: Record<Use['change'], string> = {
  removed: 'goes away',
  renamed: 'gets another name',
  narrowed: 'is no longer what it was',
  required: 'must be given',
};

/** What a report shows of the impact; null where there is none to tell of. @param most places that are shown */
export function shownImpact({ impact }: Pick<ProjectReview, 'impact'>, most: number): ShownImpact | null {
  if (!impact) return null;
  const unknown = impact.notResolved.length === 0 ? null : impact.notResolved.join(' ');
  if (impact.total === 0) {
    const figures = impact.files === 0 ? 'no file names it' : `no place found in ${plural(impact.files, 'file')}`;
    return { figures, groups: [], left: 0, unknown };
  }
  const groups = groupsOf(impact);
  const shown = share(groups, most);
  const files = new Set(impact.uses.map(({ file }) => file)).size;
  return {
    figures: `${plural(impact.total, 'place')} in ${plural(files, 'file')}`,
    groups: shown,
    left: impact.total - shown.reduce((sum, { uses }) => sum + uses.length, 0),
    unknown,
  };
}

/** A place in words: `src/rows.ts:8`, and what is to be said of it. */
export function useNote({ inHead, certainty }: Use): string {
  const notes = [...(inHead ? ['still there'] : []), ...(certainty === 'possible' ? ['possibly'] : [])];
  return notes.join(', ');
}

/** What goes, with the places in the order in which they are found: the most telling first. */
function groupsOf({ uses }: Impact): UseGroup[] {
  const groups = new Map<string, UseGroup>();
  for (const use of uses) {
    const key = [use.change, use.subject].join('\0');
    const group = groups.get(key) ?? { subject: use.subject, change: use.change, uses: [], total: 0 };
    group.uses.push(use);
    group.total++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Each thing that goes gets its part of the room: none hides the others. */
function share(groups: readonly UseGroup[], most: number): UseGroup[] {
  const sizes = groups.map(() => 0);
  for (let left = most, taken = true; left > 0 && taken;) {
    taken = false;
    for (const [at, group] of groups.entries()) {
      if (left === 0 || (sizes[at] ?? 0) >= group.uses.length) continue;
      sizes[at] = (sizes[at] ?? 0) + 1;
      left--;
      taken = true;
    }
  }
  return groups
    .map((group, at) => ({ ...group, uses: group.uses.slice(0, sizes[at]) }))
    .filter(({ uses }) => uses.length > 0);
}

/** The line for what is not shown; null when all is. */
export function leftLine(left: number): string | null {
  return left === 0 ? null : `… and ${figure(left)} more ${left === 1 ? 'place' : 'places'}`;
}
