import { type Mention, mentionsNear } from '../../language/index.ts';
import type { Quote, Reading } from '../reading.ts';
import type { Draft, Range } from '../types.ts';

type Words = Pick<Mention, 'from' | 'to' | 'head'>;

const JOINT = /^(:|—|–|-|--)$/;
const INTERVIEW = /^interview$/;
const SPEAKS = /^(person|organization)$/;

/**
 * A headline of two parts, one of them a quotation: "'We were lucky': Brandt on the collapse", "Brandt hits back at
 * critics: 'They know nothing'". Whoever the other part names first speaks.
 */
export function draftHeadlineQuotes(reading: Reading): Draft[] {
  const { segment, sentences, quotes } = reading;
  if (segment.in !== 'headline') return [];
  return quotes.flatMap((quote) => {
    const joint = jointOf(reading, quote);
    const around = sentences.at(-1)!;
    const rest = joint < quote.from ? { from: 0, to: joint } : { from: joint + 1, to: around.to };
    const named = joint < 0 ? null : firstNamed(reading, rest);
    return named ? [draftOf(quote, joint, named)] : [];
  });
}

/** The colon or dash that parts the quotation from the rest; it opens or ends the headline; -1 where it does neither. */
function jointOf({ tokens }: Reading, { from, to, open, close }: Quote): number {
  const before = (open < 0 ? from : open) - 1;
  const after = close < 0 ? to : close + 1;
  if (to - from < 2) return -1;
  if (before < 0 && isJoint(tokens, after)) return after;
  return after >= tokens.length && isJoint(tokens, before) ? before : -1;
}

function isJoint(tokens: Reading['tokens'], at: number): boolean {
  const { text, start } = tokens[at] ?? { text: '', start: 0 };
  return JOINT.test(text) && (text === ':' || tokens[at - 1]!.end < start);
}

/** Somebody whose name opens the part ("Brandt on", "Mayor Brandt hits back"), or "interview with Brandt". */
function firstNamed(reading: Reading, { from, to }: Range): Words | null {
  const named = mentionsNear(reading.segment, from, to)
    .filter((each) => each.from >= from && each.to <= to && SPEAKS.test(each.type ?? ''))
    .sort((a, b) => a.from - b.from);
  const first = named[0];
  if (!first || first.from > from) {
    const owner = ownerAt(reading.tokens, from);
    if (owner || !first) return owner;
  }
  const between = reading.tokens.slice(from, first.from);
  const opens = between.every(({ upos }) => /^(ADJ|NOUN|PROPN|DET|PUNCT)$/.test(upos));
  return opens || between.some(({ lower }) => INTERVIEW.test(lower)) ? first : null;
}

/** "'He ate my cake': bride's fury at neighbour": whose fury it is. */
function ownerAt(tokens: Reading['tokens'], from: number): Words | null {
  let head = from;
  while (head < from + 2 && tokens[head]?.upos === 'ADJ') head++;
  const owns = tokens[head]?.upos === 'NOUN' && tokens[head + 1]?.xpos === 'POS';
  return owns ? { from, to: head + 1, head } : null;
}

function draftOf(quote: Quote, joint: number, { from, to, head }: Words): Draft {
  return {
    frame: 'colon',
    act: 'said',
    lemma: ':',
    head: joint,
    cue: [{ from: joint, to: joint + 1 }],
    content: [quote],
    source: { from, to, head, refersTo: head, rule: 'colon' },
    addressee: null,
    rule: 'quotation beside a name',
  };
}
