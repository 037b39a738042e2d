import { isHyphen, lowerAt, type Scan } from './scan.ts';

/** A number read from words `at` to `to - 1`; `value` null where it is vague ("several"). */
export interface Quantity {
  readonly to: number;
  readonly value: number | null;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
);
const SCALE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
/** Words like "dozen" that stand behind an article as a number. */
export const SCALE_WORDS: readonly string[] = [...SCALE.keys()];
/** Words between a number and its unit that change neither. */
export const FILLERS: ReadonlySet<string> = new Set(
  'more consecutive straight full whole additional trading working long other extra entire'.split(' '),
);
const VAGUE = new Set(['several', 'many', 'some', 'few', 'numerous', 'countless']);

/** Words that a spelled-out or vague number begins with. */
export const NUMBER_WORDS: readonly string[] = [...SMALL.keys(), ...TENS.keys(), ...VAGUE];

/** Reads a number, spelled out or in digits, an article ("a week") or a vague quantity ("a few", "several"). */
export function readQuantity(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan, at);
  if (word === 'a' || word === 'an') return readAfterArticle(scan, at + 1);
  if (VAGUE.has(word)) return { to: at + 1, value: null };
  if (word === 'half' && isArticle(lowerAt(scan, at + 1))) return { to: at + 2, value: 0.5 };
  return readDigits(scan, at) ?? readSpelled(scan, at);
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

function readAfterArticle(scan: Scan, at: number): Quantity {
  const word = lowerAt(scan, at);
  if (word === 'couple') return { to: lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1, value: 2 };
  if (word === 'few') return { to: at + 1, value: null };
  if (word === 'half') return { to: isHyphen(lowerAt(scan, at + 1)) ? at + 2 : at + 1, value: 0.5 };
  const scale = SCALE.get(word);
  if (scale) return { to: at + 1, value: scale };
  return { to: at, value: 1 };
}

function readDigits(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan, at);
  if (!/^\d[\d,]*(\.\d+)?$/.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  const fraction = readFraction(lowerAt(scan, at + 1));
  return fraction > 0 ? { to: at + 2, value: value + fraction } : { to: at + 1, value };
}

function readFraction(word: string): number {
  if (word === '½') return 0.5;
  const parts = /^(\d)\/(\d)$/.exec(word);
  return parts ? Number(parts[1]) / Number(parts[2]) : 0;
}

function readSpelled(scan: Scan, at: number): Quantity | null {
  let to = at;
  let value = 0;
  const tens = TENS.get(lowerAt(scan, to));
  if (tens) {
    value = tens;
    to++;
    const next = isHyphen(lowerAt(scan, to)) ? to + 1 : to;
    const ones = SMALL.get(lowerAt(scan, next));
    if (ones && ones < 10) {
      value += ones;
      to = next + 1;
    }
  } else {
    const small = SMALL.get(lowerAt(scan, to));
    if (small === undefined) return null;
    value = small;
    to++;
  }
  const scale = SCALE.get(lowerAt(scan, to));
  return scale ? { to: to + 1, value: value * scale } : { to, value };
}
