const variableName = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
const noVariable = /^(ERR_|MODULE_NOT_FOUND|NODE_|DEP_)|^(UV_|EAI_)/;

/**
 * Environment variables that a failure to load code seems to be about: those that its message names, and those that the
 * files which were read take from `process.env`. None where the failure is plainly another one.
 *
 * @param message without the lines of a stack
 * @param sources texts of the files that were read
 */
export function wantedVariables(message: string, sources: readonly string[]): string[] {
  if (/Cannot find (module|package)|Transform failed|SyntaxError|ParseError/.test(message)) return [];
  const named = (message.match(variableName) ?? []).filter((name) => !noVariable.test(name));
  return [...new Set([...named, ...sources.flatMap(variablesIn)])].slice(0, 60);
}

function variablesIn(text: string): string[] {
  return [
    ...text.matchAll(/\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\.|\??\.?\[\s*['"])([A-Z][A-Z0-9_]*)/g),
  ].map((match) => match[1] ?? '');
}
