import { readSegment } from './segment.ts';
import type { Prose } from './types.ts';

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
}

/** Sentences, tokens, tags, trees, quotations, mentions and times of an article's text and headline. Pure. */
export function readProse(input: ProseInput): Prose {
  return {
    language: input.language,
    date: input.date,
    body: readSegment(input.text, 'text'),
    headline: input.headline === null ? null : readSegment(input.headline, 'headline'),
  };
}
