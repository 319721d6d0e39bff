import type { TransactionMode } from '../../src/core/words.ts';
import { inBody, inFunction } from './bodies.ts';
import { ddl, type Production } from './ddl.ts';
import { dml } from './dml.ts';
import { Random } from './random.ts';
import { randomRows, randomSchema } from './schema.ts';
import { typesDdl } from './types-ddl.ts';
import type { World } from './world.ts';

/** A database, its rows, and a pending batch: all that one try of the fuzzer has. */
export interface FuzzInput {
  seed: number;
  /** Statements that build the schema. */
  baseline: string[];
  /** INSERTs, each in a transaction of its own: those that the schema refuses are left out. */
  rows: string[];
  /** The pending migrations, each as its statements. */
  migrations: string[][];
  transaction: TransactionMode;
}

const everyday: readonly (readonly [number, Production])[] = [...ddl, ...typesDdl, ...dml];

/** The input of a seed: always the same one. */
export function inputOf(seed: number): FuzzInput {
  const random = new Random(seed);
  const world: World = {
    random,
    tables: [],
    enums: [],
    domains: [],
    views: [],
    functions: [],
    triggers: [],
    partitions: [],
    count: 0,
  };
  const baseline = randomSchema(world);
  const rows = randomRows(world);
  const transaction = random.weighted<TransactionMode>([
    [8, 'batch'],
    [1, 'file'],
    [1.5, 'none'],
  ]);
  const steps = Array.from({ length: random.int(1, 6) }, () => step(world)).filter((one) => one.length > 0);
  return { seed, baseline, rows, migrations: inFiles(random, steps), transaction };
}

/** What one production gives; a few times another one when the world has nothing for it. */
function step(world: World): string[] {
  const { random } = world;
  for (let left = 5; left > 0; left--) {
    const production = random.weighted(everyday);
    const statements = random.weighted<() => string[]>([
      [10, () => production(world)],
      [1, () => inBody(world, production)],
      [0.4, () => inFunction(world, production)],
    ])();
    if (statements.length > 0) return statements;
  }
  return ['SELECT 1'];
}

function inFiles(random: Random, steps: string[][]): string[][] {
  const files: string[][] = [[]];
  for (const step of steps) {
    if (random.chance(0.2) && (files.at(-1)?.length ?? 0) > 0) files.push([]);
    files.at(-1)?.push(...step);
  }
  return files;
}

/** A migration's text: a breakpoint between its statements, as drizzle-kit writes it. */
export function fileOf(statements: readonly string[]): string {
  return `${statements.map((one) => `${one};`).join('\n--> statement-breakpoint\n')}\n`;
}
