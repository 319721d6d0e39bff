import type { Catalog, Constraint, Table } from '../core/catalog.ts';
import type { ErrorFact } from '../core/facts.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { requestsOf, type Request } from './locks/requests.ts';
import { quotedTable } from './names.ts';
import { failingRows } from './preflight/casts.ts';
import { conversionOf } from './preflight/conversion.ts';
import { checkExpression, indexParts, replaceValue } from './preflight/slice.ts';
import type { RuleContext } from './rule.ts';
import { pick, strings } from './tree.ts';

/** A question to production's data, asked before the batch runs. */
export interface PreflightQuery {
  /** What the statement takes for granted: `no NULL in users.email`. */
  assumption: string;
  /** One read-only SELECT, names quoted, that runs on the database as it is before the batch. */
  sql: string;
  /**
   * `count`: it gives one number, and the statement fails unless that is 0. `error`: it does the same conversion, and
   * fails itself if the statement would.
   */
  answer: 'count' | 'error';
}

/**
 * The queries that tell whether a statement fails on production's rows, for one failure that was seen or for all that
 * the statement can have. Empty where none can be given: the rows come from the batch itself, or the statement is a
 * query of its own.
 */
export function preflightQueries(context: RuleContext, error: Pick<ErrorFact, 'sqlstate'> | null): PreflightQuery[] {
  const all = requestsOf(context.nodes, context.before).flatMap((request) => new Asked(context, request).queries());
  const wanted = all.filter(({ states }) => error === null || states.some((state) => error.sqlstate.startsWith(state)));
  return [...new Map(wanted.map(({ query }) => [query.sql, query])).values()];
}

/** A query and the SQLSTATEs (or their beginnings) that it asks about. */
interface Answerable {
  query: PreflightQuery;
  states: string[];
}

/** The database as it is after the statement, on empty tables; the same as before when it fails there too. */
function catalogAfter({ batch, statement }: RuleContext): Catalog {
  const next = batch.contexts.findIndex((context) => context.statement.index === statement.index) + 1;
  return batch.contexts[next]?.before ?? batch.final;
}

class Asked {
  readonly #context: RuleContext;
  readonly #request: Request;
  readonly #after: Catalog;

  constructor(context: RuleContext, request: Request) {
    this.#context = context;
    this.#request = request;
    this.#after = catalogAfter(context);
  }

  queries(): Answerable[] {
    const request = this.#request;
    switch (request.kind) {
      case 'set not null':
        return this.#noNull(request.table, request.column);
      case 'create index':
        return this.#ofIndex(request.table, request.index.idxname ?? null);
      case 'constraint':
        return this.#ofConstraints((type) => matches(type, request), request.constraint.conname ?? null);
      case 'validate': {
        const found = this.#context.before.tables[request.table]?.constraints.find(({ name }) => name === request.name);
        return found === undefined ? [] : this.#ofConstraint(request.table, found);
      }
      case 'add column':
        return this.#ofNewColumn(request);
      case 'column type':
        return this.#ofConversion(request.table, request.column);
      case 'domain':
        return this.#ofDomain(request.domain, request.what);
      default:
        return [];
    }
  }

  /** The table as the baseline knows it; undefined when the batch made it, or one of the columns. */
  #table(name: string, columns: readonly (string | null)[]): Table | undefined {
    const { batch, created } = this.#context;
    const table = batch.baseline.tables[name];
    if (table === undefined || created.tables.has(name)) return undefined;
    const known = (column: string | null) =>
      column === null ||
      (table.columns.some((one) => one.name === column) && !created.columns.has(`${name}.${column}`));
    return columns.every(known) ? table : undefined;
  }

  #noNull(name: string, column: string): Answerable[] {
    const table = this.#table(name, [column]);
    if (table === undefined) return [];
    return [
      {
        states: ['23502'],
        query: {
          assumption: `no NULL in ${name}.${column}`,
          sql: `SELECT count(*) FROM ${sqlName(table)} WHERE ${quoteIdentifier(column)} IS NULL;`,
          answer: 'count',
        },
      },
    ];
  }

  #ofIndex(name: string, index: string | null): Answerable[] {
    const old = this.#context.before.tables[name]?.indexes ?? [];
    const made = this.#after.tables[name]?.indexes.filter((one) => !old.some((other) => other.name === one.name)) ?? [];
    const found = made.find((one) => one.name === index) ?? made[0];
    const parts = found === undefined ? null : indexParts(found.definition);
    if (found === undefined || parts === null) return [];
    const keys = parts.keys.slice(0, found.columns.length);
    const nullsDistinct = !/\bNULLS NOT DISTINCT\b/.test(found.definition);
    return [
      ...(found.unique ? this.#noDuplicates(name, found.columns, keys, parts.where, nullsDistinct) : []),
      ...this.#shortEnough(name, found.columns, keys, parts.where),
      ...this.#computable(name, found.columns, keys, parts.where),
    ];
  }

  #noDuplicates(
    name: string,
    columns: readonly (string | null)[],
    keys: readonly string[],
    where: string | null,
    nullsDistinct: boolean,
  ): Answerable[] {
    const table = this.#table(name, columns);
    if (table === undefined) return [];
    const conditions = [
      ...(where === null ? [] : [`(${where})`]),
      ...(nullsDistinct ? keys.map((key) => `${key} IS NOT NULL`) : []),
    ];
    const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return [
      {
        states: ['23505'],
        query: {
          assumption: `no two rows of ${name} with the same ${keys.join(', ')}`,
          sql: `SELECT count(*) FROM (SELECT 1 FROM ${sqlName(table)}${filter} GROUP BY ${keys.join(', ')} HAVING count(*) > 1) AS duplicates;`,
          answer: 'count',
        },
      },
    ];
  }

  /** A B-tree entry holds at most about a third of a page: 2,704 bytes (PostgreSQL source, BTMaxItemSize). */
  #shortEnough(
    name: string,
    columns: readonly (string | null)[],
    keys: readonly string[],
    where: string | null,
  ): Answerable[] {
    const table = this.#table(name, columns);
    if (table === undefined) return [];
    const size = keys.map((key) => `coalesce(octet_length(${key}::text), 0)`).join(' + ');
    return [
      {
        states: ['54000'],
        query: {
          assumption: `no value of ${name} too long for the index`,
          sql: `SELECT count(*) FROM ${sqlName(table)} WHERE ${where === null ? '' : `(${where}) AND `}${size} > 2690;`,
          answer: 'count',
        },
      },
    ];
  }

  #computable(
    name: string,
    columns: readonly (string | null)[],
    keys: readonly string[],
    where: string | null,
  ): Answerable[] {
    const table = this.#table(name, columns);
    const expressions = keys.filter((_, position) => columns[position] === null);
    if (table === undefined || expressions.length === 0) return [];
    return [
      {
        states: ['22'],
        query: {
          assumption: `${expressions.join(', ')} can be computed for every row of ${name}`,
          sql: `SELECT ${expressions.map((one) => `count(${one})`).join(', ')} FROM ${sqlName(table)}${where === null ? '' : ` WHERE ${where}`};`,
          answer: 'error',
        },
      },
    ];
  }

  #ofConstraints(wanted: (type: Constraint['type']) => boolean, constraintName: string | null): Answerable[] {
    const name = this.#request.table;
    const old = this.#context.before.tables[name]?.constraints ?? [];
    const made = (this.#after.tables[name]?.constraints ?? []).filter(
      (constraint) => wanted(constraint.type) && !old.some((other) => other.name === constraint.name),
    );
    const found = made.find((constraint) => constraint.name === constraintName) ?? made[0];
    return found === undefined ? [] : this.#ofConstraint(name, found);
  }

  #ofConstraint(name: string, constraint: Constraint): Answerable[] {
    switch (constraint.type) {
      case 'unique':
        return this.#ofIndex(name, constraint.name);
      case 'primary key':
        return [
          ...constraint.columns.flatMap((column) => this.#noNull(name, column)),
          ...this.#ofIndex(name, constraint.name),
        ];
      case 'check':
        return this.#passes(name, constraint);
      case 'foreign key':
        return this.#noOrphans(name, constraint);
      default:
        return this.#noOverlaps(name);
    }
  }

  #passes(name: string, constraint: Constraint): Answerable[] {
    const table = this.#table(name, constraint.columns);
    const expression = checkExpression(constraint.definition);
    if (table === undefined || expression === null) return [];
    return [
      {
        states: ['23514', '22'],
        query: {
          assumption: `every row of ${name} passes ${constraint.name}`,
          // A CHECK lets NULL pass, and NOT NULL is NULL: such rows aren't counted.
          sql: `SELECT count(*) FROM ${sqlName(table)} WHERE NOT (${expression});`,
          answer: 'count',
        },
      },
    ];
  }

  #noOrphans(name: string, constraint: Constraint): Answerable[] {
    const child = this.#table(name, constraint.columns);
    const parent = this.#table(constraint.references ?? '', constraint.referencedColumns);
    if (child === undefined || parent === undefined) return [];
    const pairs = constraint.columns.map((column, position) => {
      const referenced = constraint.referencedColumns[position] ?? column;
      return `referenced.${quoteIdentifier(referenced)} = referencing.${quoteIdentifier(column)}`;
    });
    const given = constraint.columns.map((column) => `referencing.${quoteIdentifier(column)} IS NOT NULL`);
    return [
      {
        states: ['23503'],
        query: {
          assumption: `every ${constraint.columns.map((column) => `${name}.${column}`).join(', ')} has its row in ${constraint.references ?? ''}`,
          sql: `SELECT count(*) FROM ${sqlName(child)} AS referencing WHERE ${given.join(' AND ')} AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS referenced WHERE ${pairs.join(' AND ')});`,
          answer: 'count',
        },
      },
    ];
  }

  #noOverlaps(name: string): Answerable[] {
    const constraint = this.#request.kind === 'constraint' ? this.#request.constraint : undefined;
    if (constraint === undefined || constraint.where_clause !== undefined) return [];
    const pairs = (constraint.exclusions ?? []).map((node) => {
      const [element, operator] = pick(node, 'List')?.items ?? [];
      const column = pick(element, 'IndexElem')?.name;
      return { column, operator: strings(pick(operator, 'List')?.items).at(-1) };
    });
    const table = this.#table(
      name,
      pairs.map(({ column }) => column ?? null),
    );
    if (table === undefined || pairs.length === 0 || pairs.some((pair) => !pair.column || !pair.operator)) return [];
    const condition = pairs.map(
      ({ column = '', operator = '' }) =>
        `one.${quoteIdentifier(column)} OPERATOR(${operator}) other.${quoteIdentifier(column)}`,
    );
    return [
      {
        states: ['23P01'],
        query: {
          assumption: `no two rows of ${name} that exclude each other`,
          sql: `SELECT count(*) FROM ${sqlName(table)} AS one JOIN ${sqlName(table)} AS other ON one.ctid < other.ctid AND ${condition.join(' AND ')};`,
          answer: 'count',
        },
      },
    ];
  }

  #ofNewColumn(request: Extract<Request, { kind: 'add column' }>): Answerable[] {
    const table = this.#table(request.table, []);
    if (table === undefined) return [];
    return [
      {
        states: ['23502', '23514', '23505', '23503'],
        query: {
          assumption: `no row in ${request.table}`,
          sql: `SELECT count(*) FROM (SELECT FROM ${sqlName(table)} LIMIT 1) AS one;`,
          answer: 'count',
        },
      },
    ];
  }

  #ofConversion(name: string, column: string): Answerable[] {
    const table = this.#table(name, [column]);
    const from = table?.columns.find((one) => one.name === column)?.type;
    const to = this.#after.tables[name]?.columns.find((one) => one.name === column)?.type;
    if (table === undefined || from === undefined || to === undefined) return [];
    const isOnlyStatement = this.#context.statement.kind === 'AlterTableStmt';
    const conversion = conversionOf(isOnlyStatement ? this.#context.statement.sql : null, column, from, to);
    const failing = failingRows(conversion, this.#context.before);
    const states = ['22', '23514', '23502'];
    const assumption = `every ${name}.${column} can become ${to}`;
    if (failing !== null) {
      const sql = `SELECT count(*) FROM ${sqlName(table)} WHERE ${failing};`;
      return [{ states, query: { assumption, sql, answer: 'count' } }];
    }
    // The new type may come with this very batch: then production doesn't know it yet.
    const { baseline } = this.#context.batch;
    const isNewType =
      [this.#after.enums, this.#after.domains].some((kind) => kind[to] !== undefined) && !isThere(baseline, to);
    if (isNewType) return [];
    const sql = `SELECT count((${conversion.value})::${to}) FROM ${sqlName(table)};`;
    return [{ states, query: { assumption, sql, answer: 'error' } }];
  }

  #ofDomain(domain: string, what: 'constraint' | 'not null'): Answerable[] {
    const old = this.#context.before.domains[domain]?.constraints ?? [];
    const made = (this.#after.domains[domain]?.constraints ?? []).filter((text) => !old.includes(text));
    return Object.values(this.#context.before.tables).flatMap((table) =>
      table.columns.flatMap(({ name: column, type }) => {
        if (type !== domain) return [];
        if (what === 'not null') return this.#noNull(table.name, column);
        const known = this.#table(table.name, [column]);
        return made.flatMap((definition) => {
          const expression = checkExpression(definition);
          if (known === undefined || expression === null) return [];
          const condition = replaceValue(expression, quoteIdentifier(column));
          return [
            {
              states: ['23514', '22'],
              query: {
                assumption: `every ${table.name}.${column} passes the domain ${domain}`,
                sql: `SELECT count(*) FROM ${sqlName(known)} WHERE NOT (${condition});`,
                answer: 'count' as const,
              },
            },
          ];
        });
      }),
    );
  }
}

function matches(type: Constraint['type'], { constraint }: Extract<Request, { kind: 'constraint' }>): boolean {
  const types: Partial<Record<NonNullable<typeof constraint.contype>, Constraint['type']>> = {
    CONSTR_UNIQUE: 'unique',
    CONSTR_PRIMARY: 'primary key',
    CONSTR_CHECK: 'check',
    CONSTR_FOREIGN: 'foreign key',
    CONSTR_EXCLUSION: 'exclusion',
  };
  return types[constraint.contype ?? 'CONSTR_NULL'] === type;
}

function isThere(catalog: Catalog, type: string): boolean {
  return catalog.enums[type] !== undefined || catalog.domains[type] !== undefined;
}

function sqlName(table: Table): string {
  return quotedTable(table, table.name);
}
