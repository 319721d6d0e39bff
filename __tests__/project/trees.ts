import type { Tree } from '../../src/project/tree.ts';

/** A tree of texts, for what needs no git. */
export function treeFrom(files: Record<string, unknown>): Tree {
  const texts = new Map(
    Object.entries(files).flatMap(([path, content]): [string, string][] =>
      content === null ? [] : [[path, typeof content === 'string' ? content : JSON.stringify(content, null, 2)]],
    ),
  );
  return {
    revision: null,
    list: (directory) =>
      Promise.resolve([...texts.keys()].filter((path) => directory === '' || path.startsWith(`${directory}/`)).sort()),
    read: (path) => Promise.resolve(texts.get(path) ?? null),
  };
}
