import type { ColumnDef } from 'libpg-query';
import type { Action } from '../../core/review.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { hasConstraint } from '../../batch/fit.ts';
import { tableSql } from '../telling/sql-text.ts';
import { isSerial } from '../../grammar/type.ts';
import type { Request } from '../../grammar/requests.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { bareNameOf } from '../../grammar/relations.ts';
import { named } from '../../core/wording.ts';

/** ADD COLUMN that gives every row its own value, or a value that must be computed: the table is written anew. */
export const addColumnRewrites: Rule = {
  name: 'add-column-rewrites',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds a column in a way that writes the whole table anew',
  why: 'A constant default (also now()) is kept in the catalog. A volatile default, serial, an identity, a stored generated column or a domain with checks needs a value per row: PostgreSQL writes the table and all its indexes anew under ACCESS EXCLUSIVE, and even SELECT waits.',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'column added').flatMap((work) => {
      const { request } = work;
      if (request?.kind !== 'add column') return [];
      const { name, column } = request;
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column: name }),
        during: `every row is written anew with ${named(name)}`,
        purpose: `to give every row a value of ${reason(column)} ${named(name)}`,
        action: wayOut(context, work.table, request),
      });
    });
  },
};

type AddColumn = Extract<Request, { kind: 'add column' }>;

function reason(column: ColumnDef): string {
  if (hasConstraint(column, (type) => type === 'CONSTR_IDENTITY')) return 'the identity column';
  if (hasConstraint(column, (type) => type === 'CONSTR_GENERATED')) return 'the generated column';
  if (isSerial(column.typeName)) return 'the serial column';
  return 'the column';
}

function wayOut(context: RuleContext, relation: string, { name: added, column }: AddColumn): Action {
  const table = tableSql(relation);
  const name = quoteIdentifier(added);
  const made = context.after.tables[relation]?.columns.find((one) => one.name === added);
  if (hasConstraint(column, (type) => type === 'CONSTR_GENERATED')) {
    return {
      text: 'Add a plain column and let a trigger fill it for new rows; fill the old rows in batches outside of the migration. From PostgreSQL 18 on, a VIRTUAL generated column needs no rewrite. Or compute the value in queries.',
      steps: [],
    };
  }
  if (made === undefined) {
    return {
      text: 'Add the column without a default and nullable, set the default for new rows, fill the old rows in batches outside of the migration, and set NOT NULL in a later release.',
      steps: [],
    };
  }
  const sequence = made.identity !== '' || isSerial(column.typeName);
  const sequenceName = quoteIdentifier(`${bareNameOf(relation)}_${made.name}_seq`);
  const value = sequence ? `nextval('${sequenceName.replaceAll("'", "''")}')` : (made.default ?? 'NULL');
  const addition = `ALTER TABLE ${table} ADD COLUMN ${name} ${made.type};`;
  return {
    text: 'Add the column without a default and nullable, set the default for new rows, fill the old rows in batches outside of the migration, and set NOT NULL in a later release.',
    steps: [
      {
        title: 'This release: instant',
        sql: [
          ...(sequence ? [`CREATE SEQUENCE ${sequenceName};`] : []),
          addition,
          `ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT ${value};`,
        ].join('\n'),
      },
      {
        title: `Then in a job, along the key, each batch in a transaction of its own: ${made.name} of the old rows`,
        sql: '',
      },
    ],
  };
}
