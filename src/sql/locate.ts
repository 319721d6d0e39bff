/** Turns offsets into lines and columns, both from 1; columns count UTF-16 units, as editors and GitHub do. */
export class LineIndex {
  readonly #text: string;
  readonly #bytes: Buffer;
  readonly #starts: number[];

  constructor(text: string, bytes: Buffer = Buffer.from(text, 'utf8')) {
    this.#text = text;
    this.#bytes = bytes;
    this.#starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Place of a byte offset: libpg-query counts bytes. */
  atByte(offset: number): { line: number; column: number } {
    return this.at(this.#bytes.subarray(0, offset).toString('utf8').length);
  }

  /** Place of an offset in code points: PostgreSQL's error cursor counts characters. */
  atCharacter(offset: number): { line: number; column: number } {
    let unit = 0;
    for (let left = offset; left > 0 && unit < this.#text.length; left--) {
      unit += (this.#text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    }
    return this.at(unit);
  }

  /** Place of an offset in UTF-16 units. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
