import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-6';
import { isPlainScript, type Files } from './project-files.ts';
import { resolverOf, type Resolver } from './resolve.ts';
import { kindOf } from './syntax.ts';

/** The largest file of a package that is read, bytes: types are smaller, bundles are not wanted. */
const largestFile = 8_000_000;

/**
 * How code is checked, whatever the project's own settings are: what both programs say cancels out.
 */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  allowJs: true,
  checkJs: true,
  maxNodeModuleJsDepth: 0,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.esnext.d.ts'],
  types: [],
};

/** A version of the code together with its compiler. */
export interface Version {
  program: ts.Program;
  checker: ts.TypeChecker;
  /** The syntax of a file; null when the program does not have it. */
  source: (path: string) => ts.SourceFile | null;
}

/** Makes programs of several versions of the code, which share what is the same: texts of packages, syntax, resolution. */
export class Programs {
  readonly #root: string;
  readonly #sources = new Map<string, { text: string; source: ts.SourceFile }>();
  readonly #exists = new Map<string, boolean>();
  readonly #packages: ts.ModuleResolutionCache;
  readonly #library = libraryFolder();

  /** @param root absolute path of the checkout, where node_modules lie */
  constructor(root: string) {
    this.#root = root;
    this.#packages = ts.createModuleResolutionCache(root, (name) => name, options);
  }

  /** @param entries the files that are checked; what they import comes along */
  version(files: Files, entries: readonly string[]): Version {
    const resolve = resolverOf(files);
    const host = this.#host(files, resolve);
    const program = ts.createProgram({ rootNames: entries.map((path) => this.#absolute(path)), options, host });
    return {
      program,
      checker: program.getTypeChecker(),
      source: (path) => program.getSourceFile(this.#absolute(path)) ?? null,
    };
  }

  /** The path of a file relative to the repository; null for one of a package or the language. */
  relative(fileName: string): string | null {
    const path = fileName.startsWith(`${this.#root}/`) ? fileName.slice(this.#root.length + 1) : null;
    return path === null || path.includes('node_modules/') ? null : path;
  }

  /** True when a package's types can be found from a file. */
  hasPackage(name: string, from: string, files: Files): boolean {
    const host = this.#host(files, resolverOf(files));
    return ts.resolveModuleName(name, this.#absolute(from), options, host, this.#packages).resolvedModule !== undefined;
  }

  #absolute(path: string): string {
    return `${this.#root}/${path}`;
  }

  #host(files: Files, resolve: Resolver): ts.CompilerHost {
    const isOurs = (name: string): boolean => name.startsWith(`${this.#root}/`) && !name.includes('/node_modules/');
    const textOf = (name: string): string | undefined =>
      isOurs(name) ? files.get(name.slice(this.#root.length + 1)) : this.#readPackageFile(name);
    const host: ts.CompilerHost = {
      fileExists: (name) => (isOurs(name) ? files.has(name.slice(this.#root.length + 1)) : this.#isFile(name)),
      readFile: textOf,
      directoryExists: (name) => isOurs(`${name}/`) || isDirectory(name),
      getDirectories: () => [],
      realpath: (name) => (name.includes('/node_modules/') ? realPath(name) : name),
      getSourceFile: (name) => this.#source(name, textOf),
      getDefaultLibFileName: () => join(this.#library, 'lib.esnext.d.ts'),
      getDefaultLibLocation: () => this.#library,
      writeFile: () => undefined,
      getCurrentDirectory: () => this.#root,
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      resolveModuleNameLiterals: (literals, from) =>
        literals.map(({ text }) => ({ resolvedModule: this.#resolved(text, from, resolve, host) })),
    };
    return host;
  }

  #resolved(
    specifier: string,
    from: string,
    resolve: Resolver,
    host: ts.ModuleResolutionHost,
  ): ts.ResolvedModuleFull | undefined {
    const path = this.relative(from);
    const own = path === null ? null : resolve(specifier, path);
    if (own !== null) return { resolvedFileName: this.#absolute(own), extension: extensionOf(own) };
    // What is relative in the repository's own code is code of the repository, or is not there.
    if (path !== null && specifier.startsWith('.') && !specifier.endsWith('.json')) return undefined;
    const found = ts.resolveModuleName(specifier, from, options, host, this.#packages).resolvedModule;
    // A package without types is `any`: to read its code would take long and tell little.
    return found === undefined || isPlainScript(found.resolvedFileName) ? undefined : found;
  }

  #source(name: string, textOf: (name: string) => string | undefined): ts.SourceFile | undefined {
    const text = textOf(name);
    if (text === undefined) return undefined;
    const known = this.#sources.get(name);
    if (known !== undefined && known.text === text) return known.source;
    const source = ts.createSourceFile(
      name,
      text,
      { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeInfo },
      false,
      kindOf(name),
    );
    this.#sources.set(name, { text, source });
    return source;
  }

  #isFile(name: string): boolean {
    const known = this.#exists.get(name);
    if (known !== undefined) return known;
    const found = this.#isReadable(name) && (statSync(name, { throwIfNoEntry: false })?.isFile() ?? false);
    this.#exists.set(name, found);
    return found;
  }

  /** Only packages and the language itself are read from the disk. */
  #isReadable(name: string): boolean {
    return name.includes('/node_modules/') || name.startsWith(`${this.#library}/`);
  }

  #readPackageFile(name: string): string | undefined {
    try {
      if (!this.#isReadable(name) || statSync(name).size > largestFile) return undefined;
      return readFileSync(name, 'utf8');
    } catch {
      return undefined;
    }
  }
}

function isDirectory(name: string): boolean {
  return name.includes('/node_modules') && (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function realPath(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return name;
  }
}

/** The language's own types: beside the compiler in its package, and beside the bundle in dist. */
export function libraryFolder(): string {
  const bundled = fileURLToPath(new URL('./typescript-lib', import.meta.url));
  if (existsSync(bundled)) return bundled;
  return join(dirname(createRequire(import.meta.url).resolve('typescript-6')));
}

function extensionOf(path: string): string {
  return path.endsWith('.d.ts') ? '.d.ts' : (/\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.ts');
}
