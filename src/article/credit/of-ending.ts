import type { JudgedBlock } from '../types.ts';
import { isAgency } from './agencies.ts';

/** "(Reuters)", "– AFP", "dpa/afp" behind the last sentence. */
const ENDING = /[.!?”"’'\])]\s*[([—–-]\s?(\p{L}[\p{L}/ ]{1,24})[)\]]?\s*$/u;
const LONGEST = 60;

/** Agencies that sign the text at its end. */
export function creditOfEnding(blocks: readonly JudgedBlock[]): string[] {
  const last = blocks.findLast(({ role }) => role === 'body')?.block.text.slice(-LONGEST) ?? '';
  const names = ENDING.exec(last)?.[1]?.split('/') ?? [];
  return names.every(isAgency) ? names : [];
}
