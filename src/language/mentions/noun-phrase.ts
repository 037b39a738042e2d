import type { Token } from '../types.ts';
import type { RolePhrase } from './titles/role-phrase.ts';
import { startsCapital } from './words/casing.ts';
import { isPersonNoun } from './words/role-words.ts';

const DETERMINERS = new Set('the a an his her their its our my this that one another'.split(' '));
const STOPPERS = new Set(['who', 'which', 'that', 'and', 'or', 'but', 'as', 'if', 'to', 'not']);

const isModifier = ({ upos, lower, text }: Token): boolean =>
  upos === 'ADJ' ||
  upos === 'NOUN' ||
  upos === 'PROPN' ||
  upos === 'NUM' ||
  text === '-' ||
  text === "'s" ||
  text === '’s' ||
  startsCapital(text) ||
  ((upos === 'VERB' || upos === 'ADV') && /(ing|ed|ly)$/.test(lower)) ||
  isPersonNoun(lower);

/**
 * The noun phrase that begins at `from` and is headed by a person's noun: its longest such beginning, with the "of"
 * that follows; null where there is none before `end`.
 */
export function personPhrase(tokens: readonly Token[], from: number, end: number): RolePhrase | null {
  let i = from;
  while (i < end && DETERMINERS.has(tokens[i]!.lower)) i++;
  let head = -1;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (STOPPERS.has(token.lower) || !isModifier(token)) break;
    if (isPersonNoun(token.lower)) head = i;
  }
  if (head < 0) return null;
  if (i > head + 1 && !mayTrail(tokens, head + 1, i)) return null;
  return { from, head, to: i > head + 1 ? head + 1 : ofEnd(tokens, head + 1, end) };
}

/** Words between the person's noun and the phrase's end must be a name ("minister Jane Roe"). */
const mayTrail = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => startsCapital(text) || text === '-');

const LINKS = new Set(['of', 'for', 'at', 'in', 'to']);

/** Where "of the ministry's legal department" ends; `at` where no such words follow. */
export function ofEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < end && isLink(tokens, i, at)) {
    const close = nounsEnd(tokens, i + 1, end);
    if (close === i + 1) break;
    i = close;
  }
  return i;
}

/** Beyond the first, only "of" goes on, lest the clause's own place and time be taken in. */
const isLink = (tokens: readonly Token[], i: number, at: number): boolean =>
  i === at ? LINKS.has(tokens[i]!.lower) : tokens[i]!.lower === 'of';

function nounsEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && DETERMINERS.has(tokens[i]!.lower)) i++;
  const start = i;
  while (i < end && isPlain(tokens, i, end)) i++;
  return i === start ? from : i;
}

function isPlain(tokens: readonly Token[], i: number, end: number): boolean {
  const { upos, text, lower } = tokens[i]!;
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') return true;
  if (text === '-' || text === '&' || text === "'s" || text === '’s') return i + 1 < end;
  return lower === 'and' && startsCapital(tokens[i - 1]!.text) && startsCapital(tokens[i + 1]?.text ?? '');
}
