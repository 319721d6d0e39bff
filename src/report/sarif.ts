import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { RuleInfo } from '../core/finding.ts';
import type { Finding, Review } from '../core/review.ts';
import { severities, type Severity } from '../core/words.ts';
import { encodePath } from './escape.ts';
import { commitOf, type ReportOptions } from './options.ts';
import { clip, visible, visibleLine } from './visible.ts';
import { jsonText } from './json-text.ts';

/** GitHub keeps the first 5,000 results of a run (docs: "SARIF support for code scanning"). */
const mostResults = 5000;

/** What the SARIF file needs beside the review: every rule that Raincheck has, for their help. */
export interface SarifOptions extends ReportOptions {
  catalogue: readonly RuleInfo[];
}

/** A SARIF 2.1.0 log as JSON text, ready for `github/codeql-action/upload-sarif`. Accepted findings are in it, suppressed. */
export function renderSarif(review: Review, options: SarifOptions): string {
  return jsonText(sarifLog(review, options));
}

/** The same as data. */
export function sarifLog(review: Review, options: SarifOptions): Log {
  const found = review.projects
    .flatMap((project) => project.findings.map((finding) => ({ project, finding })))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding))
    .slice(0, mostResults);
  const rules = rulesOf(
    found.map(({ finding }) => finding),
    options,
  );
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const seen = new Map<string, number>();
  const results = found.map(({ project, finding }) => {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return resultOf(finding, project.project, project.out, places.get(finding.rule) ?? -1, nth);
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Raincheck', semanticVersion: review.tool.version, rules } },
        invocations: [invocationOf(review)],
        columnKind: 'utf16CodeUnits',
        ...provenance(review, options),
        results,
      },
    ],
  };
}

const rank = ({ severity, acceptance }: Finding) => severities.indexOf(severity) + (acceptance === null ? 0 : 10);

const level: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', notice: 'note' };

/** The catalogue, and whatever a finding names beside it, in the order of the names. */
function rulesOf(findings: readonly Finding[], { catalogue, docsUrl }: SarifOptions): ReportingDescriptor[] {
  const known = new Map<string, Omit<RuleInfo, 'name'> & { name: string }>(catalogue.map((rule) => [rule.name, rule]));
  for (const { rule, hazard, severity, why } of findings) {
    if (!known.has(rule)) known.set(rule, { name: rule, hazard, severity, title: rule, why });
  }
  return [...known.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((rule) => {
      const page = docsUrl === null ? null : `${docsUrl}/${encodePath(rule.name)}.md`;
      return {
        id: rule.name,
        shortDescription: { text: plain(rule.title, 1000) },
        fullDescription: { text: plain(rule.why, 1000) },
        help: {
          text: plain(rule.why, 2000),
          markdown: `${markdown(rule.why)}${page === null ? '' : `\n\n[How to avoid it](${page})`}`,
        },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: level[rule.severity] },
        properties: { tags: ['database', 'postgresql', rule.hazard] },
      };
    });
}

function resultOf(finding: Finding, project: string, out: string, ruleIndex: number, nth: number): Result {
  const { file, line, endLine, acceptance } = finding;
  const region =
    file === null || line === null
      ? {}
      : { region: { startLine: Math.max(1, line), endLine: Math.max(1, line, endLine ?? 0) } };
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: level[finding.severity],
    message: { text: plain(`${finding.message} ${finding.action.text}`, 2000) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file ?? out), uriBaseId: '%SRCROOT%' }, ...region } },
    ],
    // GitHub tells alerts apart by `primaryLocationLineHash` alone: the hash, and the how-manieth of its kind.
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${nth}`,
      'raincheck/v1': finding.fingerprint,
    },
    ...fixesOf(finding),
    ...(acceptance === null
      ? {}
      : {
          suppressions: [
            { kind: 'inSource' as const, status: 'accepted' as const, justification: plain(acceptance.reason, 1000) },
          ],
        }),
    properties: {
      hazard: finding.hazard,
      subject: visibleLine(finding.subject),
      evidence: finding.evidence,
      project: visibleLine(project),
    },
  };
}

/** Whole lines: from the first one's first column to the first column after them (2.1.0, 3.30.2). */
function fixesOf({ file, suggestion, action }: Finding): Pick<Result, 'fixes'> {
  if (file === null || suggestion === undefined) return {};
  const { line, endLine, text } = suggestion;
  const deletedRegion = { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 };
  const replacements = [{ deletedRegion, insertedContent: { text: `${text}\n` } }];
  return {
    fixes: [
      {
        description: { text: plain(action.text, 1000) },
        artifactChanges: [{ artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' }, replacements }],
      },
    ],
  };
}

/** A relative reference, percent-encoded segment by segment; `.` for the repository's root. */
function uriOf(path: string): string {
  return path === '' || path === '.' ? './' : encodePath(path);
}

/** Message text of SARIF reads `[text](target)` as a link (2.1.0, 3.11.6): untrusted text must not make one. */
function plain(text: string, limit: number): string {
  return clip(visible(text), limit).replace(/\](?=\()/g, '] ') || '-';
}

function markdown(text: string): string {
  return visibleLine(text).replace(/[\\`*_{}[\]<>#|!@]/g, (character) => `&#${character.codePointAt(0)};`);
}

function invocationOf(review: Review): NonNullable<Run['invocations']>[number] {
  const reasons = [review.broken, ...review.projects.map(({ broken }) => broken)].filter((reason) => reason !== null);
  return {
    executionSuccessful: review.verdict !== 'broken',
    ...(reasons.length === 0
      ? {}
      : {
          toolExecutionNotifications: reasons.map(({ message, next }) => ({
            level: 'error' as const,
            message: { text: plain(`${message} ${next}`, 2000) },
          })),
        }),
  };
}

function provenance(review: Review, options: ReportOptions): Pick<Run, 'versionControlProvenance'> {
  const commit = commitOf(review, options);
  if (commit === null || options.serverUrl === null || options.repository === null) return {};
  return {
    versionControlProvenance: [
      { repositoryUri: `${options.serverUrl}/${encodePath(options.repository)}`, revisionId: commit },
    ],
  };
}
