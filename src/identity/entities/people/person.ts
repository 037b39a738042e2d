import { attach, type Draft, type Located, newDraft } from '../draft.ts';
import { isSomebodysKin } from './kin.ts';
import type { SpelledName } from './name.ts';

/** One way of writing a person's name. */
export interface Form {
  /** The name's words in small letters. */
  readonly words: readonly string[];
  readonly spelled: SpelledName | null;
}

/** Somebody whom an article names, by every full form of the name. */
export class Person {
  readonly draft: Draft = newDraft('person');
  readonly forms: Form[] = [];
  /** Does a mention bring in the person as somebody's kin? */
  isKin = false;
  /** Where the mentions stand among all of the article, in order. */
  readonly #places: number[] = [];

  /** A mention that is written in one of the forms, or shorter. */
  give(located: Located, reason: string): void {
    attach(this.draft, located, reason);
    this.isKin ||= isSomebodysKin(located);
    this.#places.splice(this.#firstFrom(located.at), 0, located.at);
  }

  /** The first mention's place. */
  get first(): number {
    return this.#places[0]!;
  }

  /** The place of the last mention before another; -1 where there is none. */
  lastBefore(at: number): number {
    return this.#places[this.#firstFrom(at) - 1] ?? -1;
  }

  /** How many mentions stand before the place. */
  #firstFrom(at: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
