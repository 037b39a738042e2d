import type { JudgedBlock } from '../types.ts';
import { isPrintedName } from './printed-name.ts';
import { splitNames } from './split-names.ts';

const LABEL =
  /^(?:(?:written|posted|published|words|text|story|report) by|by|von|par|por|autor(?:in)?|author|auteur|veröffentlicht von)\s?:?$/iu;

/** "Written by", and the name in the next block. */
export function underLabel(blocks: readonly JudgedBlock[]): readonly string[] {
  const at = blocks.findIndex(({ block }) => LABEL.test(block.text));
  const next = at < 0 ? undefined : blocks[at + 1];
  return next === undefined ? [] : splitNames(next.block.text).filter(isPrintedName);
}
