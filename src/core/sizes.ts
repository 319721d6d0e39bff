/** How large production's tables are, as `raincheck stats` found them: figures only, never a value of a row. */
export interface ProductionSizes {
  /** The day on which they were read, by the server's clock in UTC: `YYYY-MM-DD`. */
  takenOn: string;
  /** Over how many seconds the writes were counted; null when they could not be (a replica). */
  writesOverSeconds: number | null;
  /** By name as PostgreSQL prints it with `search_path = public`: `users`, `billing.invoices`, `"user"`. */
  tables: Record<string, TableSize>;
}

/** One table; a partitioned one is the sum of its partitions, which have entries of their own as well. */
export interface TableSize {
  /** An estimate, three digits of it; null when nothing tells. */
  rows: number | null;
  /**
   * `statistics`: what ANALYZE or VACUUM counted, grown with the file as PostgreSQL's planner does it. `counters`: never
   * analysed, so the rows inserted less those deleted. `file`: the file is empty. Null: unknown.
   */
  rowsFrom: 'statistics' | 'counters' | 'file' | null;
  heapBytes: number;
  toastBytes: number;
  indexBytes: number;
  indexes: number;
  /** Rows inserted, updated and deleted each second, on average; null when not counted. */
  writesPerSecond: number | null;
}

/** Where `raincheck stats` writes, and where a review looks when nothing else is said. */
export const statsFileName = 'raincheck.stats.json';

/** What is known of a table; null when nothing is. Names that the file chose cannot reach into the object's prototype. */
export function sizeOfTable(sizes: ProductionSizes | null | undefined, relation: string): TableSize | null {
  if (sizes === null || sizes === undefined || !Object.hasOwn(sizes.tables, relation)) return null;
  return sizes.tables[relation] ?? null;
}

/**
 * Fewest bytes that a row can take in a table's file: a header of 24 and a pointer of 4 (PostgreSQL manual, 65.6). So the
 * file tells how many rows there can be at most, also where nobody has counted them.
 */
const smallestRow = 28;

/** The most rows that a table can have. */
export function mostRows({ rows, heapBytes }: Pick<TableSize, 'rows' | 'heapBytes'>): number {
  return rows ?? Math.ceil(heapBytes / smallestRow);
}
