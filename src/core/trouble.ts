import { isKnownError, KnownError, messageOf } from './errors.ts';

/** What the machine or the server does to a run, by the error's code; the SQLSTATEs by their class too (PostgreSQL manual, appendix A). */
const troubles: readonly [codes: RegExp, what: string, next: string][] = [
  [
    /^(?:08\w{3}|57P0\d|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    'The connection to the server was lost',
    'Look at the server’s log, and run this again.',
  ],
  [/^53\w{3}$/, 'The server has no room left', 'Free its disk, memory or connections, and run this again.'],
  [
    /^3D000$/,
    'A database is gone from the server',
    'If nobody removed it by hand, look at the server’s log, and run this again.',
  ],
  [
    /^25006$/,
    'The server can only be read',
    'Give the URL of a server, and of a role, that may write (default_transaction_read_only).',
  ],
  [
    /^(?:57014|55P03)$/,
    'The server ended a statement of Raincheck’s own',
    'Take statement_timeout and lock_timeout from the role or the database that you gave.',
  ],
  [
    /^(?:ENOSPC|EDQUOT|EROFS|EFBIG|EMFILE|ENFILE|EACCES|EPERM|EIO)$/,
    'The machine refuses what Raincheck needs',
    'Look at the disk’s free room, the rights of the temporary folder (TMPDIR) and the limits of the process.',
  ],
];

/**
 * The error itself, or a KnownError where the machine, the network or the server is to blame and not Raincheck: a full disk,
 * a lost connection, a time-out of somebody else’s role.
 */
export function foreseen(error: unknown): unknown {
  if (isKnownError(error) || !(error instanceof Error)) return error;
  const { code = '', syscall } = error as { code?: unknown; syscall?: unknown };
  const message = messageOf(error);
  if (syscall === 'uv_cwd') {
    return new KnownError('The folder in which raincheck was called is gone.', {
      next: 'Call it in a folder that is there.',
      cause: error,
    });
  }
  // node-postgres gives no code where a server hangs up (pg 8, client.js).
  const known = message.startsWith('Connection terminated') ? 'ECONNRESET' : String(code);
  const found = troubles.find(([codes]) => codes.test(known));
  if (found === undefined) return error;
  return new KnownError(`${found[1]}: ${message}`, { next: found[2], cause: error });
}
