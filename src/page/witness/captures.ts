import { foldText } from '../fold.ts';
import type { Frame } from '../html/frame.ts';
import type { Witness } from '../types.ts';

export type Unvalued = Omit<Witness, 'value'>;

/** A name, a date or a headline is shorter than this; an article's body is not wanted here. */
const LONGEST = 1000;
const MOST_AT_ONCE = 16;

/** Gathers the text of elements whose property has no value in an attribute. */
export class Captures {
  private readonly running: { frame: Frame; witness: Unvalued; text: string }[] = [];
  private readonly found: (witness: Witness) => void;

  constructor(found: (witness: Witness) => void) {
    this.found = found;
  }

  get active(): boolean {
    return this.running.length > 0;
  }

  start(frame: Frame, witness: Unvalued): void {
    if (this.running.length < MOST_AT_ONCE) this.running.push({ frame, witness, text: '' });
  }

  add(text: string): void {
    for (const capture of this.running) if (capture.text.length <= LONGEST) capture.text += text;
  }

  end(frame: Frame): void {
    while (this.running.at(-1)?.frame === frame) {
      const { witness, text } = this.running.pop()!;
      const value = foldText(text);
      if (value !== '' && value.length <= LONGEST) this.found({ ...witness, value });
    }
  }
}
