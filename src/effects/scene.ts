import type { DefinedObject } from '../catalog/definitions.ts';
import { printIdentifier } from '../grammar/name.ts';
import { aboutOid, isRemark, ownerOf, partsOf } from './identities.ts';
import { pairObjects, type Pair, type Pairing } from './pairs.ts';

const relationKinds = ['table', 'foreign table', 'view', 'materialized view'];

/** Both ends, and how objects hang together. */
export class Scene {
  readonly pairing: Pairing;
  readonly #before: ReadonlyMap<string, DefinedObject>;
  readonly #after: ReadonlyMap<string, DefinedObject>;
  /** By OID: what rights and comments are about. */
  readonly #mains: ReadonlyMap<string, DefinedObject>;
  readonly #new: ReadonlySet<DefinedObject>;

  constructor(before: readonly DefinedObject[], after: readonly DefinedObject[]) {
    this.pairing = pairObjects(before, after);
    this.#before = new Map(before.map((one) => [`${one.kind} ${one.identity}`, one]));
    this.#after = new Map(after.map((one) => [`${one.kind} ${one.identity}`, one]));
    this.#mains = new Map([...after, ...before].filter((one) => !isRemark(one)).map((one) => [one.oid, one]));
    this.#new = new Set(this.pairing.pairs.flatMap(({ was, is }) => (was === null && is !== null ? [is] : [])));
  }

  /** The object that was there before. */
  before(kind: string, identity: string): DefinedObject | undefined {
    return this.#before.get(`${kind} ${identity}`);
  }

  after(kind: string, identity: string): DefinedObject | undefined {
    return this.#after.get(`${kind} ${identity}`);
  }

  /** All objects of a kind after the batch that belong to a relation. */
  afterOf(kind: string, owner: string): DefinedObject[] {
    return [...this.#after.values()].filter((one) => one.kind === kind && ownerOf(one) === owner);
  }

  beforeOf(kind: string, owner: string): DefinedObject[] {
    return [...this.#before.values()].filter((one) => one.kind === kind && ownerOf(one) === owner);
  }

  /** What rights, a comment or an order of columns are about. */
  mainOf(remark: DefinedObject): DefinedObject | undefined {
    return this.#mains.get(aboutOid(remark));
  }

  /** The relation that an object is a part of, at the same end. */
  relationOf(object: DefinedObject, end: 'before' | 'after'): DefinedObject | undefined {
    const owner = ownerOf(object);
    if (owner === null) return undefined;
    for (const kind of relationKinds) {
      const found = end === 'before' ? this.before(kind, owner) : this.after(kind, owner);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** True when a function of the same name is there in the end. */
  hasRoutine(was: DefinedObject): boolean {
    const name = (one: DefinedObject): string => one.identity.replace(/\(.*$/s, '');
    return [...this.#after.values()].some((one) => one.kind === was.kind && name(one) === name(was));
  }

  /** True when there was an object whose name begins so before the batch. */
  holdsSomething(start: string): boolean {
    return [...this.#before.values()].some((one) => !isRemark(one) && one.identity.startsWith(start));
  }

  /** True when something else has the old name of a relation or of a column in the end. */
  nameLives(was: DefinedObject): boolean {
    if (was.kind !== 'column') return relationKinds.some((kind) => this.after(kind, was.identity) !== undefined);
    const relation = this.relationOf(was, 'before');
    const now = relation === undefined ? null : (this.pairing.of(relation)?.is ?? null);
    const name = partsOf(was).at(-1) ?? '';
    return now !== null && this.after('column', `${now.identity}.${printIdentifier(name)}`) !== undefined;
  }

  isNew(object: DefinedObject): boolean {
    return this.#new.has(object);
  }

  isGone(object: DefinedObject): boolean {
    return this.pairing.of(object)?.is === null;
  }

  /** True when a column that stays had this type before, or an array of it. */
  isUsed(type: string): boolean {
    return [...this.#before.values()].some(
      (one) =>
        one.kind === 'column' &&
        [type, `${type}[]`].includes(one.definition.split('\n')[0] ?? '') &&
        !this.isLost(one) &&
        !this.#isOfLost(one),
    );
  }

  #isOfLost(column: DefinedObject): boolean {
    const relation = this.relationOf(column, 'before');
    return relation !== undefined && this.isGone(relation);
  }

  /** True when it is gone; a column of a table also when another one took its name. */
  isLost(object: DefinedObject): boolean {
    const pair = this.pairing.of(object);
    if (pair === undefined) return false;
    const isStored = this.relationOf(object, 'before')?.kind === 'table';
    return pair.is === null || (isStored && this.isRemade(pair));
  }

  /** True when another object stands under the name in the end. */
  isRemade({ was, is }: Pair): boolean {
    return was !== null && is !== null && was.oid !== is.oid;
  }

  /** The partitioned table's part of the same name, of which a partition's is a copy. */
  copiedFrom(object: DefinedObject): DefinedObject | undefined {
    const partition = this.relationOf(object, 'before');
    const [, parent] = /^inherits (.*)$/m.exec(partition?.definition ?? '') ?? [];
    const name = partsOf(object).at(-1);
    if (parent === undefined) return undefined;
    return this.beforeOf(object.kind, parent).find((one) => partsOf(one).at(-1) === name);
  }
}
