import type { Title, Token } from '../../types.ts';
import { personPhrase } from '../noun-phrase.ts';
import { startsCapital } from '../words/casing.ts';
import { isRoleNoun } from '../words/role-words.ts';
import type { RolePhrase } from './role-phrase.ts';
import { readTitles } from './role-phrase.ts';

const OPENERS = new Set([',', '(', '–', '—', '--']);
const CLOSERS = new Set([',', '.', ')', '–', '—', '--', ';', ':', '"', '”', 'who', 'and', 'whose']);

/** The titles that stand behind a name ending before `at`: "Jane Roe, the ministry's spokeswoman,". */
export function titlesAfter(text: string, tokens: readonly Token[], at: number, end: number): Title[] {
  const phrase = apposition(tokens, at, end);
  return phrase === null ? [] : readTitles(text, tokens, phrase);
}

/** The role phrase of an apposition that begins at `at` with its comma or bracket. */
export function apposition(tokens: readonly Token[], at: number, end: number): RolePhrase | null {
  if (at >= end || !OPENERS.has(tokens[at]!.text)) return null;
  const from = pastAge(tokens, at + 1, end);
  const phrase = personPhrase(tokens, from, end);
  if (phrase === null || !isRoleNoun(tokens[phrase.head]!.lower)) return null;
  const after = tokens[phrase.to];
  if (after !== undefined && phrase.to < end && startsCapital(after.text)) return null;
  if (after === undefined || phrase.to >= end || CLOSERS.has(after.lower)) return phrase;
  return after.upos === 'VERB' || after.upos === 'ADP' || after.upos === 'AUX' ? phrase : null;
}

/** "Jane Roe, 47, a lawyer": past the age and its comma. */
function pastAge(tokens: readonly Token[], at: number, end: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[at]?.text ?? '');
  return isAge && at + 1 < end && tokens[at + 1]!.text === ',' ? at + 2 : at;
}
