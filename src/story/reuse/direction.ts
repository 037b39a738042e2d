import type { DatePublished, PageRecord } from '../../format/index.ts';
import { dayOf } from '../profile/window.ts';
import { fold } from '../words/fold.ts';

/** What of an article tells who had its words first. */
export type Provenance = Pick<PageRecord, 'publisher' | 'credit' | 'text' | 'datePublished'>;

export interface Direction {
  /** Which of the two the words come from; null where nothing tells. */
  readonly from: 'a' | 'b' | null;
  readonly credited: boolean;
}

type Rule = (a: Provenance, b: Provenance) => Direction | null;

/** The first that tells anything decides: a credit weighs more than a date, since dates are those of copies too. */
const RULES: readonly Rule[] = [byCredit, byCommonOrigin, byMention, byDate];

export function directionOf(a: Provenance, b: Provenance): Direction {
  for (const rule of RULES) {
    const direction = rule(a, b);
    if (direction) return direction;
  }
  return { from: null, credited: false };
}

/** One names the other's publisher as where its text comes from. */
function byCredit(a: Provenance, b: Provenance): Direction | null {
  return oneSided(credits(a, b), credits(b, a));
}

/** Both name the same third party: neither has it from the other. */
function byCommonOrigin(a: Provenance, b: Provenance): Direction | null {
  const common = a.credit.some((origin) => b.credit.some((other) => sameOutlet(origin, other)));
  return common ? { from: null, credited: false } : null;
}

/** One names the other's publisher in its text. */
function byMention(a: Provenance, b: Provenance): Direction | null {
  return oneSided(mentions(a, b), mentions(b, a));
}

/** One was published before the other, so far as both dates are that exact. */
function byDate(a: Provenance, b: Provenance): Direction | null {
  const [x, y] = [instantOf(a.datePublished), instantOf(b.datePublished)];
  if (x === null || y === null) return null;
  const exact = isMinute(a.datePublished) && isMinute(b.datePublished);
  const apart = exact ? x - y : Math.floor(x) - Math.floor(y);
  return apart === 0 ? null : { from: apart < 0 ? 'a' : 'b', credited: false };
}

function oneSided(aNamesB: boolean, bNamesA: boolean): Direction | null {
  return aNamesB === bNamesA ? null : { from: aNamesB ? 'b' : 'a', credited: true };
}

function credits(taker: Provenance, giver: Provenance): boolean {
  const name = giver.publisher?.name;
  return !!name && taker.credit.some((origin) => sameOutlet(origin, name));
}

function mentions(taker: Provenance, giver: Provenance): boolean {
  const name = giver.publisher?.name;
  return !!name && name.length > 2 && standsIn(taker.text, name);
}

/** Whether the words stand in the text, and not inside longer ones. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function sameOutlet(a: string, b: string): boolean {
  const plain = (name: string): string => fold(name).replace(/^the |[^\p{L}\p{N}]+/gu, '');
  return plain(a) === plain(b);
}

function instantOf(date: DatePublished): number | null {
  return date.precision === 'minute' || date.precision === 'day' ? dayOf(date.value) : null;
}

function isMinute(date: DatePublished): boolean {
  return date.precision === 'minute';
}
