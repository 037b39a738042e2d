import type { Cell } from '../../../views/index.ts';

/** One record of RFC 4180, without the CRLF that ends it. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => escaped(harmless(cell, textOf(cell)))).join(',');
}

/** Names with a semicolon between them; spans as "12-40 52-60", those of the headline as "headline:3-9". */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const spans = cell.filter((part) => typeof part !== 'string');
  if (spans.length > 0)
    return spans.map(({ start, end, in: where }) => `${where ? `${where}:` : ''}${start}-${end}`).join(' ');
  return cell.join('; ');
}

/** A spreadsheet would run a text that begins so as a formula: an apostrophe before it makes it text. Numbers are none. */
function harmless(cell: Cell, text: string): string {
  return typeof cell !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function escaped(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
