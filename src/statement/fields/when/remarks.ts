import type { Identity } from '../../../identity/index.ts';
import type { Token } from '../../../language/index.ts';
import { subjectOf } from '../../find/source/index.ts';
import type { Reading } from '../../reading.ts';
import type { Draft } from '../../types.ts';
import { occasionOf, placeOf } from '../occasion.ts';
import { sceneOf } from '../scene.ts';
import { speakerOf } from '../speaker.ts';
import type { Occasion } from './occasions.ts';
import { whenOf } from './said.ts';

const MAKING = new Set(['make', 'deliver', 'give', 'issue', 'hold']);
/** What one speaks by, with no noun for it. */
const SPEAKING = new Set(['speak', 'testify']);
const REMARKS = new Set([
  'remark',
  'comment',
  'statement',
  'announcement',
  'speech',
  'declaration',
  'address',
  'interview',
  'briefing',
  'conference',
]);
const REACH = 5;

/** "The minister made the remarks in the capital on Tuesday": no statement, but the occasion of those around it. */
export function remarksOf(reading: Reading, identity: Identity, today: string | null): Occasion[] {
  return reading.tokens.flatMap((token, at) => {
    if (!isSpeaking(reading, token, at)) return [];
    const draft = bareDraft(reading, at);
    const speaker = speakerOf(reading, identity, draft.source).entity?.id;
    const scene = sceneOf(reading, draft, []);
    const { said, saidBetween } = whenOf(scene, today);
    if (speaker === undefined || !said) return [];
    return [{ speaker, said, saidBetween, occasion: occasionOf(scene), place: placeOf(scene) }];
  });
}

/** "made the remarks", "held a news conference", "spoke", "testified". */
function isSpeaking(reading: Reading, { lemma, xpos }: Token, at: number): boolean {
  if (SPEAKING.has(lemma)) return xpos === 'VBD';
  return MAKING.has(lemma) && /^VB/.test(xpos) && hasRemarks(reading, at);
}

function hasRemarks({ tokens }: Reading, at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + REACH); next++) {
    if (REMARKS.has(tokens[next]!.lemma)) return true;
    if (tokens[next]!.upos === 'VERB' || tokens[next]!.upos === 'PUNCT') return false;
  }
  return false;
}

function bareDraft(reading: Reading, head: number): Draft {
  return {
    frame: 'object',
    act: 'said',
    lemma: reading.tokens[head]!.lemma,
    head,
    cue: [{ from: head, to: head + 1 }],
    content: [],
    source: subjectOf(reading, head, false),
    addressee: null,
    rule: 'remarks',
  };
}
