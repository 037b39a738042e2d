import { NameTable } from './tokens/name-table.ts';
import { unescaped } from './tokens/unescaped.ts';

/** The attributes that are kept of an element, by number; all others are passed over. */
export const A = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  rel: 4,
  'aria-label': 5,
  'data-testid': 6,
  hidden: 7,
  'aria-hidden': 8,
  style: 9,
  itemscope: 10,
  itemtype: 11,
  property: 12,
  typeof: 13,
  content: 14,
  name: 15,
  href: 16,
  src: 17,
  datetime: 18,
  lang: 19,
  type: 20,
  'http-equiv': 21,
  'xml:lang': 22,
} as const;

const ALL = Object.keys(A).length;
const NUMBERS = new NameTable(Object.entries(A));

/** Where the values of a start tag's attributes stand; a value becomes a string when it is asked for. */
export class Attributes {
  private readonly text: string;
  private readonly starts = new Int32Array(ALL);
  private readonly ends = new Int32Array(ALL);
  private present = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** For the next tag. */
  clear(): void {
    this.present = 0;
  }

  /** The number of the attribute whose name stands there, or undefined. */
  numberOf(start: number, end: number, hash: number): number | undefined {
    return NUMBERS.find(this.text, start, end, hash);
  }

  /** Of two attributes of one name the first counts. */
  set(number: number, start: number, end: number): void {
    if (this.has(1 << number)) return;
    this.present |= 1 << number;
    this.starts[number] = start;
    this.ends[number] = end;
  }

  /** Whether there is any of those whose bits are set. */
  has(bits: number): boolean {
    return (this.present & bits) !== 0;
  }

  get(number: number): string | undefined {
    if ((this.present & (1 << number)) === 0) return undefined;
    return unescaped(this.text, this.starts[number]!, this.ends[number]!);
  }
}

/** The bits of several attributes. */
export const bitsOf = (...numbers: readonly number[]): number =>
  numbers.reduce((bits, number) => bits | (1 << number), 0);
