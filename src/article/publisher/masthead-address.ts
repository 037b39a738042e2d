import type { JudgedBlock } from '../types.ts';

const ADDRESS = /^(?:www\.)?(\p{L}[\p{L}\d-]{2,30})\.\p{Ll}{2,7}\s+[—–|-]\s+\p{L}/u;
const WORD = /[\p{L}\d-]+/gu;
/** Name and date stand within so many lines below. */
const HEAD = 8;

/** The outlet in "QUAYSIDE.example — news of the harbour" on top of a dump, spelled as a line with name and date spells it. */
export function outletOfAddress(blocks: readonly JudgedBlock[]): string | null {
  const label = ADDRESS.exec(blocks[0]?.block.text ?? '')?.[1];
  if (label === undefined) return null;
  const stamps = blocks.slice(1, HEAD).filter(({ role }) => role === 'dateline' || role === 'byline');
  const words = stamps.flatMap(({ block }) => block.text.match(WORD) ?? []);
  return words.find((word) => word.toLowerCase() === label.toLowerCase()) ?? label;
}

const HOST = /^(?:www\.)?((?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,7})$/;

/** "quayside.example" alone on the first line, as reading views print it. */
export const hostOnTop = (blocks: readonly JudgedBlock[]): string | null =>
  HOST.exec(blocks[0]?.block.text ?? '')?.[1] ?? null;
