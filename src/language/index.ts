import { mayBeEnglish } from './english.ts';
import { readMentions } from './mentions/index.ts';

export { isAcronymOf } from './mentions/names/name-sharing.ts';
export { type CountryWord, countryName, countryWord } from './mentions/words/countries.ts';
export { givenNameGender } from './mentions/words/given-name-gender.ts';
export { type Gender, isFirstName, isSurname } from './mentions/words/lexicon.ts';

import { readSegment } from './segment.ts';
import { readTimes } from './times/read.ts';
import type { Prose } from './types.ts';

export { readGivenWords } from './given.ts';
export { lemmaOf } from './lemma-of.ts';
export { mentionsNear, timesNear } from './near.ts';
export {
  childBy,
  childrenOf,
  headOf,
  relationOf,
  sentenceAt,
  subtreeRange,
  subtreeSpan,
  tokenAt,
} from './tree.ts';
export type {
  Mention,
  Prose,
  Quotation,
  Segment,
  Sentence,
  TimeExpression,
  Title,
  Token,
  Upos,
} from './types.ts';

/** What the language layer needs of an article. `date` is an ISO date (or date-time), or null. */
export interface ProseInput {
  readonly text: string;
  readonly headline: string | null;
  readonly language: string | null;
  readonly date: string | null;
  /**
   * False where nobody asks who does what to whom: mentions and times need no trees, and words are tagged without.
   * Where it is not told, text in a language that is not English gets none.
   */
  readonly trees?: boolean;
}

/** Sentences, tokens, tags, trees, quotations, mentions and times of an article's text and headline. Pure. */
export function readProse(input: ProseInput): Prose {
  const trees = input.trees ?? mayBeEnglish(input.language);
  const segments = [readSegment(input.text, 'text', trees)];
  if (input.headline !== null) segments.push(readSegment(input.headline, 'headline', trees));
  const mentions = readMentions(segments);
  const [body, headline] = segments.map((segment, i) => ({
    ...segment,
    mentions: mentions[i]!,
    times: readTimes(segment.tokens, segment.sentences, segment.text, input.date),
  }));
  return { language: input.language, date: input.date, body: body!, headline: headline ?? null };
}
