import type { IndexBuildFact, ScanFact } from '../core/facts.ts';
import { nameBefore, type Watched } from './watched.ts';
import type { Counters } from './look.ts';

/** Statements that read tables as queries do; what the others read is a check, a build or a rewrite. */
const queryKinds = new Set([
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'CreateTableAsStmt',
  'RefreshMatViewStmt',
  'CopyStmt',
  'DoStmt',
  'CallStmt',
  'ExplainStmt',
  'DeclareCursorStmt',
  'ExecuteStmt',
]);

/**
 * Tables and materialized views of the base that were read from end to end, by purpose. A table read through an index
 * counts too when as many entries came back as it has rows: PostgreSQL checks a foreign key with a query, and its planner
 * may choose so.
 */
export function scansOf(watched: Watched, rewritten: Set<string>, builds: IndexBuildFact[]): ScanFact[] {
  const indexes = indexesThatWereRead(watched);
  const isChecked = checkTeller(watched);
  const scans: ScanFact[] = [];
  for (const oid of new Set([...watched.counters.keys(), ...indexes.keys()])) {
    const kind = watched.base.relations.get(oid)?.kind;
    if (kind !== 'table' && kind !== 'materialized view') continue;
    const name = nameBefore(watched, oid);
    const rows = watched.base.live.get(oid) ?? 0;
    const own = watched.counters.get(oid);
    const passes = passesOf(own, rows);
    let left = passes;
    const perPass = passes === 0 ? rows : Math.round((own?.read ?? 0) / Math.max(1, own?.scans ?? 1));
    const take = (purpose: ScanFact['purpose'], wanted: number): void => {
      const taken = Math.min(left, wanted);
      left -= taken;
      if (taken > 0) scans.push({ relation: name, rows: perPass, purpose, ...(taken > 1 ? { passes: taken } : {}) });
    };
    const isRewritten = rewritten.has(name) && watched.kind !== 'RefreshMatViewStmt';
    const buildCount = builds.filter((build) => build.relation === name).length;
    if (isRewritten) take('rewrite', watched.kind === 'ClusterStmt' ? Math.max(1, left - buildCount) : 1);
    if (buildCount > 0)
      take('index build', isRewritten ? buildCount : Math.max(buildCount, onlyBuilds(watched) ? left : 0));
    const purpose = queryKinds.has(watched.kind) && !isChecked(name) ? 'query' : 'validate';
    take(purpose, left);
    if (passes === 0 && readThroughIndex(indexes.get(oid) ?? [], rows)) {
      scans.push({ relation: name, rows, purpose: isRewritten ? 'rewrite' : purpose });
    }
  }
  return scans.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

function onlyBuilds(watched: Watched): boolean {
  return watched.kind === 'IndexStmt' || watched.kind === 'ReindexStmt';
}

/** Sequential scans that read (nearly) everything. EXISTS and LIMIT stop early: those are no full scans. */
function passesOf(counters: Counters | undefined, rows: number): number {
  if (counters === undefined || counters.scans === 0) return 0;
  if (rows === 0) return counters.scans;
  return Math.min(counters.scans, Math.floor(counters.read / rows + 0.1));
}

function readThroughIndex(indexes: Counters[], rows: number): boolean {
  // Many look-ups of one row each (the checks of a foreign key on changed rows) are no scan.
  return rows > 0 && indexes.some(({ scans, read }) => scans > 0 && read >= rows * 0.9 && scans * 10 <= read);
}

/** Counters of the indexes that were read, by table. */
function indexesThatWereRead(watched: Watched): Map<number, Counters[]> {
  const read = new Map<number, Counters[]>();
  for (const [oid, counters] of watched.counters) {
    const relation = watched.before.get(oid) ?? watched.after.get(oid);
    if (relation?.kind !== 'index' || counters.scans === 0) continue;
    read.set(relation.table, [...(read.get(relation.table) ?? []), counters]);
  }
  return read;
}

/** Whether PostgreSQL's debug messages name a table as verified. Only for the purpose: the scan itself is counted. */
function checkTeller(watched: Watched): (name: string) => boolean {
  const bare = new Set<string>();
  let foreignKey = false;
  for (const { severity, message } of watched.notices) {
    if (!severity.startsWith('DEBUG')) continue;
    const table = /^verifying table "(.*)"$/.exec(message)?.[1];
    if (table !== undefined) bare.add(table);
    foreignKey ||= message.startsWith('validating foreign key constraint ');
  }
  return (name) => foreignKey || bare.has(name.replace(/^.*\./, '').replaceAll('"', ''));
}
