import type { Catalog } from '../core/catalog.ts';
import type { RuleContext } from './batch.ts';
import { requestsOf } from '../grammar/requests.ts';

/**
 * The relation that stands for this one in findings: a partition is part of its tree, unless the statement is about
 * partitions; an index stands for itself.
 */
export function unitOf(context: RuleContext, relation: string): string {
  const aboutPartitions = requestsOf(context.nodes, context.before).some(
    ({ kind }) => kind === 'attach partition' || kind === 'create partition',
  );
  return aboutPartitions ? relation : rootOf(context.before, relation);
}

/** Partition -> root of its tree; any other relation is its own root. */
export function rootOf(catalog: Catalog, relation: string): string {
  let root = relation;
  for (let parent = catalog.tables[root]?.partitionOf; parent; parent = catalog.tables[root]?.partitionOf)
    root = parent;
  return root;
}
