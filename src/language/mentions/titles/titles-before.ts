import type { Title, Token } from '../../types.ts';
import { calendarWords } from '../words/calendar.ts';
import { startsCapital } from '../words/casing.ts';
import { honorificOf } from '../words/honorifics.ts';
import { isPersonNoun, isTitleWord } from '../words/role-words.ts';
import { officeBefore } from './portfolio.ts';
import { readTitles } from './role-phrase.ts';

/** The titles that stand before the name beginning at `name`; `floor` is where its sentence begins. */
export function titlesBefore(text: string, tokens: readonly Token[], name: number, floor: number): Title[] {
  const head = name - 1;
  if (head < floor) return [];
  if (isTitle(tokens[head]!) || isOfOfficeEnd(tokens, head, floor)) {
    const end = isTitle(tokens[head]!) ? head : head - 2;
    return readTitles(text, tokens, { from: phraseStart(tokens, end, floor), head: end, to: head + 1 });
  }
  const office = officeBefore(tokens, name, floor);
  if (office < 0) return titleWithOf(text, tokens, name, floor);
  return readTitles(text, tokens, { from: phraseStart(tokens, office, floor), head: office, to: name });
}

const isTitle = (token: Token): boolean =>
  isTitleWord(token) || honorificOf(token.lower) !== undefined || isPersonNoun(token.lower);

/** "Secretary of State Jane Roe". */
const isOfOfficeEnd = (tokens: readonly Token[], head: number, floor: number): boolean =>
  head - 2 >= floor &&
  tokens[head - 1]!.lower === 'of' &&
  isTitle(tokens[head - 2]!) &&
  startsCapital(tokens[head]!.text);

/** "Secretary of the Council (NSC) Jane Roe": the institution between the office and the name. */
function titleWithOf(text: string, tokens: readonly Token[], name: number, floor: number): Title[] {
  let end = name;
  if (tokens[end - 1]!.text === ')') end = openBracket(tokens, end - 1, floor);
  if (end < 0) return [];
  let at = end - 1;
  while (at > floor && isOwnerWord(tokens[at]!)) at--;
  if (at <= floor || tokens[at]!.lower !== 'of' || !isTitle(tokens[at - 1]!)) return [];
  if (at === name - 1 || KIN.has(tokens[at - 1]!.lower)) return [];
  return readTitles(text, tokens, { from: phraseStart(tokens, at - 1, floor), head: at - 1, to: end });
}

/** "The wife of Jane Roe", "the lawyer of Jane Roe": who stands behind "of" is another. */
const KIN = new Set(
  'wife husband widow widower father mother son daughter brother sister uncle aunt nephew niece cousin'.split(
    ' ',
  ),
);

function openBracket(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i >= floor && i > from - 6; i--) if (tokens[i]!.text === '(') return i;
  return -1;
}

const isOwnerWord = ({ text, lower, upos }: Token): boolean =>
  startsCapital(text) ||
  lower === 'the' ||
  lower === "'s" ||
  lower === '’s' ||
  upos === 'NOUN' ||
  upos === 'ADJ';

/** Where the noun phrase that `head` ends begins: its modifiers, whose it is, its determiner. */
export function phraseStart(tokens: readonly Token[], head: number, floor: number): number {
  let from = head;
  while (from > floor && isBefore(tokens, from - 1, floor)) {
    from--;
    if (DETERMINERS.has(tokens[from]!.lower)) return from;
  }
  return startsCoordination(tokens, from, floor) ? phraseStart(tokens, from - 2, floor) : from;
}

const DETERMINERS = new Set('the a an his her their its our my this that these those'.split(' '));
const QUANTIFIERS = new Set('several some many two both'.split(' '));

function isBefore(tokens: readonly Token[], i: number, floor: number): boolean {
  const { text, lower, upos } = tokens[i]!;
  if (DETERMINERS.has(lower) || QUANTIFIERS.has(lower)) return upos !== 'SCONJ';
  if (text === '-' && tokens[i - 1]?.end !== tokens[i]!.start) return false;
  if (lower === "'s" || lower === '’s' || text === '-') return i > floor;
  if (upos === 'ADV') return tokens[i + 1]!.upos === 'ADJ' && /^(most|more|very|so|then)$/.test(lower);
  if (upos === 'VERB') return i > floor && tokens[i - 1]!.text === '-';
  if (upos === 'AUX' || isQuantity(tokens, i) || isTime(tokens, i)) return false;
  return upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || isTitleWord(tokens[i]!);
}

const TIMES = new Set(
  'minute hour week weekend month year decade day night morning afternoon evening noon midnight today yesterday'.split(
    ' ',
  ),
);

/** "On Wednesday President Roe", "last week Minister Roe", "two days later officials": when is no part of who. */
function isTime(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (startsCapital(text) && calendarWords.has(lower)) return true;
  if (/^(later|earlier|ago)$/.test(lower)) return TIMES.has(tokens[i - 1]?.lemma ?? '');
  return TIMES.has(lower) && tokens[i + 1]?.text !== '-';
}

/** "at least nine activists": how many is no part of who. */
const isQuantity = (tokens: readonly Token[], i: number): boolean =>
  /^(least|most)$/.test(tokens[i]!.lower) && tokens[i - 1]?.lower === 'at';

/** "several defense and administration officials": the words before "and" modify the same noun. */
function startsCoordination(tokens: readonly Token[], from: number, floor: number): boolean {
  if (from - 2 <= floor || tokens[from - 1]!.lower !== 'and') return false;
  const { upos, xpos, text } = tokens[from - 2]!;
  if (startsCapital(text)) return false;
  return upos === 'ADJ' || (upos === 'NOUN' && xpos === 'NN' && !DETERMINERS.has(tokens[from - 3]!.lower));
}
