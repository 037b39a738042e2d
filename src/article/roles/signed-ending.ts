import type { Candidate, Case } from './types.ts';

const CREDITS: ReadonlySet<string> = new Set(['credit-behind', 'agency-behind', 'credit-slash']);
/** Sentences, and behind them in brackets who sends them: captions say "(Photo: AFP)" or stand under their pictures. */
const SIGNED = /[.!?]["'’”»]? ?[([](?:\p{Lu}[\p{L}.]+(?:[ /]\p{Lu}?[\p{L}.]+){0,3})[)\]]\.?$/u;
const PHOTO = /[([](?:file|photo|image|picture|foto|bild|getty|epa|via|ap photo)/iu;
const SHORTEST = 110;

/** The last paragraph may be signed by its agency, as captions are: "... before the end of the week. (AFP)". */
export function keepSignedEnding({ candidates, verdicts }: Case): void {
  const last = verdicts.findLastIndex((v) => v?.role === 'body');
  const next = candidates[last + 1];
  if (last < 0 || !next || !CREDITS.has(verdicts[next.index]?.reason ?? '')) return;
  if (next.size < SHORTEST || !SIGNED.test(next.text) || PHOTO.test(next.text)) return;
  if (isBeside(candidates[last]!, next)) verdicts[next.index] = { role: 'body', reason: 'signed-ending' };
}

/** Set as the paragraph before it is: the same tag in the same element, the same blank lines. */
function isBeside({ block: a }: Candidate, { block: b }: Candidate): boolean {
  return (
    a.tag === b.tag && a.path.at(-2)?.node === b.path.at(-2)?.node && (a.gap === b.gap || a.tag !== 'line')
  );
}
