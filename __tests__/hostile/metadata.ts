import { config, folders1x, journal, type FolderMigration, type JournalMigration } from '../project/layout-files.ts';
import { anything, toldOrBroken, type RepositoryInput } from './input.ts';

const start = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const base = 'CREATE TABLE "orders" ("id" integer PRIMARY KEY NOT NULL, "email" text);\n';
const drop = 'ALTER TABLE "orders" DROP COLUMN "email";\n';

const project = { 'drizzle.config.ts': config(), 'src/schema.ts': 'export {};\n' };
const first: JournalMigration = { tag: '0000_base', when: start, sql: base };
const second: JournalMigration = { tag: '0001_drop', when: start + day, sql: drop };
const journalBase = { ...project, ...journal([first]) };
const journalHead = journal([first, second]);
const path = 'drizzle/meta/_journal.json';
const snapshotPath = 'drizzle/meta/0001_snapshot.json';

interface Journal {
  version: unknown;
  dialect: unknown;
  entries: Record<string, unknown>[];
}
const fresh = () => structuredClone(journalHead[path]) as Journal;

/** The head's journal as an object that is changed, or as a text that is. */
const changed = (change: (whole: Journal, last: Record<string, unknown>) => unknown): unknown => {
  const whole = fresh();
  const result = change(whole, whole.entries[1]!);
  return result ?? whole;
};
const text = (change: (text: string) => string) => change(JSON.stringify(fresh(), null, 2));

/** The journal of a pull request that drops a column, broken. */
const journals: readonly [name: string, journal: unknown][] = [
  ['removed', null],
  ['empty', ''],
  ['not JSON', 'entries: []'],
  ['cut off', text((all) => all.slice(0, -20))],
  ['with a comma too many', text((all) => all.replace(/\}(\s*\])/, '},$1'))],
  ['with comments', text((all) => `// mine\n${all}`)],
  ['with a BOM', text((all) => `\uFEFF${all}`)],
  ['with CRLF', text((all) => all.replaceAll('\n', '\r\n'))],
  ['with a NUL', text((all) => all.replace('0001', '0001\0'))],
  [
    'with the markers of a conflict',
    text((all) => all.replace('"entries"', '<<<<<<< HEAD\n=======\n>>>>>>> main\n"entries"')),
  ],
  ['null', 'null'],
  ['a number', '42'],
  ['a list', '[]'],
  ['a text', '"entries"'],
  ['deep', '['.repeat(100_000)],
  ['huge', `{"entries":[${'{"tag":"x"},'.repeat(20_000)}{"tag":"y"}]}`],
  ['without entries', changed((all) => ({ ...all, entries: undefined }))],
  ['with entries as an object', changed((all) => ({ ...all, entries: Object.fromEntries(all.entries.entries()) }))],
  ['with no entry', changed((all) => void (all.entries = []))],
  ['without the base’s entry', changed((all) => void all.entries.shift())],
  ['with null as an entry', changed((all) => void all.entries.push(null as never))],
  ['with a number as an entry', changed((all) => void all.entries.push(7 as never))],
  ['without the tag', changed((_, last) => void delete last['tag'])],
  ['with a number as the tag', changed((_, last) => void (last['tag'] = 1))],
  ['with an empty tag', changed((_, last) => void (last['tag'] = ''))],
  ['with a tag that climbs', changed((_, last) => void (last['tag'] = '../../../../etc/passwd'))],
  ['with an absolute tag', changed((_, last) => void (last['tag'] = '/etc/passwd'))],
  ['with a tag of blanks', changed((_, last) => void (last['tag'] = '   '))],
  ['with a NUL in the tag', changed((_, last) => void (last['tag'] = '0001\0drop'))],
  ['with ESC in the tag', changed((_, last) => void (last['tag'] = '0001\u001B[2Jdrop'))],
  ['with a command in the tag', changed((_, last) => void (last['tag'] = '0001\n::error::pwned'))],
  ['with a tag of a megabyte', changed((_, last) => void (last['tag'] = 'x'.repeat(1_000_000)))],
  ['with __proto__ as the tag', changed((_, last) => void (last['tag'] = '__proto__'))],
  ['with a file that is not there', changed((_, last) => void (last['tag'] = '0001_gone'))],
  ['with the tag twice', changed((all, last) => void all.entries.push({ ...last, idx: 2 }))],
  ['without when', changed((_, last) => void delete last['when'])],
  ['with when in the past', changed((_, last) => void (last['when'] = start - day))],
  ['with the base’s when', changed((_, last) => void (last['when'] = start))],
  ['with when as a date', changed((_, last) => void (last['when'] = '2026-01-02'))],
  ['with when as NaN', changed((_, last) => void (last['when'] = 'NaN'))],
  ['with when as a list', changed((_, last) => void (last['when'] = [start + day]))],
  ['with a huge when', changed((_, last) => void (last['when'] = 1e308))],
  ['with a negative when', changed((_, last) => void (last['when'] = -1))],
  ['with when far in the future', changed((_, last) => void (last['when'] = 9e15))],
  ['with idx as a text', changed((_, last) => void (last['idx'] = 'one'))],
  ['with the base’s idx', changed((_, last) => void (last['idx'] = 0))],
  ['of another dialect', changed((all) => void (all.dialect = 'mysql'))],
  ['of version 99', changed((all) => void (all.version = '99'))],
  ['in the other order', changed((all) => void all.entries.reverse())],
  ['that changes the base’s when', changed((all) => void (all.entries[0]!['when'] = start - 10 * day))],
  ['without breakpoints', changed((_, last) => void (last['breakpoints'] = false))],
];

const id = (digit: string) => `${digit.repeat(8)}-1111-1111-1111-${digit.repeat(12)}`;

/** Other files of the head, beside a journal that is whole. */
const files: readonly [name: string, files: Record<string, unknown>][] = [
  ['no snapshot', { [snapshotPath]: null }],
  ['a snapshot that is empty', { [snapshotPath]: '' }],
  ['a snapshot that is no JSON', { [snapshotPath]: '{{{' }],
  ['a snapshot that is a list', { [snapshotPath]: [] }],
  ['a snapshot that is huge', { [snapshotPath]: `{"id":"${id('1')}","x":"${'x'.repeat(10_000_000)}"}` }],
  ['a snapshot that is deep', { [snapshotPath]: '['.repeat(100_000) }],
  [
    'a forked snapshot',
    { [snapshotPath]: { id: id('1'), prevId: id('2'), version: '7', dialect: 'postgresql', tables: {} } },
  ],
  ['a snapshot that is its own parent', { [snapshotPath]: { id: id('1'), prevId: id('1'), version: '7', tables: {} } }],
  ['a snapshot with markers', { [snapshotPath]: '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n' }],
  ['the SQL is gone', { 'drizzle/0001_drop.sql': null }],
  ['the SQL is a folder', { 'drizzle/0001_drop.sql': null, 'drizzle/0001_drop.sql/x': 'x' }],
  ['the base’s SQL is edited', { 'drizzle/0000_base.sql': `${base}DROP TABLE "orders";\n` }],
  ['the base’s SQL is gone', { 'drizzle/0000_base.sql': null }],
  ['a stray SQL file', { 'drizzle/0009_stray.sql': 'DROP TABLE "orders";' }],
  ['a folder of the other layout', { 'drizzle/20260105000000_x/migration.sql': 'DROP TABLE "orders";' }],
  ['the schema is gone', { 'src/schema.ts': null }],
];

const folderBase: FolderMigration = { name: '20260101000000_base', sql: base };
const folderDrop: FolderMigration = { name: '20260102000000_drop', sql: drop };

/** Pull requests of the folders layout. */
const folders: readonly [name: string, files: Record<string, unknown>][] = [
  ['as it should be', folders1x([folderBase, folderDrop])],
  ['without a snapshot', { ...folders1x([folderBase, folderDrop]), 'drizzle/20260102000000_drop/snapshot.json': null }],
  [
    'with a snapshot that is no JSON',
    { ...folders1x([folderBase, folderDrop]), 'drizzle/20260102000000_drop/snapshot.json': '{' },
  ],
  ['a snapshot alone', { ...folders1x([folderBase, folderDrop]), 'drizzle/20260102000000_drop/migration.sql': null }],
  ['an older time', folders1x([{ ...folderDrop, name: '20250102000000_drop' }, folderBase])],
  ['no time', folders1x([folderBase, { ...folderDrop, name: 'drop' }])],
  ['an impossible time', folders1x([folderBase, { ...folderDrop, name: '20269999999999_drop' }])],
  ['ESC in the name', folders1x([folderBase, { ...folderDrop, name: '20260102000000_\u001B[2J' }])],
  ['a command in the name', folders1x([folderBase, { ...folderDrop, name: '20260102000000_%0A::error::x' }])],
  [
    'the journal beside it',
    { ...folders1x([folderBase, folderDrop]), [path]: { version: '7', dialect: 'postgresql', entries: [] } },
  ],
  ['two parents', folders1x([folderBase, { ...folderDrop, prevIds: [id('1'), id('2')] }])],
  ['the same file twice', folders1x([folderBase, folderDrop, { ...folderDrop, name: '20260103000000_again' }])],
  ['the base’s file edited', folders1x([{ ...folderBase, sql: `${base}DROP TABLE "orders";` }, folderDrop])],
  [
    'the base’s folder gone',
    { 'drizzle/20260101000000_base/migration.sql': null, 'drizzle/20260101000000_base/snapshot.json': null },
  ],
];

/** Links of the head that lead out of the repository, or in a ring. */
const links: readonly [name: string, links: Record<string, string>, head?: Record<string, unknown>][] = [
  ['the SQL is a link to /etc/passwd', { 'drizzle/0001_drop.sql': '/etc/passwd' }],
  ['the SQL is a link to nothing', { 'drizzle/0001_drop.sql': 'nowhere.sql' }],
  ['the SQL is a link to itself', { 'drizzle/0001_drop.sql': '0001_drop.sql' }],
  ['the SQL is a link to a device', { 'drizzle/0001_drop.sql': '/dev/zero' }],
  ['the journal is a link', { [path]: '/etc/passwd' }],
  ['the folder meta is a link', { 'drizzle/meta': '/etc' }],
  ['the folder is a link', { drizzle: '/etc' }],
  ['the folder is a link to itself', { drizzle: 'drizzle' }],
  ['the config is a link', { 'drizzle.config.ts': '/etc/passwd' }],
];

const family = (
  name: string,
  rows: readonly {
    name: string;
    head: Record<string, unknown>;
    base?: Record<string, unknown>;
    links?: Record<string, string>;
  }[],
): RepositoryInput[] => rows.map((row) => ({ family: name, base: journalBase, ...row, may: toldOrBroken }));

/** Pull requests that drop a column, with their migrations’ files broken. */
export const metadata: readonly RepositoryInput[] = [
  ...family(
    'the journal',
    journals.map(([name, broken]) => ({ name, head: { ...journalHead, [path]: broken } })),
  ),
  ...family(
    'files of the journal layout',
    files.map(([name, more]) => ({ name, head: { ...journalHead, ...more } })),
  ),
  ...family(
    'the folders layout',
    folders.map(([name, head]) => ({ name, head, base: { ...project, ...folders1x([folderBase]) } })),
  ),
  ...family(
    'links',
    links.map(([name, made]) => ({ name, head: journalHead, links: made })),
  ).map((one) => ({ ...one, may: one.name.includes('device') ? anything : one.may })),
];
