import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as z from 'zod';
import { KnownError } from '../../core/errors.ts';
import { environmentFor } from '../../drizzle/environment.ts';
import { run } from '../../drizzle/run.ts';
import { under, type History } from '../../project/layouts/history.ts';
import { inverseDeltas, type Entity } from './deltas.ts';
import type { Undo, UndoFile, UndoTools } from './undo.ts';

/** Nothing listens there: nobody connects. */
const nowhere = 'postgres://raincheck:raincheck@127.0.0.1:1/raincheck';

/**
 * drizzle-kit 1.x: a folder with the SQL and a snapshot that says what changes. What head and base have, the project's
 * own drizzle-kit says (`reconstruct` of its API puts snapshots together).
 */
export async function foldersUndo({ project, base, head, name, sql }: Undo, tools: UndoTools): Promise<UndoFile[]> {
  const [from, to] = [leavesOf(head), leavesOf(base)];
  const [newest] = from;
  if (newest === undefined || from.length > 1 || to.length > 1) {
    throw new KnownError('The migrations have more than one newest snapshot, or none.', {
      where: project.out,
      next: 'Let drizzle-kit generate join them first, or leave --as-migration out: the SQL itself is printed.',
    });
  }
  const files = Object.fromEntries(
    head.snapshots.map((one) => [one.name, JSON.parse(one.text.replace(/^\uFEFF/, ''))]),
  );
  const states = await statesOf(files, [newest, ...to], path.join(tools.root, project.directory), tools.environment);
  const deltas = inverseDeltas(states[0] ?? [], states[1] ?? []);
  if (deltas === null) throw unknownFormat(project.out);
  const stamp = Math.max(tools.now.getTime(), ...head.entries.map(({ when }) => (when ?? 0) + 1000));
  const folder = `${new Date(stamp).toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`;
  const header = { type: 'diff', version: '9', dialect: 'postgres', id: randomUUID(), prevIds: [newest] };
  return [
    { path: under(project.out, `${folder}/migration.sql`), text: sql },
    {
      path: under(project.out, `${folder}/snapshot.json`),
      text: JSON.stringify({ ...header, footprints: [], deltas }, null, 2),
    },
  ];
}

/** Ids that no other snapshot names as its parent. */
function leavesOf({ snapshots }: History): string[] {
  const parents = new Set(snapshots.flatMap(({ prevIds }) => prevIds));
  return snapshots.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
}

const states = z.array(z.array(z.looseObject({ entityType: z.string() })));

async function statesOf(
  files: Record<string, unknown>,
  ids: readonly string[],
  cwd: string,
  own: UndoTools['environment'],
): Promise<Entity[][]> {
  const program = `
    import { reconstruct } from 'drizzle-kit/api-postgres';
    const files = ${JSON.stringify(files)};
    const found = [];
    for (const id of ${JSON.stringify(ids)}) found.push((await reconstruct(files, id)).ddl);
    process.stdout.write('\\n@' + JSON.stringify(found));`;
  const { stdout } = await run({
    args: ['--input-type=module', '--eval', program],
    cwd,
    environment: environmentFor(own, nowhere, cwd),
    deadline: Date.now() + 60_000,
    outputLimit: 256 * 1024 * 1024,
  });
  const answer = /\n@(\[.*\])$/s.exec(stdout)?.[1];
  if (answer === undefined) throw unknownFormat(cwd);
  return states.parse(JSON.parse(answer));
}

function unknownFormat(where: string): KnownError {
  return new KnownError('The project’s drizzle-kit does not tell what its snapshots say.', {
    where,
    next: 'Leave --as-migration out: the SQL itself is printed. To have a migration, revert the schema and call drizzle-kit generate.',
  });
}
