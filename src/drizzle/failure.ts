import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Call } from './kit.ts';
import type { KitFailure } from './kit-failure.ts';
import { errorOf, historyFailure } from './refusal.ts';
import { upwards } from './resolve.ts';

/** What the explanation needs to know of the surroundings. */
export interface Surroundings {
  /** Absolute path of the checkout. */
  root: string;
  /** Absolute path of drizzle-kit's working directory. */
  cwd: string;
  /** Absolute path of the temporary folder. */
  temporary: string;
  /** How to install, e.g. `npm ci`. */
  install: string;
  /** Folders from the config's upwards to the root, absolute. */
  folders: string[];
  /** Texts that must not be shown (connection string, password). */
  hidden: string[];
  schema: string[];
}

/** Turns the output of a call that gave neither SQL nor "no changes" into words. */
export function explainFailure(call: Call, around: Surroundings): KitFailure {
  const output = outputOf(call);
  const place = placeOf(output, around);
  const failure = knownFailure(call, output, around) ?? loadFailure(output, place, around);
  const shown = (text: string) => presentable(text, around);
  return { ...failure, reason: shown(failure.reason), next: shown(failure.next) };
}

/** Everything that was said, 1.x's error message first, without terminal colours. */
export function outputOf(call: Call): string {
  const message = call.envelope?.error?.['message'];
  const parts = [typeof message === 'string' ? message : '', call.result.stderr, call.result.stdout];
  // oxlint-disable-next-line no-control-regex -- the escape character starts a colour
  return parts.join('\n').replaceAll(/\u001B\[[0-9;?]*[A-Za-z]/g, '');
}

function knownFailure(call: Call, output: string, around: Surroundings): KitFailure | null {
  const nowhere = { file: null, line: null };
  if (call.result.ended !== 'exit') {
    return {
      kind: 'deadline',
      reason: 'drizzle-kit did not come to an end in time and was stopped.',
      next: 'Look for something in the config or the schema that waits (a connection, a timer), or raise the time limit for drizzle-kit.',
      ...nowhere,
    };
  }
  if (
    /No schema files? (found for path config|in .* was found)|schema_files_not_found_error/.test(output + errorOf(call))
  ) {
    return {
      kind: 'no-files',
      reason: `The config’s schema path ${around.schema.map((path) => `\`${path}\``).join(', ')} matches no file.`,
      next: 'Correct `schema` in the config; it is relative to the folder in which drizzle-kit runs.',
      ...nowhere,
    };
  }
  if (
    /install latest version of drizzle-orm|"orm_missing"|Please install required packages/.test(output + errorOf(call))
  ) {
    return notInstalled('drizzle-orm', around);
  }
  if (
    /requires newer version of drizzle-orm|version of drizzle-kit is outdated|orm_version_error/.test(
      output + errorOf(call),
    )
  ) {
    return {
      kind: 'versions',
      reason: 'The installed drizzle-kit and drizzle-orm do not fit together: drizzle-kit refuses to run.',
      next: 'Update the older one of the two.',
      ...nowhere,
    };
  }
  return call.from === 'migrations' ? historyFailure(call, output) : null;
}

function notInstalled(name: string, around: Surroundings): KitFailure {
  return {
    kind: 'not-installed',
    reason: `\`${name}\` is not installed in the checkout.`,
    next: `Run \`${around.install}\` before Raincheck.`,
    file: null,
    line: null,
  };
}

interface Place {
  file: string | null;
  line: number | null;
}

function loadFailure(output: string, place: Place, around: Surroundings): KitFailure {
  const missing = /(?:Cannot find (?:module|package)|Could not resolve) ['"]([^'"\n]+)['"]/.exec(output)?.[1];
  if (missing !== undefined) return { ...missingModule(missing, output, place, around), ...place };
  if (/server-only|cannot be imported from a Client Component module/.test(output)) {
    return {
      kind: 'schema',
      reason: 'The schema imports `server-only`, which throws everywhere but in Next.js: drizzle-kit cannot load it.',
      next: 'Move that import to a file that the schema does not import.',
      ...place,
    };
  }
  if (/Top-level await/i.test(output)) {
    return {
      kind: 'schema',
      reason: 'The schema, or a file that it imports, uses top-level await, which drizzle-kit 0.x cannot load.',
      next: 'Move the await into a function, or out of what the schema imports.',
      ...place,
    };
  }
  const message = firstMessage(output);
  if (message === null) {
    return {
      kind: 'silent',
      reason: 'drizzle-kit ended without a word and without a result: something that it loads ends the process.',
      next: 'Look for `process.exit()` in the config, the schema and what they import.',
      file: null,
      line: null,
    };
  }
  return {
    kind: 'schema',
    reason: `The schema cannot be loaded: ${message}`,
    next: 'Run `drizzle-kit generate` in the folder of the config to see the whole message.',
    ...place,
  };
}

/** A module that isn't there: forgotten installation, missing build step, or a wrong import. */
function missingModule(
  name: string,
  output: string,
  place: Place,
  around: Surroundings,
): Omit<KitFailure, keyof Place> {
  const inPackage = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(name)?.[1];
  if (isAbsolute(name) && (inPackage !== undefined || /main|exports/.test(output))) {
    const shown = inPackage ?? relative(around.root, name);
    return {
      kind: 'not-built',
      reason: `\`${shown}\` is there, but not built: its entry file is missing.`,
      next: `Build it before Raincheck (a step such as \`npm run build\` in that package).`,
    };
  }
  if (/^[@~#]?\//.test(name) || name.startsWith('#') || (name.startsWith('.') && name !== '.')) {
    return {
      kind: 'schema',
      reason: `The schema cannot be loaded: it imports \`${name}\`, which is not in the checkout.`,
      next: 'If a build step writes that file, run it before Raincheck; otherwise correct the import or the path alias.',
    };
  }
  const wanted = /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
  // In a workspace the importing file may belong to another package than the config.
  const importer = place.file === null ? [] : upwards(dirname(join(around.root, place.file)), around.root);
  if ([...around.folders, ...importer].some((folder) => declares(folder, wanted)) || wanted === 'drizzle-orm') {
    const { file: _file, line: _line, ...failure } = notInstalled(wanted, around);
    return failure;
  }
  return {
    kind: 'schema',
    reason: `The schema cannot be loaded: it imports \`${name}\`, which is neither installed nor named in package.json.`,
    next: `Add the dependency, or run \`${around.install}\` before Raincheck.`,
  };
}

function declares(folder: string, name: string): boolean {
  try {
    return readFileSync(join(folder, 'package.json'), 'utf8').includes(JSON.stringify(name));
  } catch {
    return false;
  }
}

const noise =
  /^(Reading config file|No config path|Error$|Require stack:|- |\s|\d+ tables?$|node:|file:|\^|throw |Node\.js v)/;

/** The first line that says something: an error's own words before anything else. */
function firstMessage(output: string): string | null {
  const lines = output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !noise.test(line) && !line.startsWith('{"status":'));
  const failed = /Transform failed with \d+ errors?:/.test(output) ? /: ERROR: (.+)/.exec(output)?.[1] : undefined;
  if (failed !== undefined) return failed;
  const named = lines.find((line) => /^(?:Uncaught )?\w*(Error|Exception)\b.*:/.test(line));
  const text = named ?? lines[0];
  return text === undefined ? null : text.replace(/^(?:Uncaught )?Error(?: \[\w+\])?:\s*/, '');
}

/** The first place in the project's own files that the output names. */
function placeOf(output: string, around: Surroundings): Place {
  for (const match of output.matchAll(/((?:file:\/\/)?\/[^\s:()'"]+?\.[cm]?[jt]sx?):(\d+)(?::\d+)?/g)) {
    const path = (match[1] ?? '').replace(/^file:\/\//, '');
    const own = relative(around.root, path);
    if (own.startsWith('..') || isAbsolute(own) || own.split(sep).includes('node_modules')) continue;
    return { file: own.split(sep).join('/'), line: Number(match[2]) };
  }
  const stack = /Require stack:\s*\n- (\S+)/.exec(output)?.[1];
  const own = stack === undefined ? '..' : relative(around.root, stack);
  return { file: own.startsWith('..') || own.includes('node_modules') ? null : own.split(sep).join('/'), line: null };
}

/** Paths relative to the checkout, nothing that is ours, no secrets, one line, not too long. */
function presentable(text: string, around: Surroundings): string {
  let shown = text;
  for (const secret of around.hidden) if (secret !== '') shown = shown.replaceAll(secret, '…');
  shown = shown.replaceAll(`${around.root}/`, '').replaceAll(`${around.temporary}/`, '').replaceAll(/\s+/g, ' ').trim();
  return shown.length > 400 ? `${shown.slice(0, 399)}…` : shown;
}
