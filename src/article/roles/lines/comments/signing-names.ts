import { namesOutlet } from '../../../publisher/outlet-words.ts';
import type { Candidate, Case } from '../../types.ts';
import { isHeadlineLike } from '../head/headline-like.ts';
import { isNameLine } from '../head/name-lines.ts';
import { isStamp } from '../head/stamp.ts';

/** How far above the text names stand, and how far above them their headline. */
const REACH = 12;
const ABOVE = 6;
const BETWEEN = /,\s+|\s+(?:and|und|et|y|e|i|ve|og|och|en|&)\s+/u;

/** "Jane Roe and Ada Holm" right over the date of the text at `first`, a headline over them: who signs it. */
export function judgeSigningNames({ candidates, verdicts }: Case, first: number): void {
  const near = candidates.slice(Math.max(0, first - REACH), Math.max(0, first));
  const names = near.find((c) => verdicts[c.index] === null && signs(c, verdicts));
  if (names === undefined) return;
  const above = candidates.slice(Math.max(0, names.index - ABOVE), names.index);
  if (above.some((c) => verdicts[c.index] === null && isHeadlineLike(c)))
    verdicts[names.index] = { role: 'byline', reason: 'names-by-date' };
}

const signs = (c: Candidate, verdicts: Case['verdicts']): boolean =>
  (isStamp(verdicts[c.index + 1]) && areNames(c)) || (isStamp(verdicts[c.index - 1]) && isNameAndPlace(c));

/** Two people's names or more, and nothing else; or a name and its outlet. */
function areNames(candidate: Candidate): boolean {
  const isName = (text: string): boolean => isNameLine({ ...candidate, text, size: text.length });
  const names = candidate.text.split(BETWEEN);
  if (names.length >= 2 && names.every(isName)) return true;
  const [name, outlet, ...more] = candidate.text.split(BAR);
  return outlet !== undefined && more.length === 0 && isName(name!) && namesOutlet(outlet);
}

/** "Jane Roe | The Quay Post" */
const BAR = /\s[|/·•–—-]\s|,\s/u;

/** "Jane Roe / Norhaven", under the date. */
function isNameAndPlace(candidate: Candidate): boolean {
  const [name, place, ...more] = candidate.text.split(SLASH);
  if (place === undefined || more.length > 0 || !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place))
    return false;
  return isNameLine({ ...candidate, text: name!, size: name!.length });
}

const SLASH = /\s?[/|]\s?/u;
