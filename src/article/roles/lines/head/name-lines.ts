import type { Candidate, Case } from '../../types.ts';
import { isStamp } from './stamp.ts';

const WORD = /^(?:(?:[dl]['’])?\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*|\p{Lu}\.|\p{Lu}[\p{Lu}’'-]{2,})$/u;
const PARTICLE = /^(?:de|del|della|da|dos|du|la|le|von|van|den|ter|di|al|el|bin|ibn)$/;
/** What sections, places and houses are named with, and people are not. */
const NO_NAME =
  /(?<!\p{L})(?:news|world|business|politics|opinions?|sports?|culture|life(?:style)?|health|science|tech(?:nology)?|travel|media|press|times|post|tv|radio|agency|wire|desk|staff|team|service|bureau|office|ministry|council|university|institute|the|and|of|for|in|to|on|at|east|west|north|south|middle|asia|africa|europe|america|united|states|kingdom|city|island|islands|top|latest|breaking|home|full|read|more|image|images|photo|video|live|updates?|stories|features?|garden|diary|blog|city|page|events?|speed|dive|deeper|play|share|follow|print|save)(?!\p{L})/iu;

/** A person's name and no more, as far as capitals tell: two to four words. */
export function isNameLine({ text, size }: Candidate): boolean {
  const words = text.split(' ');
  if (size > 40 || words.length < 2 || words.length > 4 || NO_NAME.test(text)) return false;
  return WORD.test(words[0]!) && words.slice(1).every((word) => WORD.test(word) || PARTICLE.test(word));
}

/** A name that stands alone beside the date or the post between headline and text, where no byline names anybody. */
export function judgeNameLines({ candidates, verdicts }: Case, first: number): void {
  const headline = verdicts.findIndex((v) => v?.role === 'headline');
  if (headline < 0) return;
  const head = candidates.slice(headline + 1, first);
  if (head.some((c) => verdicts[c.index]?.reason === 'byline-words')) return;
  const name = head.find((c) => verdicts[c.index] === null && isNameLine(c) && standsByStamp(c, verdicts));
  if (name) verdicts[name.index] = { role: 'byline', reason: 'name-by-date' };
}

const standsByStamp = ({ index }: Candidate, verdicts: Case['verdicts']): boolean =>
  isStamp(verdicts[index - 1]) || isStamp(verdicts[index + 1]);
