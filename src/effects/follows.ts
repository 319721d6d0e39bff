import type { DefinedObject } from '../catalog/definitions.ts';
import { indexBody } from '../grammar/definition.ts';
import { facetsOf } from './facets.ts';
import { bareNameOf, ownerOf } from './identities.ts';
import type { Effect } from './effect.ts';
import type { World } from './world.ts';

/** True when two definitions differ only in names that the batch gave up or gave anew: one follows the rename of the other. */
export function followsRename({ scene }: World, { before, after }: Effect): boolean {
  const { renamed } = scene.pairing;
  if (before === null || after === null || renamed.size === 0) return false;
  return withoutNames(before, renamed) === withoutNames(after, renamed);
}

/** The text with one mark in place of every such name. A view keeps the names of its columns: `people.title AS name`. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  return text
    .replaceAll(/"((?:[^"]|"")+)"|[a-z_][\w$]*/gi, (word, quoted: string | undefined) =>
      names.has(quoted?.replaceAll('""', '"') ?? word) ? '§' : word,
    )
    .replaceAll(' AS §', '')
    .replaceAll(/§\.(?=§)/g, '');
}

/** True when a column of the same table has another type, and the definition differs only in casts and brackets. */
export function followsType({ scene }: World, { was, before, after }: Effect): boolean {
  const owner = was === null ? null : ownerOf(was);
  if (owner === null || before === null || after === null || bare(before) !== bare(after)) return false;
  return scene.beforeOf('column', owner).some((column) => {
    const now = scene.pairing.of(column)?.is;
    return now !== undefined && now !== null && facetsOf(column).get('type') !== facetsOf(now).get('type');
  });
}

/** Without casts, `'a'::public.mood`, and without brackets. */
export function bare(definition: string): string {
  return definition
    .replaceAll(/::(?:[\w."]+(?: varying| precision| with(?:out)? time zone)?)(?:\([\d,\s]+\))?(?:\[\])*/g, '')
    .replaceAll(/[()[\]\s]|\bARRAY\b/g, '');
}

/** The part of a definition that speaks of the own table's columns. */
function ownText({ kind, definition }: DefinedObject): string {
  return kind === 'index' ? indexBody(definition.split('\n')[0] ?? '') : definition.replace(/ REFERENCES .*$/s, '');
}

/** The columns of the same table that a definition speaks of. */
function columnsIn({ scene }: World, object: DefinedObject): DefinedObject[] {
  const owner = ownerOf(object);
  if (owner === null) return [];
  const words = new Set(
    Array.from(
      ownText(object).matchAll(/"((?:[^"]|"")+)"|[a-z_][\w$]*/gi),
      ([word, quoted]) => quoted?.replaceAll('""', '"') ?? word,
    ),
  );
  return scene.beforeOf('column', owner).filter((column) => words.has(bareNameOf(column)));
}

/** True when all columns that the object was about are gone, too: of others it takes nothing. */
export function followsColumns(world: World, { was }: Effect): boolean {
  if (was === null) return false;
  const columns = columnsIn(world, was);
  return columns.length > 0 && columns.every((column) => world.scene.isLost(column));
}

/** True when one of the columns that it was about is gone, but not all of them. */
export function losesColumn(world: World, { was, facet }: Effect): boolean {
  if (was === null || facet !== 'gone' || (was.kind !== 'constraint' && was.kind !== 'index')) return false;
  const columns = columnsIn(world, was);
  const gone = columns.filter((column) => world.scene.isLost(column));
  return gone.length > 0 && gone.length < columns.length;
}

/** True for an index that went with one of its columns while others stay: a rule has looked whether those need it. */
export function isWeighed(world: World, effect: Effect): boolean {
  if (!losesColumn(world, effect)) return false;
  const table = effect.owner === null ? undefined : world.batch.baseline.tables[effect.owner];
  const index = table?.indexes.find(({ name }) => name === effect.bareName);
  return (index?.columns ?? []).some(
    (column) => column !== null && world.batch.fate.columns.get({ table: table?.name ?? '', column }) !== null,
  );
}

/** True when what a foreign key refers to is gone. */
export function followsReferenced({ scene }: World, { was }: Effect): boolean {
  const [, table] = / REFERENCES (.*?)\(/.exec(was?.definition ?? '') ?? [];
  const referenced = table === undefined ? undefined : scene.before('table', table);
  return referenced !== undefined && scene.isGone(referenced);
}
