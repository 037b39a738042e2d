import type { Span } from '../../text/index.ts';

/**
 * Whether a date stands alone on its line and is the article's own: TimeML's CREATION_TIME,
 * which belongs to the page and is no time that the text speaks of.
 */
export function isDateline(text: string, { start, end }: Span, value: string, date: string | null): boolean {
  return date !== null && value === date.slice(0, 10) && startsLine(text, start) && endsLine(text, end);
}

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || text[at] === '\n';
}

function endsLine(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || text[at] === '.')) at++;
  return at === text.length || text[at] === '\n';
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;
