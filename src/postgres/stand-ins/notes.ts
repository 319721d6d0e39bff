import { imageFor } from '../presets.ts';
import type { Needs } from '../needs.ts';
import { traitsOfProvider } from '../provider-traits.ts';
import type { Server } from '../server.ts';

const products = {
  vector: {
    name: 'pgvector',
    preset: 'pgvector',
    unseen:
      'how long vector indexes take to build, failures on vector values and the results of vector searches were not checked',
  },
  postgis: {
    name: 'PostGIS',
    preset: 'postgis',
    unseen:
      'how long spatial indexes take to build, failures on shapes and the results of spatial functions were not checked',
  },
} as const;

/** What a project's trial could not check, because something stood in for an extension; one plain sentence each. */
export function standInNotes(server: Server, needs: Needs): string[] {
  if (!server.superuser) return [];
  return (['vector', 'postgis'] as const)
    .filter((extension) => needs[extension] !== null && !server.available.has(extension))
    .map((extension) => {
      const { name, preset, unseen } = products[extension];
      const image = imageFor(preset, `${Math.floor(server.versionNum / 10_000)}`);
      return `${name} is not on this server: a stand-in took its place, so ${unseen}; ${remedy(server, needs, name, image)}.`;
    });
}

function remedy(server: Server, { vector, postgis }: Needs, name: string, image: string): string {
  if (vector !== null && postgis !== null) return 'set image to one that has both pgvector and PostGIS (needs Docker)';
  return traitsOfProvider(server).extensionAdvice(name, image);
}
