import { isGuardStop } from '../../batch/guard.ts';
import type { ErrorFact, HostileClass, HostileFailure } from '../../core/facts.ts';
import type { FindingDraft } from '../../core/finding.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { defaultReferences } from '../telling/default-reference.ts';
import { errorDetails, outcomeWords, preflightSteps, subjectOf } from '../telling/failure-words.ts';
import { shapeWords } from '../telling/shape-words.ts';
import { requestsOf } from '../../grammar/requests.ts';
import { asking, askProduction, type PreflightQuery } from '../../batch/questions/questions.ts';
import { catalogAfter, tableIn } from '../../batch/questions/asked.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { strings, findAll } from '../../grammar/tree.ts';
import { printColumn } from '../../grammar/column-name.ts';

/** How the action of a finding begins that production can answer. */
export const askFirst = 'Ask production before the deploy';

/** A statement that fails on rows which the schema allows and few applications have. */
export const failsIfData: Rule = {
  name: 'fails-if-data',
  hazard: 'fails',
  severity: 'warning',
  title: 'Fails if the data has a shape that the schema allows',
  why: 'Nothing in the schema keeps such rows out. Whether production has any, only production knows: the query in the finding tells.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind === 'named rows') return [namedRows(context, failure.error)];
    // Made-up values of two tables hardly ever match; those of an application mostly do.
    if (failure?.kind === 'no match') return [hostile(context, { class: 'nulls', error: failure.error }, true)];
    if (failure?.kind === 'some rows') return [someRows(context, failure.error)];
    const seen = new Map<string, HostileFailure>();
    for (const one of context.facts?.hostileFailures ?? []) {
      if (isGuardStop(context.node, one.error)) continue;
      if (one.error.sqlstate === '54000' && !indexesProse(context)) continue;
      // A key at the very end of its type: made up, and such a table takes no more rows anyway.
      if (one.error.sqlstate === '22003' && movesSequence(context)) continue;
      if (!seen.has(one.error.sqlstate)) seen.set(one.error.sqlstate, one);
    }
    const unusual = [...seen.values()].map((one, position) =>
      namesParent(context, one.error) ? namedRows(context, one.error) : hostile(context, one, position === 0),
    );
    return [...unusual, ...(failure === null && !seen.has('23503') ? missingRow(context) : [])];
  },
};

function movesSequence({ nodes }: RuleContext): boolean {
  return findAll(nodes, 'FuncCall').some(({ funcname }) => strings(funcname).at(-1) === 'setval');
}

/** True for sums and products that only a value near the end of its type overflows: hardly any application has one. */
function isFarFetched({ nodes, before }: RuleContext, shape: HostileClass, { sqlstate }: ErrorFact): boolean {
  const converts = requestsOf(nodes, before).some(({ kind }) => kind === 'column type');
  return sqlstate === '22003' && shape === 'extreme' && !converts && findAll(nodes, 'TypeCast').length === 0;
}

/** Columns whose texts people or programs write at length. */
const prose =
  /(^|_)(body|content|contents|description|details|markdown|html|text|message|prompt|transcript|summary|notes?|comment|bio|payload|raw|source|query|sql|url|error|stack|log|output)s?$/i;

/**
 * True when the statement indexes a column that may hold kilobytes of text. Every index on a text fails on a value that
 * long (a b-tree entry has 2,704 bytes at most), and hardly any e-mail, name or slug is: to tell of each is noise.
 */
function indexesProse({ nodes }: RuleContext): boolean {
  const columns = [
    ...findAll(nodes, 'IndexElem').flatMap(({ name, expr }) =>
      name === undefined ? columnNames(expr) : [name, ...columnNames(expr)],
    ),
    ...findAll(nodes, 'Constraint').flatMap(({ keys }) => strings(keys)),
    ...findAll(nodes, 'AlterTableCmd').flatMap(({ name }) => name ?? []),
  ];
  return columns.some((name) => prose.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2')));
}

function columnNames(expression: unknown): string[] {
  return findAll(expression, 'ColumnRef').flatMap(({ fields }) => strings(fields).slice(-1));
}

function hostile(context: RuleContext, { class: shape, error }: HostileFailure, isFirst: boolean): FindingDraft {
  if ((shape === 'named' || shape === 'missing') && inserts(context)) return namedRows(context, error);
  const { queries, preflight, why } = askProduction(context, error);
  const subject = subjectOf(context, error);
  return {
    subject: isFirst ? subject : `${subject} (${error.sqlstate})`,
    // Kilobytes of text in an indexed column: possible in every index on a text, and met in hardly any.
    ...(error.sqlstate === '54000' || isFarFetched(context, shape, error) ? { severity: 'notice' as const } : {}),
    message: `Fails if ${shapeWords(context, shape, error)}.`,
    details: errorDetails(context, error),
    action: {
      text:
        why === null
          ? `${askFirst}, and mend the rows that the query finds.`
          : `Look at production’s rows before the deploy: no query can tell beforehand, because ${why}.`,
      steps: preflightSteps(queries),
    },
    ...(preflight === null ? {} : { preflight }),
  };
}

/** What an UPDATE or INSERT … SELECT makes of other rows did not fit: the trial's are ordinary, and not production's. */
function someRows(context: RuleContext, error: ErrorFact): FindingDraft {
  const shape = shapeOf[error.sqlstate] ?? 'text';
  const words = shapeWords(context, shape, error);
  return {
    ...hostile(context, { class: shape, error }, true),
    severity: 'warning',
    message: `Fails if ${words}, as in the trial.`,
  };
}

const shapeOf: Readonly<Record<string, HostileClass>> = {
  '23502': 'nulls',
  '23505': 'duplicates',
  '23503': 'orphans',
  '22001': 'long',
  '22003': 'extreme',
};

/** The default of a new column must be in the referenced table: the trial's rows have it by chance. */
function missingRow(context: RuleContext): FindingDraft[] {
  return defaultReferences(context)
    .filter(({ referenced }) => !context.created.tables.has(referenced))
    .map(({ table, column, constraint, referenced }) => {
      const { queries, preflight } = asking(context, withoutDefault(context, { table, column, referenced }));
      return {
        subject: constraint ?? printColumn({ table, column }),
        evidence: 'parsed',
        message: `Fails if ${referenced} has no row with the default of ${printColumn({ table, column })}.`,
        details: `Every row of ${table} gets the default, and the foreign key looks it up. The trial’s rows have it by chance: where production lacks it, ${outcomeWords(context)}.`,
        action: {
          text: 'Add the column without a default and nullable, or insert the row by the same migration (INSERT … ON CONFLICT DO NOTHING).',
          steps: preflightSteps(queries),
        },
        ...(preflight === null ? {} : { preflight }),
      };
    });
}

/** Rows that get a default which the referenced table does not have; for a default that is the same for all of them. */
function withoutDefault(
  context: RuleContext,
  { table, column, referenced }: { table: string; column: string; referenced: string },
): PreflightQuery[] {
  const after = catalogAfter(context).tables[table];
  const value = after?.columns.find(({ name }) => name === column)?.default ?? null;
  const key = after?.constraints.find(
    (one) => one.type === 'foreign key' && one.columns.join() === column && one.references === referenced,
  );
  const [from, to] = [tableIn(context, table), tableIn(context, referenced)];
  const [name] = key?.referencedColumns ?? [];
  if (value === null || name === undefined || from === null || to === null || /[([]/.test(value)) return [];
  const assumption = `${referenced} has the default of ${printColumn({ table, column })}`;
  const sql = `SELECT count(*) FROM ${from} WHERE NOT EXISTS (SELECT FROM ${to} AS referenced WHERE referenced.${quoteIdentifier(name)} = ${value});`;
  return [{ assumption, sql, answer: 'count' }];
}

function inserts({ nodes }: RuleContext): boolean {
  return nodes.some((node) => 'InsertStmt' in node);
}

/** An INSERT of given rows, or a check that the migration makes itself: the trial's rows are not production's. */
function namedRows(context: RuleContext, error: ErrorFact): FindingDraft {
  const [what, text] = namedRowsWords(error.sqlstate);
  const { queries, preflight } = askProduction(context, error);
  return {
    subject: subjectOf(context, error),
    message: `Fails if your data ${what}.`,
    details: errorDetails(context, error),
    action: { text, steps: preflightSteps(queries) },
    ...(preflight === null ? {} : { preflight }),
  };
}

/** True for an INSERT of given values that refers to a row which no migration makes. */
function namesParent(context: RuleContext, { sqlstate }: ErrorFact): boolean {
  return sqlstate === '23503' && inserts(context);
}

function namedRowsWords(sqlstate: string): [what: string, text: string] {
  switch (sqlstate) {
    case '23505':
    case '23P01':
      return [
        'already has a row with this key',
        'Write ON CONFLICT DO NOTHING (or DO UPDATE) when the row may be there.',
      ];
    case '23503':
      return [
        'has no row that this one refers to: a new database has none',
        'Insert by a query that finds the referenced row (INSERT … SELECT … WHERE EXISTS), so that the migration works on every database.',
      ];
    default:
      return [
        'does not pass the migration’s own check, as the trial’s does not',
        'The migration must also run on an empty database and on a developer’s: let the check pass where there is nothing to check.',
      ];
  }
}
