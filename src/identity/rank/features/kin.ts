import type { Located } from '../../entities/draft.ts';
import { isOwner } from '../place.ts';

const KIN =
  /^((step|grand|half-)?(father|mother|son|daughter|brother|sister|child|parent)|wife|husband|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|fiancé|fiancée|fiance|fiancee|girlfriend|boyfriend|lover|partner|friend|colleague|mentor|rival|twin|family|parents|children|kids|mom|dad|mum)$/;

/** "Her late husband": the noun that the pronoun owns is somebody near to whom it means. */
export function isOfKin(located: Located): boolean {
  const { mention, segment } = located;
  const { tokens } = segment;
  const { head } = tokens[mention.head]!;
  return isOwner(located) && head >= 0 && KIN.test(tokens[head]!.lemma);
}
