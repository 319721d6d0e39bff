import type { Finding, ProjectReview, Review } from '../core/review.ts';
import { figure, list, plural, say, words, type Phrase } from './phrase.ts';
import { acceptedFindings, allOpen, blocks, counts, hazardOrder, openFindings } from './words.ts';

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
  const harms = harmsOf(review).slice(0, 3);
  // "can break code and block writes" needs one "can".
  const does = list(
    harms.map((harm, at) => [harm.startsWith('can ') && harms[at - 1]?.startsWith('can ') ? harm.slice(4) : harm]),
  );
  const figures = counts(open.filter(({ severity }) => severity !== 'notice')) || null;
  if (review.verdict === 'broken') {
    const sentence = brokenSentence(review);
    return harms.length === 0
      ? { sentence, counts: null }
      : { sentence: say`${sentence}, and this change ${does}`, counts: figures };
  }
  if (harms.length === 0) return { sentence: passSentence(review, resolved), counts: counts(open) || null };
  return { sentence: say`This change ${does}`, counts: figures };
}

function brokenSentence(review: Review): Phrase {
  const broken = review.projects.filter(({ verdict }) => verdict === 'broken');
  if (review.broken !== null || broken.length === 0)
    return say`Raincheck could not do its work, so there is no verdict`;
  if (review.projects.length === 1) return say`Raincheck could not review this change, so there is no verdict`;
  return say`Raincheck could not review ${broken.length} of ${review.projects.length} projects`;
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

function harmsOf(review: Review): string[] {
  const all = review.projects.flatMap((project) => {
    const felt = feltByStatement(project);
    return openFindings(project).map((finding) => ({ finding, harm: harmOf(finding, felt) }));
  });
  const harms = (['error', 'warning'] as const).flatMap((severity) =>
    hazardOrder.flatMap((hazard) =>
      all.filter(({ finding }) => finding.severity === severity && finding.hazard === hazard).map(({ harm }) => harm),
    ),
  );
  // What is said as certain needs no "can" beside it, and "reads and writes" includes "writes".
  const distinct = [...new Set(harms)];
  return distinct.filter(
    (harm) =>
      !distinct.some((other) =>
        other === harm ? false : meaning(other) === meaning(harm) ? harm.startsWith('can ') : includes(other, harm),
      ),
  );
}

const meaning = (harm: string) => harm.replace(/^can /, '').replace(/^([a-z]+?)s? /, '$1 ');
const includes = (strong: string, weak: string) =>
  meaning(strong) === 'block reads and writes' && /^block (?:writes|traffic)$/.test(meaning(weak));

/** Rules whose harm the hazard's words would not tell. */
const harmOfRule: Record<string, string> = {
  'missing-migration': 'lacks a migration',
  'schema-drift': 'leaves migrations and schema apart',
  'ambiguous-rename': 'leaves open what is renamed',
  'schema-not-loadable': 'has a schema that drizzle-kit cannot load',
  'schema-without-tables': 'loses tables from the schema',
  'lost-tables': 'loses tables from the schema',
  'drizzle-kit-refuses': 'has migrations that drizzle-kit refuses',
  'skipped-migration': 'has a migration that production will skip',
  'edited-migration': 'edits a migration that has run',
};

function harmOf(finding: Finding, felt: Map<number, string>): string {
  const certain = finding.severity === 'error';
  const own = harmOfRule[finding.rule];
  if (own !== undefined) return own;
  switch (finding.hazard) {
    case 'data-loss':
      return certain ? 'deletes data' : 'can delete data';
    case 'fails':
      return certain ? 'fails when it is deployed' : 'can fail on your data';
    case 'blocks-traffic': {
      const what = felt.get(finding.statement ?? -1) ?? 'traffic';
      return certain ? `blocks ${what}` : `can block ${what}`;
    }
    case 'breaks-code':
      return certain ? 'breaks running code' : 'can break running code';
    case 'history':
      return certain ? 'breaks the migration history' : 'leaves the migration history in doubt';
    default:
      return certain ? 'breaks house rules' : 'departs from house rules';
  }
}

/** What the locks of each statement block, as measured. */
function feltByStatement({ facts }: ProjectReview): Map<number, string> {
  return new Map(
    facts.flatMap(({ statement, locks }) => {
      const felt = new Set(locks.map(({ mode }) => blocks(mode)));
      const what = felt.has('reads and writes') ? 'reads and writes' : felt.has('writes') ? 'writes' : null;
      return what === null ? [] : [[statement, what] as const];
    }),
  );
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
