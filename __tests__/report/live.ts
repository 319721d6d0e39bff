/** What GitHub's filters would turn into a mention, a reference, a link, an emoji or a formula; null when nothing. */
export function liveIn(text: string): string | null {
  return (
    /@[\w-]|#\d|\bGH-\d|https?:\/\/|ftp:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|:[\w+-]+:|\$\S|\p{Cf}|[\u2028\u2029]/iu.exec(
      text,
    )?.[0] ?? null
  );
}

/** True when the runner would run the line (actions/runner, ActionCommand.cs). */
export function commandIn(line: string): boolean {
  const known =
    /^(?:add-mask|stop-commands|warning|error|notice|debug|group|endgroup|echo|add-matcher|remove-matcher|set-env|set-output|add-path|save-state)\b/i;
  const trimmed = line.trimStart();
  if (trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0 && known.test(trimmed.slice(2))) return true;
  const old = line.indexOf('##[');
  return old >= 0 && line.includes(']') && known.test(line.slice(old + 3));
}
