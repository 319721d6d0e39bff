import type { RuleContext } from '../../batch/batch.ts';
import { changedData } from '../../batch/data-changes.ts';
import { pick } from '../../grammar/tree.ts';
import type { BatchRule } from '../rule.ts';
import { namedList } from '../../core/wording.ts';

/** Statements that make, change or drop objects. Rights, comments and settings are none. */
const ddl = /^(Create|Alter|Drop|Rename|Index|View|Rule|Define|CompositeType|RefreshMatView)/;
const none = new Set([
  'AlterDefaultPrivilegesStmt',
  'AlterRoleStmt',
  'AlterRoleSetStmt',
  'AlterDatabaseSetStmt',
  'CreateRoleStmt',
]);

/** Off by default. One migration that changes rows of old tables and the schema. */
export const dataAndSchemaChange: BatchRule = {
  name: 'data-and-schema-change',
  hazard: 'practice',
  severity: 'off',
  title: 'Changes rows and the schema in one migration',
  why: 'The locks of the schema change are held while the rows change, and neither can be taken back without the other.',
  checkBatch(batch) {
    return [...Map.groupBy(batch.contexts, ({ statement }) => statement.migration)].flatMap(([migration, contexts]) => {
      const changes = contexts.map((context) => ({ context, tables: changedData(context) }));
      const [first] = changes.filter(({ tables }) => tables.length > 0);
      if (first === undefined || !contexts.some(changesSchema)) return [];
      return [
        {
          subject: migration,
          statement: first.context.statement.index,
          message: `Changes the schema, and rows of ${namedList([...new Set(changes.flatMap(({ tables }) => tables))])}.`,
          action: {
            text: 'Put the change of rows into a migration of its own (drizzle-kit generate --custom).',
            steps: [],
          },
        },
      ];
    });
  },
};

function changesSchema({ nodes, measured, before, facts }: RuleContext): boolean {
  return nodes.some((node) => {
    const kind = Object.keys(node)[0] ?? '';
    if (!ddl.test(kind) || none.has(kind)) return false;
    const made = pick(node, 'CreateStmt')?.relation ?? pick(node, 'CreateTableAsStmt')?.into?.rel;
    if (made?.relpersistence === 't') return false;
    // A table that no catalog knows is a temporary one.
    const dropped = pick(node, 'DropStmt');
    if (dropped?.removeType === 'OBJECT_TABLE' && measured) return (facts?.drops.length ?? 0) > 0;
    const index = pick(node, 'IndexStmt');
    return (
      index?.relation?.relname === undefined ||
      Object.values(before.tables).some(({ bareName }) => bareName === index.relation?.relname)
    );
  });
}
