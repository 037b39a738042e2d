import { type Span, trimSpan } from '../../text/index.ts';
import type { Quotation } from '../types.ts';
import { LOOKAHEAD, type Mark, readMark } from './marks.ts';
import { closesSingle, endsDouble, opensSingle } from './single.ts';

interface Open {
  readonly mark: Mark | null;
  readonly continues: boolean;
}

/** What pairing has found, and what stands open. */
interface Pairing {
  readonly text: string;
  readonly found: Quotation[];
  readonly stack: Open[];
  /** The quotation that the paragraph before left open, if any. */
  carried: Quotation | null;
}

/**
 * The quotations of each paragraph, outer before inner. One left open ends with its paragraph: the next paragraph
 * takes it up only by an opening mark of its own, or by a closing mark that nothing in it opened.
 */
export function pairQuotations(
  text: string,
  paragraphs: readonly Span[],
  tokensOf: (paragraph: number) => readonly Span[],
): Quotation[] {
  const pairing: Pairing = { text, found: [], stack: [], carried: null };
  paragraphs.forEach((paragraph, index) => {
    const marks: Mark[] = [];
    for (const token of tokensOf(index)) {
      const mark = readMark(text, token);
      if (mark) marks.push(mark);
    }
    pairParagraph(pairing, paragraph, marks);
  });
  return pairing.found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pairParagraph(pairing: Pairing, paragraph: Span, marks: readonly Mark[]): void {
  const first = pairing.found.length;
  marks.forEach((mark, index) => {
    if (mark.double) pairDouble(pairing, paragraph, mark, marks, index);
    else pairSingle(pairing, mark, marks, index);
  });
  const open = pairing.stack[0];
  while (pairing.stack.length > 0) close(pairing, paragraph.end, -1, pairing.stack.length - 1);
  const left = pairing.found.slice(first).find(({ close: at, depth }) => at < 0 && depth === 0);
  pairing.carried = open?.mark?.double ? (left ?? null) : null;
}

function pairDouble(
  pairing: Pairing,
  paragraph: Span,
  mark: Mark,
  marks: readonly Mark[],
  index: number,
): void {
  const level = pairing.stack.findLastIndex((open) => open.mark === null || open.mark.double);
  if (level >= 0 && mark.closes && !(mark.opens && mark.sided && closesLater(marks, index, level, pairing))) {
    dropAbove(pairing, level);
    close(pairing, mark.token.start, mark.token.start, level);
  } else if (mark.opens) {
    // An opening mark inside an open quotation: nested where marks enough follow to close both, else a lost close.
    if (level >= 0 && !closesLater(marks, index, level, pairing)) {
      dropAbove(pairing, level);
      close(pairing, mark.token.start, -1, level);
    }
    const continues = mark.token.start === paragraph.start && pairing.carried !== null;
    pairing.stack.push({ mark, continues });
  } else if (pairing.carried !== null && pairing.stack.length === 0) {
    push(pairing, { start: paragraph.start, end: mark.token.start }, -1, mark.token.start, 0, true);
    pairing.carried = null;
  }
}

/** Are there closing marks enough behind `index` to close the double quotation that it opens and the one around? */
function closesLater(marks: readonly Mark[], index: number, level: number, pairing: Pairing): boolean {
  let depth = pairing.stack.slice(0, level + 1).filter(({ mark }) => mark === null || mark.double).length + 1;
  for (let i = index + 1; i < Math.min(marks.length, index + LOOKAHEAD); i++) {
    const mark = marks[i]!;
    if (!mark.double || !mark.sided) continue;
    if (mark.closes && !mark.opens) depth--;
    else if (mark.opens) depth++;
    if (depth === 0) return true;
  }
  return false;
}

function pairSingle(pairing: Pairing, mark: Mark, marks: readonly Mark[], index: number): void {
  const { text, stack } = pairing;
  const top = stack.at(-1);
  if (top && top.mark !== null && !top.mark.double) {
    if (closesSingle(text, mark, marks, index)) {
      close(pairing, mark.token.start, mark.token.start, stack.length - 1);
      return;
    }
  } else if (top && endsDouble(text, mark, marks, index)) {
    close(pairing, mark.token.start, mark.token.start, stack.length - 1);
    return;
  }
  if (opensSingle(text, mark, marks, index)) stack.push({ mark, continues: false });
}

/** Single marks left open inside a quotation that closes were apostrophes. */
function dropAbove(pairing: Pairing, level: number): void {
  pairing.stack.length = level + 1;
}

function close(pairing: Pairing, end: number, at: number, level: number): void {
  const open = pairing.stack.pop();
  if (!open?.mark) return;
  if (at < 0 && !open.mark.double) return;
  const { token } = open.mark;
  push(pairing, { start: token.end, end }, token.start, at, level, open.continues);
}

function push(
  pairing: Pairing,
  inside: Span,
  open: number,
  closed: number,
  depth: number,
  continues: boolean,
): void {
  const span = trimSpan(pairing.text, inside);
  if (span.start < span.end) pairing.found.push({ ...span, open, close: closed, depth, continues });
}
