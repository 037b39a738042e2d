import type { Title, Token } from '../../types.ts';
import { joined } from '../cuts/joined.ts';
import { startsCapital } from '../words/casing.ts';
import { countryWord } from '../words/countries.ts';
import { honorificOf } from '../words/honorifics.ts';
import { institutionEndings } from '../words/institutions.ts';
import { formerWords, isCompoundFirst, isRoleNoun, portfolioWords } from '../words/role-words.ts';
import { portfolioEnd } from './portfolio.ts';

/** A noun phrase that may hold an office: tokens `from` .. `head`, and what follows it with "of", up to `to`. */
export interface RolePhrase {
  readonly from: number;
  /** The office's noun. */
  readonly head: number;
  readonly to: number;
}

const isPossessive = ({ text }: Token): boolean =>
  text === "'s" || text === '’s' || text === "'" || text === '’';
const DETERMINERS = new Set(
  'the a an his her their its our my your this that these those some several many two three'.split(' '),
);

/**
 * Reads the titles out of a role phrase. "Iran's defense minister Brigadier General" is two: each ends with an
 * office's noun; whose it is goes to the first.
 */
export function readTitles(text: string, tokens: readonly Token[], phrase: RolePhrase): Title[] {
  const { head } = phrase;
  let { from } = phrase;
  while (from < head && DETERMINERS.has(tokens[from]!.lower)) from++;
  const possessor = lastPossessive(tokens, from, head);
  let of = possessor < 0 ? null : text.slice(tokens[from]!.start, tokens[possessor - 1]!.end);
  if (possessor >= 0) from = possessor + 1;
  const former = formerWords.has(tokens[from]?.lower ?? '');
  while (from < head && (formerWords.has(tokens[from]!.lower) || tokens[from]!.text === '-')) from++;
  if (of === null) {
    const owner = isCompound(tokens, from, head) ? from : ownerEnd(tokens, from, head);
    if (owner > from) of = text.slice(tokens[from]!.start, tokens[owner - 1]!.end);
    from = owner;
  }
  const titles = cutTitles(text, tokens, from, head, of, former);
  return withOf(text, tokens, phrase, titles);
}

/** "Oslo-based researcher", "Tan Sri": the first word belongs to the title. */
function isCompound(tokens: readonly Token[], from: number, head: number): boolean {
  const next = tokens[from + 1];
  if (next?.lower === 'sri' && tokens[from]!.lower === 'tan') return true;
  return from + 1 < head && next?.text === '-' && next.start === tokens[from]!.end;
}

function lastPossessive(tokens: readonly Token[], from: number, head: number): number {
  for (let i = head - 1; i > from; i--) if (isPossessive(tokens[i]!)) return i;
  return -1;
}

/** Past the country, nationality or institution that the phrase begins with. */
function ownerEnd(tokens: readonly Token[], from: number, head: number): number {
  for (let length = Math.min(3, head - from); length > 0; length--) {
    if (countryWord(joined(tokens, from, from + length)) !== undefined) return from + length;
  }
  const institution = institutionEnd(tokens, from, head);
  if (institution > from) return institution;
  let end = from;
  while (end < head && startsCapital(tokens[end]!.text) && !isOfficeWord(tokens[end]!)) end++;
  return end;
}

/** "White House spokeswoman", "Supreme Court Justice": past two capitals or more that end in an institution's noun. */
function institutionEnd(tokens: readonly Token[], from: number, head: number): number {
  let end = from;
  for (let i = from + 1; i < head && startsCapital(tokens[i]!.text); i++) {
    if (institutionEndings.has(tokens[i]!.lower)) end = i + 1;
  }
  return startsCapital(tokens[from]!.text) ? end : from;
}

const isOfficeWord = ({ lower }: Token): boolean =>
  portfolioWords.has(lower) ||
  isRoleNoun(lower) ||
  isCompoundFirst(lower) ||
  honorificOf(lower) !== undefined;

/** One title for each office's noun between `from` and `head`; "Brigadier General" is one. */
function cutTitles(
  text: string,
  tokens: readonly Token[],
  from: number,
  head: number,
  of: string | null,
  former: boolean,
): Title[] {
  const titles: Title[] = [];
  let start = from;
  for (let i = from; i <= head; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (i < head && (!endsOffice(lower) || isCompoundFirst(lower) || next === '-' || next === 'of')) continue;
    titles.push(cutTitle(text, tokens, start, i, titles.length === 0 ? of : null, former));
    start = i + 1;
  }
  return titles;
}

/** "senior Norwegian official" is a "senior official" of "Norwegian". */
function cutTitle(
  text: string,
  tokens: readonly Token[],
  from: number,
  head: number,
  of: string | null,
  former: boolean,
): Title {
  const span = { start: tokens[from]!.start, end: tokens[head]!.end };
  for (let i = from + 1; of === null && i < head; i++) {
    if (countryWord(tokens[i]!.text)?.kind !== 'demonym') continue;
    const title = `${text.slice(span.start, tokens[i - 1]!.end)} ${text.slice(tokens[i + 1]!.start, span.end)}`;
    return { ...span, title, of: tokens[i]!.text, former };
  }
  return { ...span, title: text.slice(span.start, span.end), of, former };
}

const endsOffice = (lower: string): boolean => isRoleNoun(lower) || honorificOf(lower) !== undefined;

/** "chief of staff of the president's office": the office's own "of" joins the title, the other says whose. */
function withOf(text: string, tokens: readonly Token[], { head, to }: RolePhrase, titles: Title[]): Title[] {
  const last = titles.at(-1);
  if (last === undefined || to <= head + 2) return titles;
  let at = head + 1;
  let end = last.end;
  const past = portfolioEnd(tokens, at + 1, to);
  if (past > at + 1) {
    end = tokens[past - 1]!.end;
    at = past;
  }
  const of = at + 1 < to ? text.slice(tokens[at + 1]!.start, tokens[to - 1]!.end) : null;
  const title = text.slice(last.start, end);
  return [...titles.slice(0, -1), { ...last, end, title, of: last.of ?? of }];
}
