import * as z from 'zod';
import { didYouMean, nearestName } from '../core/nearest.ts';
import { list } from '../core/wording.ts';

/** What is wrong with a value, and where inside of it. */
export interface WrongValue {
  path: PropertyKey[];
  /** Behind “is not valid: ”. */
  reason: string;
}

/** Everything that is wrong with a value, in our words; empty for a value that is valid. */
export function wrongValues(type: z.ZodType, value: unknown): WrongValue[] {
  const parsed = type.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = namesIn(schemaAt(type, issue.path));
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        reason: `there is no ${key}: ${didYouMean(key, known)}`,
      }));
    }
    return [{ path: [...issue.path], reason: reasonOf(issue, valueAt(value, issue.path)) }];
  });
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `it is missing, and must be ${kindNamed(issue.expected)}`;
      return `must be ${kindNamed(issue.expected)}, not ${kindOf(value)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearestName(value, values) : null;
      return `must be ${oneOf(values)}${near === null ? '' : `; did you mean ${near}?`}`;
    }
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return 'must not be empty';
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a date such as 2026-12-31' : issue.message;
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' entries long' : '';
}

function oneOf(values: readonly string[]): string {
  return list(values, 20).replace(/ and (?=[^ ]+$)/, ' or ');
}

function kindNamed(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return names[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'text';
  return kindNamed(typeof value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The part of a schema that checks the value at a path; null where nobody can say. */
function schemaAt(type: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  const bare = unwrapped(type);
  const [key, ...rest] = path;
  if (key === undefined) return bare;
  const inner =
    bare instanceof z.ZodObject
      ? (bare.shape as Record<PropertyKey, z.ZodType>)[key]
      : bare instanceof z.ZodArray
        ? (bare.element as z.ZodType)
        : bare instanceof z.ZodRecord
          ? (bare.valueType as z.ZodType)
          : undefined;
  return inner === undefined ? null : schemaAt(inner, rest);
}

function unwrapped(type: z.ZodType): z.ZodType {
  return 'unwrap' in type && typeof type.unwrap === 'function' && !(type instanceof z.ZodArray)
    ? unwrapped(type.unwrap() as z.ZodType)
    : type;
}

function namesIn(type: z.ZodType | null): string[] {
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}
