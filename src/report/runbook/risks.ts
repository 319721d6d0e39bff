import type { Finding, ProjectReview } from '../../core/review.ts';
import type { Hazard } from '../../core/words.ts';
import { gapText } from '../gaps.ts';
import { prose } from '../escape.ts';
import { blocks, table } from '../markdown/parts.ts';
import { openFindings, severitySign } from '../words.ts';

const kinds: readonly (readonly [string, readonly Hazard[], string])[] = [
  ['data', ['data-loss'], 'nothing is lost'],
  ['locks', ['blocks-traffic'], 'nobody waits long'],
  ['failures', ['fails', 'history'], 'no failure was seen'],
  ['code', ['breaks-code'], 'no running code was seen to break'],
];

/** One row for each kind of harm, with the worst of it. */
export function riskSection(project: ProjectReview): string {
  const open = openFindings(project);
  const rows = kinds.map(([what, hazards, none]) => [
    what,
    told(
      open.filter(({ hazard }) => hazards.includes(hazard)),
      none,
    ),
  ]);
  const order = project.deployOrder;
  const back = project.wayBack;
  const gaps = gapText(project);
  return blocks(
    '## Risk assessment',
    table(
      ['', 'what is known'],
      [
        ...rows,
        [
          'deploy order',
          prose(order?.summary ?? `Not worked out: ${project.notWorkedOut?.deployOrder ?? 'Nothing was run.'}`, 300),
        ],
        [
          'way back',
          prose(back?.summary ?? `Not worked out: ${project.notWorkedOut?.wayBack ?? 'Nothing was run.'}`, 300),
        ],
        ...(gaps === null ? [] : [['not judged', prose([gaps.headline, ...gaps.lines].join('; '), 500)]]),
      ],
    ),
  );
}

function told(findings: readonly Finding[], none: string): string {
  if (findings.length === 0) return none;
  const lines = findings.slice(0, 4).map(({ severity, message }) => `${severitySign[severity]} ${prose(message, 200)}`);
  return [...lines, ...(findings.length > 4 ? [`and ${findings.length - 4} more`] : [])].join('<br>');
}
