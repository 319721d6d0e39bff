/** Where progress goes: a terminal or a file, usually stderr. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Tells what is going on while a review works. */
export interface Progress {
  step: (line: string) => void;
  /** Removes the moving line, so that the report starts on a clean one. */
  done: () => void;
}

/** For who wants to hear nothing while it works. */
export const noProgress: Progress = { step: () => undefined, done: () => undefined };

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Progress on stderr: one line that moves on a terminal, plain lines elsewhere. Text from the repository loses its
 * control characters first.
 */
export function startProgress(stream: ProgressStream): Progress {
  const clean = (line: string) => line.replaceAll(/\p{Cc}/gu, ' ');
  if (stream.isTTY !== true) {
    return { step: (line) => void stream.write(`${clean(line)}\n`), done: () => undefined };
  }
  let current = '';
  let frame = 0;
  const begun = Date.now();
  const draw = () => {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    const line = seconds < 1 ? current : `${current} (${seconds} s)`;
    const width = Math.max(20, (stream.columns ?? 80) - 3);
    stream.write(`\r\u001b[2K${frames[frame++ % frames.length] ?? ''} ${line.slice(0, width)}`);
  };
  const timer = setInterval(draw, 100);
  timer.unref();
  return {
    step: (line) => {
      current = clean(line);
      draw();
    },
    done: () => {
      clearInterval(timer);
      stream.write('\r\u001b[2K');
    },
  };
}
