import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';

type Answer = { ok?: boolean; error?: string; sql?: string[] };

/** program.ts at work in a process of its own: as an application, with its own Drizzle. */
export class RealProgram implements Disposable {
  readonly #child;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  /** @param modules absolute path of the packages' folder */
  constructor(modules: string) {
    const file = path.join(import.meta.dirname, 'program.ts');
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, modules], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#reader = createInterface({ input: this.#child.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  async ask(order: Record<string, unknown>): Promise<Answer> {
    this.#child.stdin.write(`${JSON.stringify(order)}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error('the program ended');
    return JSON.parse(value) as Answer;
  }

  [Symbol.dispose](): void {
    this.#reader.close();
    this.#child.kill();
  }
}
