import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';

type Form = (reading: Reading, draft: Draft) => boolean;

/** Hard to mistake, and too rare in the training corpus to be judged by it: each with the least that it is given. */
const FORMS: readonly (readonly [form: Form, least: number])[] = [
  [inTurn, 0.85],
  [leftOpen, 0.6],
  [putDownTo, 0.6],
  [inWords, 0.6],
  [citedAsSaying, 0.6],
  [toldBy, 0.6],
  [signed, 0.85],
];

/** The least that a draft is given, 0 where the corpus has examples enough. */
export function leastFor(reading: Reading, draft: Draft): number {
  return FORMS.find(([form]) => form(reading, draft))?.[1] ?? 0;
}

/** The corpus marks what is said inside a turn, and never the turn. */
function inTurn(_: Reading, { frame }: Draft): boolean {
  return frame === 'turn';
}

/** "declined to say whether A" */
function leftOpen({ tokens }: Reading, { act, content }: Draft): boolean {
  return (
    act === 'declined' && /^(whether|if|how|why|when|where|what|who)$/.test(tokens[content[0]!.from]!.lower)
  );
}

/** "attributed the delay to a storm" */
function putDownTo(_: Reading, { frame, source }: Draft): boolean {
  return frame === 'to' && source?.rule === 'subject';
}

/** "in his words, A" */
function inWords({ tokens }: Reading, { frame, cue }: Draft): boolean {
  return frame === 'according' && /^(words|view|opinion)$/.test(tokens[cue[0]!.from]!.lower);
}

/** "A, the agency cited the minister as saying" */
function citedAsSaying(_: Reading, { source, frame }: Draft): boolean {
  return source?.rule === 'quoted as saying' && frame === 'clause';
}

/** "were told by officials that A" */
function toldBy({ tokens }: Reading, { lemma, source, content, frame }: Draft): boolean {
  if (frame !== 'clause' || source?.rule !== 'agent' || !/^(tell|inform|warn|assure)$/.test(lemma))
    return false;
  return tokens[content[0]!.from - 1]?.lower === 'that';
}

/** "“A.” ― Smith" */
function signed(_: Reading, { source }: Draft): boolean {
  return source?.rule === 'signed';
}
