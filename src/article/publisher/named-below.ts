import type { BlockRole } from '../../format/index.ts';
import type { JudgedBlock } from '../types.ts';
import { namesOutlet } from './outlet-words.ts';

const FRAME: ReadonlySet<BlockRole> = new Set([
  'legal',
  'navigation',
  'promotion',
  'related',
  'other',
  'byline',
  'caption',
]);
/** The last lines of a dump are the site's, though readers' comments stand right over them. */
const FOOT = 8;

/**
 * Does the page name what stands on its top once more, as it does its outlet? "© 2021 Harbour News", "More from Harbour
 * News", "Harbour News is published by ..." at its foot, "told the News".
 */
export function isNamedBelow(name: string, blocks: readonly JudgedBlock[]): boolean {
  const holds = name === name.toUpperCase() ? inAnyCase(name) : (text: string) => text.includes(name);
  const isOutlet = namesOutlet(name);
  return (
    blocks.some(
      ({ block: { text }, role }) => FRAME.has(role) && holds(text) && (isOutlet || text !== name),
    ) ||
    opensFoot(name, blocks) ||
    isCalledFor(name, blocks)
  );
}

/** "Harbour News has no owner and no advertisers": a sentence at the foot. */
export const opensFoot = (name: string, blocks: readonly JudgedBlock[]): boolean =>
  blocks
    .slice(-FOOT)
    .some(
      ({ block: { text } }) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1)),
    );

function inAnyCase(name: string): (text: string) => boolean {
  const lower = name.toLowerCase();
  return (text) => text.toLowerCase().includes(lower);
}

/** "The Herald" for The Harbour Herald. */
function isCalledFor(name: string, blocks: readonly JudgedBlock[]): boolean {
  const last = name.split(' ').at(-1)!;
  if (!namesOutlet(last)) return false;
  const short = ` the ${last[0]}${last.slice(1).toLowerCase()}`;
  return blocks.some(({ block: { text } }) => {
    const at = text.indexOf(short);
    return (
      at >= 0 &&
      !/[\p{L}\d]/u.test(text[at + short.length] ?? ' ') &&
      !NAME.test(text.slice(at + short.length))
    );
  });
}

/** "the Post Office" is another name. */
const NAME = /^ \p{Lu}/u;
