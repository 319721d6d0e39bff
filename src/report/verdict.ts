import type { Finding, ProjectReview, Review } from '../core/review.ts';
import type { Hazard } from '../core/words.ts';
import { figure, list, plural, say, words, type Phrase } from './phrase.ts';
import { acceptedFindings, allOpen, blocks, counts } from './words.ts';

/** The verdict in plain words, for a reader with five seconds. */
export interface Headline {
  /** `This change deletes data and can block writes`. */
  sentence: Phrase;
  /** `1 error, 2 warnings`; null when there is nothing to count. */
  counts: string | null;
}

/** @param resolved findings that the previous report had */
export function headlineOf(review: Review, resolved = 0): Headline {
  if (review.verdict === 'broken') return { sentence: brokenSentence(review), counts: null };
  const findings = allOpen(review).filter(({ severity }) => severity !== 'notice');
  if (findings.length === 0) {
    return { sentence: passSentence(review, resolved), counts: counts(allOpen(review)) || null };
  }
  const harms = harmsOf(review, findings).slice(0, 3);
  return { sentence: say`This change ${list(harms.map((harm) => [harm]))}`, counts: counts(allOpen(review)) };
}

function brokenSentence(review: Review): Phrase {
  const broken = review.projects.filter(({ verdict }) => verdict === 'broken');
  if (review.broken !== null || broken.length === 0)
    return say`Raincheck could not do its work, so there is no verdict`;
  if (review.projects.length === 1) return say`Raincheck could not review this change, so there is no verdict`;
  return say`Raincheck could not review ${[plural(broken.length, 'project')]} of ${review.projects.length}`;
}

function passSentence(review: Review, resolved: number): Phrase {
  if (resolved > 0) return say`All clear: ${[plural(resolved, 'finding')]} resolved`;
  const pending = review.projects.reduce((sum, { pendingMigrations }) => sum + pendingMigrations.length, 0);
  if (pending === 0 && review.projects.every(({ statements }) => statements.length === 0)) {
    return review.projects.length === 0 ? say`Nothing to review` : say`No pending migrations`;
  }
  const accepted = review.projects.reduce((sum, project) => sum + acceptedFindings(project).length, 0);
  if (accepted > 0) return say`No open findings, ${accepted} accepted`;
  return allOpen(review).length > 0 ? say`Nothing blocks this change` : say`No hazards found`;
}

/** Worst first; what certainly happens before what can happen. */
const hazardOrder: Hazard[] = ['fails', 'data-loss', 'history', 'breaks-code', 'blocks-traffic', 'practice'];

function harmsOf(review: Review, findings: Finding[]): string[] {
  const harms = (['error', 'warning'] as const).flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return hazardOrder.flatMap((hazard) => {
      const same = some.filter((finding) => finding.hazard === hazard);
      return [...new Set(same.map((finding) => harmOf(review, finding, severity === 'error')))];
    });
  });
  // What is said as certain needs no "can" beside it, and "reads and writes" includes "writes".
  return [...new Set(harms)].filter(
    (harm) =>
      !harms.some(
        (other) =>
          other !== harm && (meaning(other) === meaning(harm) ? harm.startsWith('can ') : includes(other, harm)),
      ),
  );
}

const meaning = (harm: string) => harm.replace(/^can /, '').replace(/^([a-z]+?)s? /, '$1 ');
const includes = (strong: string, weak: string) =>
  meaning(strong) === 'block reads and writes' && /^block (?:writes|traffic)$/.test(meaning(weak));

function harmOf(review: Review, finding: Finding, certain: boolean): string {
  if (finding.evidence === 'generated') {
    const status = projectOf(review, finding)?.missing?.status;
    if (status === 'ambiguous') return 'leaves open what is renamed';
    if (status === 'failed') return 'has a schema that drizzle-kit cannot read';
    if (status === 'missing') return 'lacks a migration';
  }
  switch (finding.hazard) {
    case 'data-loss':
      return certain ? 'deletes data' : 'can delete data';
    case 'fails':
      return certain ? 'fails when it is deployed' : 'can fail on your data';
    case 'blocks-traffic': {
      const felt = feltBy(review, finding);
      return certain ? `blocks ${felt}` : `can block ${felt}`;
    }
    case 'breaks-code':
      return certain ? 'breaks running code' : 'can break running code';
    case 'history':
      return certain ? 'breaks the migration history' : 'leaves the migration history in doubt';
    default:
      return certain ? 'breaks house rules' : 'departs from house rules';
  }
}

function projectOf(review: Review, finding: Finding): ProjectReview | undefined {
  return review.projects.find(({ findings }) => findings.includes(finding));
}

/** What the locks of the finding's statement block, as measured. */
function feltBy(review: Review, finding: Finding): string {
  const facts = projectOf(review, finding)?.facts.find(({ statement }) => statement === finding.statement);
  const felt = new Set(facts?.locks.map(({ mode }) => blocks(mode)));
  if (felt.has('reads and writes')) return 'reads and writes';
  return felt.has('writes') ? 'writes' : 'traffic';
}

/** `PostgreSQL 17.10, 1,000 rows per table`; null when nothing ran. */
export function measuredOn(review: Review): Phrase | null {
  if (review.server === null) return null;
  const server = say`PostgreSQL ${words(review.server.version)}`;
  const rows = rowsPerTable(review.projects);
  return rows === null ? server : say`${server}, ${[rows]}`;
}

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

/** `3 statements of 2 migrations in one transaction`: what was run, and how; null when nothing ran. */
export function ranAs(project: ProjectReview): string | null {
  const ran = project.facts.filter((facts) => facts.ran !== 'not-run').length;
  if (ran === 0) return null;
  const all = project.statements.length;
  const statements = ran < all ? `${figure(ran)} of ${plural(all, 'statement')}` : plural(all, 'statement');
  const migrations = project.pendingMigrations.length;
  const of = migrations === 0 ? '' : ` of ${plural(migrations, 'migration')}`;
  const how = {
    batch: ' in one transaction, as Drizzle deploys them',
    file: ' in one transaction per file',
    none: ', each in its own transaction',
  }[project.transaction];
  return all < 2 ? `${statements}${of}` : `${statements}${of}${how}`;
}
