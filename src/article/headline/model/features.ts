import type { BlockRole } from '../../../format/index.ts';
import { isPerson } from '../../authors/printed-name.ts';
import type { Line, Scene } from './scene.ts';

const ROLES: readonly BlockRole[] = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'related',
  'promotion',
  'navigation',
  'legal',
  'tags',
  'other',
];
const FAR = 40;
const NEAR = 6;
const AROUND = 3;

type Feature = readonly [name: string, value: (line: Line, scene: Scene) => number];

const is = (holds: boolean): number => (holds ? 1 : 0);
const wordsIn = (text: string): number => text.split(' ').length;
const textAt = (scene: Scene, index: number): string => scene.blocks[index]?.block.text ?? '';

/** What a line says of itself. */
const OWN: readonly Feature[] = [
  ['words', ({ text }) => wordsIn(text)],
  ['characters', ({ text }) => text.length],
  ['stop', ({ text }) => is(/[.。]$/.test(text))],
  ['asks', ({ text }) => is(/[?!？！]$/.test(text))],
  ['goes-on', ({ text }) => is(/[:,;…\-–—»>]$|\.\.\.$/.test(text))],
  ['capital', ({ text }) => is(/^[\p{Lu}\p{Lo}"“„«'‘\d]/u.test(text))],
  ['capitals', ({ text }) => shareOf(text, /^\P{L}*\p{Lu}/u)],
  ['all-capitals', ({ text }) => is(text === text.toUpperCase() && text !== text.toLowerCase())],
  ['figures', ({ text }) => shareOf(text, /\d/)],
  ['bars', ({ text }) => (text.match(/[|>»·•→/]/g) ?? []).length],
  ['seams', ({ text }) => (text.match(/\p{Ll}\p{Lu}/gu) ?? []).length],
  ['colon', ({ text }) => is(/: /.test(text))],
  ['quotes', ({ text }) => is(/["“”„«»‘’]/.test(text))],
  ['name', ({ text }) => is(isPerson(text))],
  ['addresses', ({ text }) => is(/https?:|www\.|@/.test(text))],
];

const shareOf = (text: string, pattern: RegExp): number => {
  const words = text.split(' ');
  return words.filter((word) => pattern.test(word)).length / words.length;
};

/** Where it stands. */
const PLACE: readonly Feature[] = [
  ['to-text', ({ index }, { first }) => clamp(first - index)],
  ['to-judged', ({ index }, { judged }) => (judged < 0 ? FAR : clamp(judged - index))],
  ['from-top', ({ index }) => Math.min(FAR, index)],
  ['gap-before', ({ index }, { blocks }) => Math.min(3, blocks[index]!.block.gap)],
  ['gap-behind', ({ index }, { blocks }) => Math.min(3, blocks[index + 1]?.block.gap ?? 0)],
  ['same', ({ same }) => Math.min(4, same)],
  ['within', ({ within }) => Math.min(3, within)],
  ['tails', ({ tails }) => Math.min(3, tails)],
  ['heads', ({ heads }) => Math.min(3, heads)],
  ['signed', ({ text }, { signed }) => is(text === signed)],
];

const clamp = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** What stands around it. */
const BESIDE: readonly Feature[] = [
  ['to-byline', ({ index }, scene) => distanceTo(scene, index, 'byline', 1)],
  ['to-dateline', ({ index }, scene) => distanceTo(scene, index, 'dateline', 1)],
  ['from-byline', ({ index }, scene) => distanceTo(scene, index, 'byline', -1)],
  ['from-dateline', ({ index }, scene) => distanceTo(scene, index, 'dateline', -1)],
  ['to-caption', ({ index }, scene) => distanceTo(scene, index, 'caption', 1)],
  ['words-behind', ({ index }, scene) => wordsIn(textAt(scene, index + 1))],
  ['words-before', ({ index }, scene) => wordsIn(textAt(scene, index - 1))],
  ['stop-behind', ({ index }, scene) => is(/[.。]$/.test(textAt(scene, index + 1)))],
  ['words-around', ({ index }, scene) => meanWords(scene, index)],
  ['long-above', ({ index }, scene) => longAbove(scene, index)],
];

function distanceTo({ blocks }: Scene, index: number, role: BlockRole, step: 1 | -1): number {
  for (let distance = 1; distance <= NEAR; distance++)
    if (blocks[index + step * distance]?.role === role) return distance;
  return NEAR + 1;
}

function meanWords(scene: Scene, index: number): number {
  let sum = 0;
  for (let at = index - AROUND; at <= index + AROUND; at++)
    if (at !== index) sum += Math.min(20, wordsIn(textAt(scene, at)));
  return sum / (2 * AROUND);
}

/** Lines of four words and more right above: a list of other pages' titles. */
function longAbove(scene: Scene, index: number): number {
  let at = index - 1;
  while (at >= 0 && index - at <= NEAR && wordsIn(textAt(scene, at)) > 3) at--;
  return index - 1 - at;
}

/** Of its words, how many the text has, too. */
const SHARED: readonly Feature[] = [
  ['shared', ({ words }, { wordsOfText }) => shareIn(words, wordsOfText)],
  ['shared-beginning', ({ words }, { wordsOfBeginning }) => shareIn(words, wordsOfBeginning)],
  ['shared-count', ({ words }, { wordsOfText }) => countIn(words, wordsOfText)],
];

function countIn(own: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of own) if (words.has(word)) count++;
  return count;
}

const shareIn = (own: ReadonlySet<string>, words: ReadonlySet<string>): number =>
  own.size === 0 ? 0 : countIn(own, words) / own.size;

const JUDGED: readonly Feature[] = ROLES.map((role) => [
  `judged-${role}`,
  ({ index }, { blocks }) => is(blocks[index]!.role === role),
]);

const ALL: readonly Feature[] = [...OWN, ...PLACE, ...BESIDE, ...SHARED, ...JUDGED];

/** The names of all features, in the order of a row. */
export const FEATURES: readonly string[] = ALL.map(([name]) => name);

/** A line's features, in the order of `FEATURES`. */
export const rowOf = (line: Line, scene: Scene): Float64Array =>
  Float64Array.from(ALL, ([, value]) => value(line, scene));
