import { isAgency, isOutlet } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';
import { partsOf } from './line-parts.ts';
import { isPerson } from './printed-name.ts';
import { isReadingTime } from './reading-time.ts';

/** "Jane Roe | 3 May 2021", "3 May 2021 Jane Roe". Before a comma it may be a place, unless a note tells of the author; before a colon it is a label. */
export function besideDate({ block }: JudgedBlock, blocks: readonly JudgedBlock[]): readonly string[] {
  if (!/\d/.test(block.text)) return [];
  const people = partsOf(block.text).filter((part) => isAgency(part) || (isPerson(part) && !isOutlet(part)));
  const [name] = people;
  if (name === undefined || people.length > 1 || block.text.includes(`${name}:`)) return [];
  const isPlace = block.text.startsWith(`${name},`) && !blocks.some((other) => tellsOf(other, name));
  return isPlace ? [] : [name];
}

const NOTE = /^ (?:is|reports|covers|writes|has|joined|works)(?!\p{L})/u;

/** A note on somebody: "Jane Roe covers the islands." */
export const tellsOf = ({ block }: JudgedBlock, name: string): boolean =>
  block.text.startsWith(name) && NOTE.test(block.text.slice(name.length));

const OTHERS = new Set<JudgedBlock['role']>([
  'body',
  'headline',
  'caption',
  'related',
  'comment',
  'standfirst',
  'tags',
]);

/** A person's name alone on the line next to the date's; `blocks` are all of the page's, `zone` those where authors stand. */
export function nextToDate(zone: readonly JudgedBlock[], blocks: readonly JudgedBlock[]): readonly string[] {
  const name = zone.find(
    ({ block, role }) => !OTHERS.has(role) && isPerson(block.text) && isByDate(block, blocks),
  );
  return name === undefined ? [] : [name.block.text];
}

function isByDate(block: JudgedBlock['block'], blocks: readonly JudgedBlock[]): boolean {
  const at = blocks.findIndex((one) => one.block === block);
  return isDated(blocks[at - 1]) || isDated(blocks[at + 1]);
}

const isDated = (judged: JudgedBlock | undefined): boolean =>
  judged !== undefined &&
  ((judged.role === 'dateline' && /\d/.test(judged.block.text)) ||
    (judged.block.tag === 'line' && isReadingTime(judged.block.text)));

/** Name and date right under the text, and no comment under them: who wrote it. */
export function signsFoot(blocks: readonly JudgedBlock[]): readonly string[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const [name, date, below] = last < 0 ? [] : blocks.slice(last + 1, last + 4);
  if (name === undefined || !isDated(date) || OTHERS.has(name.role) || !isPerson(name.block.text)) return [];
  return below !== undefined && isSaid(below) ? [] : [name.block.text];
}

/** What a reader says under name and date. */
const isSaid = ({ block, role }: JudgedBlock): boolean =>
  role === 'comment' || /[.!?…]$/u.test(block.text) || block.text.split(' ').length > MOST_WORDS;
const MOST_WORDS = 12;
