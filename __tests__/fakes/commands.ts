/** What the runner reads out of a process's output, as actions/runner does it: ActionCommand.cs, ActionCommandManager.cs, OutputManager.cs. */

export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** A remark as it appears on the pull request. */
export interface ShownAnnotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string | undefined;
  file?: string | undefined;
  line?: number | undefined;
}

export interface ParsedLog {
  commands: Command[];
  annotations: ShownAnnotation[];
  /** Lines that were no command. */
  lines: string[];
}

/** Commands that the runner registers; it ignores case. `internal-set-repo-path` is closed to actions. */
const registered = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
];

/** Annotations that the runner keeps for each level and step; longer messages are cut. */
const perLevel = 10;
const longestMessage = 4096;

/** Reads the lines of stdout or stderr: the runner treats both alike. */
export function parseLog(output: string): ParsedLog {
  const names = new Set(registered);
  const commands: Command[] = [];
  const lines: string[] = [];
  let stopToken: string | null = null;
  // StreamReader.ReadLine ends a line at \n, \r or \r\n.
  for (const line of output.split(/\r\n|[\r\n]/)) {
    const command = parseNew(line, names) ?? parseOld(line, names);
    if (command === null) {
      lines.push(line);
    } else if (stopToken !== null) {
      if (command.name === stopToken) {
        names.delete(stopToken);
        stopToken = null;
      } else lines.push(line);
    } else if (command.name === 'stop-commands') {
      stopToken = command.data.toLowerCase();
      names.add(stopToken);
      commands.push(command);
    } else commands.push(command);
  }
  return { commands, annotations: shown(commands), lines };
}

function shown(commands: Command[]): ShownAnnotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return commands.flatMap(({ name, properties, data }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    counts[name] += 1;
    if (counts[name] > perLevel) return [];
    const line = properties['line'] === undefined ? undefined : Number(properties['line']);
    return [
      {
        level: name,
        message: data.slice(0, longestMessage),
        title: properties['title'],
        file: properties['file'],
        line,
      },
    ];
  });
}

/** `::name key=value,key=value::data` at the start of a line, after any white space. */
function parseNew(text: string, names: Set<string>): Command | null {
  const line = text.replace(/^[\s\u0085]+/u, '');
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  return commandOf(line.slice(2, end), line.slice(end + 2), ',', names, (value) =>
    value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ','),
  );
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function parseOld(line: string, names: Set<string>): Command | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ';', names, (value) =>
    value.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']'),
  );
}

function commandOf(
  info: string,
  data: string,
  separator: string,
  names: Set<string>,
  unescape: (value: string) => string,
): Command | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!names.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = percent(unescape(pair.slice(equals + 1)));
  }
  return { name, properties, data: percent(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n')) };
}

function percent(value: string): string {
  return value.replaceAll('%25', '%');
}
