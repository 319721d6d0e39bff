import { spawnSync } from 'node:child_process';
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
