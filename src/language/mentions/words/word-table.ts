/** Words as they lie in a text one behind the other, and the number that they have in common. */
export interface WordRun {
  readonly words: string;
  readonly value: number;
}

/** How the words of a text are written: what stands between two of them, and what stands for a space inside one. */
export interface Writing {
  readonly between: string;
  readonly space: string;
}

/** Characters of a text a slot: with words of six letters and more, half of the slots stay empty. */
const CHARACTERS_A_SLOT = 3;
const EMPTY = -1;
const SPACE = 0x20;

/**
 * A number (1 to 255) for each of many words, found by their hash (FNV-1a, linear probing). The words stay where they lie
 * in a text: a string and a set entry for each took longer to make, and 6 MB more in every thread.
 */
export class WordTable implements Iterable<readonly [word: string, value: number]> {
  private readonly text: string;
  private readonly between: number;
  private readonly space: number;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly values: Uint8Array;

  /** Of a word that several runs have, the last one's number counts. */
  constructor(runs: readonly WordRun[], { between, space }: Writing) {
    this.text = runs.map(({ words }) => words).join(between);
    this.between = between.charCodeAt(0);
    this.space = space.charCodeAt(0);
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, this.text.length / CHARACTERS_A_SLOT)));
    this.starts = new Int32Array(slots).fill(EMPTY);
    this.ends = new Int32Array(slots);
    this.values = new Uint8Array(slots);
    let at = 0;
    for (const { words, value } of runs) {
      this.addRun(at, at + words.length, value);
      at += words.length + between.length;
    }
  }

  /** The word's number; 0 where no run has it. */
  get(word: string): number {
    let slot = this.hashOf(word) & (this.starts.length - 1);
    for (; this.starts[slot] !== EMPTY; slot = (slot + 1) & (this.starts.length - 1))
      if (this.isAt(slot, word)) return this.values[slot]!;
    return 0;
  }

  has(word: string): boolean {
    return this.get(word) !== 0;
  }

  /** Each word once, in no order that means anything. */
  *[Symbol.iterator](): Generator<readonly [word: string, value: number]> {
    for (let slot = 0; slot < this.starts.length; slot++)
      if (this.starts[slot] !== EMPTY) yield [this.wordAt(slot), this.values[slot]!];
  }

  private addRun(from: number, to: number, value: number): void {
    const { text, between, space } = this;
    let start = from;
    let hash = SEED;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === between) {
        if (at > start) this.put(hash, start, at, value);
        start = at + 1;
        hash = SEED;
      } else hash = Math.imul(hash ^ (code === space ? SPACE : code), PRIME);
    }
    if (to > start) this.put(hash, start, to, value);
  }

  private put(hash: number, start: number, end: number, value: number): void {
    const { starts } = this;
    const last = starts.length - 1;
    let slot = mixed(hash) & last;
    while (starts[slot] !== EMPTY && !this.isSame(slot, start, end)) slot = (slot + 1) & last;
    starts[slot] = start;
    this.ends[slot] = end;
    this.values[slot] = value;
  }

  private isSame(slot: number, start: number, end: number): boolean {
    const other = this.starts[slot]!;
    if (this.ends[slot]! - other !== end - start) return false;
    for (let i = 0; i < end - start; i++)
      if (this.text.charCodeAt(other + i) !== this.text.charCodeAt(start + i)) return false;
    return true;
  }

  private isAt(slot: number, word: string): boolean {
    const start = this.starts[slot]!;
    if (this.ends[slot]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      const code = this.text.charCodeAt(start + i);
      if ((code === this.space ? SPACE : code) !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  private hashOf(word: string): number {
    let hash = SEED;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    return mixed(hash);
  }

  private wordAt(slot: number): string {
    const written = this.text.slice(this.starts[slot], this.ends[slot]);
    return this.space === SPACE ? written : written.replaceAll(String.fromCharCode(this.space), ' ');
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const mixed = (hash: number): number => hash ^ (hash >>> 15);
