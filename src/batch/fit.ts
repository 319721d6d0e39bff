import type { ColumnDef, ConstrType } from 'libpg-query';
import type { Request } from '../grammar/requests.ts';
import type { Effect } from './effect.ts';
import { listName } from '../grammar/name.ts';
import { pick } from '../grammar/tree.ts';

/** True when a request can be the reason for an effect on a relation that it reaches. */
export function fits(request: Request, effect: Effect): boolean {
  const { rewrite } = effect;
  const builds = effect.builds.some(({ rebuild }) => !rebuild);
  const rebuilds = effect.builds.some(({ rebuild }) => rebuild);
  switch (request.kind) {
    case 'create index':
      return builds;
    case 'reindex':
      return rebuilds;
    case 'constraint':
      return isIndexed(request.constraint.contype) && request.constraint.indexname === undefined
        ? builds
        : effect.scanned && request.constraint.skip_validation !== true;
    case 'validate':
    case 'set not null':
    case 'create partition':
    case 'domain':
      return effect.scanned;
    case 'add column':
      if (rewrite !== null && rewrite.reason !== 'column type' && mayNeedRewrite(request.column)) return true;
      return (
        (builds && hasConstraint(request.column, isIndexed)) ||
        (effect.scanned && hasConstraint(request.column, isChecked))
      );
    case 'column type':
      if (rewrite !== null) return request.definition === null || rewrite.reason !== 'column default';
      return rebuilds || effect.scanned;
    case 'attach partition':
      return effect.scanned || builds;
    default:
      return rewrite !== null;
  }
}

/** Order in which requests are blamed when several fit: rewrites cost most, then index builds, then scans. */
export function urgency(request: Request): number {
  switch (request.kind) {
    case 'column type':
    case 'storage':
    case 'cluster':
    case 'vacuum full':
    case 'refresh':
      return 0;
    case 'add column':
      return mayNeedRewrite(request.column) ? 0 : 1;
    case 'create index':
    case 'reindex':
      return 1;
    case 'constraint':
      return isIndexed(request.constraint.contype) ? 1 : 2;
    default:
      return 2;
  }
}

/** True when adding the column can make PostgreSQL write the table anew: a value per row, or a type with checks. */
export function mayNeedRewrite(column: ColumnDef): boolean {
  if (hasConstraint(column, (type) => type === 'CONSTR_IDENTITY' || type === 'CONSTR_GENERATED')) return true;
  if (hasConstraint(column, (type) => type === 'CONSTR_DEFAULT')) return true;
  // serial, or a type that isn't built in: a domain.
  return listName(column.typeName?.names)?.schema !== 'pg_catalog';
}

function isChecked(type: ConstrType | undefined): boolean {
  return type === 'CONSTR_CHECK' || type === 'CONSTR_FOREIGN' || type === 'CONSTR_NOTNULL';
}

/** True for the constraints that are kept by an index. */
export function isIndexed(type: ConstrType | undefined): boolean {
  return type === 'CONSTR_UNIQUE' || type === 'CONSTR_PRIMARY' || type === 'CONSTR_EXCLUSION';
}

/** True when a column definition carries a constraint of such a type. */
export function hasConstraint(column: ColumnDef, wanted: (type: ConstrType | undefined) => boolean): boolean {
  return (column.constraints ?? []).some((node) => {
    const constraint = pick(node, 'Constraint');
    return constraint !== undefined && wanted(constraint.contype);
  });
}
