import type { Sentence, Token } from '../types.ts';
import { knownRegions } from './known/index.ts';
import type { Run } from './names/run.ts';
import { calendarNames, calendarWords } from './words/calendar.ts';
import { isAllCapital } from './words/casing.ts';
import { cities, placeNames } from './words/lexicon.ts';

const BEHIND_PLACE: ReadonlySet<string> = new Set([':', '(', ',', '-', '–', '—', '--', '/']);
const SHORTEST = 4;

/**
 * "OSLO (AP) -", "OSLO: ...": does the run say where a report was written, in capitals at a sentence's beginning?
 * A place that no list has is told by the day behind it ("QORVANE, May 4 -").
 */
export function isDateline(
  tokens: readonly Token[],
  { from: floor, to: end }: Sentence,
  { from, to }: Run,
  text: string,
): boolean {
  if (from !== floor || to >= end || text.length < SHORTEST || !isAllCapital(text)) return false;
  return isListedPlace(text) ? BEHIND_PLACE.has(tokens[to]!.text) : isDay(tokens, to);
}

function isListedPlace(text: string): boolean {
  const name = text.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  return cities.has(name) || placeNames.has(name) || knownRegions.has(name);
}

function isDay(tokens: readonly Token[], comma: number): boolean {
  const month = tokens[comma + 1];
  if (tokens[comma]!.text !== ',' || month === undefined) return false;
  return calendarWords.has(month.lower) || calendarNames.has(month.text);
}
