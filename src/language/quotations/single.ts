import { isSpace } from '../../text/index.ts';
import { isLower, isWord } from '../tokens/characters.ts';
import { LOOKAHEAD, type Mark } from './marks.ts';

/** Does this single mark open a quotation? Only where one that can close it follows. */
export function opensSingle(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!mark.opens || !isFollowedByWord(text, mark.token.end)) return false;
  for (let i = index + 1; i < Math.min(marks.length, index + LOOKAHEAD); i++) {
    const later = marks[i]!;
    if (!later.double && later.closes && closesSingle(text, later, marks, i)) return true;
  }
  return false;
}

/** Does this single mark close the single quotation that is open? A plural's apostrophe does not. */
export function closesSingle(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!mark.closes) return false;
  return !isPlural(text, mark) || !singleClosesLater(text, marks, index);
}

/** A double quotation that a single mark closes: at the end of the text's line, with no mark left to close it. */
export function endsDouble(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (!mark.closes || !'.,!?…'.includes(text[mark.token.start - 1] ?? ' ')) return false;
  for (let i = index + 1; i < Math.min(marks.length, index + LOOKAHEAD); i++) {
    const later = marks[i]!;
    if (later.double) return later.opens && !(later.closes && !later.sided);
  }
  return true;
}

/** "the ministers' plan": behind an s, and the phrase goes on in lower case. */
function isPlural(text: string, { token }: Mark): boolean {
  if (text[token.start - 1]?.toLowerCase() !== 's' || !isSpace(text.charCodeAt(token.end))) return false;
  return isLower(text.charCodeAt(token.end + 1));
}

function singleClosesLater(text: string, marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < Math.min(marks.length, index + LOOKAHEAD); i++) {
    const later = marks[i]!;
    if (!later.double && later.opens) return false;
    if (!later.double && later.closes && !isPlural(text, later)) return true;
  }
  return false;
}

const isFollowedByWord = (text: string, at: number): boolean =>
  isWord(text.charCodeAt(at)) || '“"$£€[(#@.…'.includes(text[at] ?? ' ');
