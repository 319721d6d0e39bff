import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { benchServer } from '../server.ts';
import { drizzleKit, type BigProject } from './project.ts';

/** The least that anybody needs: a server, the migrations with drizzle-orm's migrator, one `drizzle-kit generate`. */
export async function bareDeploy(project: BigProject, database: string): Promise<void> {
  await using server = await benchServer({ database });
  const name = await server.createDatabase();
  const client = await server.connectPlain(name);
  try {
    await migrate(drizzle(client), { migrationsFolder: project.out });
  } finally {
    await client.end();
  }
  const said = drizzleKit(project.root, 'generate', '--config', 'drizzle.config.json');
  if (!said.includes('No schema changes')) throw new Error(`drizzle-kit generate: ${said}`);
}
