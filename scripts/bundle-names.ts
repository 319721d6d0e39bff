import path from 'node:path';
import type { BuildResult } from 'esbuild';

type Built = BuildResult<{ metafile: true; write: false }>;
type Output = Built['metafile']['outputs'][string];

/**
 * esbuild names the files of a split bundle by a hash of what is in them, so each change would rename most of dist/. Here
 * they get names that stay: an entry the place of its source (`cli-check.js`), a file that entries share the room or
 * package that fills most of it (`shared-zod.js`), numbered where several would be called the same.
 *
 * @returns name and text of each file
 */
export function stableNames({ metafile, outputFiles }: Built): Map<string, string> {
  const outputs = Object.entries(metafile.outputs).sort(([, a], [, b]) => (firstInput(a) < firstInput(b) ? -1 : 1));
  const names = new Map<string, string>();
  for (const [file, output] of outputs) {
    const wanted = nameOf(path.basename(file), output);
    const used = [...names.values()];
    let name = `${wanted}.js`;
    for (let number = 2; used.includes(name); number++) name = `${wanted}-${number}.js`;
    names.set(path.basename(file), name);
  }
  const renamed = (text: string): string =>
    text.replaceAll(/(["'])\.\/([\w-]+\.js)\1/g, (whole, quote: string, file: string) => {
      const name = names.get(file);
      return name === undefined ? whole : `${quote}./${name}${quote}`;
    });
  return new Map(
    outputFiles.map((file) => [names.get(path.basename(file.path)) ?? path.basename(file.path), renamed(file.text)]),
  );
}

function nameOf(file: string, output: Output): string {
  // Without a hash: one of the doors.
  if (!/-[A-Z0-9]{8}\.js$/.test(file)) return path.basename(file, '.js');
  const source = output.entryPoint?.match(/^src\/(.*)\.ts$/)?.[1];
  return source === undefined ? `shared-${mostOf(output)}` : source.replaceAll('/', '-');
}

/** The room or package whose code takes most of a file; `runtime` for the few lines that esbuild adds by itself. */
function mostOf(output: Output): string {
  const sizes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    const name = /^src\/([^/.]+)/.exec(file)?.[1] ?? /^.*node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(file)?.[1] ?? 'data';
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  const [most] = [...sizes].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return most === undefined || most[1] === 0 ? 'runtime' : most[0];
}

function firstInput(output: Output): string {
  return output.entryPoint ?? Object.keys(output.inputs).sort()[0] ?? '';
}
