import { MOST_LINES } from '../limits.ts';

/** One line with text in it, where it stands, how far in, and how many blank lines stand before it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly gap: number;
}

const TAB = 8;

/** The lines of a text that are not blank, in order, up to a limit. Line ends may be of any system's. */
export function linesOf(decoded: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  while (from <= decoded.length && lines.length < MOST_LINES) {
    const to = lineEnd(decoded, from);
    const line = trimmed(decoded, from, to, gap);
    if (line === null) gap++;
    else {
      lines.push(line);
      gap = 0;
    }
    from = decoded.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029) return i;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number, gap: number): Line | null {
  let start = from;
  let indent = 0;
  while (start < to && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 0x09 ? TAB : 1;
    start++;
  }
  if (start === to) return null;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { text: text.slice(start, end), start, end, indent, gap };
}

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x0b ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0;
