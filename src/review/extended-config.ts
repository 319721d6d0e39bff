import { posix } from 'node:path';
import { KnownError } from '../core/errors.ts';
import { normalise } from '../project/tree.ts';
import { layerOf, valuesOf, type ConfigPlace, type ExtendedLayer } from './config-layer.ts';

/** A chain that is longer is a mistake. */
const longestChain = 20;

/** A config on the way to what it extends. */
interface Link {
  name: string;
  /** False for a package, which knows nothing of the repository's files. */
  inTree: boolean;
}

/**
 * The shared configs that a file extends, weakest first: of a list the later ones overrule the earlier ones, and what a shared
 * config itself extends stands below it. One that is named twice counts where it is named last.
 *
 * @param chain the file that extends them, behind it who extends that one
 * @throws KnownError for what is missing, has no settings, or extends itself
 */
export async function extendedLayers(
  place: ConfigPlace,
  parents: readonly string[],
  chain: readonly [Link, ...Link[]],
): Promise<ExtendedLayer[]> {
  const [{ name: child, inTree: isChildInTree }] = chain;
  const layers: ExtendedLayer[] = [];
  for (const parent of parents) {
    const isFile = /^\.{0,2}\//.test(parent);
    const name = isFile ? fileOf(parent, child, isChildInTree) : parent;
    if (chain.some((link) => link.name === name)) {
      throw new KnownError(
        `The settings extend themselves: ${[...chain.map((link) => link.name).reverse(), name].join(' → ')}.`,
        {
          where: child,
          next: 'Take one of these extends out.',
        },
      );
    }
    if (chain.length > longestChain) {
      throw new KnownError(`The settings extend each other ${chain.length} times.`, {
        where: child,
        next: 'Extend fewer files.',
      });
    }
    const read = isFile ? await fromFile(place, name, child) : await fromPackage(place, name, child);
    if (read === null) continue;
    const { said, ...about } = read;
    const { layer, parents: further } = await layerOf(said, { source: name, text: about.text });
    layers.push(
      ...(await extendedLayers(place, further, [{ name, inTree: isFile }, ...chain])),
      // What a package's text says of lines is its own affair.
      { ...layer, ...about, ...(about.inTree || name.endsWith('.json') ? {} : { lineOf: () => null }) },
    );
  }
  return layers;
}

type Read = { said: unknown; text: string; inTree: boolean; trusted: boolean };

async function fromFile(place: ConfigPlace, file: string, child: string): Promise<Read> {
  const text = await place.read(file);
  if (text === null) {
    throw new KnownError(`${child} extends ${file}, and there is no such file.`, {
      where: child,
      next: 'Correct the path: it begins at the file that says extends.',
    });
  }
  return { said: await valuesOf(place, file, text), text, inTree: true, trusted: true };
}

async function fromPackage(place: ConfigPlace, name: string, child: string): Promise<Read | null> {
  if (place.package === null) return null;
  const reading = await place.package(name);
  if (!reading.found) {
    throw new KnownError(`${child} extends the package ${name}, which is not installed.`, {
      where: child,
      next: `Install it before Raincheck runs (npm ci), with ${name} in package.json. A file of the repository begins with ./`,
    });
  }
  if (!reading.ok) {
    throw new KnownError(`${child} extends the package ${name}, which cannot be read: ${reading.reason}.`, {
      where: child,
      next: 'Its default export must be the settings, or its main file JSON.',
    });
  }
  const { values: said, text, trusted } = reading;
  return { said, text, inTree: false, trusted };
}

/** The path from the repository's top. */
function fileOf(specifier: string, child: string, isChildInTree: boolean): string {
  const isInside = isChildInTree && !specifier.startsWith('/');
  const file = isInside ? normalise(posix.join(posix.dirname(child), specifier)) : null;
  if (file !== null) return file;
  throw new KnownError(`${child} extends ${specifier}, which lies outside of the repository.`, {
    where: child,
    next: 'Keep the shared settings in the repository, or in a package.',
  });
}
