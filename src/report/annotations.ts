import type { Finding, ProjectReview, Review } from '../core/review.ts';
import { severities, type Severity } from '../core/words.ts';
import { gapText } from './gaps.ts';
import { figure } from './phrase.ts';
import { clip, visible, visibleLine } from './visible.ts';
import { allOpen } from './words.ts';

/** One annotation, ready for core.error, core.warning or core.notice, which escape what the runner would read as a command. */
export interface Annotation {
  level: Severity;
  title: string;
  message: string;
  /** Absent for what has no place in the repository. */
  file?: string;
  startLine?: number;
  endLine?: number;
}

/** The runner keeps 10 annotations per level and step (actions/toolkit, docs/problem-matchers.md). */
const perLevel = 10;

/** Annotations, worst first, at most ten per level: where there are more, the tenth says how many. */
export function renderAnnotations(review: Review): Annotation[] {
  const open = allOpen(review);
  return [
    ...review.projects.flatMap(gapAnnotation),
    ...(review.settingsNotes ?? []).map(aboutSettings),
    ...bySeverity(open),
  ];
}

function aboutSettings(note: string): Annotation {
  return { level: 'notice', title: 'Raincheck: settings', message: clip(visible(note), 1500) };
}

function bySeverity(open: readonly Finding[]): Annotation[] {
  return severities.flatMap((level) => {
    const some = open.filter(({ severity }) => severity === level);
    if (some.length <= perLevel) return some.map(annotation);
    const shown = some.slice(0, perLevel - 1);
    const left = some.length - shown.length;
    return [
      ...shown.map(annotation),
      { level, title: 'Raincheck', message: `+${figure(left)} more of this severity in the job summary.` },
    ];
  });
}

/** What was not judged, one annotation for each project. */
function gapAnnotation(project: ProjectReview): Annotation[] {
  const text = gapText(project);
  if (text === null) return [];
  const message = text.lines.map((line) => clip(visible(line), 1000)).join('\n');
  return [{ level: 'warning', title: `Raincheck: ${text.headline}`, message }];
}

function annotation(finding: Finding): Annotation {
  const { severity, rule, subject, file, line, endLine } = finding;
  const message = [finding.message, finding.action.text].map((text) => clip(visible(text), 1000)).join('\n');
  return {
    level: severity,
    title: clip(visibleLine(`${rule}: ${subject}`), 120),
    message,
    ...(file === null ? {} : { file }),
    ...(file === null || line === null ? {} : { startLine: line, endLine: endLine ?? line }),
  };
}
