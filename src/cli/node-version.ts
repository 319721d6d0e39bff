/** As `engines` in package.json. */
const oldest = [22, 22] as const;

/**
 * What to say to a Node.js that is too old; null when it is not.
 *
 * @param version `24.21.0`
 */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return `Raincheck needs Node.js ${oldest.join('.')} or newer; this is ${version}.`;
}
