import { nearestName } from '../core/nearest.ts';
import { mergeRules } from './rule-setting.ts';
import type { Settings } from './schema.ts';

/** The settings of one project: the repository's, and over them what `projects` says of its folder. */
export function settingsOfProject(settings: Settings, directory: string): Settings {
  const own = Object.entries(settings.projects).find(([name]) => folderOf(name) === folderOf(directory))?.[1];
  if (own === undefined) return settings;
  return {
    ...settings,
    ...own,
    rules: mergeRules(settings.rules, own.rules ?? {}),
    tableRows: { ...settings.tableRows, ...own.tableRows },
  };
}

/** A sentence for each entry of `projects` that belongs to no project. @param directories those of all projects */
export function strayProjects(settings: Pick<Settings, 'projects'>, directories: readonly string[]): string[] {
  const known = directories.map(folderOf);
  return Object.keys(settings.projects)
    .filter((name) => !known.includes(folderOf(name)))
    .map((name) => {
      const near = nearestName(folderOf(name), known);
      const hint = near === null ? '' : ` Did you mean ${near}?`;
      return `The settings speak of the project ${name}, and no Drizzle config stands in that folder: they hold for nothing.${hint}`;
    });
}

/** `./apps/api/` is `apps/api`; the repository's root is `.`. */
function folderOf(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
