import { loadModule, scanSync } from 'libpg-query';
import type { RuleInfo } from '../../core/finding.ts';
import type { Migration } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import { LineIndex } from '../../sql/locate.ts';
import { historyFinding, listed } from './check.ts';

export const truncatedIdentifier: RuleInfo = {
  name: 'truncated-identifier',
  hazard: 'history',
  severity: 'notice',
  title: 'A name that PostgreSQL cuts off at 63 bytes',
  why: 'PostgreSQL keeps the first 63 bytes of a name (NAMEDATALEN - 1) and says so only in a notice. The schema and the database then call the same thing by different names, and two long names can become one.',
};

/** Bytes that PostgreSQL keeps of a name (PostgreSQL manual, 4.1.1). */
const longest = 63;

interface LongName {
  name: string;
  cut: string;
  /** What kind of thing it names, as far as the words before it tell: `index`, `constraint`, `table`… */
  kind: string;
  /** The table that a constraint belongs to; names of constraints need to differ within it only. */
  scope: string;
  migration: Migration;
  line: number;
}

/**
 * Names of the pending SQL that are longer than 63 bytes: one notice for each file, and an error for two different names
 * that become the same one, in the pending SQL or with a name that base has.
 */
export async function checkIdentifiers(pending: Migration[], base: Migration[]): Promise<Finding[]> {
  await loadModule();
  const found = pending.flatMap(longNames);
  if (found.length === 0) return [];
  const findings: Finding[] = [];
  const known = base.flatMap(longNames);
  // Using a long name again (to drop it, say) is no news.
  const seen = new Set(known.map(({ name }) => name));
  const fresh = found.filter(({ name }) => !seen.has(name) && seen.add(name));
  const told = new Set<string>();
  for (const [i, one] of fresh.entries()) {
    const clash = [...known, ...fresh.slice(0, i)].find((other) => collides(one, other));
    if (clash === undefined || told.has(one.cut)) continue;
    told.add(one.cut);
    findings.push(
      historyFinding(truncatedIdentifier, {
        severity: 'error',
        subject: one.name,
        message: `"${one.name}" and "${clash.name}" (${clash.migration.name}) are the same name to PostgreSQL, which keeps 63 bytes: "${one.cut}".`,
        why: 'The second one fails with "already exists", or, with IF NOT EXISTS, is silently not created.',
        file: one.migration.path,
        line: one.line,
        action: {
          text: 'Give it a shorter name of its own in the schema and generate the migration again.',
          steps: [],
        },
      }),
    );
  }
  for (const migration of pending) {
    const names = fresh.filter((one) => one.migration === migration && !told.has(one.cut));
    const [first] = names;
    if (first === undefined) continue;
    const distinct = [...new Set(names.map(({ name }) => `"${name}"`))];
    findings.push(
      historyFinding(truncatedIdentifier, {
        subject: first.name,
        message: `PostgreSQL cuts ${distinct.length === 1 ? 'a name' : `${distinct.length} names`} of ${migration.name} off after 63 bytes: ${listed(distinct, 2)}.`,
        file: migration.path,
        line: first.line,
        action: {
          text: "Give it a shorter name in the schema, e.g. `foreignKey({ name: … })`, `index('…')`.",
          steps: [],
        },
      }),
    );
  }
  return findings;
}

/** Two different names that PostgreSQL takes for one, of things that share a namespace. */
function collides(a: LongName, b: LongName): boolean {
  if (a.name === b.name || a.cut !== b.cut || a.kind === '' || b.kind === '') return false;
  return a.kind === b.kind && a.scope === b.scope;
}

function longNames(migration: Migration): LongName[] {
  const { sql } = migration;
  const bytes = Buffer.from(sql, 'utf8');
  const lines = new LineIndex(sql, bytes);
  let tokens: ReturnType<typeof scanSync>['tokens'];
  try {
    ({ tokens } = scanSync(sql));
  } catch {
    return []; // Not SQL: the parser says so elsewhere.
  }
  const found: LongName[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.tokenName !== 'IDENT' || token.end - token.start <= longest) continue;
    const text = bytes.subarray(token.start, token.end).toString('utf8');
    const name = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
    const cut = cutOff(name);
    if (cut === name) continue;
    const words = tokens.slice(Math.max(0, i - 12), i).map(({ text }) => text.toLowerCase());
    found.push({ name, cut, ...usage(words), migration, line: lines.atByte(token.start).line });
  }
  return found;
}

/** Cuts like PostgreSQL: at most 63 bytes, never within a character (`pg_mbcliplen`). */
export function cutOff(name: string): string {
  const bytes = Buffer.from(name, 'utf8');
  if (bytes.length <= longest) return name;
  let end = longest;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString('utf8');
}

/** What the words before a name say that it is the name of; empty for a mere use of it. */
function usage(words: string[]): { kind: string; scope: string } {
  const before = words.join(' ');
  if (/\badd constraint$/.test(before)) {
    return {
      kind: 'constraint',
      scope: /\balter table (?:if exists )?(?:only )?(.+?) add constraint$/.exec(before)?.[1] ?? before,
    };
  }
  // Indexes, tables, views and sequences share one namespace in a schema; an index lies in its table's schema.
  const relation = /\b(?:index|table|view|sequence)(?: concurrently)?(?: if not exists)?((?: \S+ \.)?)$/.exec(before);
  if (relation !== null && /\bcreate\b/.test(before)) return { kind: 'relation', scope: relation[1] ?? '' };
  return { kind: '', scope: '' };
}
