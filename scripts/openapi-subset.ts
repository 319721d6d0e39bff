/**
 * Writes `__tests__/contract/github-openapi.json`: the part of GitHub's OpenAPI description that Raincheck's tests hold
 * every request and every answer against. Run it again to follow a newer description:
 *
 *     node scripts/openapi-subset.ts
 *
 * The description comes from the npm package `@octokit/openapi`, which unpacks to 385 MB: it is fetched into a temporary
 * folder and never becomes a dependency.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '23.0.2';
const target = new URL('../__tests__/contract/github-openapi.json', import.meta.url);

/** Operation ids of the description: what Raincheck calls, and what it must prove that it doesn't need. */
const operations = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/create-review-comment',
  'users/get-authenticated',
  'apps/get-authenticated',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
  'repos/get-content',
  'repos/create-commit-status',
  'checks/create',
  'checks/update',
];

/** Prose and samples: not part of the contract, and most of the bytes. */
const dropped = new Set(['description', 'example', 'examples', 'summary', 'externalDocs', 'x-github', 'title', 'tags']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Dictionary = { [key: string]: Json };

const isDictionary = (value: Json | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without prose. Below `properties` the keys are names of fields, so nothing is dropped there. */
function lean(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (!isDictionary(value)) return value;
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !dropped.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, lean(item, !keysAreNames && key === 'properties')]));
}

/** Every `#/components/…` reference in a value. */
function references(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) references(item, found);
  else if (isDictionary(value)) {
    if (typeof value['$ref'] === 'string') found.add(value['$ref']);
    for (const item of Object.values(value)) references(item, found);
  }
  return found;
}

function extract(description: Dictionary): Dictionary {
  const wanted = new Set(operations);
  const paths: Dictionary = {};
  for (const [path, item] of Object.entries(description['paths'] as Dictionary)) {
    for (const [method, operation] of Object.entries(item as Dictionary)) {
      if (!isDictionary(operation) || !wanted.delete(operation['operationId'] as string)) continue;
      paths[path] = { ...(paths[path] as Dictionary | undefined), [method]: lean(operation) };
    }
  }
  if (wanted.size > 0) throw new Error(`Not in the description: ${[...wanted].join(', ')}`);

  const components: Record<string, Dictionary> = {};
  const all = description['components'] as Record<string, Dictionary>;
  const queue = [...references(paths)];
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [, , section = '', name = ''] = reference.split('/');
    if (components[section]?.[name] !== undefined) continue;
    const component = all[section]?.[name];
    if (component === undefined) throw new Error(`Dangling reference ${reference}`);
    (components[section] ??= {})[name] = section === 'headers' ? component : lean(component);
    queue.push(...references(components[section][name] ?? null));
  }
  return { paths, components };
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const archive = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder }).toString();
  execFileSync('tar', ['xzf', archive.trim(), 'package/generated/api.github.com.json', 'package/LICENSE'], {
    cwd: folder,
  });
  const description = JSON.parse(
    readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'),
  ) as Dictionary;
  const subset = {
    'x-source': `npm package @octokit/openapi ${version}, api.github.com: ${operations.length} operations, prose and examples left out. Written by scripts/openapi-subset.ts.`,
    'x-license': readFileSync(join(folder, 'package/LICENSE'), 'utf8').trim(),
    openapi: description['openapi'] ?? null,
    ...extract(description),
  };
  const text = `${JSON.stringify(subset, null, 1)}\n`;
  writeFileSync(target, text);
  console.log(`${target.pathname}: ${operations.length} operations, ${Math.round(text.length / 1024)} KB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
