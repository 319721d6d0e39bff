import { cpuUsage, resourceUsage } from 'node:process';
import type ts from 'typescript-6';
import { printName } from '../../grammar/name.ts';
import type { Answer, FoundUse, Question } from '../question.ts';
import { byName, type ByName } from './attribute.ts';
import { namedInserts, namedUses } from './by-name.ts';
import { checkDefinitions, checkFile, declarations, references, type Pair } from './check.ts';
import { ImportGraph } from './graph.ts';
import { namesOf, type CodeNames } from './names.ts';
import { Programs, type Version } from './programs.ts';
import { isCode, isComponent, isPlainScript, type Files } from './project-files.ts';
import { resolverOf } from './resolve.ts';
import { readSchema, type CodeSchema } from './schema.ts';
import { mayHoldSql, sqlIn } from './templates.ts';
import { withSchema } from './versions.ts';

type Tell = (answer: Answer) => void;

/** What is known of one side: its files, and what they are to the schema. */
interface Side {
  files: Files;
  /** The schema's files and what they import. */
  schema: ReadonlySet<string>;
  /** Of these, the ones that are schema and nothing else: no code to be searched. */
  definitions: ReadonlySet<string>;
  /** Files from which the schema can be reached. */
  reaching: ReadonlySet<string>;
  code: CodeSchema;
}

/** Answers a question. What is found is told at once: who asks may have to end this process before it is over. */
export function answer(question: Question, tell: Tell): void {
  const imports = new Map<string, string[]>();
  const base = sideOf(new Map(question.base), question.schema.base, imports);
  const headFiles = new Map(question.base);
  for (const [path, text] of question.changed) {
    if (text === null) headFiles.delete(path);
    else headFiles.set(path, text);
  }
  const head = sideOf(headFiles, question.schema.head, imports);
  const changed = new Set(question.changed.map(([path]) => path));
  const { names, silent } = namesOf(question, base.code, head.code);
  tellSql(base, head, changed, tell);
  for (const index of silent) {
    const { name } = question.subjects[index] ?? { name: '' };
    tell({
      say: 'not resolved',
      text: `\`${name}\` keeps its name in the code: nothing has to be changed there, but a running release asks the database for the old one.`,
    });
  }
  const wanted = names.filter(({ subject }) => !silent.includes(subject));
  if (wanted.length > 0) new Search(question, base, head, { wanted, all: names, changed }, tell).run();
  const { user, system } = cpuUsage();
  const megabytes = Math.round(resourceUsage().maxRSS / 1024);
  tell({ say: 'done', seconds: (user + system) / 1e6, megabytes });
}

function sideOf(files: Files, schema: readonly string[], imports: Map<string, string[]>): Side {
  const graph = new ImportGraph(files, resolverOf(files), imports);
  const own = graph.reachedFrom(schema.filter((path) => files.has(path)));
  const given = new Set(schema);
  const definitions = [...own].filter((path) => given.has(path) || /\bdrizzle-orm\b/.test(files.get(path) ?? ''));
  const reaching = graph.reaching(definitions);
  return { files, schema: own, definitions: new Set(definitions), reaching, code: readSchema(files, own) };
}

/** The SQL of the base, and of the head where that is another. */
function tellSql(base: Side, head: Side, changed: ReadonlySet<string>, tell: Tell): void {
  for (const [side, isHead] of [
    [base, false],
    [head, true],
  ] as const) {
    const tables = new Map(
      side.code.objects
        .filter(({ kind }) => kind === 'table')
        .map(({ variable, name, schema }) => [variable, printName({ schema: schema === '?' ? null : schema, name })]),
    );
    for (const [path, text] of side.files) {
      if (!isCode(path) && !isComponent(path)) continue;
      if ((isHead && !changed.has(path)) || side.definitions.has(path) || !mayHoldSql(text)) continue;
      const kind = { inHead: isHead || !changed.has(path), isApart: !side.reaching.has(path) };
      const texts = sqlIn(path, text, tables, kind);
      if (texts.length > 0) tell({ say: 'sql', texts });
    }
  }
}

/** Files that are checked together: few at first, so that the most telling places are known soon. */
const firstPart = 150;
const laterParts = 300;

/** The names that are searched for. */
interface Wanted {
  wanted: readonly CodeNames[];
  all: readonly CodeNames[];
  /** Paths whose text is another in the head. */
  changed: ReadonlySet<string>;
}

class Search {
  readonly #question: Question;
  readonly #base: Side;
  readonly #head: Side;
  readonly #names: Wanted;
  readonly #byName: ByName;
  readonly #tell: Tell;
  readonly #programs: Programs;
  #unexplained = 0;
  #leftOut = 0;

  constructor(question: Question, base: Side, head: Side, names: Wanted, tell: Tell) {
    this.#question = question;
    this.#base = base;
    this.#head = head;
    this.#names = names;
    this.#byName = byName(names.wanted);
    this.#tell = tell;
    this.#programs = new Programs(question.root);
  }

  run(): void {
    const candidates = this.#candidates(this.#base);
    this.#tell({ say: 'looking at', files: candidates.length });
    const components = candidates.filter(isComponent);
    const code = candidates.filter(isCode);
    for (const path of components) this.#byNames(path);
    if (components.length > 0)
      this.#note('Components (Svelte, Vue, Astro) were searched for names only, in their scripts.');
    const [schemaFile] = this.#base.schema;
    const isTyped = schemaFile !== undefined && this.#programs.hasPackage('drizzle-orm', schemaFile, this.#base.files);
    if (!isTyped) {
      this.#note(
        schemaFile === undefined
          ? 'The base’s schema files were not found: the code was searched for names only.'
          : 'The types of drizzle-orm are not installed in the checkout: the code was searched for names only. Install the project’s dependencies in a step before Raincheck.',
      );
      for (const path of code) this.#byNames(path);
      return;
    }
    const used = this.#typed(code);
    this.#typedHead(used);
    if (this.#unexplained > 0)
      this.#note(
        `${this.#unexplained} more type errors come with the schema’s change and name none of what goes away.`,
      );
    if (this.#leftOut > 0) this.#note(`The time was up: ${this.#leftOut} files that may use it were not checked.`);
  }

  /** Files that name a subject or insert into a table that requires more, from which the schema can be reached; those that say most first. */
  #candidates({ files, definitions, reaching }: Side): string[] {
    const words = this.#words(files, reaching);
    const pattern = wordsOf([...words]);
    const telling = this.#names.wanted.map((one) => [wordsOf(one.variables), wordsOf([...one.names])] as const);
    const found: { path: string; isTelling: boolean }[] = [];
    // In the order of their distance to the schema.
    for (const path of reaching) {
      const text = files.get(path);
      if (text === undefined || definitions.has(path) || !pattern.test(text)) continue;
      // Who names the table too means it; a common name alone says little.
      const isTelling = telling.some(([variable, name]) => variable.test(text) && name.test(text));
      found.push({ path, isTelling });
    }
    return found.toSorted((a, b) => Number(b.isTelling) - Number(a.isTelling)).map(({ path }) => path);
  }

  #words(files: Files, reaching: ReadonlySet<string>): Set<string> {
    const words = new Set<string>();
    const required = new Set<string>();
    for (const { change, kind, names, variables } of this.#names.wanted) {
      for (const name of names) words.add(name);
      if (change === 'required') for (const one of variables) required.add(one);
      if (kind !== 'column') for (const one of variables) words.add(one);
    }
    for (const one of required) words.add(one);
    if (required.size === 0) return words;
    // Types and schemas of what is inserted go by names of their own.
    for (const path of reaching) {
      const text = files.get(path) ?? '';
      if (!/\$?[iI]nfer|Insert|\.insert\(/.test(text) || ![...required].some((one) => text.includes(one))) continue;
      for (const [, name = ''] of text.matchAll(
        /\bexport\s+(?:type|interface|const|(?:async\s+)?function|class)\s+(\w+)/g,
      ))
        words.add(name);
    }
    return words;
  }

  #byNames(path: string): void {
    const text = this.#base.files.get(path) ?? '';
    this.#found([...namedUses(path, text, this.#known()), ...namedInserts(path, text, this.#names.wanted)]);
  }

  /** The base's code with the head's schema, part by part: the most telling files first. @returns the files with uses */
  #typed(code: readonly string[]): Set<string> {
    const used = new Set<string>();
    let left = [...code];
    while (left.length > 0) {
      const part = left.slice(0, left.length === code.length ? firstPart : laterParts);
      const checked = this.#typedPart(part, used);
      left = left.slice(checked);
      if (checked < part.length) break;
    }
    this.#leftOut = left.length;
    return used;
  }

  /** @returns how many of the files were checked before the time was up */
  #typedPart(code: readonly string[], used: Set<string>): number {
    const { files, schema } = this.#base;
    const other = withSchema({ files, schema }, this.#head);
    const own = this.#lazy(files, [...code, ...schema]);
    const pair: Pair = { own, other: this.#lazy(other, [...code, ...this.#head.schema]) };
    const gone = this.#names.wanted.filter(
      ({ kind, change }) => (kind === 'table' || kind === 'enum') && change !== 'required',
    );
    let declared: Map<ts.Symbol, number> | null = null;
    for (const [at, path] of code.entries()) {
      if (this.#isTimeUp()) return at;
      const checked = checkFile(path, pair, this.#target(), false);
      declared ??= gone.length === 0 ? new Map() : declarations(own(), schema, gone);
      const more = declared.size === 0 ? [] : references(path, own(), gone, declared);
      const untyped = isPlainScript(path) ? this.#untyped(path, own()) : [];
      this.#unexplained += checked.unexplained;
      const uses = [...checked.uses, ...more, ...untyped];
      if (uses.length > 0) used.add(path);
      this.#found(uses);
    }
    return code.length;
  }

  /** The head's code with its own schema: what the author has not finished. */
  #typedHead(used: ReadonlySet<string>): void {
    const { files, schema, definitions } = this.#head;
    const own = [...definitions].filter((path) => this.#names.changed.has(path));
    const candidates = this.#candidates(this.#head).filter(
      (path) => isCode(path) && (used.has(path) || this.#names.changed.has(path)),
    );
    if (candidates.length + own.length === 0 || this.#isTimeUp()) return;
    const old = withSchema({ files, schema }, this.#base);
    const pair: Pair = {
      other: this.#lazy(files, [...candidates, ...schema]),
      own: this.#lazy(old, [...candidates, ...this.#base.schema]),
    };
    for (const path of own) this.#found(checkDefinitions(path, pair.other(), this.#byName, this.#question.subjects));
    for (const path of candidates) {
      if (this.#isTimeUp()) {
        this.#note('The time was up before the head’s code was checked against its own schema.');
        return;
      }
      this.#found(checkFile(path, pair, this.#target(), true).uses);
    }
  }

  /** In a plain script, what is read of a value whose type nobody knows. */
  #untyped(path: string, { checker, source }: Version): FoundUse[] {
    const file = source(path);
    const text = this.#base.files.get(path);
    if (file === null || text === undefined) return [];
    return namedUses(path, text, this.#known(), (node) => {
      const same = nodeOfSame(file, node);
      // TypeFlags.Any
      return same !== null && (checker.getTypeAtLocation(same).flags & 1) !== 0;
    });
  }

  #target(): { all: readonly CodeNames[]; byName: ByName; tables: ReadonlySet<string>; only: CodeNames | null } {
    const { wanted } = this.#names;
    const changing = wanted.filter(({ change }) => change !== 'removed');
    const [only] = changing.length === 1 && wanted.length === 1 ? changing : [];
    const tables = new Set(this.#base.code.objects.map(({ variable }) => variable));
    return { all: this.#names.all, byName: this.#byName, tables, only: only ?? null };
  }

  /** Only what the schema's files have: by its name alone, a column that they do not have would be found everywhere. */
  #known(): { all: readonly CodeNames[]; byName: ByName; tables: ReadonlySet<string> } {
    const known = this.#names.wanted.filter(({ variables }) => variables.length > 0);
    return { ...this.#target(), byName: byName(known) };
  }

  #lazy(files: Files, entries: readonly string[]): () => Version {
    let made: Version | null = null;
    return () => (made ??= this.#programs.version(files, entries));
  }

  #isTimeUp(): boolean {
    const { user, system } = cpuUsage();
    return (user + system) / 1e6 > this.#question.seconds;
  }

  #found(uses: FoundUse[]): void {
    if (uses.length > 0) this.#tell({ say: 'uses', uses });
  }

  #note(text: string): void {
    this.#tell({ say: 'not resolved', text });
  }
}

/** The node of another parse of the same text at the same place. */
function nodeOfSame(source: ts.SourceFile, { pos, end, kind }: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  const look = (node: ts.Node): void => {
    if (node.pos > pos || node.end < end) return;
    if (node.pos === pos && node.end === end && node.kind === kind) found = node;
    else node.forEachChild(look);
  };
  look(source);
  return found;
}

/** Any of these words, whole; nothing where there are none. */
function wordsOf(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/ : new RegExp(`(?<![\\w$])(?:${words.map(escaped).join('|')})(?![\\w$])`);
}

function escaped(word: string): string {
  return word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
