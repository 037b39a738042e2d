/** A word of a name by how its letters are meant, whatever way of writing it in Latin letters was taken. */
export interface Sounds {
  /** A sign for each consonant; doubled ones count once. */
  readonly consonants: string;
  /** What stands before, between and behind the consonants: one more than these; empty where nothing does. */
  readonly vowels: readonly string[];
  /** An "h" behind the last vowel was left out ("Nasrallah"). */
  readonly breathed: boolean;
}

/** Letters that stand for one sound, the longest first. Of an upper-case sign there is no letter. */
const TOGETHER: ReadonlyArray<readonly [letters: string, sound: string]> = [
  ['tch', 'C'],
  ['sch', 'S'],
  ['dzh', 'J'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['zh', 'J'],
  ['dj', 'J'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['tz', 'T'],
  ['ts', 'T'],
  ['ks', 'x'],
  ['th', 'Z'],
  ['w', 'v'],
  ['j', 'J'],
];

/** Words shorter than this keep an "h" at their end: "Sarah" may be another than "Sara". */
const LEAST_FOR_BREATH = 6;

const VOWELS = 'aeiouy';
const isVowel = (letter: string): boolean => VOWELS.includes(letter);

/** Reads a word in small letters without marks (see `plainLetters`). */
export function soundsOf(plain: string): Sounds {
  const word = plain.replace(/[iy]j$/, 'i').replace(/^abd[aeiou]l/, 'abdul');
  const breathed = word.length >= LEAST_FOR_BREATH && /[aeiouy]h$/.test(word);
  const end = breathed ? word.length - 1 : word.length;
  let consonants = '';
  const vowels: string[] = [];
  let run = '';
  for (let at = 0; at < end; ) {
    if (isVowel(word[at]!)) {
      run += word[at++]!;
      continue;
    }
    const [letters, sound] = soundAt(word, at);
    at += letters;
    if (run === '' && sound === consonants.at(-1)) continue;
    consonants += sound;
    vowels.push(plainVowels(run));
    run = '';
  }
  vowels.push(plainVowels(run));
  return { consonants, vowels, breathed };
}

function soundAt(word: string, at: number): readonly [letters: number, sound: string] {
  const found = TOGETHER.find(([letters]) => word.startsWith(letters, at));
  return found === undefined ? [1, word[at]!] : [found[0].length, found[1]];
}

/** "ee", "y" and "iy" are "i"; "oo" and "ou" are "u"; doubled ones count once. */
function plainVowels(run: string): string {
  if (run.length === 1) return run === 'y' ? 'i' : run;
  return run
    .replaceAll('y', 'i')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replaceAll('ou', 'u')
    .replace(/(.)\1+/g, '$1');
}

const MORE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'e',
};

/** A word in small letters, without marks, hyphens and apostrophes. */
export function plainLetters(word: string): string {
  const small = word.toLowerCase();
  return /[^a-z]/.test(small)
    ? small.normalize('NFKD').replace(/[^a-z]/g, (sign) => MORE_LETTERS[sign] ?? '')
    : small;
}
