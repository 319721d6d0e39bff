import { isOne, type Effect } from './effect.ts';
import { ownerOf } from './identities.ts';
import { drawsNumbers, isReplaced } from './replaced.ts';
import { followsKey, isSaid } from './said-rows.ts';
import { isWidened } from './widened.ts';
import { bare, followsColumns, followsReferenced, followsRename, followsType, isWeighed } from './follows.ts';
import { isNamed, isRevoked, type World } from './world.ts';

/** A kind of difference that harms nobody, and why. */
interface HarmlessKind {
  name: string;
  /** Why it harms nobody. Each has an example in __tests__/effects/harmless.test.ts. */
  reason: string;
  holds: (effect: Effect, world: World) => boolean;
}

const keys = ['primary key', 'unique', 'foreign key', 'exclusion', 'check'];
const constraints = [...keys, 'constraint'];
const types = ['enum', 'domain', 'composite type', 'range type'];
/** Kinds whose definition is one text that a statement gives as a whole. */
const written = [
  ...constraints,
  'index',
  'view',
  'materialized view',
  'trigger',
  'policy',
  'rule',
  'function',
  'procedure',
  'aggregate',
  'domain',
  'statistics',
  'event trigger',
  'foreign server',
  'foreign table',
  'user mapping',
  'foreign data wrapper',
  'text search configuration',
  'text search dictionary',
  'collation',
  'operator family',
];

/** In this order: the first one that holds is counted. */
export const harmlessKinds: readonly HarmlessKind[] = [
  {
    name: 'added',
    reason:
      'What is new takes nothing from the rows and the code that were there; what it costs or forbids, rules tell.',
    holds: ({ facet, before, kind }) =>
      facet === 'added' ||
      (before === null &&
        ['column', 'table'].includes(kind) &&
        ['default', 'identity', 'row security'].includes(facet)),
  },
  {
    name: 'comment',
    reason: 'A comment that a statement writes: no query reads it.',
    holds: (effect, world) =>
      effect.kind === 'comment' && (effect.facet === 'changed' || isNamed(world, effect)) && effect.after !== null,
  },
  {
    name: 'comment taken away',
    reason: 'A statement says that the comment is to go.',
    holds: (effect, world) =>
      effect.kind === 'comment' && !effect.remade && effect.after === null && isNamed(world, effect),
  },
  {
    name: 'follows a rename',
    reason: 'PostgreSQL writes the new name into whatever depends on it; the rename itself is told.',
    holds: (effect, world) => effect.facet !== 'name' && effect.facet !== 'range' && followsRename(world, effect),
  },
  {
    name: 'follows a type',
    reason: 'A constraint, an index or a default is written anew with other casts when its column has another type.',
    holds: (effect, world) =>
      followsType(world, effect) ||
      (isOne(effect, ['column'], 'default') && bare(effect.before ?? '') === bare(effect.after ?? '')),
  },
  {
    name: 'follows its columns',
    reason:
      'All columns that it was about are gone, or the table that it referred to: their drop is told, and so is an index that others need.',
    holds: (effect, world) =>
      isOne(effect, [...constraints, 'index', 'statistics'], 'gone') &&
      (followsColumns(world, effect) || followsReferenced(world, effect) || isWeighed(world, effect)),
  },
  {
    name: 'name that no query has',
    reason:
      'Indexes, constraints, triggers, policies, statistics and types may have another name: the queries that Drizzle sends do not name them.',
    holds: (effect) =>
      isOne(effect, [...constraints, ...types, 'index', 'trigger', 'policy', 'rule', 'statistics'], 'name'),
  },
  {
    name: 'attribute of a type that no column has',
    reason: 'No row holds a value of the type.',
    holds: ({ kind, was }, { scene }) => kind === 'attribute' && was !== null && !scene.isUsed(ownerOf(was) ?? ''),
  },
  {
    name: 'labels of a type that no column has',
    reason: 'No row holds a label, or the column that held them is dropped in the same batch, and that is told.',
    holds: (effect, { scene }) =>
      isOne(effect, ['enum'], 'definition') && effect.was !== null && !scene.isUsed(effect.was.identity),
  },
  {
    name: 'sequence of a column',
    reason: 'The sequence of a serial or identity column gets another name: the column finds it all the same.',
    holds: (effect) =>
      isOne(effect, ['sequence'], 'name') && /^(identity of|owned by) /m.test(effect.was?.definition ?? ''),
  },
  {
    name: 'name that lives on',
    reason:
      'Something else has the old name in the end, and what asks for it finds that: a view, a column beside the old one.',
    holds: (effect, { scene }) => effect.facet === 'name' && effect.was !== null && scene.nameLives(effect.was),
  },
  {
    name: 'numbers from a sequence',
    reason:
      'A serial column that becomes an identity, and the other way round: its numbers come from a sequence as before.',
    holds: (effect) => drawsNumbers(effect),
  },
  {
    name: 'computed anew',
    reason: 'A generated column in the place of another one: both are computed from what was written.',
    holds: (effect) =>
      isOne(effect, ['column'], 'made anew') &&
      [effect.was, effect.is].every((one) => one !== null && /^generated /m.test(one.definition)),
  },
  {
    name: 'replaced',
    reason: 'Another one under another name does the same.',
    holds: (effect, world) => isReplaced(effect, world),
  },
  {
    name: 'widened',
    reason: 'Everything that was allowed still is, and more.',
    holds: (effect, world) => isWidened(effect, world),
  },
  {
    name: 'checked',
    reason:
      'Every old row was checked when the column became NOT NULL, or the constraint valid; who may no longer leave it out, rules tell.',
    holds: (effect) => isOne(effect, ['column'], 'not null') || (effect.facet === 'validity' && effect.after === null),
  },
  {
    name: 'same values of another type',
    reason: 'The trial compared the values of each row before and after; where one changed, a rule tells.',
    holds: (effect) => isOne(effect, ['column'], 'type'),
  },
  {
    name: 'columns of a view',
    reason: 'They follow the query of the view, and that is told.',
    holds: (effect) => effect.kind === 'view column' && effect.facet !== 'gone',
  },
  {
    name: 'written anew',
    reason: 'A statement names it and says its whole new definition: whoever reads the migration reads it.',
    holds: (effect, world) =>
      (isOne(effect, written, 'definition') || (effect.remade && isOne(effect, constraints, 'validity'))) &&
      isNamed(world, effect),
  },
  {
    name: 'stored otherwise',
    reason: 'Fill factor, autovacuum, storage, compression and statistics change how rows are kept, not what they say.',
    holds: (effect) =>
      effect.facet === 'storage' ||
      isOne(effect, ['statistics'], 'gone') ||
      (isOne(effect, ['table'], 'options') && !/autovacuum_enabled=(false|off|0)/.test(effect.after ?? '')) ||
      (effect.facet === 'safety from a crash' && effect.after === null),
  },
  {
    name: 'owner that a statement names',
    reason: 'A statement says whose it is from now on.',
    holds: (effect, world) => ['owner', 'owning column'].includes(effect.facet) && isNamed(world, effect),
  },
  {
    name: 'rights that a statement takes',
    reason: 'A REVOKE names the object; what it takes from the running release, a rule tells.',
    holds: (effect, world) =>
      effect.kind === 'rights' && effect.facet === 'lost' && !effect.remade && isRevoked(world, effect),
  },
  {
    name: 'attached or detached',
    reason:
      'A table that becomes a partition, or inherits, or stops to at the word of a statement, keeps its rows and its columns.',
    holds: (effect, world) =>
      effect.facet === 'place in a partitioned table' &&
      (effect.after !== null || !effect.kind.endsWith('table') || isNamed(world, effect)),
  },
  {
    name: 'settings of the database',
    reason: 'A statement sets them; they hold for sessions to come.',
    holds: ({ kind }) => kind === 'database setting' || kind === 'default privileges',
  },
  {
    name: 'index that a statement drops',
    reason: 'No row and no answer changes; where the drop locks, or the index was unique, a rule tells.',
    holds: (effect, world) =>
      isOne(effect, ['index'], 'gone') && effect.before?.startsWith('CREATE UNIQUE') !== true && isNamed(world, effect),
  },
  {
    name: 'type that nothing uses',
    reason: 'PostgreSQL refuses to drop a type that a column or a function still has.',
    holds: (effect) => isOne(effect, types, 'gone'),
  },
  {
    name: 'empty schema',
    reason: 'A schema that holds nothing takes nothing along.',
    holds: (effect, world) => isOne(effect, ['schema'], 'gone') && isEmptySchema(effect, world),
  },
  {
    name: 'rows that a statement names',
    reason: 'The statement says that this table’s rows are changed or deleted; what is destroyed by that, rules tell.',
    holds: (effect, world) => effect.kind === 'rows' && isSaid(effect, world),
  },
  {
    name: 'rows that follow their key',
    reason: 'A foreign key with ON UPDATE CASCADE gives its rows the new key of the row to which they belong.',
    holds: (effect, world) => isOne(effect, ['rows'], 'changed') && followsKey(effect, world),
  },
];

function isEmptySchema({ was }: Effect, { scene }: World): boolean {
  const name = was?.identity;
  return name !== undefined && !scene.holdsSomething(`${name}.`);
}

/** The kind of harmless difference that an effect is; null when it is none. */
export function harmlessKindOf(effect: Effect, world: World): string | null {
  return harmlessKinds.find(({ holds }) => holds(effect, world))?.name ?? null;
}
