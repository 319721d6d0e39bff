import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { test } from '@jest/globals';

/**
 * `test` for what needs a Docker engine. Where none answers, the test is left out and its name says so; with
 * RAINCHECK_TEST_REQUIRE_DOCKER set (in CI) it runs, and fails, instead.
 */
export function dockerTest(name: string, run: () => Promise<void>): void {
  const required = (process.env['RAINCHECK_TEST_REQUIRE_DOCKER'] ?? '') !== '';
  if (required || dockerAnswers()) test(name, run);
  else test.skip(`left out: no Docker engine answers: ${name}`, run);
}

function dockerAnswers(): boolean {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** A name of its own for postgres:17-alpine: tests run side by side, and this tells whose containers are left. */
export function ownImage(): Disposable & { name: string; containers(): string[] } {
  const name = `raincheck-test:${randomUUID()}`;
  docker('tag', 'postgres:17-alpine', name);
  return {
    name,
    /** Names of the containers that were made of it, running or not. */
    containers: () =>
      docker('ps', '--all', '--format', '{{.Image}} {{.Names}}')
        .split('\n')
        .filter((line) => line.startsWith(`${name} `)),
    [Symbol.dispose]: () => void docker('rmi', name),
  };
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' });
}
