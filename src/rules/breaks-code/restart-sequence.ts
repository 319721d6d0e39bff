import type { Node } from 'libpg-query';
import { truncatedTables } from '../../batch/emptied.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { printName, rangeName, parseName, type QualifiedName } from '../../grammar/name.ts';
import { shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';

interface Restart {
  subject: string;
  /** The next number, or null for the sequence's own start. */
  at: number | null;
}

/** A sequence or identity column of the baseline that begins anew while its rows stay. */
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
    return found.map(({ subject, at }) => ({
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
            sql: `SELECT setval('<sequence>', (SELECT max(<column>) FROM <table>));`,
          },
        ],
      },
    }));
  },
};

function restarts(context: RuleContext): Restart[] {
  const { before, created } = context;
  const ofColumns = alterTableCommands(context.nodes).flatMap(({ target, command }): Restart[] => {
    const table = shownName(before, target);
    const { name: column } = command;
    const found = command.subtype === 'AT_SetIdentity' ? restartIn(pick(command.def, 'List')?.items) : undefined;
    if (found === undefined || before.tables[table] === undefined || created.tables.has(table)) return [];
    if (column === undefined || created.columns.has({ table, column })) return [];
    return [{ subject: printColumn({ table, column }), at: found.at }];
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
    const text = pick(args?.[0], 'A_Const')?.sval?.sval;
    return known(context, text === undefined ? null : parseName(text)).map((subject) => ({ subject, at }));
  });
  return [...ofColumns, ...ofSequences, ...set];
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
