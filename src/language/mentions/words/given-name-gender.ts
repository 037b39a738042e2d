import { MOSTLY_FEMALE_NAMES, MOSTLY_MALE_NAMES } from './given-names.ts';
import { firstNames, type Gender, surnames } from './lexicon.ts';

/** Letters at a name's end that are looked at. */
const LONGEST_END = 4;
const LEAST_NAMES = 8;
/** Of the listed names with an ending, so many must be of one gender. */
const LEAST_SHARE = 0.85;

const mostly: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...MOSTLY_MALE_NAMES.map((name) => [name, 'male'] as const),
  ...MOSTLY_FEMALE_NAMES.map((name) => [name, 'female'] as const),
]);

let endings: ReadonlyMap<string, Gender> | null = null;

/**
 * The gender that a given name most likely tells: as listed, also where it is a surname too, else by its ending among
 * the listed ones ("Lurene" as "Darlene"). A word that stands alone and that no list has may be a surname: null.
 */
export function givenNameGender(name: string, inFull: boolean): Gender | null {
  const listed = firstNames.get(name);
  if (listed) return listed;
  const likely = mostly.get(name);
  if (likely !== undefined) return likely;
  if (listed === null) return null;
  if (!inFull || surnames.has(name)) return null;
  endings ??= readEndings();
  const lower = name.toLowerCase();
  for (let length = LONGEST_END; length > 0; length--) {
    const gender = endings.get(lower.slice(-length));
    if (gender !== undefined && lower.length > length) return gender;
  }
  return null;
}

/** Endings that nearly all listed given names of one gender have. */
function readEndings(): Map<string, Gender> {
  const counts = new Map<string, { male: number; female: number }>();
  for (const [name, gender] of firstNames) {
    if (gender === null) continue;
    const lower = name.toLowerCase();
    for (let length = 1; length <= LONGEST_END && length < lower.length; length++) {
      const end = lower.slice(-length);
      const count = counts.get(end) ?? { male: 0, female: 0 };
      count[gender]++;
      counts.set(end, count);
    }
  }
  const telling = new Map<string, Gender>();
  for (const [end, { male, female }] of counts) {
    if (male + female < LEAST_NAMES) continue;
    if (male >= LEAST_SHARE * (male + female)) telling.set(end, 'male');
    if (female >= LEAST_SHARE * (male + female)) telling.set(end, 'female');
  }
  return telling;
}
