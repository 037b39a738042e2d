import { type Sounds, soundsOf } from './sounds.ts';

/** Shorter words are others with any letter changed. */
const LEAST = 3;
/** Shorter words are others with another vowel. */
const LEAST_FOR_VOWELS = 5;
/** In words as long as this, "g" and "k" begin one name ("Gaddafi", "Kadhafi"). */
const LEAST_FOR_HARD = 7;
/** Words with more vowels written otherwise are others. */
const MOST_OTHER_VOWELS = 2;

/**
 * One word of a name written in Latin letters in two ways ("Suleimani", "Soleimani"; "Qasem", "Ghasem"; "Zelensky",
 * "Zelenskyy")? Both in small letters without marks (see `plainLetters`).
 */
export function areSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 3) return false;
  const one = soundsOf(a);
  const other = soundsOf(b);
  const isLong = Math.min(a.length, b.length) >= LEAST_FOR_HARD;
  return haveLikeConsonants(one, other, isLong) && haveLikeVowels(one, other, a.length >= LEAST_FOR_VOWELS);
}

/** Words that are spelled alike have one key: of the consonants that are never written otherwise. Quickly made. */
export function spellingKey(plain: string): string {
  let key = '';
  let last = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = KEPT[plain.charCodeAt(i)] ?? 0;
    if (code === 0 || code === last) continue;
    last = code;
    key += String.fromCharCode(code);
  }
  return key;
}

/** By the code of a letter the one that stands for it in keys; 0 where others may be written for it. */
const KEPT = new Uint8Array(128);
for (const letters of ['b', 'l', 'm', 'n', 'r', 'fpvw'])
  for (const letter of letters) KEPT[letter.charCodeAt(0)] = letters.charCodeAt(0);

function haveLikeConsonants({ consonants: a }: Sounds, { consonants: b }: Sounds, isLong: boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i] || PAIRS.has(a[i]! + b[i]!)) continue;
    if (i === 0 && (FIRST_PAIRS.has(a[0]! + b[0]!) || (isLong && HARD.has(a[0]! + b[0]!)))) continue;
    if (i === a.length - 1 && LAST_PAIRS.has(a[i]! + b[i]!)) continue;
    return false;
  }
  return true;
}

const bothWays = (...pairs: readonly string[]): ReadonlySet<string> =>
  new Set(pairs.flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/** G is "gh", X "kh", C "ch", S "sh". */
const PAIRS = bothWays('qk', 'qg', 'qG', 'Gg', 'Gk', 'Xk', 'Xh', 'Xq');
const FIRST_PAIRS = bothWays('CS');
const HARD = bothWays('gk');
/** "Romanov", "Romanoff". */
const LAST_PAIRS = bothWays('vf');

function haveLikeVowels(a: Sounds, b: Sounds, isLong: boolean): boolean {
  const last = a.vowels.length - 1;
  const isOneVowel = a.vowels.filter((run) => run !== '').length < 2;
  let others = 0;
  for (let i = 0; i <= last; i++) {
    const one = a.vowels[i]!;
    const other = b.vowels[i]!;
    if (one === other || isDigraph(one, other, i) || (i === last && isEndingEy(one, other))) continue;
    if (++others > MOST_OTHER_VOWELS || one.length !== other.length) return false;
    const breathed = i === last && (a.breathed || b.breathed);
    if (!breathed && i === last && one.at(-1) !== other.at(-1)) return false;
    if (isOneVowel && one.length < 2) return false;
    if (!areLikeRuns(one, other, isLong, i === 0)) return false;
  }
  return true;
}

const DIGRAPHS = new Set(['ue u', 'oe o', 'ae a', 'ie e', 'aie ae', 'oie oe', 'uie ue']);
const INNER_DIGRAPHS = new Set(['iu u']);

/** "Mueller" and "Muller", "Medvediev" and "Medvedev", "Lyudmila" and "Ludmila". */
function isDigraph(a: string, b: string, at: number): boolean {
  const pair = a.length > b.length ? `${a} ${b}` : `${b} ${a}`;
  return DIGRAPHS.has(pair) || (at > 0 && INNER_DIGRAPHS.has(pair));
}

/** "Sweeney", "Sweeny". */
const isEndingEy = (a: string, b: string): boolean => `${a} ${b}` === 'ei i' || `${a} ${b}` === 'i ei';

const ROUND = bothWays('ou');
const OPEN = bothWays('ei', 'ae');

function areLikeRuns(a: string, b: string, isLong: boolean, isFirst: boolean): boolean {
  for (let i = 0; i < a.length; i++) {
    const pair = a[i]! + b[i]!;
    if (a[i] === b[i] || ROUND.has(pair)) continue;
    const isOpening = isFirst && a.length === 1 && /a/.test(pair);
    if (!isLong || isOpening || !OPEN.has(pair)) return false;
  }
  return true;
}
