import { mentionsNear } from '../../language/index.ts';
import type { Quote, Reading } from '../reading.ts';
import type { Draft } from '../types.ts';

const DASH = /^(―|—|–|--|-)$/;
const LONGEST_TITLE = 3;

/** Quotations that are signed: `“We were lucky.” ― Ole Dahl`, the name behind a dash in the same line or the next. */
export function draftSignedQuotes(reading: Reading, taken: ReadonlySet<number>): Draft[] {
  if (reading.segment.in === 'headline') return [];
  return reading.quotes.flatMap((quote, q) => (taken.has(q) ? [] : (signed(reading, quote) ?? [])));
}

function signed(reading: Reading, quote: Quote): Draft[] | null {
  const { tokens, segment } = reading;
  const dash = quote.close < 0 ? -1 : quote.close + 1;
  if (dash < 0 || !DASH.test(tokens[dash]?.text ?? '') || !closesParagraph(reading, dash)) return null;
  const mention = mentionsNear(segment, dash, dash + LONGEST_TITLE).find(
    ({ from, type, kind }) =>
      from > dash && from <= dash + LONGEST_TITLE && type === 'person' && kind === 'name',
  );
  if (!mention || !tokens.slice(dash + 1, mention.from).every(({ upos }) => /^(NOUN|PROPN|ADJ)$/.test(upos)))
    return null;
  const { from, to, head } = mention;
  return [
    {
      frame: 'quote',
      act: 'said',
      lemma: '―',
      head: dash,
      cue: [{ from: dash, to: dash + 1 }],
      content: [quote],
      source: { from, to, head, refersTo: head, rule: 'signed' },
      addressee: null,
      rule: 'signed quotation',
    },
  ];
}

/** Few words behind the dash and no verb: a name, and what tells who that is. */
function closesParagraph({ tokens, segment }: Reading, dash: number): boolean {
  const { start } = tokens[dash]!;
  const paragraph = segment.paragraphs.find((each) => each.start <= start && start < each.end);
  if (!paragraph) return false;
  for (let at = dash + 1; at < tokens.length && tokens[at]!.start < paragraph.end; at++)
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return false;
  return true;
}
