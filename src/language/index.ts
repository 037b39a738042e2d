import type { Prose, Segment } from './types.ts';

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
  const segment = (text: string, where: Segment['in']): Segment => ({
    in: where,
    text,
    paragraphs: [],
    sentences: [],
    tokens: [],
    quotations: [],
    mentions: [],
    times: [],
  });
  return {
    language: input.language,
    date: input.date,
    body: segment(input.text, 'text'),
    headline: input.headline === null ? null : segment(input.headline, 'headline'),
  };
}
