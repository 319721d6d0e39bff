import type { AlterTableCmd, Node } from 'libpg-query';
import type { Table } from '../../core/catalog.ts';
import { truncatedTables } from '../../batch/emptied.ts';
import { printColumn, type ColumnName } from '../../grammar/column-name.ts';
import { printName, quotePrinted, rangeName, parseName, type QualifiedName } from '../../grammar/name.ts';
import { shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { constantText } from '../../grammar/constants.ts';

interface Restart {
  subject: string;
  /** The next number, or null for the sequence's own start. */
  at: number | null;
  /** The column that draws from it, where the statement names one. */
  column?: ColumnName;
}

/** A sequence or identity column of the baseline that begins anew, or a column that draws from a new one, while its rows stay. */
export const restartSequence: Rule = {
  name: 'restart-sequence',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Lets a sequence begin anew',
  why: 'The numbers that it hands out next are taken: each INSERT fails with a duplicate key (23505) until it has passed all that are there.',
  check(context) {
    if (context.facts?.error) return [];
    const found = restarts(context);
    // A batch can have ten thousands of statements: all of them are looked at for one that restarts something alone.
    if (found.length === 0 || context.batch.contexts.some((one) => truncatedTables(one).length > 0)) return [];
    return found.map(({ subject, at, column }) => ({
      subject,
      // A high number is mostly meant to lie above all that are there.
      ...(at !== null && at > 1 ? { severity: 'notice' as const } : {}),
      evidence: 'parsed' as const,
      message: `Lets ${named(subject)} begin anew${at === null ? '' : ` at ${at}`}: INSERTs fail while the numbers are taken.`,
      action: {
        text: 'Set it from the rows that are there.',
        steps: [
          {
            title: 'Behind the largest number',
            sql: behindRows(column),
          },
        ],
      },
    }));
  },
};

function behindRows(column: ColumnName | undefined): string {
  if (column === undefined) return `SELECT setval('<sequence>', (SELECT max(<column>) FROM <table>));`;
  const [table, own] = [quotePrinted(column.table), quoteIdentifier(column.column)];
  const sequence = `pg_get_serial_sequence(${quoteLiteral(table)}, ${quoteLiteral(column.column)})`;
  return `SELECT setval(${sequence}, (SELECT max(${own}) FROM ${table}));`;
}

function restarts(context: RuleContext): Restart[] {
  const { before, created } = context;
  const ofColumns = alterTableCommands(context.nodes).flatMap(({ target, command }): Restart[] => {
    const table = shownName(before, target);
    const { name: column } = command;
    const found = command.subtype === 'AT_SetIdentity' ? restartIn(pick(command.def, 'List')?.items) : undefined;
    if (found === undefined || before.tables[table] === undefined || created.tables.has(table)) return [];
    if (column === undefined || created.columns.has({ table, column })) return [];
    return [{ subject: printColumn({ table, column }), at: found.at, column: { table, column } }];
  });
  const ofSequences = context.nodes.flatMap((node): Restart[] => {
    const alter = pick(node, 'AlterSeqStmt');
    const found = restartIn(alter?.options);
    if (alter === undefined || found === undefined) return [];
    return known(context, rangeName(alter.sequence)).map((subject) => ({ subject, at: found.at }));
  });
  const set = findAll(context.nodes, 'FuncCall').flatMap(({ funcname, args }): Restart[] => {
    const at = integerOf(args?.[1]);
    if (strings(funcname).at(-1) !== 'setval' || at === null) return [];
    const text = constantText(args?.[0]);
    return known(context, text === null ? null : parseName(text)).map((subject) => ({ subject, at }));
  });
  return [...ofColumns, ...newSources(context), ...ofSequences, ...set];
}

/** Unique columns of the baseline that draw from a new sequence from now on, which nobody sets behind their rows. */
function newSources(context: RuleContext): Restart[] {
  const { before, created, batch } = context;
  return alterTableCommands(context.nodes).flatMap(({ target, command }): Restart[] => {
    const { name: column } = command;
    const at = newSource(command, context);
    const table = shownName(before, target);
    const known = before.tables[table];
    if (at === undefined || column === undefined || known === undefined || created.tables.has(table)) return [];
    if (created.columns.has({ table, column }) || !isUnique(known, column)) return [];
    // Where it is set to, nobody needs to know: whoever sets it thought of the rows.
    if (batch.contexts.some(({ statement }) => /\bsetval\b|\brestart\b/i.test(statement.sql))) return [];
    return [{ subject: printColumn({ table, column }), at, column: { table, column } }];
  });
}

/** The first number of the new sequence that a column gets; undefined where it gets none. */
function newSource({ subtype, def }: AlterTableCmd, { created }: RuleContext): number | null | undefined {
  if (subtype === 'AT_AddIdentity') {
    const start = (pick(def, 'Constraint')?.options ?? [])
      .map((node) => pick(node, 'DefElem'))
      .find((element) => element?.defname === 'start');
    return pick(start?.arg, 'Integer')?.ival ?? null;
  }
  if (subtype !== 'AT_ColumnDefault' || def === undefined) return undefined;
  const drawn = findAll([def], 'FuncCall').flatMap(({ funcname, args }) => {
    const text = strings(funcname).at(-1) === 'nextval' ? constantText(args?.[0]) : null;
    const name = text === null ? null : parseName(text);
    return name === null ? [] : [printName(name)];
  });
  return drawn.some((name) => created.sequences.has(name)) ? null : undefined;
}

function isUnique({ indexes }: Table, column: string): boolean {
  return indexes.some((index) => index.unique && index.columns.includes(column));
}

/** The sequence by its name, when it was there before the batch; those of a new table are as new. */
function known({ before, created }: RuleContext, name: QualifiedName | null): string[] {
  if (name === null) return [];
  const printed = printName(name);
  return before.sequences.includes(printed) && !created.sequences.has(printed) ? [printed] : [];
}

function restartIn(options: readonly Node[] | undefined): { at: number | null } | undefined {
  const option = (options ?? []).map((node) => pick(node, 'DefElem')).find((element) => element?.defname === 'restart');
  if (option === undefined) return undefined;
  const value = pick(option.arg, 'Integer');
  return { at: value === undefined ? null : (value.ival ?? 0) };
}

function integerOf(node: Node | undefined): number | null {
  const constant = pick(node, 'A_Const');
  return constant?.ival === undefined ? null : (constant.ival.ival ?? 0);
}
