import type { Segment, Sentence } from '../../types.ts';
import { joined } from '../cuts/joined.ts';
import type { NameClass } from '../labels/index.ts';
import { countryWord } from '../words/countries.ts';

interface KnownRun {
  readonly from: number;
  readonly to: number;
  readonly class: NameClass;
}

const LONGEST = 6;

/** In a line where every word is capitalised: the names that the text has elsewhere, and countries. */
export function knownRuns(
  { tokens }: Segment,
  sentence: Sentence,
  known: ReadonlyMap<string, NameClass>,
): KnownRun[] {
  const runs: KnownRun[] = [];
  for (let from = sentence.from; from < sentence.to; from++) {
    for (let to = Math.min(from + LONGEST, sentence.to); to > from; to--) {
      const text = joined(tokens, from, to);
      const kind = known.get(text) ?? placeOf(text);
      if (kind === undefined) continue;
      runs.push({ from, to, class: kind });
      from = to - 1;
      break;
    }
  }
  return runs;
}

function placeOf(text: string): NameClass | undefined {
  const word = countryWord(text);
  return word === undefined || word.kind === 'demonym' ? undefined : 'place';
}
