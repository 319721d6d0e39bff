import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { settingsSchema, type RuleSetting } from '../../src/settings/schema.ts';
import { severities, type Severity, type TransactionMode } from '../../src/core/words.ts';

/** One finding that a case expects. */
export interface Expected {
  severity: Severity;
  rule: string;
  subject: string;
}

/** What a case expects of the observations; a kind that is absent is not compared. */
export interface ExpectedFacts {
  /** Strongest lock per table or view of the baseline, `AX users, SRX orgs`, sorted by name; `none` for no lock at all. */
  locks?: string;
  /** Tables of the baseline that are written anew. */
  rewrites?: string;
  /** Tables of the baseline that are read from end to end for a rewrite, a check or an index. */
  scans?: string;
  /** SQLSTATE of the failure that production would have. */
  fails?: string;
}

/** A statement or a batch, what is there before, and what Raincheck must say of it. */
export interface Case {
  /** `file.sql:12`, for messages. */
  place: string;
  file: string;
  title: string;
  safe: boolean;
  hazard: HazardName;
  baseline: string;
  /** One migration, or several that are pending together. */
  migrations: string[];
  transaction: TransactionMode;
  /** Major versions on which the case runs; null for all. */
  versions: Range | null;
  /** `tableRows` of the settings. */
  tableRows: Record<string, number>;
  /** `rules` of the settings. */
  rules: Record<string, RuleSetting>;
  /** Names of the migrations; where none is given they are 0001_case and so on. */
  names: string[];
  /** Expectations in the order of the file; `on` is null when they hold on every version. */
  findings: { on: Range | null; finding: Expected }[];
  facts: { on: Range | null; kind: keyof ExpectedFacts; text: string }[];
}

/** A hazard of docs/hazards.md and the rules that tell of it. */
export interface HazardName {
  number: number;
  name: string;
  rules: string[];
}

/** Major versions, both ends included. */
export interface Range {
  from: number;
  to: number;
}

const kinds = ['locks', 'rewrites', 'scans', 'fails'] as const;

/** Expectations that hold on one major version. */
export function expectedOn(one: Case, version: number): { findings: Expected[]; facts: ExpectedFacts } {
  const holds = ({ on }: { on: Range | null }) => isIn(on, version);
  return {
    findings: one.findings.filter(holds).map(({ finding }) => finding),
    facts: Object.fromEntries(one.facts.filter(holds).map(({ kind, text }) => [kind, text])),
  };
}

/** True when a case or an expectation is meant for this major version. */
export function isIn(range: Range | null, version: number): boolean {
  return range === null || (version >= range.from && version <= range.to);
}

/** Every case of every .sql file of a folder, in the order of the files' names. */
export function loadCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .flatMap((file) => readCases(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** Reads one file of cases; README.md of this folder describes the form. Throws with file and line when it is not kept. */
export function readCases(file: string, text: string): Case[] {
  const reader = new Reader(file);
  for (const [at, line] of text.split('\n').entries()) reader.read(line, at + 1);
  return reader.end();
}

class Reader {
  readonly #file: string;
  readonly #cases: Case[] = [];
  #hazard: HazardName | null = null;
  #baseline: string[] = [];
  #open: Case | null = null;
  /** Where lines of SQL go: into the baseline, or into the last migration of the open case. */
  #into: 'nothing' | 'baseline' | 'case' = 'nothing';
  #line = 0;

  constructor(file: string) {
    this.#file = file;
  }

  read(line: string, number: number): void {
    this.#line = number;
    const [, directive] = /^---\s+(.*\S)\s*$/.exec(line) ?? [];
    if (directive === undefined) this.#sql(line);
    else this.#direct(directive);
  }

  end(): Case[] {
    this.#close();
    if (this.#cases.length === 0) this.#fail('holds no case');
    const places = new Map<string, Case>();
    for (const one of this.#cases) {
      const key = `${one.hazard.number} ${one.title}`;
      const same = places.get(key);
      if (same !== undefined) throw new Error(`${one.place}: "${one.title}" is the title of ${same.place} too.`);
      places.set(key, one);
    }
    return this.#cases;
  }

  #sql(line: string): void {
    if (line.startsWith('---')) this.#fail(`"${line}": write "--- " and a word after it`);
    if (this.#into === 'nothing') {
      if (line.trim() !== '') this.#fail('SQL stands before the first "--- baseline" or case');
    } else if (this.#into === 'baseline') this.#baseline.push(line);
    else if (this.#open !== null) this.#open.migrations.push(`${this.#open.migrations.pop() ?? ''}${line}\n`);
  }

  #direct(directive: string): void {
    const hazard = /^hazard (\d+) (\S+): (.+)$/.exec(directive);
    const opening = /^(unsafe|safe): (.+)$/.exec(directive);
    if (hazard !== null) {
      this.#close();
      const rules = (hazard[3] ?? '').split(',').map((rule) => rule.trim());
      this.#hazard = { number: Number(hazard[1]), name: hazard[2] ?? '', rules };
      this.#into = 'nothing';
    } else if (directive === 'baseline') {
      this.#close();
      this.#baseline = [];
      this.#into = 'baseline';
    } else if (opening !== null) this.#begin(opening[1] === 'safe', opening[2] ?? '');
    else if (this.#open === null)
      this.#fail(`"${directive}" belongs into a case: write "--- unsafe: …" or "--- safe: …" first`);
    else if (directive === 'next migration') this.#open.migrations.push('');
    else this.#expect(this.#open, directive);
  }

  #begin(safe: boolean, title: string): void {
    this.#close();
    const hazard = this.#hazard;
    if (hazard === null) this.#fail('no "--- hazard <number> <name>: <rules>" stands above this case');
    this.#open = {
      place: `${this.#file}:${this.#line}`,
      file: this.#file,
      title,
      safe,
      hazard,
      baseline: this.#baseline.join('\n'),
      migrations: [''],
      transaction: 'batch',
      versions: null,
      tableRows: {},
      rules: {},
      names: [],
      findings: [],
      facts: [],
    };
    this.#into = 'case';
  }

  #expect(one: Case, directive: string): void {
    const versioned = /^on ([\d+-]+): (.*)$/.exec(directive);
    const on = versioned === null ? null : this.#range(versioned[1] ?? '');
    const text = versioned?.[2] ?? directive;
    const [, word = '', rest = ''] = /^(\S+?):? (.*)$/.exec(text) ?? [];
    if (severities.some((severity) => severity === word)) {
      const [, rule = '', subject = ''] =
        /^(\S+) (.+)$/.exec(rest) ?? this.#fail(`"${text}": write "${word} <rule> <subject>"`);
      one.findings.push({ on, finding: { severity: word as Severity, rule, subject } });
    } else if (text.startsWith('versions: ')) one.versions = this.#range(rest);
    else if (/^transaction: (batch|file|none)$/.test(text)) one.transaction = rest as TransactionMode;
    else if (text.startsWith('rows: ')) one.tableRows = this.#rows(rest);
    else if (text.startsWith('rules: ')) one.rules = this.#rules(rest);
    else if (text.startsWith('names: ')) one.names = rest.split(', ');
    else if (kinds.some((kind) => text.startsWith(`${kind}: `))) {
      one.facts.push({ on, kind: word as keyof ExpectedFacts, text: rest });
    } else {
      this.#fail(
        `"${text}" is none of: error, warning or notice with a rule and a subject; ${kinds.join(': …; ')}: …; versions: …; transaction: …; rows: …; rules: …; names: …; next migration`,
      );
    }
  }

  #range(text: string): Range {
    const [, from, dash, to] =
      /^(\d+)(-|\+)?(\d+)?$/.exec(text) ?? this.#fail(`"${text}" is no range of versions: 15, 15+ or 14-16`);
    if (dash === '+') return { from: Number(from), to: Number.POSITIVE_INFINITY };
    return { from: Number(from), to: Number(to ?? from) };
  }

  #rows(text: string): Record<string, number> {
    return Object.fromEntries(
      text.split(', ').map((part) => {
        const [, table = '', rows] =
          /^(.+)=(\d+)$/.exec(part) ?? this.#fail(`"${part}": write "rows: users=300, orgs=5000000"`);
        return [table, Number(rows)];
      }),
    );
  }

  #rules(text: string): Record<string, RuleSetting> {
    try {
      return settingsSchema.shape.rules.parse(JSON.parse(text));
    } catch {
      return this.#fail(`"rules: ${text}": write them as in raincheck.config.json, on one line`);
    }
  }

  #close(): void {
    const one = this.#open;
    this.#open = null;
    if (one === null) return;
    if (one.migrations.some((sql) => sql.trim() === '')) throw new Error(`${one.place}: no SQL follows.`);
    const bad = one.findings.find(({ finding }) => finding.severity !== 'notice');
    if (one.safe && bad !== undefined) {
      throw new Error(`${one.place}: a safe case expects notices at most, not this ${bad.finding.severity}.`);
    }
    const rules = new Set(one.hazard.rules);
    if (!one.safe && !one.findings.some(({ finding }) => rules.has(finding.rule))) {
      throw new Error(`${one.place}: an unsafe case expects a finding of ${one.hazard.rules.join(' or ')}.`);
    }
    this.#cases.push(one);
  }

  #fail(message: string): never {
    throw new Error(`${this.#file}:${this.#line}: ${message}.`);
  }
}
