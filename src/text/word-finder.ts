/** As many lists as a number has bits to tell them by. */
const MOST_LISTS = 30;
const CODES = 0x10000;

/**
 * Looks for the words of many lists at once, in one pass over a text and in any case (Aho and Corasick 1975).
 * A word is found wherever its letters stand, inside of others too.
 */
export class WordFinder {
  /** The column of a character's code; 0 of those that stand in no word. */
  private readonly columns = new Uint8Array(CODES);
  private readonly width: number;
  /** Where a state goes at a column. */
  private readonly next: Uint16Array;
  /** The lists of which a word ends in a state. */
  private readonly ends: Int32Array;

  /** @param lists at most 30, their words in small letters */
  constructor(lists: readonly (readonly string[])[]) {
    if (lists.length > MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of words`);
    const characters = [...new Set(lists.flat().join('').split(''))];
    this.width = characters.length + 1;
    characters.forEach((character, i) => {
      for (const written of [character, character.toUpperCase()])
        if (written.length === 1) this.columns[written.charCodeAt(0)] = i + 1;
    });
    const states = lists.flat().reduce((sum, word) => sum + word.length, 1);
    this.next = new Uint16Array(states * this.width);
    this.ends = new Int32Array(states);
    this.link(this.branch(lists));
  }

  /** Bit 0 is set where a word of the first list stands in the text, bit 1 for the second list, and so on. */
  listsIn(text: string): number {
    const { columns, ends, next, width } = this;
    let state = 0;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + columns[text.charCodeAt(i)]!]!;
      found |= ends[state]!;
    }
    return found;
  }

  /** The words as a tree; gives back how many states it has. */
  private branch(lists: readonly (readonly string[])[]): number {
    let states = 1;
    lists.forEach((words, list) => {
      for (const word of words) {
        let state = 0;
        for (let i = 0; i < word.length; i++) {
          const cell = state * this.width + this.columns[word.charCodeAt(i)]!;
          if (this.next[cell] === 0) this.next[cell] = states++;
          state = this.next[cell]!;
        }
        this.ends[state]! |= 1 << list;
      }
    });
    return states;
  }

  /** Where no branch goes on, the longest end of what was read that begins a word does. */
  private link(states: number): void {
    const { ends, next, width } = this;
    const back = new Uint16Array(states);
    const queue = [...next.subarray(0, width)].filter((state) => state > 0);
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      ends[state]! |= ends[back[state]!]!;
      for (let column = 0; column < width; column++) {
        const instead = next[back[state]! * width + column]!;
        const child = next[state * width + column]!;
        if (child === 0) next[state * width + column] = instead;
        else {
          back[child] = instead;
          queue.push(child);
        }
      }
    }
  }
}
