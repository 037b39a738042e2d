import type { Prose, Segment } from '../../language/index.ts';
import type { Located } from './draft.ts';

/** All mentions in reading order; the headline's come last, since the text says who they are. */
export function locateMentions({ body, headline }: Prose): Located[] {
  const located: Located[] = [];
  for (const segment of headline === null ? [body] : [body, headline]) addSegment(located, segment);
  return located;
}

function addSegment(located: Located[], segment: Segment): void {
  let sentence = 0;
  let quotation = 0;
  const { quotations } = segment;
  for (const mention of segment.mentions) {
    while (sentence + 1 < segment.sentences.length && segment.sentences[sentence + 1]!.from <= mention.from)
      sentence++;
    while (quotation < quotations.length && quotations[quotation]!.end < mention.start) quotation++;
    const quoted = quotation < quotations.length && quotations[quotation]!.start <= mention.start;
    located.push({ mention, segment, sentence, at: located.length, quoted });
  }
}
