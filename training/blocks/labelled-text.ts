const WORD = /[\p{L}\p{N}_]+/gu;
/** As the corpora's scorer counts: runs of four words. */
const RUN = 4;
/** A block is text where so much of it is in the text. */
const HALF = 0.5;
/** Pages count alike, and on each page its blocks by their words; short ones for a few words more. */
const EXTRA = 3;
const SHORTEST = 100;
const HEAVIEST = 0.5;

/** The text of a page as somebody marked it, to ask of each block whether it is part of it. */
export class LabelledText {
  private readonly runs: ReadonlySet<string>;
  private readonly lines: ReadonlySet<string>;
  private readonly words: number;

  constructor(body: string) {
    const words = wordsOf(body);
    this.words = Math.max(SHORTEST, words.length);
    this.runs = new Set(runsOf(words));
    this.lines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')));
  }

  /** Null for a block without words. */
  labelOf(text: string): { readonly right: boolean; readonly weight: number } | null {
    const words = wordsOf(text);
    if (words.length === 0) return null;
    const runs = runsOf(words);
    const right =
      words.length < RUN
        ? this.lines.has(words.join(' '))
        : runs.filter((run) => this.runs.has(run)).length >= HALF * runs.length;
    return { right, weight: Math.min(HEAVIEST, (runs.length + EXTRA) / this.words) };
  }
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}
