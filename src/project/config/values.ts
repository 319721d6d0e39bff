/**
 * What a static reading of a program gives: JavaScript's own plain values, and these.
 *
 * `unknown` stands for what only running the program would tell. An object whose spread is unknown is `open`: any key
 * that it doesn't have may still be there.
 */
export const unknown: unique symbol = Symbol('unknown');
export type Unknown = typeof unknown;

/** An object literal. */
export interface StaticObject {
  kind: 'object';
  properties: Map<string, StaticValue>;
  /** True when something unknown was spread into it. */
  open: boolean;
}

/** Something that can be called or looked into, known by name: `defineConfig`, `path`, `process.env`… */
export interface StaticBuiltin {
  kind: 'builtin';
  name: string;
}

export type StaticValue =
  Unknown | string | number | boolean | bigint | null | undefined | StaticValue[] | StaticObject | StaticBuiltin;

export function isObject(value: StaticValue): value is StaticObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'object';
}

export function isBuiltin(value: StaticValue): value is StaticBuiltin {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'builtin';
}

export function builtin(name: string): StaticBuiltin {
  return { kind: 'builtin', name };
}

/** A property of an object; undefined when it hasn't got it, unknown when that cannot be said. */
export function propertyOf(object: StaticObject, name: string): StaticValue {
  if (object.properties.has(name)) return object.properties.get(name);
  return object.open ? unknown : undefined;
}

/** A plain value (from JSON, or from a program that was run) as a static one. */
export function fromPlain(value: unknown): StaticValue {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value === 'object' && value !== null) {
    const properties = new Map(
      Object.entries(value).map(([name, inner]): [string, StaticValue] => [name, fromPlain(inner)]),
    );
    return { kind: 'object', properties, open: false };
  }
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'undefined':
      return value;
    default:
      return value === null ? null : unknown;
  }
}

/** The plain value; null when anything in it is known only by running the program. */
export function toPlain(value: StaticValue): { plain: unknown } | null {
  if (value === unknown || isBuiltin(value)) return null;
  if (Array.isArray(value)) {
    const inner = value.map(toPlain);
    return inner.includes(null) ? null : { plain: inner.map((one) => one?.plain) };
  }
  if (!isObject(value)) return { plain: value };
  if (value.open) return null;
  const entries = [...value.properties].map(([name, inner]) => [name, toPlain(inner)] as const);
  if (entries.some(([, inner]) => inner === null)) return null;
  return { plain: Object.fromEntries(entries.map(([name, inner]) => [name, inner?.plain])) };
}
