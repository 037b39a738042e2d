import { readFileSync } from 'node:fs';
import type { GivenArticle } from '../../src/format/index.ts';
import { chanceOf } from '../../test/power/chance.ts';

/** An article that nobody wrote, with what is known of it because it was put together. */
export interface InventedArticle extends GivenArticle {
  readonly headline: string;
  readonly date: string;
  readonly publisher: string;
  /** Who says which words of the text. */
  readonly says: readonly (readonly [speaker: string, words: string])[];
}

const SEED = 20261121;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** Stories begin so often, and run so long, that some forty are under way on any day. */
const STORIES_A_DAY = 13;
const DAYS_A_STORY = 3;
const MOST_A_STORY = 8;
const PARAGRAPHS = 12;
/** So often an article takes the agency's paragraphs over. */
const COPIES = 0.25;
const SYLLABLES = 'ba bel dor es fal gra hol im kel la mor ner os pel ra sun ta ul ver wyn'.split(' ');
const OUTLETS = Array.from(
  { length: 40 },
  (_, i) => `The ${nameOf(i * 37 + 11)} ${['Post', 'Courier'][i % 2]}`,
);
const TOPIC_WORDS = 14;
/** News has its set phrases, some in many articles and most in few. */
const PHRASES = 3000;
const PHRASE_WORDS = 4;

/** Word stems as often as news has them (models/word-frequency.json): the words of these articles. */
const { words } = JSON.parse(
  readFileSync(new URL('../../models/word-frequency.json', import.meta.url), 'utf8'),
) as { readonly words: Readonly<Record<string, number>> };
const STEMS = Object.keys(words);
const SUMS = Object.values(words).map(
  (
    (sum) => (count: number) =>
      (sum += count)
  )(0),
);

const PHRASE_LIST = phrases(chanceOf(SEED + 1));

/** The same articles each time, in the order of their stories, without end. */
export function* inventedNews(): Generator<InventedArticle> {
  const chance = chanceOf(SEED);
  let number = 0;
  for (let story = 0; ; story++)
    for (const article of articlesOf(story, chance)) yield { ...article, id: `invented-${number++}` };
}

/** What all articles of a story speak of. */
interface Matter {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly place: string;
}

function* articlesOf(story: number, chance: () => number): Generator<InventedArticle> {
  const matter: Matter = {
    words: Array.from({ length: TOPIC_WORDS }, () => anyOf(STEMS, chance)),
    people: [`${nameOf(story * 7)} ${nameOf(story * 3 + 1)}`, `${nameOf(story * 5 + 2)} ${nameOf(story)}`],
    place: nameOf(story * 11 + 5),
  };
  const agency = paragraphsOf(matter, chance);
  const count = 1 + Math.floor(chance() ** 2 * MOST_A_STORY);
  for (let i = 0; i < count; i++) {
    const own = paragraphsOf(matter, chance);
    const paragraphs = chance() < COPIES ? [...own.slice(0, 4), ...agency.slice(2, 8)] : own;
    const day = story / STORIES_A_DAY + chance() * DAYS_A_STORY;
    yield {
      id: '',
      headline: capital(`${anyOf(matter.words, chance)} ${anyOf(matter.words, chance)} in ${matter.place}`),
      date: new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10),
      publisher: anyOf(OUTLETS, chance),
      text: paragraphs.map(({ text }) => text).join('\n\n'),
      says: paragraphs.flatMap(({ said }) => (said ? [said] : [])),
    };
  }
}

interface Paragraph {
  readonly text: string;
  readonly said: readonly [speaker: string, words: string] | null;
}

function paragraphsOf(matter: Matter, chance: () => number): Paragraph[] {
  return Array.from({ length: PARAGRAPHS }, (_, i) =>
    i % 3 === 1 ? speech(matter, chance) : { text: report(matter, chance), said: null },
  );
}

function phrases(chance: () => number): string[] {
  const words = () => Array.from({ length: PHRASE_WORDS }, () => commonWord(chance() * SUMS.at(-1)!));
  return Array.from({ length: PHRASES }, () => words().join(' '));
}

/** No four words of a sentence stand in all but those of the phrase. */
function report(matter: Matter, chance: () => number): string {
  const word = () => wordOf(matter, chance);
  const phrase = PHRASE_LIST[Math.floor(chance() ** 2 * PHRASES)]!;
  const far = nameOf(Math.floor(chance() * 3000));
  const sentences = [
    () => `The ${word()} ${word()} of ${matter.place} had ${phrase} on ${day(chance)}`,
    () => `${word()} and ${word()} were ${word()} by the ${word()} ${word()} from ${far}`,
    () => `A ${word()} ${word()} that ${word()} ${word()} for ${word()} ${word()} was ${word()} ${word()}`,
    () => `In ${matter.place} ${word()} ${word()} would ${word()} a ${word()} after ${word()} ${word()}`,
    () => `${anyOf(matter.people, chance)} ${word()} ${word()} with ${word()} ${word()} to ${word()} ${far}`,
  ];
  return `${[0, 1, 2].map(() => capital(anyOf(sentences, chance)())).join('. ')}.`;
}

function speech(matter: Matter, chance: () => number): Paragraph {
  const word = () => wordOf(matter, chance);
  const speaker = anyOf(matter.people, chance);
  const words = `the ${word()} ${word()} would ${word()} ${word()} and ${word()} before ${word()} ${word()} was ${word()} by ${word()} ${word()}`;
  return { text: `${speaker} said ${words}. ${report(matter, chance)}`, said: [speaker, words] };
}

/** Every third word is of the story, the others of any. */
function wordOf(matter: Matter, chance: () => number): string {
  return chance() < 0.33 ? anyOf(matter.words, chance) : commonWord(chance() * SUMS.at(-1)!);
}

function commonWord(point: number): string {
  let low = 0;
  let high = SUMS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (SUMS[middle]! < point) low = middle + 1;
    else high = middle;
  }
  return STEMS[low]!;
}

function nameOf(number: number): string {
  const [a, b, c] = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20];
  return capital(`${SYLLABLES[a]}${SYLLABLES[b]}${c > 0 ? SYLLABLES[c] : ''}`);
}

function day(chance: () => number): string {
  return anyOf(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], chance);
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function anyOf<T>(list: readonly T[], chance: () => number): T {
  return list[Math.floor(chance() * list.length)]!;
}
