import { ruleNamed } from '../verdict/catalogue.ts';
import type { Finding, ProjectReview, Review } from '../core/review.ts';
import { gapsIn } from './gaps.ts';
import { figure, list, plural, say, words, type Phrase } from './phrase.ts';
import { acceptedFindings, allOpen, counts, hazardOrder } from './words.ts';
import type { Hazard } from '../core/words.ts';

/** The verdict in plain words, for a reader with five seconds. */
export interface Headline {
  /** `This change deletes data and can block writes`. */
  sentence: Phrase;
  /** `1 error, 2 warnings`; null when there is nothing to count. */
  counts: string | null;
}

/** @param resolved findings that the previous report had */
export function headlineOf(review: Review, resolved = 0): Headline {
  const open = allOpen(review);
  const harms = harmsOf(open);
  const figures = counts(open.filter(({ severity }) => severity !== 'notice')) || null;
  if (review.verdict === 'broken') {
    const sentence = brokenSentence(review);
    return harms.length === 0
      ? { sentence, counts: null }
      : { sentence: say`${sentence}, and this change ${sentenceOf(harms)}`, counts: figures };
  }
  if (harms.length === 0) return { sentence: passSentence(review, resolved), counts: counts(open) || null };
  return { sentence: say`This change ${sentenceOf(harms)}`, counts: figures };
}

/** `deletes a.b, lacks a migration and can fail on your data`. */
function sentenceOf(harms: readonly Harm[]): Phrase {
  // "can break running code and block writes" needs one "can".
  return list(harms.map(({ can, does }, at) => (can && harms[at - 1]?.can !== true ? ['can ', ...does] : does)));
}

function brokenSentence(review: Review): Phrase {
  const broken = review.projects.filter(({ verdict }) => verdict === 'broken');
  if (review.broken !== null || broken.length === 0)
    return say`Raincheck could not do its work, so there is no verdict`;
  if (review.projects.length === 1) return say`Raincheck could not review this change, so there is no verdict`;
  return say`Raincheck could not review ${broken.length} of ${review.projects.length} projects`;
}

function passSentence(review: Review, resolved: number): Phrase {
  const accepted = review.projects.reduce((sum, project) => sum + acceptedFindings(project).length, 0);
  // What is accepted happens all the same: only what is gone is resolved.
  const gone = resolved - accepted;
  if (gone > 0 && accepted === 0 && gapsIn(review) === 0) return say`All clear: ${[plural(gone, 'finding')]} resolved`;
  const pending = review.projects.reduce((sum, { pendingMigrations }) => sum + pendingMigrations.length, 0);
  if (pending === 0 && review.projects.every(({ statements }) => statements.length === 0)) {
    return review.projects.length === 0 ? say`Nothing to review` : say`No pending migrations`;
  }
  if (gapsIn(review) > 0) return say`Not everything could be judged`;
  if (accepted > 0) return say`No open findings, ${accepted} accepted`;
  return allOpen(review).length > 0 ? say`Nothing blocks this change` : say`No hazards found`;
}

/** What a change does to somebody, or can do. */
interface Harm {
  /** True where it depends on data, sizes or the order of the deploy. */
  can: boolean;
  does: Phrase;
}

/** Harms that a headline names at most: a reader has five seconds. */
const namedHarms = 3;

/** The harms of the worst severity, worst first: where there are errors, they are what a reader needs to know. */
function harmsOf(open: readonly Finding[]): Harm[] {
  const worst = open.filter(({ severity }) => severity === open[0]?.severity && severity !== 'notice');
  const certain = worst[0]?.severity === 'error';
  const groups = hazardOrder.flatMap((hazard) => [
    ...Map.groupBy(
      worst.filter((finding) => finding.hazard === hazard),
      ({ rule }) => ruleNamed(rule)?.harm ?? hazard,
    ),
  ]);
  const harms = groups.map(([own, findings]): Harm => {
    const hazard = findings[0]?.hazard ?? 'practice';
    if (own !== hazard) return { can: false, does: [own] };
    return { can: !certain, does: certain ? doesCertainly(hazard, findings) : mayDo(hazard, findings) };
  });
  return harms.toSorted((a, b) => Number(a.can) - Number(b.can)).slice(0, namedHarms);
}

function doesCertainly(hazard: Hazard, findings: readonly Finding[]): Phrase {
  switch (hazard) {
    case 'data-loss':
      return say`deletes ${lostOf(findings)}`;
    case 'fails':
      return say`fails when it is deployed`;
    case 'blocks-traffic':
      return say`blocks ${trafficOf(findings)}`;
    case 'breaks-code':
      return say`breaks running code`;
    case 'history':
      return say`breaks the migration history`;
    default:
      return say`breaks house rules`;
  }
}

function mayDo(hazard: Hazard, findings: readonly Finding[]): Phrase {
  switch (hazard) {
    case 'data-loss':
      return say`lose ${lostOf(findings)}`;
    case 'fails':
      return say`fail on your data`;
    case 'blocks-traffic':
      return say`block ${trafficOf(findings)}`;
    case 'breaks-code':
      return say`break running code`;
    case 'history':
      return say`confuse the migration history`;
    default:
      return say`depart from house rules`;
  }
}

/** What is lost, by name where it is short: a column, a table, or data. */
function lostOf(findings: readonly Finding[]): Phrase {
  const names = [...new Set(findings.map(({ subject }) => subject))];
  const lost = new Set(findings.map(({ rule }) => ruleNamed(rule)?.losesSubject));
  if (lost.has(undefined) || names.some((name) => name.length > 50)) return ['data'];
  const [only] = lost;
  if (names.length > 2) return [lost.size > 1 || only === 'rows' ? 'data' : `${names.length} ${only}s`];
  return list(names.map((name) => say`${name.replaceAll('"', '')}`));
}

/** Whose traffic waits: `reads and writes of users`, `writes to 4 tables`. */
function trafficOf(findings: readonly Finding[]): Phrase {
  const waits = findings.flatMap((finding) => finding.waits ?? []);
  const names = [...new Set(waits.map(({ relation }) => relation))];
  const what = waits.length === 0 ? 'traffic' : waits.some(({ reads }) => reads) ? 'reads and writes' : 'writes';
  const [only] = names;
  if (only === undefined) return [what];
  return names.length > 1 || only.length > 50
    ? [`${what} of ${plural(names.length, 'table')}`]
    : [what, ' of ', { name: only.replaceAll('"', '') }];
}

/** `PostgreSQL 17.10 with 1,000 rows per table`; null when nothing ran. */
export function measuredOn(review: Review): Phrase | null {
  if (review.server === null) return null;
  const { version, provider, chosen } = review.server;
  const why = chosen
    ? say`, ${chosen.image} because ${`${chosen.because.file}:${chosen.because.line}`} uses ${chosen.because.what}`
    : [];
  const server = say`PostgreSQL ${words(version)} (${words(providers[provider])}${why})`;
  const rows = rowsPerTable(review.projects);
  return rows === null ? server : say`${server} with ${[rows]}`;
}

/** Where a server came from, in a word. */
const providers = { container: 'Docker', embedded: 'embedded', url: 'by URL' } as const;

/** How many rows the ordinary trial's tables had, in words. */
function rowsPerTable(projects: readonly ProjectReview[]): string | null {
  const filled = projects
    .flatMap(({ trials }) => trials.filter(({ rowSet }) => rowSet === 'ordinary'))
    .flatMap(({ rowsPerTable }) => Object.values(rowsPerTable));
  if (filled.length === 0) return null;
  const most = Math.max(...filled);
  if (most === 0) return 'empty tables';
  return filled.every((rows) => rows === most)
    ? `${figure(most)} rows per table`
    : `up to ${figure(most)} rows per table`;
}

/** `3 statements in one transaction, as Drizzle deploys them`: what was run, and how; null when nothing ran. */
export function ranAs(project: ProjectReview): string | null {
  const ran = project.facts.filter((facts) => facts.ran !== 'not-run').length;
  if (ran === 0) return null;
  const all = project.statements.length;
  const statements = ran < all ? `${figure(ran)} of ${plural(all, 'statement')}` : plural(all, 'statement');
  if (all < 2) return statements;
  const how = {
    batch: 'in one transaction, as Drizzle deploys them',
    file: 'in one transaction per file',
    none: 'each in its own transaction',
  }[project.transaction];
  return `${statements}, ${how}`;
}
