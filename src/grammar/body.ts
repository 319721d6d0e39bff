import type { Node } from 'libpg-query';
import { parsePlPgSQLSync, parseSync } from '../sql/grammar.ts';
import { findAll, pick, strings } from './tree.ts';

/** One thing that a body does, with what must hold before it is done. */
export interface BodyStep {
  /** `dynamic`: EXECUTE of an expression; `raise`: an error of its own (RAISE EXCEPTION, ASSERT); `leave`: RETURN. */
  kind: 'statement' | 'dynamic' | 'raise' | 'leave';
  /** The SQL as written: of a statement, or of the expression that gives it. */
  sql: string;
  /** The statement's tree; null for what is not spelled out. */
  node: Node | null;
  /** Expressions and queries that decide whether it is reached: conditions, loops; empty when nothing does. */
  guards: string[];
  /** The conditions of the handler that it stands in (`duplicate_object`, `others`); null outside of one. */
  handler: string[] | null;
}

/**
 * What a DO block or a function in PL/pgSQL or SQL does, in its order, in all of its branches.
 *
 * @param sql the DO block, or CREATE FUNCTION as written or as pg_get_functiondef() gives it
 * @returns null for what cannot be read: another language, a body that only a server understands
 */
export function stepsOfBody(node: Node, sql: string): BodyStep[] | null {
  if (languageOf(node) === 'sql') return stepsOfSql(node);
  let body: unknown;
  try {
    body = parsePlPgSQLSync(sql);
  } catch {
    return null;
  }
  const steps: BodyStep[] = [];
  walk(body, { guards: [], handler: null }, steps);
  return steps;
}

/** The language of a DO block or a function, in small letters; `plpgsql` is what DO has when none is named. */
export function languageOf(node: Node): string {
  const create = pick(node, 'CreateFunctionStmt');
  const options = create?.options ?? pick(node, 'DoStmt')?.args;
  const named = findAll(options, 'DefElem').find(({ defname }) => defname === 'language')?.arg;
  if (create?.sql_body !== undefined) return 'sql';
  return (pick(named, 'String')?.sval ?? 'plpgsql').toLowerCase();
}

function stepsOfSql(node: Node): BodyStep[] | null {
  const create = pick(node, 'CreateFunctionStmt');
  const step = (tree: Node, sql: string): BodyStep => ({
    kind: 'statement',
    sql,
    node: tree,
    guards: [],
    handler: null,
  });
  if (create?.sql_body !== undefined) {
    return [create.sql_body, ...(pick(create.sql_body, 'List')?.items ?? [])].map((tree) => step(tree, ''));
  }
  const as = findAll(create?.options, 'DefElem').find(({ defname }) => defname === 'as')?.arg;
  const [text] = strings(pick(as, 'List')?.items);
  const trees = text === undefined ? null : parsed(text);
  return trees === null ? null : trees.map((tree) => step(tree, text ?? ''));
}

interface Place {
  guards: string[];
  handler: string[] | null;
}

type Tree = Record<string, unknown>;

// oxlint-disable-next-line max-lines-per-function -- one line for each statement of PL/pgSQL that holds others
function walk(tree: unknown, place: Place, steps: BodyStep[]): void {
  if (Array.isArray(tree)) {
    for (const one of tree) walk(one, place, steps);
    return;
  }
  if (typeof tree !== 'object' || tree === null) return;
  const under = (part: unknown, ...guards: (string | undefined)[]): void =>
    walk(part, { ...place, guards: [...place.guards, ...guards.filter((one) => one !== undefined)] }, steps);
  const add = (kind: BodyStep['kind'], sql: string | undefined, node: Node | null = null): void =>
    void steps.push({ kind, sql: sql ?? '', node, ...place });
  for (const [key, value] of Object.entries(tree)) {
    const part = (typeof value === 'object' && value !== null ? value : {}) as Tree;
    switch (key) {
      case 'datums':
        for (const one of value as Tree[]) {
          const start = textOf((one['PLpgSQL_var'] as Tree | undefined)?.['default_val']);
          if (start !== undefined) addStatements(`SELECT ${start}`, add);
        }
        break;
      case 'PLpgSQL_stmt_if': {
        const before = [textOf(part['cond'])];
        under(part['then_body'], ...before);
        for (const other of (part['elsif_list'] ?? []) as Tree[]) {
          const branch = other['PLpgSQL_if_elsif'] as Tree;
          before.push(textOf(branch['cond']));
          under(branch['stmts'], ...before);
        }
        under(part['else_body'], ...before);
        break;
      }
      case 'PLpgSQL_stmt_case': {
        const value_ = textOf(part['t_expr']);
        for (const other of (part['case_when_list'] ?? []) as Tree[]) {
          const branch = other['PLpgSQL_case_when'] as Tree;
          under(branch['stmts'], value_, value_ === undefined ? textOf(branch['expr']) : undefined);
        }
        under(part['else_stmts'], value_ ?? 'ELSE');
        break;
      }
      case 'PLpgSQL_stmt_while':
        under(part['body'], textOf(part['cond']));
        break;
      case 'PLpgSQL_stmt_fors':
      case 'PLpgSQL_stmt_dynfors':
        if (key === 'PLpgSQL_stmt_dynfors') addDynamic(textOf(part['query']), add);
        under(part['body'], textOf(part['query']));
        break;
      case 'PLpgSQL_stmt_fori':
        under(part['body'], textOf(part['lower']), textOf(part['upper']));
        break;
      case 'PLpgSQL_stmt_foreach_a':
        under(part['body'], textOf(part['expr']));
        break;
      case 'PLpgSQL_stmt_forc':
        under(part['body'], 'FETCH');
        break;
      case 'PLpgSQL_exception': {
        const names = ((part['conditions'] ?? []) as Tree[]).map((one) =>
          nameIn((one['PLpgSQL_condition'] as Tree)['condname']),
        );
        walk(part['action'], { guards: place.guards, handler: names }, steps);
        break;
      }
      case 'PLpgSQL_stmt_dynexecute':
        addDynamic(textOf(part['query']), add);
        break;
      case 'PLpgSQL_stmt_execsql':
        addStatements(textOf(part['sqlstmt']), add);
        break;
      case 'PLpgSQL_stmt_perform':
      case 'PLpgSQL_stmt_call':
        addStatements(textOf(part['expr']), add);
        break;
      case 'PLpgSQL_stmt_raise':
        // elog.h: ERROR is 21.
        if (Number(part['elog_level']) >= 21) add('raise', nameIn(part['message']));
        break;
      case 'PLpgSQL_stmt_assert':
        steps.push({
          kind: 'raise',
          sql: '',
          node: null,
          guards: [...place.guards, textOf(part['cond']) ?? ''],
          handler: place.handler,
        });
        break;
      case 'PLpgSQL_stmt_return':
      case 'PLpgSQL_stmt_assign': {
        const text = textOf(part['expr'])?.replace(key === 'PLpgSQL_stmt_assign' ? /^.*?:?=/s : /^/, '');
        if (text !== undefined) addStatements(`SELECT ${text}`, add);
        if (key === 'PLpgSQL_stmt_return') add('leave', '');
        break;
      }
      default:
        walk(value, place, steps);
    }
  }
}

type Add = (kind: BodyStep['kind'], sql: string | undefined, node?: Node | null) => void;

function addStatements(sql: string | undefined, add: Add): void {
  for (const node of parsed(sql ?? '') ?? []) add('statement', sql, node);
}

/** EXECUTE of a plain string is a statement like any other. */
function addDynamic(text: string | undefined, add: Add): void {
  const literal = /^\s*'((?:[^']|'')*)'\s*$/.exec(text ?? '')?.[1]?.replaceAll("''", "'");
  const nodes = literal === undefined ? null : parsed(literal);
  if (nodes === null) add('dynamic', text);
  else for (const node of nodes) add('statement', literal, node);
}

function parsed(sql: string): Node[] | null {
  try {
    return (parseSync(sql).stmts ?? []).flatMap(({ stmt }) => stmt ?? []);
  } catch {
    return null;
  }
}

function nameIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOf(node: unknown): string | undefined {
  return (node as { PLpgSQL_expr?: { query?: string } } | undefined)?.PLpgSQL_expr?.query;
}
