import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { stem } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';

/** Someone, what is done, and to whom: three telling words in a row, and whether "by" stands before the last. */
interface Deed {
  readonly first: string;
  readonly deed: string;
  readonly last: string;
  readonly passive: boolean;
}

/**
 * Whether who does it and to whom it is done have changed places: "the wolf chased the dog" and "the dog chased the
 * wolf", but not "the dog was chased by the wolf".
 */
export function areExchanged(a: readonly Word[], b: readonly Word[]): boolean {
  const deeds = deedsOf(b);
  return deedsOf(a).some((one) => {
    const other = deeds.find(
      ({ first, deed, last }) =>
        deed === one.deed && new Set([first, last, one.first, one.last]).size === 2 && first !== last,
    );
    return other !== undefined && (other.first === one.last) !== (other.passive !== one.passive);
  });
}

function deedsOf(words: readonly Word[]): Deed[] {
  const telling = words.flatMap((word, at) => (FUNCTION_WORDS.has(word.form) ? [] : [{ word, at }]));
  const deeds: Deed[] = [];
  for (let i = 0; i + 2 < telling.length; i++) {
    const [first, deed, last] = [telling[i]!, telling[i + 1]!, telling[i + 2]!];
    const between = words.slice(first.at, last.at).map(({ form }) => form);
    if (deed.word.capital || between.some((form) => form === 'and' || form === 'or')) continue;
    deeds.push({
      first: stem(first.word.form),
      deed: stem(deed.word.form),
      last: stem(last.word.form),
      passive: words.slice(deed.at, last.at).some(({ form }) => form === 'by'),
    });
  }
  return deeds;
}
