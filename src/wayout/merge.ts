import { titles, type Plan, type PlannedRelease } from './plan.ts';

/** What follows the pending batch, up to and with the next release. */
interface Stage {
  hand: string[];
  later: string[];
}

/**
 * Several ways out of one batch as one: what is done by hand before it, the batch with all edits, and then release by
 * release what each still needs. Null when two of them change the same statement in different ways.
 */
export function mergePlans(plans: readonly Plan[]): Plan | null {
  const unique = [...new Map(plans.map((plan) => [keyOf(plan), plan])).values()];
  if (unique.length === 1 && unique[0] !== undefined) return unique[0];
  const before: string[] = [];
  const edits = new Map<number, readonly string[]>();
  const stages: Stage[] = [];
  for (const { releases } of unique) {
    const at = releases.findIndex(({ kind }) => kind === 'this');
    before.push(...releases.slice(0, at).flatMap(explained));
    const own = releases[at];
    if (own?.kind !== 'this') return null;
    for (const [index, sql] of own.edits) {
      if (edits.has(index) && JSON.stringify(edits.get(index)) !== JSON.stringify(sql)) return null;
      edits.set(index, sql);
    }
    addStages(stages, releases.slice(at + 1));
  }
  const inOrder = new Map([...edits].sort(([a], [b]) => a - b));
  const keeps = [...new Set(unique.flatMap((plan) => plan.keeps ?? []))];
  const notes = [...new Set(unique.flatMap((plan) => plan.notes ?? []))];
  return {
    ...(keeps.length === 0 ? {} : { keeps }),
    ...(notes.length === 0 ? {} : { notes }),
    releases: [
      ...byHand(titles.handBefore, before),
      { kind: 'this', title: titles.instead, edits: inOrder },
      ...stages.flatMap(({ hand, later }): PlannedRelease[] => [
        ...byHand(titles.handBetween, hand),
        ...(later.length > 0
          ? [{ kind: 'later' as const, title: titles.later, sql: validationsFirst([...new Set(later)]) }]
          : []),
      ]),
    ],
  };
}

/** The plan's SQL as one text: equal plans have equal keys. */
export function keyOf({ releases }: Plan): string {
  return JSON.stringify(releases.map((one) => (one.kind === 'this' ? [...one.edits] : [one.kind, one.sql])));
}

function addStages(stages: Stage[], rest: readonly PlannedRelease[]): void {
  let number = 0;
  for (const release of rest) {
    const stage = (stages[number] ??= { hand: [], later: [] });
    if (release.kind === 'hand') stage.hand.push(...explained(release));
    else {
      stage.later.push(...sqlOf(release));
      number++;
    }
  }
}

function sqlOf(release: PlannedRelease): readonly string[] {
  return release.kind === 'this' ? [] : release.sql;
}

/** What is done by hand, each with what its own title says of it: the common title does not. */
function explained(release: PlannedRelease): string[] {
  const [first, ...others] = sqlOf(release);
  const words = [titles.handBefore, titles.handBetween].find((title) => release.title.startsWith(title));
  const own = release.title
    .slice(words?.length ?? 0)
    .replace(/^: /, '')
    .trim();
  return first === undefined ? [] : [own === '' ? first : `-- ${own}\n${first}`, ...others];
}

function byHand(title: string, sql: readonly string[]): PlannedRelease[] {
  return sql.length > 0 ? [{ kind: 'hand', title, sql: [...new Set(sql)] }] : [];
}

/** VALIDATE reads the rows and must come before anything takes a lock that blocks. */
function validationsFirst(sql: readonly string[]): string[] {
  const validates = (one: string) => /\bVALIDATE CONSTRAINT\b/.test(one) && !/\bNOT VALID\b/.test(one);
  return [...sql.filter(validates), ...sql.filter((one) => !validates(one))];
}

/** The plans that can be followed together: for each statement the first plan that changes it. */
export function compatible<Item>(items: readonly Item[], planOf: (item: Item) => Plan): Item[] {
  const taken: Item[] = [];
  for (const item of items) if (mergePlans([...taken, item].map(planOf)) !== null) taken.push(item);
  return taken;
}
