import type { Node } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import type { StatementFacts, TrialFacts } from '../core/facts.ts';
import { mostRows, sizeOfTable, type ProductionSizes, type TableSize } from '../core/sizes.ts';
import type { Statement } from '../core/statement.ts';
import type { ReadonlyColumnMap, ReadonlyColumnSet } from '../grammar/column-name.ts';
import type { Severity, TransactionMode } from '../core/words.ts';
import type { Settings } from '../settings/schema.ts';
import type { Routine } from '../catalog/routines.ts';
import type { Step } from './renames.ts';

/** What a rule may know of one statement. */
export interface RuleContext {
  statement: Statement;
  /** The statement's parse tree: `{ AlterTableStmt: {…} }`. */
  node: Node;
  /** The node and, for a DO block, the statements that its body spells out (whether they ran, only the facts tell). */
  nodes: readonly Node[];
  /** What the trial observed; null when nothing was (no trial, or the statement never ran). Also there for a statement that failed. */
  facts: StatementFacts | null;
  /** Why the trial could not run the statement, in plain words; null when it did, or where there was no trial. */
  notTried: string | null;
  /** True when the statement's whole effect was observed: then facts and catalogs decide, and the tree only explains. */
  measured: boolean;
  /** The database just before the statement, and just after it (the same object when it wasn't measured). */
  before: Catalog;
  after: Catalog;
  /** Tables and columns that the statement gave another name. */
  renamed: Step['renamed'];
  /** What earlier statements of the batch created: empty by construction, unknown to running code, exempt. */
  created: Created;
  batch: BatchContext;
}

/** Objects that the batch itself created, named as in the catalog at that moment. A renamed new table is still new. */
export interface Created {
  tables: ReadonlySet<string>;
  /** Only of tables that are not new themselves. */
  columns: ReadonlyColumnSet;
  indexes: ReadonlySet<string>;
  constraints: ReadonlySet<string>;
  views: ReadonlySet<string>;
  enums: ReadonlySet<string>;
  sequences: ReadonlySet<string>;
  functions: ReadonlySet<string>;
  schemas: ReadonlySet<string>;
}

/** What a rule may know of the whole batch. */
export interface BatchContext {
  /** One per statement, in order. */
  contexts: readonly RuleContext[];
  transaction: TransactionMode;
  /** The runs of the trial, the ordinary one first; empty when there was none. */
  runs: readonly TrialFacts[];
  /** The database before the batch. */
  baseline: Catalog;
  /** The functions of the baseline, with their bodies. */
  routines: readonly Routine[];
  /** The database after the batch, as far as it was seen: statements that cannot run at all had no effect. */
  final: Catalog;
  /** True when every statement was observed. */
  complete: boolean;
  /** Created by the whole batch. */
  created: Created;
  /** What became of the baseline's tables and columns. */
  fate: Fate;
  /** Columns that the batch adds to tables of the baseline. */
  newColumns: readonly NewColumn[];
  settings: RuleSettings;
}

/** The settings that rules look at. `tableRows` names tables as the catalog prints them. */
export type RuleSettings = Readonly<Pick<Settings, 'rules' | 'preset' | 'tableRows' | 'largeTableRows'>> & {
  /** What `raincheck stats` found; `tableRows` overrules it. */
  readonly sizes?: ProductionSizes | null;
};

/** Rows of a table in production; null when nobody knows. */
export function rowsInProduction(settings: RuleSettings, relation: string): number | null {
  const said = Object.hasOwn(settings.tableRows, relation) ? settings.tableRows[relation] : undefined;
  return said ?? countedRows(sizeOfTable(settings.sizes, relation));
}

/** No rows in a file of many pages: the statistics are of another time, or the rows are dead and are read all the same. */
function countedRows(size: TableSize | null): number | null {
  if (size === null || (size.rows === 0 && size.heapBytes > emptyFile)) return null;
  return size.rows;
}

/** Bytes: a file that vacuum has not cut back yet. */
const emptyFile = 1_000_000;

/** Bytes of an ordinary narrow row: where nobody has counted, so many make a row of a table that counts as large. */
const usualRow = 100;

/** What is known of a table's size in production. */
export function sizeOf(settings: RuleSettings, relation: string): 'large' | 'small' | 'unknown' {
  const rows = rowsInProduction(settings, relation);
  if (rows !== null) return rows >= settings.largeTableRows ? 'large' : 'small';
  // Nobody counted the rows: a file that is too short for many of them tells all the same.
  const measured = sizeOfTable(settings.sizes, relation);
  if (measured !== null) {
    const { heapBytes } = measured;
    if (mostRows({ rows: null, heapBytes }) < settings.largeTableRows) return 'small';
    if (heapBytes >= settings.largeTableRows * usualRow) return 'large';
  }
  return settings.preset === 'strict' ? 'large' : 'unknown';
}

/** Severity of a hazard that grows with the table: certain harm on a large one, none worth stopping for on a small one. */
export function severityBySize(settings: RuleSettings, relation: string): Severity {
  return ({ large: 'error', unknown: 'warning', small: 'notice' } as const)[sizeOf(settings, relation)];
}

/** What became of the baseline's tables and columns, as far as the trial saw it, or the statements say it. */
export interface Fate {
  /** Baseline name to final name; null when it was dropped (also when another one of that name came after it). */
  tables: ReadonlyMap<string, string | null>;
  /** Columns of the baseline to their final names; null when one was dropped. */
  columns: ReadonlyColumnMap<string | null>;
}

/** A column that the batch adds to a table of the baseline. */
export interface NewColumn {
  /** The table's name in the baseline. */
  table: string;
  column: string;
  /** As format_type() prints it. */
  type: string;
  generated: boolean;
  /** NOT NULL, and no default, identity or expression fills it: whoever inserts must give a value. */
  required: boolean;
  /** Index of the statement that adds it; null when it is only seen in the end. */
  statement: number | null;
}
