import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** An operating system user that a process is started as. */
export interface User {
  uid: number;
  gid: number;
}

/**
 * The user as whom a server must run: PostgreSQL refuses root. Null when this process is not root and simply runs it.
 */
export async function serverUser(): Promise<User | null> {
  if (process.getuid === undefined || process.getuid() !== 0) return null;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const wanted of ['postgres', 'nobody']) {
    const fields = passwd.split('\n').map((line) => line.split(':'));
    const [, , uid, gid] = fields.find(([name]) => name === wanted) ?? [];
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  // Any number does: the files are given to it.
  return { uid: 65_534, gid: 65_534 };
}

/** True when the user may pass through every folder above the path. */
export async function canReach(user: User, target: string): Promise<boolean> {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const { uid, gid, mode } = await stat(folder);
    const bits = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
    if ((bits & 1) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
