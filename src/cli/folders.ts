import { existsSync } from 'node:fs';
import path from 'node:path';

/** Raincheck's own folder: the sources and the bundle stand at different depths in it. */
function home(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'action.yml')) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
}

/** The documentation that comes with Raincheck. */
export function docsFolder(): string {
  return path.join(home(), 'docs');
}

/** The examples that come with Raincheck. */
export function examplesFolder(): string {
  return path.join(home(), 'examples');
}

/** Where the programs that Raincheck itself depends on are found (drizzle-kit of the demo). */
export function homeFolder(): string {
  return home();
}
