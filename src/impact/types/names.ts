import type { Question } from '../question.ts';
import type { Subject } from '../subject.ts';
import type { CodeObject, CodeSchema } from './schema.ts';

/** What a subject is called in the code. */
export interface CodeNames {
  subject: number;
  kind: Subject['kind'];
  change: Subject['change'];
  /** Variables that hold the table, view or enum. */
  variables: string[];
  /** Names that say the subject itself: a property, a variable, a type, a value. */
  names: Set<string>;
}

/**
 * The names of the subjects in the code: what the base's schema calls them, and the head's for what is new. A subject that
 * no schema file has is looked for under the name that Drizzle would give it.
 *
 * @returns also the subjects whose name in the code stays as it is: another name in the database only
 */
export function namesOf(
  { subjects, casing }: Pick<Question, 'subjects' | 'casing'>,
  base: CodeSchema,
  head: CodeSchema,
): { names: CodeNames[]; silent: number[] } {
  const silent: number[] = [];
  const names = subjects.map((subject, index): CodeNames => {
    const objects = objectsOf(base, subject);
    const later = objectsOf(
      head,
      subject.kind === 'table' && subject.to !== null ? { ...subject, ...bare(subject.to) } : subject,
    );
    const all = objects.length > 0 ? objects : later;
    const variables = [...new Set(all.map(({ variable }) => variable))];
    const found = new Set<string>();
    if (subject.kind === 'column' && subject.column !== null) {
      const of = subject.change === 'required' ? [...later, ...objects] : objects;
      for (const { columns } of of)
        for (const { key, column } of columns) if (isColumn({ key, column }, subject.column, casing)) found.add(key);
      const keeps =
        subject.change === 'renamed' &&
        [...found].some((key) => later.some(({ columns }) => columns.some((one) => one.key === key)));
      if (keeps) silent.push(index);
      if (found.size === 0) for (const one of [subject.column, camel(subject.column)]) found.add(one);
    } else if (subject.kind === 'value' && subject.value !== null) found.add(subject.value);
    else {
      for (const one of variables) found.add(one);
      for (const one of goneWith(base, head, variables)) found.add(one);
      for (const { key, variable } of base.relations) if (variables.includes(variable)) found.add(key);
      const keeps = subject.change === 'renamed' && later.some(({ variable }) => variables.includes(variable));
      if (keeps) silent.push(index);
    }
    return { subject: index, kind: subject.kind, change: subject.change, variables, names: found };
  });
  return { names, silent };
}

function bare(printed: string): { relation: string } {
  return { relation: printed.replace(/^.*\./, '').replaceAll('"', '') };
}

/** The tables, views or enums of the code that a subject is about. */
function objectsOf({ objects }: CodeSchema, { relation, schema, kind }: Subject): CodeObject[] {
  const wanted = kind === 'enum' || kind === 'value' ? 'enum' : 'table';
  const same = objects.filter((one) => one.kind === wanted && isCalled(one, relation));
  const exact = same.filter((one) => (one.schema ?? 'public') === schema);
  return exact.length > 0 ? exact : same.filter((one) => one.schema === '?' || one.isMade);
}

function isCalled({ name, isMade }: CodeObject, relation: string): boolean {
  return name === relation || (isMade && relation.endsWith(`_${name}`));
}

function isColumn(
  { key, column }: { key: string; column: string | null },
  wanted: string,
  casing: Question['casing'],
): boolean {
  if (column !== null) return column === wanted;
  if (key === wanted) return true;
  return casing === 'camelCase' ? camel(key) === wanted : snake(key) === snake(wanted);
}

/** Exports of the base's schema that speak of a table that goes, and that the head's has no more: types, relations. */
function goneWith(base: CodeSchema, head: CodeSchema, variables: readonly string[]): string[] {
  const still = new Set(head.exported.map(({ name }) => name));
  for (const { variable } of base.objects) still.add(variable);
  return base.exported
    .filter(({ name, names }) => !still.has(name) && variables.some((variable) => names.has(variable)))
    .map(({ name }) => name);
}

/** `full_name` becomes `fullName`. */
function camel(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/** `fullName` becomes `full_name`, as drizzle-orm's casing has it (drizzle-orm, casing.js). */
function snake(name: string): string {
  const words = name.replaceAll(/['\u2019]/g, '').match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? [];
  return words.map((word) => word.toLowerCase()).join('_');
}
