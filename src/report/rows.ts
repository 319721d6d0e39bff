import type { Finding, Wait } from '../core/review.ts';
import type { Severity } from '../core/words.ts';
import { durationWords } from '../core/durations.ts';
import { ruleNamed } from '../verdict/catalogue.ts';
import { figure, count as plural } from '../core/wording.ts';

/** One line of the report: a finding, or several that tell the same. */
export interface Row {
  severity: Severity;
  /** What happens, one short sentence; names between backticks. */
  message: string;
  findings: [Finding, ...Finding[]];
  /** `waits`: traffic that waits at several places, told once. `rule`: several findings of one rule. */
  kind: 'one' | 'rule' | 'waits';
}

/** Characters of a message with the names of its likes; longer ones are counted. */
const longest = 130;

/**
 * From how many on findings of one rule share a row though their sentences differ. What fails is another thing each time:
 * NULLs here, duplicates there.
 */
const manyAlike = { fails: 6, others: 3 };

/**
 * The rows of a report, in the order of their first findings: what only matters when tables are large is one row, and so
 * are several findings of one rule. Nothing is left out: each row holds its findings.
 */
export function rowsOf(findings: readonly Finding[]): Row[] {
  const waiting = findings.filter(isAboutSize);
  const rules = Map.groupBy(findings, ruleOf);
  const groups = Map.groupBy(findings, (finding) => {
    if (isAboutSize(finding) && waiting.length > 1) return 'waits';
    // Two findings that say different things are not shorter as one.
    return (rules.get(ruleOf(finding)) ?? []).length >=
      (finding.hazard === 'fails' ? manyAlike.fails : manyAlike.others)
      ? ruleOf(finding)
      : shapeOf(finding);
  });
  return [...groups].flatMap(([key, [first, ...others]]): Row[] => {
    if (first === undefined) return [];
    const { severity } = first;
    if (key === 'waits')
      return [{ severity, kind: 'waits', message: waitsMessage(waiting), findings: [first, ...others] }];
    if (others.length === 0) return [{ severity, kind: 'one', message: first.message, findings: [first] }];
    return [{ severity, kind: 'rule', message: andOthers(first, others), findings: [first, ...others] }];
  });
}

const ruleOf = ({ rule, severity }: Finding) => JSON.stringify([rule, severity]);

/** The rule and the message without the subject's name: the same for what the same sentence can tell. */
function shapeOf(finding: Finding): string {
  return ruleOf(finding) + finding.message.replace(named(finding.subject), '');
}

/** A warning about waiting stands for tables whose size nobody told: harmless while they are small. */
function isAboutSize({ severity, hazard, waits }: Finding): boolean {
  return severity === 'warning' && hazard === 'blocks-traffic' && waits !== undefined && waits.length > 0;
}

function waitsMessage(findings: readonly Finding[]): string {
  const all = new Map<string, boolean>();
  for (const { relation, reads } of findings.flatMap(({ waits = [] }): Wait[] => waits))
    all.set(relation, reads || all.get(relation) === true);
  const locked = [...all].filter(([, reads]) => reads).map(([name]) => name);
  const readable = [...all].filter(([, reads]) => !reads).map(([name]) => name);
  const parts = [
    ...(locked.length > 0 ? [`reads and writes of ${tables(locked)}`] : []),
    ...(readable.length > 0 ? [`writes to ${tables(readable)}`] : []),
  ];
  return `If large: ${parts.join(', and ')} wait during the deploy${longestWork(findings)}.`;
}

/** What is known of the time where nobody told the sizes: `: the longest work takes 0.5–4 s per million rows`. */
function longestWork(findings: readonly Finding[]): string {
  const times = findings.flatMap(({ estimate }) => (estimate?.per === 'million rows' ? [estimate.milliseconds] : []));
  const [most] = times.toSorted((a, b) => b.high - a.high);
  return most === undefined ? '' : `: the longest work takes ${durationWords(most)} per million rows`;
}

/** `a`, `b` and `c`; more than three are counted. */
function tables(names: readonly string[]): string {
  if (names.length > 3) return plural(names.length, 'table');
  const shown = names.map(named);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

function andOthers(first: Finding, others: readonly Finding[]): string {
  const alike = others.every((other) => shapeOf(other) === shapeOf(first));
  const names = others.map(({ subject }) => named(subject));
  // What is destroyed stands by its name, however much it is.
  if (isDestroyed(first)) return `${first.message} ${alike ? 'Same for' : 'More of it:'} ${listed(names)}.`;
  const same = `${first.message} Same for ${listed(names)}.`;
  return alike && same.length <= longest ? same : `${first.message} And ${figure(others.length)} more like it.`;
}

/** True for what takes something away for good: rows, values, objects. */
export function isDestroyed({ hazard, rule }: Finding): boolean {
  return hazard === 'data-loss' || ruleNamed(rule)?.destroys === true;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const named = (name: string) => (name.includes('`') ? name : `\`${name.replaceAll(/"(\w+)"/g, '$1')}\``);
