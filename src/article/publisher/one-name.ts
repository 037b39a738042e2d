import { unescapeTwice } from '../headline/unescape.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';

const LONG = 32;
const TAGLINE = / [-–—|•:] |: /;
const DOMAIN = /^(?:www\.)?([\p{L}\d-]+)\.\p{Ll}{2,8}(?:\.\p{Ll}{2})?$/iu;

/**
 * One spelling of the outlet's name: of those that the page states, the first, without its motto, and spelled as people
 * write it where the page also spells it so ("PC Gamer" for "pcgamer", "Meridian Wire" for "MERIDIAN WIRE").
 */
export function oneName(names: readonly string[], blocks: readonly JudgedBlock[]): string | null {
  const first = names[0] === undefined ? undefined : withoutMotto(unescapeTwice(names[0]), names);
  if (first === undefined) return null;
  if (isWritten(first)) return first;
  const keys = new Set([titleKey(first), titleKey(DOMAIN.exec(first)?.[1] ?? first)]);
  const other = names.find((name) => keys.has(titleKey(name)) && isWritten(name));
  return other ?? asPrinted(first, blocks) ?? first.replace(/^www\./, '');
}

/** "Harbour Press - News from the quay": what stands before the mark, where that is stated alone or the whole is long. */
function withoutMotto(name: string, names: readonly string[]): string {
  const mark = TAGLINE.exec(name);
  if (mark === null) return name;
  const before = name.slice(0, mark.index).trim();
  const isStated = names.some((other) => other !== name && titleKey(other) === titleKey(before));
  return isStated || (name.length > LONG && before.length <= LONG && before.length > 2) ? before : name;
}

/** In capitals and small letters, as no address and no slug is. */
const isWritten = (name: string): boolean =>
  name !== name.toUpperCase() && name !== name.toLowerCase() && !DOMAIN.test(name);

const SHORT = 200;

/** A name in capitals as a short line of the page spells it in both. */
function asPrinted(name: string, blocks: readonly JudgedBlock[]): string | null {
  const wanted = name.toLowerCase();
  if (name === wanted || name.length < 5) return null;
  for (const { block } of blocks) {
    const at = block.text.length > SHORT ? -1 : block.text.toLowerCase().indexOf(wanted);
    const printed = at < 0 ? name : block.text.slice(at, at + name.length);
    if (isWritten(printed) && printed.split(' ').every((word) => /^\p{Lu}/u.test(word))) return printed;
  }
  return null;
}
