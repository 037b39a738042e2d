import type { Sentence, Token } from '../../types.ts';
import { NO_NAME_PARTS } from '../names/join.ts';
import type { Run } from '../names/run.ts';
import { calendarNames, calendarWords } from '../words/calendar.ts';
import { closedWords } from '../words/closed-words.ts';
import { particles } from '../words/particles.ts';

/** Small words and marks that stand inside names. */
const CONNECTORS: ReadonlySet<string> = new Set([
  ...particles,
  ..."of the for and on to in with at - ‑ – & ' ’ 's ’s . / , de e i".split(' '),
]);

/** No more of them than this stand between two capitalised words of one name. */
const LONGEST_GAP = 3;

export const hasCapital = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
    if (code > 127 && /\p{Lu}/u.test(text.charAt(i))) return true;
  }
  return false;
};

/** The stretches of a sentence that names may stand in: capitalised words and what may join them. */
export function findRegions(tokens: readonly Token[], { from, to }: Sentence): Run[] {
  const regions: Run[] = [];
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (first < 0 && isNoName(tokens, i, from)) continue;
    if (hasCapital(text) || (first >= 0 && isSmallHalf(tokens, i))) {
      if (first < 0) first = opensBefore(tokens, i, from);
      last = i;
    } else if (first >= 0 && (i - last > LONGEST_GAP || !isInside(tokens[i]!) || isOfBehindHalf(tokens, i))) {
      regions.push({ from: first, to: last + 1 });
      first = -1;
    }
  }
  if (first >= 0) regions.push({ from: first, to: last + 1 });
  return regions;
}

/** A sentence's first word that begins no name, or a day: nothing is to be decided there. */
function isNoName(tokens: readonly Token[], i: number, from: number): boolean {
  const { text, lower } = tokens[i]!;
  const followed = hasCapital(tokens[i + 1]?.text ?? '');
  if (calendarWords.has(lower)) return !(followed && calendarNames.has(text));
  return i === from && closedWords.has(lower) && !(lower === 'the' && followed);
}

const LONGEST_HALF = 6;

/** "Min-seo", "Chan-o-cha": small letters behind a hyphen that goes with them. */
function isSmallHalf(tokens: readonly Token[], i: number): boolean {
  const { text, start } = tokens[i]!;
  if (tokens[i - 2]?.text === 'Co' && text.startsWith('op')) return tokens[i - 1]!.end === start;
  if (text.length > LONGEST_HALF || tokens[i - 1]!.end !== start || !/^[-‑]$/.test(tokens[i - 1]!.text))
    return false;
  return /^\p{Ll}+$/u.test(text) && !NO_NAME_PARTS.has(text);
}

/** "Lim Dae-ho of Namsan Securities": the small half of a given name ends a person's name. */
const isOfBehindHalf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'of' && i > 1 && isSmallHalf(tokens, i - 1);

const isInside = ({ text, lower }: Token): boolean =>
  CONNECTORS.has(lower) || (text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57);

/** "al-Noor": a small word and a hyphen begin the name. */
function opensBefore(tokens: readonly Token[], i: number, floor: number): number {
  if (i - 2 < floor || tokens[i - 1]!.text !== '-' || tokens[i - 1]!.end !== tokens[i]!.start) return i;
  return particles.has(tokens[i - 2]!.lower) && tokens[i - 2]!.end === tokens[i - 1]!.start ? i - 2 : i;
}
