import type { BlockFact, DropFact, HostileClass, StatementFacts } from '../core/facts.ts';
import { readIdentity } from '../grammar/identity.ts';
import { sameName } from '../grammar/name.ts';
import { figure, plural, say, words, type Phrase } from './phrase.ts';
import { blocked, lockName } from '../grammar/lock.ts';

/** What was measured for one statement, worst first, one phrase per fact. Times are left out: they tell nothing of production. */
export function factPhrases(facts: StatementFacts): Phrase[] {
  if (facts.ran === 'not-run') {
    return [typeof facts.notTried !== 'string' ? say`did not run` : say`could not be tried: ${words(facts.notTried)}`];
  }
  const phrases = [
    ...errorPhrases(facts),
    ...(facts.hostileFailures ?? []).map(
      ({ class: rows, error }) => say`fails if the data has ${[hostileRows[rows]]}: ${words(error.message)}`,
    ),
    ...dropPhrases(facts),
    ...facts.silentChanges.map(
      (change) =>
        say`silently changes ${`${change.relation}.${change.column}`} in ${change.rows} of ${plainPlural(change.of, 'row')}${[change.rowSet === 'hostile' ? ', of unusual rows only' : '']}`,
    ),
    ...facts.rewrites.map(({ relation, reason }) => say`rewrites ${relation} (${words(reason)})`),
    ...facts.indexBuilds.map(
      ({ index, relation, rebuild }) => say`${[rebuild ? 'rebuilds' : 'builds']} the index ${index} on ${relation}`,
    ),
    ...facts.scans
      // A rewrite and an index build read the table anyway.
      .filter(({ purpose }) => purpose === 'validate' || purpose === 'query')
      .map(
        ({ relation, rows, purpose }) =>
          say`reads all of ${relation} (${plainPlural(rows, 'row')}${[purpose === 'validate' ? ', to validate' : '']})`,
      ),
    ...rowPhrases(facts),
    ...lockPhrases(facts),
  ];
  if (facts.ran === 'alone') phrases.push(say`watched alone, outside the transaction`);
  if (phrases.length === 0) phrases.push(facts.noop ? say`changes nothing` : say`takes no lock that others feel`);
  return phrases;
}

function plainPlural(count: number, one: string): Phrase {
  return [plural(count, one)];
}

const hostileRows: Record<HostileClass, string> = {
  nulls: 'NULLs',
  duplicates: 'duplicates',
  long: 'long texts',
  extreme: 'extreme values',
  text: 'empty or unusual texts',
  orphans: 'rows without their parent',
  labels: 'every label of the enum',
  named: 'the values that the SQL names',
  missing: 'no row that the SQL refers to',
};

function errorPhrases({ error }: StatementFacts): Phrase[] {
  return error === null ? [] : [say`fails: ${words(error.message)} (SQLSTATE ${words(error.sqlstate)})`];
}

function dropPhrases({ drops }: StatementFacts): Phrase[] {
  const tables = drops.filter(({ type }) => type === 'table');
  return (
    drops
      // What belongs to a dropped table goes with it and needs no line of its own.
      .filter((drop) => !(drop.cascaded && tables.some((table) => isPartOf(drop, table))))
      .map(({ type, identity, rows, cascaded }) => {
        const lost: Phrase = rows === null ? [] : [` (${figure(rows)} ${type === 'table' ? 'rows' : 'values'} lost)`];
        return say`drops the ${[kindOf(type)]} ${withoutPublic(identity)}${lost}${[cascaded ? ', along with it' : '']}`;
      })
  );
}

/** True for a column, a constraint, a trigger of the table, and for an index, a sequence, a type that is called after it. */
function isPartOf(drop: DropFact, table: DropFact): boolean {
  const owner = readIdentity(drop)?.owner ?? null;
  const own = readIdentity(table);
  if (owner !== null) return own !== null && sameName(owner, own.name);
  return /^(table|index|sequence|type|toast table)$/.test(drop.type) && drop.identity.includes(table.identity);
}

const objectKinds: Record<string, string> = { 'table column': 'column', 'table constraint': 'constraint' };

/** PostgreSQL's own word for the kind of object; a word that it does not have is not printed. */
function kindOf(type: string): string {
  return /^[a-z ]{1,40}$/.test(type) ? (objectKinds[type] ?? type) : 'object';
}

function withoutPublic(identity: string): string {
  return identity.replace(/^public\./, '');
}

function rowPhrases({ rows }: StatementFacts): Phrase[] {
  return rows.flatMap(({ relation, inserted, updated, deleted, truncated }) => [
    ...(truncated ? [say`empties ${relation}`] : []),
    ...(deleted > 0 && !truncated ? [say`deletes ${plainPlural(deleted, 'row')} of ${relation}`] : []),
    ...(updated > 0 ? [say`updates ${plainPlural(updated, 'row')} of ${relation}`] : []),
    ...(inserted > 0 ? [say`inserts ${plainPlural(inserted, 'row')} into ${relation}`] : []),
  ]);
}

/** Locks that keep an application waiting and that no earlier statement held already. Locks on indexes follow their table's. */
function lockPhrases({ locks, blocks: tried = [] }: StatementFacts): Phrase[] {
  return locks
    .filter(({ kind, held }) => !held && kind !== 'index' && kind !== 'sequence' && kind !== 'composite type')
    .flatMap(({ relation, mode }) => {
      const measured = tried.find((one) => one.relation === relation);
      const felt = measured === undefined ? blocked(mode) : waits(measured);
      if (blocked(mode) === null || felt === null) return [];
      return [say`${[lockName(mode)]} on ${relation} (blocks ${[felt]}${[measured === undefined ? '' : ', tried']})`];
    });
}

/** What had to wait when another session tried it. */
function waits({ reads, rowLocks, writes }: BlockFact): string | null {
  if (reads) return 'reads and writes';
  if (!writes) return null;
  return rowLocks ? 'writes and SELECT … FOR UPDATE' : 'writes';
}
