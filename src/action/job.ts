import type { Environment } from '../github/event.ts';

/** What one run of the Action works with. */
export interface Job {
  /** Without secrets: programs are started with what it holds. */
  environment: Environment;
  /** The variables that hold the address of production. */
  secrets: Environment;
  token: string;
  signal: AbortSignal;
}

/** Inputs that are no settings. */
export const ownInputs = ['github-token', 'mode', 'run-id'];

/** An input as the runner hands it over; empty when it was not given. */
export function input(environment: Environment, name: string): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
