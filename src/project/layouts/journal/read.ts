import { parseExpressionAt, type Node } from 'acorn';
import { messageOf } from '../../../core/errors.ts';
import type { Migration } from '../../../core/project.ts';
import { LineIndex } from '../../../sql/locate.ts';
import type { Tree } from '../../tree.ts';
import { drizzleMigration } from '../breakpoints.ts';
import { conflictLine, emptyHistory, under, type Entry, type History, type Unreadable } from '../history.ts';
import { readSnapshots } from '../snapshots.ts';

/** Path of the journal of a migrations folder. */
export function journalPathOf(out: string): string {
  return under(out, 'meta/_journal.json');
}

/**
 * Reads the journal layout (drizzle-kit 0.x). Drizzle's migrator goes through `entries` in the order of the file, reads
 * `<tag>.sql` and hashes its text (drizzle-orm 0.45 migrator.js, `readMigrationFiles`):
 *
 *     for (const journalEntry of journal.entries) {
 *       const query = fs.readFileSync(`${migrationFolderTo}/${journalEntry.tag}.sql`).toString();
 *       … folderMillis: journalEntry.when,
 *         hash: crypto.createHash("sha256").update(query).digest("hex")
 *
 * and throws when a file is missing. `toString()` keeps a byte order mark and carriage returns, and so does this.
 */
export async function readJournal(tree: Tree, out: string, files: string[]): Promise<History> {
  const journalPath = journalPathOf(out);
  const text = await tree.read(journalPath);
  if (text === null) return emptyHistory(out);
  const parsed = parseJournal(text, journalPath);
  const entries: Entry[] = [];
  for (const record of 'records' in parsed ? parsed.records : [])
    entries.push(await entryOf(tree, out, journalPath, record));
  const named = new Set(entries.map(({ sqlPath }) => sqlPath));
  const inFolder = files.map((path) => ({ path, name: path.slice(out === '' ? 0 : out.length + 1) }));
  const { snapshots, unreadable } = await readSnapshots(
    tree,
    inFolder
      .filter(({ name }) => /^meta\/[^/_][^/]*\.json$/.test(name))
      .map(({ path, name }) => ({ path, name: name.slice('meta/'.length).replace(/(_snapshot)?\.json$/, '') })),
  );
  return {
    layout: 'journal',
    out,
    entries,
    snapshots,
    // Drizzle looks at nothing below the folder itself. Where nobody can say what is listed, nothing is stray.
    strayFiles:
      'problem' in parsed
        ? []
        : inFolder.filter(({ path, name }) => /^[^/]+\.sql$/i.test(name) && !named.has(path)).map(({ path }) => path),
    unreadable: 'problem' in parsed ? [parsed.problem, ...unreadable] : unreadable,
    journalPath,
  };
}

interface Record_ {
  tag: string;
  when: number | null;
  idx: number | null;
  line: number;
}

async function entryOf(tree: Tree, out: string, journalPath: string, record: Record_): Promise<Entry> {
  const sqlPath = under(out, `${record.tag}.sql`);
  const sql = await tree.read(sqlPath);
  const { tag: name, when } = record;
  const migration: Migration | null = sql === null ? null : drizzleMigration({ name, path: sqlPath, sql, when });
  const prefix = /^[^_]+/.exec(name)?.[0] ?? name;
  return {
    name,
    sqlPath,
    migration,
    when,
    idx: record.idx,
    place: { file: journalPath, line: record.line },
    snapshotPath: under(out, `meta/${prefix}_snapshot.json`),
  };
}

function parseJournal(text: string, file: string): { records: Record_[] } | { problem: Unreadable } {
  const bad = (message: string, line: number, conflict = false) => ({
    problem: { what: 'journal' as const, place: { file, line }, conflict, message },
  });
  const marker = conflictLine(text);
  if (marker !== null) return bad('the file still has the markers of a merge conflict', marker, true);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return bad('the file is not JSON', new LineIndex(text).at(errorOffset(text, messageOf(error))).line);
  }
  const entries = typeof json === 'object' && json !== null && 'entries' in json ? json.entries : undefined;
  if (!Array.isArray(entries)) return bad('the file has no list of `entries`', 1);
  const lines = entryLines(text);
  const records: Record_[] = [];
  for (const [at, entry] of (entries as unknown[]).entries()) {
    const line = lines[at] ?? 1;
    const { tag, when, idx } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    // The migrator compares `Number(created_at) < when`: text with a number in it works like the number.
    const time = when === null || when === undefined || when === '' ? Number.NaN : Number(when);
    // Without a tag Drizzle looks for `undefined.sql`, and so does this.
    records.push({
      tag: typeof tag === 'string' && tag !== '' ? tag : 'undefined',
      line,
      when: Number.isFinite(time) ? time : null,
      idx: typeof idx === 'number' ? idx : null,
    });
  }
  return { records };
}

/** Where a text stops being JSON. V8 gives the position only for some errors; else a lost or extra comma is the cause. */
function errorOffset(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const comma = /,(?=\s*[\]}])|\}(?=\s*\{)/.exec(text);
  return comma?.index ?? text.length;
}

/** The line of each entry's `tag` (or of the entry itself). JSON is a subset of JavaScript, so acorn knows the places. */
function entryLines(text: string): number[] {
  const lines = new LineIndex(text);
  const root = parseExpressionAt(text, 0, { ecmaVersion: 'latest' });
  const entries = propertyOf(root, 'entries');
  if (entries?.type !== 'ArrayExpression') return [];
  const { elements } = entries as unknown as { elements: Node[] };
  return elements.map((element) => lines.at((propertyOf(element, 'tag') ?? element).start).line);
}

function propertyOf(node: Node, name: string): Node | null {
  if (node.type !== 'ObjectExpression') return null;
  const { properties } = node as unknown as { properties: { key: { value?: unknown }; value: Node }[] };
  return properties.findLast(({ key }) => key.value === name)?.value ?? null;
}
