import { isSpace, type Span, trimSpan } from '../../text/index.ts';

const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 100;

/**
 * Paragraphs: what blank lines part, and single line breaks too, unless the lines are so even that they were
 * hard-wrapped. Trimmed, never empty.
 */
export function splitParagraphs(text: string): Span[] {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n|\u2029/g : /\n|\u2029/g;
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) paragraphs.push(span);
  };
  for (const found of text.matchAll(breaks)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** Most lines that another follows directly are about as long as a terminal is wide. */
function isHardWrapped(text: string): boolean {
  let inner = 0;
  let even = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end > start && end + 1 < text.length && !isSpace(text.charCodeAt(end + 1))) {
      inner++;
      if (end - start >= SHORTEST_WRAPPED && end - start <= LONGEST_WRAPPED) even++;
    }
    start = end + 1;
  }
  return inner >= 3 && even > 0.75 * inner;
}
