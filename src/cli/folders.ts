import { existsSync } from 'node:fs';
import path from 'node:path';

/** Raincheck's own folder, with its node_modules: the sources and the bundle stand at different depths in it. */
export function homeFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'action.yml')) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
}

/** The documentation that comes with Raincheck. */
export function docsFolder(): string {
  return path.join(homeFolder(), 'docs');
}

/** The examples that come with Raincheck. */
export function examplesFolder(): string {
  return path.join(homeFolder(), 'examples');
}
