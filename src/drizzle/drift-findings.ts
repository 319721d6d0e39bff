import { makeFinding } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import type { Difference } from './compare.ts';
import { capital } from '../core/wording.ts';
import { listed, type Wording } from './findings.ts';
import { schemaDrift } from './rules.ts';

/** More of them at once have one cause: they are told together. */
const mostDriftFindings = 8;

/**
 * Objects in which catalog and schema differ, and which no `generate` would mend.
 *
 * @param options `isOld`: on the base branch already; `blind`: drizzle-kit was asked and does not see them
 */
export function driftFindings(
  wording: Wording,
  drift: Difference[],
  options: { isOld: (difference: Difference) => boolean; blind: boolean },
): Finding[] {
  const { isOld } = options;
  const unseen = options.blind ? ' drizzle-kit sees no change.' : '';
  const loud = drift.filter(({ weight }) => weight !== 'extra');
  const fresh = loud.filter((difference) => !isOld(difference));
  const old = loud.filter((difference) => isOld(difference));
  const quiet = drift.filter((difference) => difference.weight === 'extra' && !isOld(difference));
  return [
    ...(fresh.length > mostDriftFindings
      ? [manyFinding(wording, fresh, unseen)]
      : fresh.map((difference) => driftFinding(wording, difference, unseen))),
    ...(old.length === 0 ? [] : [oldFinding(wording, old, unseen)]),
    ...(quiet.length === 0 ? [] : [extraFinding(wording, quiet)]),
  ];
}

function manyFinding(wording: Wording, drift: Difference[], unseen: string): Finding {
  return makeFinding(schemaDrift, {
    subject: wording.project,
    message: `The migrations and the schema differ in ${drift.length} objects: ${listed(drift.map(({ label }) => label))}.${unseen}`,
    severity: drift.some(({ weight }) => weight === 'breaks') ? 'error' : 'warning',
    ...wording.config,
    action: custom(wording),
  });
}

function oldFinding(wording: Wording, old: Difference[], unseen: string): Finding {
  return makeFinding(schemaDrift, {
    subject: `${wording.project} on the base branch`,
    message: `On the base branch already, the migrations do not build ${listed(old.map(({ label }) => label))} as the schema says.${unseen}`,
    severity: 'notice',
    ...wording.config,
    action: custom(wording),
  });
}

function custom(wording: Wording): Finding['action'] {
  return {
    text: `Write the statement that is missing into a migration of its own (\`${wording.generate} --custom\`${wording.where}), or correct the schema.`,
    steps: [],
  };
}

function driftFinding(wording: Wording, difference: Difference, unseen: string): Finding {
  const { migrations, schema, label, weight } = difference;
  let message = `The schema has ${label} (${schema?.text ?? ''}), and the migrations do not build it.`;
  if (schema === null)
    message = `${capital(label)} must have a value, has no default, and the schema does not know it: every insert of Drizzle fails.`;
  else if (migrations !== null)
    message = `The migrations build ${label} as \`${migrations.text}\`, the schema says \`${schema.text}\`.`;
  return makeFinding(schemaDrift, {
    subject: label,
    message: `${message}${unseen}`,
    severity: weight === 'breaks' ? 'error' : 'warning',
    ...wording.place(difference),
    action: custom(wording),
  });
}

function extraFinding(wording: Wording, quiet: Difference[]): Finding {
  const labels = quiet.map(({ label }) => label);
  return makeFinding(schemaDrift, {
    subject: `${wording.project} beyond the schema`,
    severity: 'notice',
    message: `The migrations build ${listed(labels)}, which the schema does not describe like that.`,
    why: 'That is fine for what Drizzle cannot express. Anything else is unknown to the code, and drizzle-kit will not look after it.',
    ...wording.config,
    action: { text: 'Add it to the schema if Drizzle can express it.', steps: [] },
  });
}
