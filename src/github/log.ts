/**
 * Text from a pull request as lines that are safe to print in a job.
 *
 * The runner reads commands from stdout and stderr alike (actions/runner, ActionCommand.cs and OutputManager.cs): a line
 * that begins with `::name`, after any white space, and, in the older form, `##[name]` anywhere in a line. So every line gets
 * something visible in front, and `##[` is broken up. A lone carriage return ends a line there too. @actions/core escapes
 * the text of annotations and outputs itself, but not that of `info()`.
 */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|[\r\n]/).map((line) => `| ${line.replaceAll('##[', '## [')}`);
}
