import type { JudgedBlock } from '../types.ts';
import { isAgency } from './agencies.ts';

/** "(Reuters)", "– AFP", "dpa/afp" behind the last sentence. */
const ENDING = /[.!?”"’'\])]\s*[([—–-]\s?(\p{L}[\p{L}/ ]{1,24})[)\]]?\s*$/u;
const LONGEST = 60;

/** "(Reuters)" on a line of its own. */
const LINE = /^[([–—-]\s?(\p{L}[\p{L}\p{M}/ -]{1,24})[)\]]?$/u;

/** The house's own desk beside them: "APA/red". */
const DESK = /^red$/i;

/** Agencies that sign the text at its end, or right below it. */
export function creditOfEnding(blocks: readonly JudgedBlock[]): string[] {
  const at = blocks.findLastIndex(({ role }) => role === 'body');
  const last = blocks[at]?.block.text.slice(-LONGEST) ?? '';
  const below = blocks[at + 1]?.block.text ?? '';
  const names = (ENDING.exec(last) ?? LINE.exec(last) ?? LINE.exec(below))?.[1]?.split('/') ?? [];
  const agencies = names.filter((name) => !DESK.test(name));
  return agencies.every(isAgency) ? agencies : [];
}
