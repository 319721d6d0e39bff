import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { test } from '@jest/globals';
import { findEngine } from '../src/postgres/container.ts';

/** Whether a container engine answers on this machine: asked, not guessed. */
export const dockerAnswers: boolean = await findEngine().then(
  () => true,
  () => false,
);

/**
 * A test that needs Docker. Without it the test is shown as skipped by name; with TEST_REQUIRE_DOCKER=1 (as in this repository's
 * CI) it fails instead. Its name must not begin with RAINCHECK_: those are settings, and an unknown one is refused.
 */
export function testInDocker(name: string, fn: () => Promise<void>): void {
  if (dockerAnswers) test(name, fn);
  else if (process.env['TEST_REQUIRE_DOCKER'] === '1') {
    test(name, () => {
      throw new Error('Docker does not answer, and TEST_REQUIRE_DOCKER says that it must');
    });
  } else test.skip(`left out: Docker does not answer: ${name}`, fn);
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** A name of its own for PostgreSQL's image, so that other containers of this machine are not taken for the test's. */
export function ownImage(version = '17-alpine'): string {
  const image = `raincheck-test-${randomUUID()}:${version}`;
  try {
    docker('image', 'inspect', `postgres:${version}`);
  } catch {
    docker('pull', `postgres:${version}`);
  }
  docker('tag', `postgres:${version}`, image);
  return image;
}

export function removeImage(image: string): void {
  docker('rmi', image);
}

/** Ids of the containers that were made of this image by this name, running or not. */
export function containersOf(image: string): string[] {
  return docker('ps', '-a', '--no-trunc', '--format', '{{.ID}} {{.Image}}')
    .split('\n')
    .filter((line) => line.endsWith(` ${image}`))
    .map((line) => line.slice(0, line.indexOf(' ')));
}

/** Names of the volumes of a container. */
export function volumesOf(container: string): string[] {
  return docker('inspect', '-f', '{{range .Mounts}}{{.Name}} {{end}}', container)
    .split(' ')
    .filter((name) => name !== '');
}

export function volumeExists(name: string): boolean {
  return docker('volume', 'ls', '-q').split('\n').includes(name);
}
