import type { Line } from './lines.ts';

/** Mail, terminals and PDF readers break lines between these many columns. */
const NARROWEST = 45;
const WIDEST = 110;
/** So many full lines are no accident. */
const ENOUGH = 4;
/** Letters of a printed page differ in width, and a line ends early for a hyphen: such lines are so much of the width. */
const NEARLY = 0.7;
const VERY_NEARLY = 0.85;

/**
 * The width at which a text was wrapped, or null where its lines are as they were written.
 * A wrapped line is full: the first word of the next would not have fitted. Lines that were written short
 * (a menu, a list of headlines) fail that test almost at once.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let full = 0;
  let other = 0;
  for (const [from, to] of runs(lines)) {
    const widest = lines.slice(from, to).reduce((most, line) => Math.max(most, columns(line)), 0);
    const wrapped = widest >= NARROWEST && widest <= WIDEST ? fullLines(lines, from, to, widest) : 0;
    if (wrapped > 0) width = Math.max(width, widest);
    full += wrapped;
    if (wrapped === 0 && to - from > 2) other += to - from;
  }
  return full >= ENOUGH && full >= other ? width : null;
}

/** Does `next` go on with the paragraph that `line` was cut off from? */
export function continues(line: Line, next: Line, width: number): boolean {
  return (
    next.gap === 0 &&
    line.text.length >= NARROWEST / 2 &&
    columns(line) <= WIDEST &&
    !opensParagraph(line, next) &&
    (isFull(line, next, width) || isCut(line, next, width))
  );
}

/** The first line of a paragraph may be set in, and nothing else tells it. */
const opensParagraph = (line: Line, next: Line): boolean =>
  next.indent > line.indent + 1 && !LOWER.test(next.text);

/** Nearly full, in the middle of a sentence, and the next goes on in lower case, or the line is the fuller. */
const isCut = (line: Line, next: Line, width: number): boolean =>
  LOWER.test(next.text)
    ? columns(line) >= NEARLY * width && !ENDED.test(line.text)
    : columns(line) >= VERY_NEARLY * width && MIDST.test(line.text);

const MIDST = /[\p{Ll},;]$/u;

const LOWER = /^\p{Ll}/u;
const ENDED = /[.!?:”"’)…]$/;

const columns = (line: Line): number => line.indent + line.text.length;

const isFull = (line: Line, next: Line, width: number): boolean =>
  columns(line) + 1 + firstWord(next.text) > width;

function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/**
 * How many lines of a stretch are full; 0 where it was not wrapped. Every line is full but those that end a sentence,
 * which may end a paragraph, and some go on in lower case.
 */
function fullLines(lines: readonly Line[], from: number, to: number, width: number): number {
  let full = 0;
  let ended = 0;
  let lower = 0;
  for (let i = from; i < to - 1; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (LOWER.test(next.text)) lower++;
    if (isFull(line, next, width) || isCut(line, next, width)) full++;
    else if (ENDED.test(line.text)) ended++;
    else return 0;
  }
  return full >= ended && lower * 4 >= full ? full : 0;
}

/** Stretches of lines without a blank one between. */
function* runs(lines: readonly Line[]): Generator<[number, number]> {
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.gap === 0) continue;
    yield [from, i];
    from = i;
  }
}
