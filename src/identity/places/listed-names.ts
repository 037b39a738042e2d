import type { Segment } from '../../language/index.ts';
import { beginsListed, listedFor } from './candidates.ts';
import { foldName } from './fold.ts';
import type { PlaceName } from './names.ts';

/** The longest listed name in tokens: "Democratic Republic of the Congo". */
const LONGEST = 5;

/** Countries, states, seas and regions that stand where no name was found ("the Ohio governor", "in Mosul, Iraq"). */
export function listedNames(segment: Segment, free: Uint8Array): PlaceName[] {
  const found: PlaceName[] = [];
  for (let at = 0; at < segment.tokens.length; ) {
    const begins =
      free[at] === 1 && isCapitalised(segment, at) && beginsListed(segment.tokens[at]?.lower ?? '');
    const name = begins ? longestAt(segment, at, free) : null;
    if (name) found.push(name);
    at = name ? at + name.tokens : at + 1;
  }
  return found;
}

function longestAt(segment: Segment, at: number, free: Uint8Array): (PlaceName & { tokens: number }) | null {
  const { text, tokens } = segment;
  const start = tokens[at]?.start ?? 0;
  for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count--) {
    const last = at + count - 1;
    const end = tokens[last]?.end ?? 0;
    if (free[last] !== 1 || !isCapitalised(segment, last)) continue;
    const name = text.slice(start, end);
    const folded = foldName(name);
    const candidates = listedFor(folded);
    if (candidates.length > 0 && isMeant(segment, at, name)) {
      return { start, end, name, folded, candidates, tokens: count };
    }
  }
  return null;
}

/** "Mass." and "Ore." are states only behind a place: "Salem, Ore."; "us" is none. */
function isMeant(segment: Segment, at: number, name: string): boolean {
  if (name.endsWith('.') && name.length > 2 && !/^U\./.test(name))
    return /^[,(]$/.test(segment.tokens[at - 1]?.text ?? '');
  return name.length > 2 || name === name.toUpperCase();
}

function isCapitalised(segment: Segment, at: number): boolean {
  const text = segment.tokens[at]?.text ?? '';
  const code = text.charCodeAt(0);
  return code < 0x80 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}
