/**
 * An error that Raincheck foresaw: it says what happened, where, and what to do next. Everything else that is thrown
 * is a defect of Raincheck and is shown with its stack.
 */
export class KnownError extends Error {
  override readonly name = 'KnownError';
  /** What the reader should do next, one sentence. */
  readonly next: string;
  /** Where it happened: a file, a file:line, a setting. */
  readonly where: string | null;
  /** The message without the points. */
  readonly headline: string;
  /** What it consists of, a sentence each, where it is several things at once; the message has them too. */
  readonly points: readonly string[];

  constructor(message: string, options: { next: string; where?: string; cause?: unknown; points?: readonly string[] }) {
    const text = [message, ...(options.points ?? [])].join(' ');
    super(text, options.cause === undefined ? undefined : { cause: options.cause });
    this.headline = message;
    this.next = options.next;
    this.where = options.where ?? null;
    this.points = options.points ?? [];
  }
}

/** True for errors whose message was written for the user. */
export function isKnownError(error: unknown): error is KnownError {
  return error instanceof KnownError;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Takes the passwords out of connection strings in a text: for errors that nobody foresaw. */
export function hidePasswords(text: string): string {
  return text.replaceAll(/(postgres(?:ql)?:\/\/[^\s:@/'"]*:)[^\s'"]+/gi, '$1***');
}
