/** From the least to the most, in one unit. */
export interface Interval {
  low: number;
  high: number;
}

const units = [
  { name: 'h', milliseconds: 3_600_000 },
  { name: 'min', milliseconds: 60_000 },
  { name: 's', milliseconds: 1_000 },
];

/**
 * An interval of milliseconds in words: `20–60 s`, `40 s to 5 min`, `up to 0.3 s`. Rounded away from the middle, so that the
 * words never promise more than the figures.
 */
export function durationWords({ low, high }: Interval): string {
  const most = Math.max(high, low);
  if (most <= 100) return '0.1 s or less';
  const unit = unitOf(most);
  const upper = upwards(most / unit.milliseconds);
  const lower = downwards(low / unit.milliseconds);
  if (low < 100) return `${write(upper)} ${unit.name} at most`;
  // 0.7 min reads badly: the lower end gets its own unit.
  const own = unitOf(low);
  if (own.name !== unit.name && lower < 1) {
    return `${write(downwards(low / own.milliseconds))} ${own.name} to ${write(upper)} ${unit.name}`;
  }
  return lower === upper ? `${write(upper)} ${unit.name}` : `${write(lower)}–${write(upper)} ${unit.name}`;
}

/** `2,400–7,200`, two digits each. */
export function figureWords({ low, high }: Interval): string {
  const lower = Math.floor(downwards(low));
  const upper = Math.ceil(upwards(high));
  if (lower < 1) return `${write(upper)} at most`;
  return lower === upper ? write(upper) : `${write(lower)}–${write(upper)}`;
}

/** `300 rows`, `1.2 million rows`, `40 million rows`. */
export function rowsWords(rows: number): string {
  if (rows < 1_000_000) return `${write(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  const [value, name] = rows < 1_000_000_000 ? [rows / 1e6, 'million'] : [rows / 1e9, 'billion'];
  return `${Number(value.toPrecision(2)).toLocaleString('en-US')} ${name} rows`;
}

/** The largest unit of which there are two or more; a second is the smallest. */
function unitOf(milliseconds: number): { name: string; milliseconds: number } {
  return units.find((unit) => milliseconds >= 2 * unit.milliseconds) ?? { name: 's', milliseconds: 1_000 };
}

function upwards(value: number): number {
  return toDigits(value, Math.ceil);
}

function downwards(value: number): number {
  return toDigits(value, Math.floor);
}

/** One digit below ten; two above, and where the first is 1: there the next digit is much. */
function toDigits(value: number, round: (value: number) => number): number {
  if (value <= 0) return 0;
  const power = Math.floor(Math.log10(value));
  const step = 10 ** (power - (value >= 10 || value < 2 * 10 ** power ? 1 : 0));
  // 0.3 / 0.1 is a little less than 3.
  return Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(2));
}

function write(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
