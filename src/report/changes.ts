import type { ChangedTable } from '../core/review.ts';
import { shorten } from '../core/wording.ts';

/** What becomes of tables and columns, as lines that read like a diff. */
export function changeLines(tables: readonly ChangedTable[]): string[] {
  return tables.flatMap(({ table, kind, columns }) => [
    `${sign(kind)}${table}${kind === 'changed' ? '' : `  (${kind})`}`,
    ...columns
      .filter(({ before, after }) => kind !== 'changed' || before !== after)
      .map(({ name, before, after }) => columnLine(name, before, after)),
  ]);
}

function sign(kind: ChangedTable['kind']): string {
  return { new: '+ ', gone: '- ', changed: '' }[kind];
}

function columnLine(name: string, before: string | null, after: string | null): string {
  if (before === null) return `+   ${name}  ${after ?? ''}`;
  return after === null ? `-   ${name}  ${before}` : `!   ${name}  ${before}  →  ${after}`;
}

/** Entities that GitHub still draws so that one can read them. */
const mostEntities = 12;
const mostAttributes = 25;

/** The same as a mermaid diagram: each table once, with what comes, goes and changes beside its columns; null where there is none. */
export function changePicture(tables: readonly ChangedTable[]): string | null {
  if (tables.length === 0 || tables.length > mostEntities) return null;
  const entities = tables.map(({ table, kind, columns }) => {
    const shown = columns
      .filter(({ before, after }) => kind !== 'changed' || before !== after)
      .slice(0, mostAttributes);
    const lines = shown.map(({ name, before, after }) => {
      const mark = markOf(before, after);
      return `    ${typeWord(after ?? before ?? '')} ${word(name)}${kind === 'changed' ? ` "${mark}"` : ''}`;
    });
    const label = kind === 'changed' ? word(table) : `${word(table)}_${kind}`;
    return [`  ${label} {`, ...lines, '  }'].join('\n');
  });
  return ['erDiagram', ...entities].join('\n');
}

function markOf(before: string | null, after: string | null): string {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  return typeWord(before) === typeWord(after) ? 'changed' : `was ${typeWord(before)}`;
}

/** Mermaid takes letters, digits and underscores; nothing else of a name gets into the picture's source. */
function word(text: string): string {
  const plain = shorten(text, 40).replaceAll(/[^A-Za-z0-9]+/g, '_');
  return /^[A-Za-z]/.test(plain) ? plain : `x${plain}`;
}

function typeWord(definition: string): string {
  const [type = ''] = definition.split(/ (?:not null|default|generated)\b/);
  return word(type).replace(/_$/, '');
}
