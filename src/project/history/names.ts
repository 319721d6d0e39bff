import type { ScanToken } from 'libpg-query';
import { loadGrammar, scanSync } from '../../sql/grammar.ts';
import type { RuleInfo } from '../../core/finding.ts';
import type { Migration } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import { LineIndex } from '../../sql/locate.ts';
import { historyFinding } from './check.ts';
import { cutOff, longestName } from '../../grammar/name.ts';

export const collidingNames: RuleInfo = {
  name: 'colliding-names',
  hazard: 'history',
  severity: 'error',
  title: 'Two names that are one to PostgreSQL, which keeps 63 bytes',
  why: 'PostgreSQL keeps the first 63 bytes of a name (NAMEDATALEN - 1) and says so only in a notice. Of two things that are called alike then, the second fails with "already exists", or, with IF NOT EXISTS, is silently not created.',
};

interface LongName {
  name: string;
  /** What PostgreSQL keeps of it. */
  cut: string;
  /** The names that it must differ from: the relations of a schema, or the constraints of a table. */
  space: string;
  /** The table that it belongs to, without its schema. */
  table: string;
  migration: Migration;
  line: number;
}

/**
 * Long names of the pending SQL that become the same one as another long name, of the pending SQL or of base. That a name
 * is cut off at all is told by the rule `name-cut-off`.
 */
export async function checkNames(pending: Migration[], base: Migration[]): Promise<Finding[]> {
  await loadGrammar();
  const fresh = pending.flatMap(longNames);
  if (fresh.length === 0) return [];
  const known = base.flatMap(longNames);
  const all = [...base, ...pending];
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const [i, one] of fresh.entries()) {
    const clash = [...known, ...fresh.slice(0, i)].find(
      (other) => other.name !== one.name && other.cut === one.cut && other.space === one.space && !isGone(other, all),
    );
    if (clash === undefined || told.has(one.cut)) continue;
    told.add(one.cut);
    findings.push(
      historyFinding(collidingNames, {
        subject: one.name,
        message: `"${one.name}" and "${clash.name}" (${clash.migration.name}) are the same name to PostgreSQL, which keeps 63 bytes: "${one.cut}".`,
        file: one.migration.path,
        line: one.line,
        action: {
          text: 'Give it a shorter name of its own in the schema and generate the migration again.',
          steps: [],
        },
      }),
    );
  }
  return findings;
}

/** True when a migration from there on drops or renames the thing, or its table: then the name may be free again. */
function isGone({ cut, table, migration }: LongName, all: Migration[]): boolean {
  const goes = (text: string) => /\b(drop|rename)\b/i.test(text);
  return all
    .slice(all.indexOf(migration))
    .some(({ sql }) =>
      sql
        .split(';')
        .some((text) => goes(text) && (text.includes(cut) || (/\btable\b/i.test(text) && text.includes(table)))),
    );
}

/** Names of more than 63 bytes where something is given them. */
function longNames(migration: Migration): LongName[] {
  const { sql } = migration;
  const bytes = Buffer.from(sql, 'utf8');
  const lines = new LineIndex(sql, bytes);
  let tokens: ScanToken[];
  try {
    ({ tokens } = scanSync(sql));
  } catch {
    return []; // Not SQL: the parser says so elsewhere.
  }
  const found: LongName[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.tokenName !== 'IDENT' || token.end - token.start <= longestName) continue;
    const name = unquoted(bytes.subarray(token.start, token.end).toString('utf8'));
    const cut = cutOff(name);
    if (cut === name) continue;
    const place = placeOf(words(tokens.slice(Math.max(0, i - 12), i)), words(tokens.slice(i + 1, i + 7)), name);
    if (place !== null) found.push({ name, cut, ...place, migration, line: lines.atByte(token.start).line });
  }
  return found;
}

function words(tokens: ScanToken[]): string {
  return tokens.map(({ text, tokenName }) => (tokenName === 'IDENT' ? unquoted(text) : text.toLowerCase())).join(' ');
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}

/** Which names a new name must differ from, from the words around it; null for a mere use of a name. */
function placeOf(before: string, after: string, name: string): { space: string; table: string } | null {
  const constraint = /\balter table (?:if exists )?(?:only )?(?:(\S+) \. )?(\S+) add constraint$/.exec(before);
  if (constraint !== null) {
    const [, schema = 'public', table = ''] = constraint;
    return { space: `constraints of ${schema}.${table}`, table };
  }
  // Indexes, tables, views and sequences share one namespace; an index lies in its table's schema.
  if (/\bcreate (?:unique )?index(?: concurrently)?(?: if not exists)?$/.test(before)) {
    const [, schema = 'public', table = ''] = /^on (?:only )?(?:(\S+) \. )?(\S+)/.exec(after) ?? [];
    return { space: `relations of ${schema}`, table };
  }
  const relation = /\bcreate (?:\w+ )?(?:table|view|sequence)(?: if not exists)?(?: (\S+) \.)?$/.exec(before);
  return relation === null ? null : { space: `relations of ${relation[1] ?? 'public'}`, table: name };
}
