import type { Production } from './ddl.ts';
import { freshName, quoted, tableSql, type World } from './world.ts';

const indent = (statements: readonly string[]): string => statements.map((one) => `  ${one};`).join('\n');

const block = (body: string): string => `DO $$\nBEGIN\n${body}\nEND $$`;

/** Wraps what a production makes into a DO block, in the ways in which drizzle-kit and people do it. */
export function inBody(world: World, inner: Production): string[] {
  const { random } = world;
  const statements = inner(world).filter((one) => !one.includes('CONCURRENTLY') && !one.includes('$$'));
  const table = random.maybe(world.tables);
  if (statements.length === 0 || table === null) return [];
  const body = indent(statements.map((one) => one.replace(/^SELECT /, 'PERFORM ')));
  const name = tableSql(table);
  return [
    random.weighted<string>([
      [3, block(body)],
      [3, block(`${body}\nEXCEPTION\n  WHEN duplicate_object THEN null;`)],
      [1, block(`${body}\nEXCEPTION\n  WHEN others THEN null;`)],
      [2, block(`  IF EXISTS (SELECT 1 FROM ${name}) THEN\n${body}\n  END IF;`)],
      [1, block(`  IF NOT EXISTS (SELECT 1 FROM ${name}) THEN\n${body}\n  END IF;`)],
      [1, block(`  IF to_regclass('${name.replaceAll("'", "''")}') IS NOT NULL THEN\n${body}\n  END IF;`)],
      [1, block(`  IF (SELECT count(*) FROM ${name}) > 100000 THEN\n${body}\n  END IF;`)],
      [1, block(statements.map((one) => `  EXECUTE '${one.replaceAll("'", "''")}';`).join('\n'))],
      [
        1,
        block(
          `  IF EXISTS (SELECT 1 FROM ${name} WHERE ${quoted(table.columns.at(-1)?.name ?? 'id')} IS NULL) THEN\n    RAISE EXCEPTION 'mend the rows first';\n  END IF;\n${body}`,
        ),
      ],
    ]),
  ];
}

/** A function that does it, and a call of it. */
export function inFunction(world: World, inner: Production): string[] {
  const statements = inner(world).filter((one) => !one.includes('CONCURRENTLY') && !one.includes('$$'));
  if (statements.length === 0) return [];
  const name = quoted(freshName(world, 'work'));
  const body = indent(statements.map((one) => one.replace(/^SELECT /, 'PERFORM ')));
  return [
    `CREATE FUNCTION ${name}() RETURNS void LANGUAGE plpgsql AS $f$\nBEGIN\n${body}\nEND $f$`,
    `SELECT ${name}()`,
    ...(world.random.chance(0.5) ? [`DROP FUNCTION ${name}()`] : []),
  ];
}
