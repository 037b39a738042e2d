import type { Candidate, Case, Verdict } from './types.ts';

const CREDITS: ReadonlySet<string> = new Set(['credit-behind', 'agency-behind', 'credit-slash']);
/** Sentences, and behind them in brackets who sends them: captions say "(Photo: AFP)" or stand under their pictures. */
const SIGNED = /[.!?]["'’”»]? ?[([](?:\p{Lu}[\p{L}.]+(?:[ /]\p{Lu}?[\p{L}.]+){0,3})[)\]]\.?$/u;
const PHOTO = /[([](?:file|photo|image|picture|foto|bild|getty|epa|via|ap photo)/iu;
const SHORTEST = 110;

/** "(APA/red)", "(red, dpa)": the desk signs what it wrote from its agencies, and no picture. */
const BY_DESK =
  /[([](?:\p{L}{2,9}\.?\s?[/,]\s?){1,3}red(?:aktion)?\.?[)\]]\.?$|[([]red(?:aktion)?\.?(?:\s?[/,]\s?\p{L}{2,9}\.?){1,3}[)\]]\.?$/iu;
const SHORTEST_BY_DESK = 60;
/** So far below the text such a paragraph may stand: buttons come between. */
const NEAR = 3;

/** The last paragraph may be signed by its agency, as captions are: "... before the end of the week. (AFP)". */
export function keepSignedEnding({ candidates, verdicts }: Case): void {
  const last = verdicts.findLastIndex((v) => v?.role === 'body');
  if (last < 0) return;
  const below = candidates.slice(last + 1, last + 1 + NEAR).filter(({ index }) => mayBeText(verdicts[index]));
  const isNext = (c: Candidate): boolean => c.index === last + 1 && verdicts[c.index] !== null;
  const signed =
    below.find(isByDesk) ?? below.find((c) => isNext(c) && isByAgency(c) && isBeside(candidates[last]!, c));
  if (signed) verdicts[signed.index] = { role: 'body', reason: 'signed-ending' };
}

const mayBeText = (verdict: Verdict | null | undefined): boolean => !verdict || CREDITS.has(verdict.reason);

const isByAgency = ({ text, size }: Candidate): boolean =>
  size >= SHORTEST && SIGNED.test(text) && !PHOTO.test(text);

const isByDesk = ({ text, size }: Candidate): boolean => size >= SHORTEST_BY_DESK && BY_DESK.test(text);

/** Set as the paragraph before it is: the same tag in the same element, the same blank lines. */
function isBeside({ block: a }: Candidate, { block: b }: Candidate): boolean {
  return (
    a.tag === b.tag && a.path.at(-2)?.node === b.path.at(-2)?.node && (a.gap === b.gap || a.tag !== 'line')
  );
}
