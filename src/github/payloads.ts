import * as z from 'zod';
import { KnownError } from '../core/errors.ts';
import type { AnalysedRun } from './run.ts';

// Loaded when an event has a payload that is read: its checks take longer to load than the rest of the door.

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ full_name: z.string() });

export const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    draft: z.boolean().nullish(),
    head: z.object({ sha, repo: repository.nullable() }),
    base: z.object({ sha }),
  }),
});
export const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });
export const pushPayload = z.object({ after: sha });

/** The fields that the payload of a `workflow_run` event and the API's answer have in common. */
export const workflowRun = z
  .object({
    id: z.number().int().positive(),
    run_attempt: z.number().int().positive().default(1),
    html_url: z.string(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullish(),
    conclusion: z.string().nullable(),
  })
  .transform((run): AnalysedRun => ({
    id: run.id,
    attempt: run.run_attempt,
    url: run.html_url,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository?.full_name ?? null,
    conclusion: run.conclusion,
  }));
export const workflowRunPayload = z.object({ workflow_run: workflowRun });

/**
 * A payload as its schema reads it.
 *
 * @throws KnownError when it is not as GitHub writes it
 */
export function valid<T extends z.ZodType>(schema: T, payload: unknown, name: string): z.output<T> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new KnownError(
    `The ${name} event’s payload is not as GitHub writes it: ${issue?.message ?? 'unknown reason'}.`,
    {
      where: issue?.path.join('.') ?? name,
      next: 'Run Raincheck as a step of a GitHub workflow, without touching the event file.',
    },
  );
}
