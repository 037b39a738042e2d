import type { Mention, Prose, Segment } from '../../language/index.ts';
import type { Located } from './draft.ts';
import { surnamesAlone } from './surnames-alone.ts';
import { theTwo } from './the-two.ts';
import { unsureNames } from './unsure-names.ts';

/** All mentions in reading order; the headline's come last, since the text says who they are. */
export function locateMentions({ body, headline }: Prose): Located[] {
  const located: Located[] = [];
  const segments = headline === null ? [body] : [body, headline];
  for (const segment of segments) addSegment(located, segment, mentionsOf(segments, segment));
  return located;
}

/** Those of the language layer, the surnames alone that only the whole article tells, and "the two". */
function mentionsOf(segments: readonly Segment[], segment: Segment): readonly Mention[] {
  const told = withMore(segment, [...surnamesAlone(segments, segment), ...theTwo(segment)]);
  return withMore({ ...segment, mentions: told }, unsureNames({ ...segment, mentions: told }));
}

function withMore(segment: Segment, more: readonly Mention[]): readonly Mention[] {
  if (more.length === 0) return segment.mentions;
  const added = more.filter(isNew(segment));
  if (added.length === 0) return segment.mentions;
  return [...segment.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function addSegment(located: Located[], segment: Segment, mentions: readonly Mention[]): void {
  let sentence = 0;
  let quotation = 0;
  const { quotations } = segment;
  for (const mention of mentions) {
    while (sentence + 1 < segment.sentences.length && segment.sentences[sentence + 1]!.from <= mention.from)
      sentence++;
    while (quotation < quotations.length && quotations[quotation]!.end < mention.start) quotation++;
    const quoted = quotation < quotations.length && quotations[quotation]!.start <= mention.start;
    const recall = { verb: undefined, verbBehind: undefined, part: undefined };
    located.push({ mention, segment, sentence, at: located.length, quoted, recall });
  }
}

/** Is there no mention of the language layer that begins or is headed there? */
function isNew({ mentions, tokens }: Segment): (mention: Mention) => boolean {
  const taken = new Uint8Array(tokens.length);
  for (const { from, head } of mentions) {
    taken[from] = 1;
    taken[head] = 1;
  }
  return ({ from, head }) => taken[from] === 0 && taken[head] === 0;
}
