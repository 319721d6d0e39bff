import { goesByName, goesByTime, traitsOf } from '../layouts/traits.ts';
import type { Project } from '../../core/project.ts';
import { hashOf } from '../../sql/parse.ts';
import type { Entry, History } from '../layouts/history.ts';

/** A migration that both sides have. */
export interface Pair {
  base: Entry;
  head: Entry;
}

/** What happened to a migrations folder between base and head. */
export interface Change {
  project: Project;
  base: History;
  head: History;
  /** In head's order. */
  kept: Pair[];
  /** Entries of base that head has no more, in base's order. */
  gone: Entry[];
  /** Entries of head that base has not, in head's order. */
  fresh: Entry[];
  /** Greatest `when` on base, with its entry: where Drizzle 0.x's high-water mark stands. Null without one. */
  newest: { entry: Entry; when: number } | null;
  /** Set when base's migrations were replaced by a new beginning. */
  reset: Reset | null;
  /** The clock, milliseconds since 1970. */
  now: number;
}

/** Old migrations replaced by a new baseline ("squash"). */
export interface Reset {
  /** Entries of head that stand in for the old ones. */
  baseline: Entry[];
  /** True when databases that ran the old migrations skip the baseline, because its `when` is not newer. */
  skipped: boolean;
}

/**
 * Pairs the migrations of two sides. Drizzle knows a migration by its `when` (0.x) or its folder's name (1.x), people
 * know it by its name and its text; so: same name, else same text and time, else same time, else same text.
 */
export function compareHistories(project: Project, base: History, head: History, now: number): Change {
  const left = new Set(base.entries);
  const right = new Set(head.entries);
  const partner = new Map<Entry, Entry>();
  const pairBy = (key: (entry: Entry) => string | null) => {
    const candidates = new Map<string, Entry[]>();
    for (const entry of right) {
      const value = key(entry);
      if (value !== null) candidates.set(value, [...(candidates.get(value) ?? []), entry]);
    }
    for (const entry of left) {
      const value = key(entry);
      const match = value === null ? undefined : candidates.get(value)?.shift();
      if (match === undefined) continue;
      partner.set(match, entry);
      left.delete(entry);
      right.delete(match);
    }
  };
  const converted = base.layout !== null && head.layout !== null && base.layout !== head.layout;
  if (!converted) pairBy(({ name }) => name);
  // 1.x matches the rows of a 0.x database by created_at cut to the second, then by hash (drizzle-orm up-migrations/pg.js).
  const time = ({ when }: Entry) => (when === null ? null : String(converted ? Math.floor(when / 1000) : when));
  pairBy((entry) => join(time(entry), textKey(entry)));
  if (goesByTime(base) || converted) pairBy(time);
  pairBy(textKey);
  const change = {
    project,
    base,
    head,
    kept: head.entries.flatMap((entry) => {
      const match = partner.get(entry);
      return match === undefined ? [] : { base: match, head: entry };
    }),
    gone: base.entries.filter((entry) => left.has(entry)),
    fresh: head.entries.filter((entry) => right.has(entry)),
    newest: newestOf(base.entries),
    now,
  };
  return { ...change, reset: resetOf(change) };
}

/** The entry with the greatest `when`. */
export function newestOf(entries: Entry[]): { entry: Entry; when: number } | null {
  let newest: { entry: Entry; when: number } | null = null;
  for (const entry of entries) {
    if (entry.when !== null && (newest === null || entry.when > newest.when)) newest = { entry, when: entry.when };
  }
  return newest;
}

/**
 * True when Drizzle's 0.x migrator passes an entry over on a database that has all of base (drizzle-orm 0.45
 * pg-core/dialect.js): `if (!lastDbMigration || Number(lastDbMigration.created_at) < migration.folderMillis)`.
 */
export function isPassedOver(entry: Entry, change: Pick<Change, 'newest' | 'head'>): boolean {
  if (!goesByTime(change.head) || change.newest === null) return false;
  return entry.when === null || entry.when <= change.newest.when;
}

/** True when the production database may lack a base migration, because an earlier entry has a newer `when`. */
export function mayHaveBeenPassedOver(entry: Entry, base: History): boolean {
  if (!goesByTime(base)) return false;
  const earlier = base.entries.slice(0, base.entries.indexOf(entry));
  const { when } = entry;
  return when === null ? earlier.length > 0 : earlier.some((other) => other.when !== null && other.when >= when);
}

/** Migrations of base that Drizzle takes for new ones at head, because what it knows them by has changed. */
export function rerunPairs(change: Change): Pair[] {
  const { newest, base, head } = change;
  if (traitsOf(base.layout).appliedBy === 'version' && base.layout === head.layout)
    return change.kept.filter((pair) => digitsOf(pair.base.name) !== digitsOf(pair.head.name));
  if (goesByName(base) && goesByName(head)) return change.kept.filter((pair) => pair.base.name !== pair.head.name);
  if (!goesByTime(base) || !goesByTime(head) || newest === null) return [];
  return change.kept.filter((pair) => pair.head.when !== null && pair.head.when > newest.when);
}

/** What Supabase knows a migration by. */
function digitsOf(name: string): string {
  return /^\d+/.exec(name)?.[0] ?? name;
}

/** Text without line endings' flavour and byte order mark: what a checkout may change without anybody editing. */
export function plainText(sql: string): string {
  return sql.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Identity of a migration's text; null when there is none worth the name (an empty custom migration). */
function textKey({ migration }: Entry): string | null {
  if (migration === null) return null;
  const text = plainText(migration.sql);
  return text.replace(/--.*$/gm, '').trim() === '' ? null : hashOf(text);
}

function join(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : `${a} ${b}`;
}

/** A reset: at least one base migration is gone, and new ones stand before everything that was kept. */
function resetOf(change: Omit<Change, 'reset'>): Reset | null {
  const { head, kept, gone, fresh } = change;
  if (gone.length === 0 || fresh.length === 0 || (gone.length === 1 && kept.length > 0)) return null;
  const firstKept = kept[0] === undefined ? head.entries.length : head.entries.indexOf(kept[0].head);
  const before = head.entries.slice(0, firstKept).filter((entry) => fresh.includes(entry));
  if (before.length === 0) return null;
  const passedOver = before.filter((entry) => isPassedOver(entry, change));
  return { baseline: passedOver.length > 0 ? passedOver : before, skipped: passedOver.length > 0 };
}
