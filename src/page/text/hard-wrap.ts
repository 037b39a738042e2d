import type { Line } from './lines.ts';

/** Mail, terminals and PDF readers break lines between these many columns. */
const NARROWEST = 45;
const WIDEST = 110;

/**
 * The width at which a text was wrapped, or null where its lines are as they were written.
 * A wrapped line is full: the first word of the next would not have fitted. Lines that were written short
 * (a menu, a list of headlines) fail that test almost at once.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let wrapped = 0;
  let other = 0;
  for (const [from, to] of runs(lines)) {
    const widest = Math.max(...lines.slice(from, to).map((line) => line.text.length));
    if (widest > WIDEST || to - from < 3) continue;
    if (widest >= NARROWEST && allFull(lines, from, to, widest)) {
      wrapped++;
      width = Math.max(width, widest);
    } else other++;
  }
  return wrapped >= 2 && wrapped * 2 >= other ? width : null;
}

/** Does `next` go on with the paragraph that `line` was cut off from? */
export function continues(line: Line, next: Line, width: number): boolean {
  return (
    next.gap === 0 &&
    line.text.length >= NARROWEST / 2 &&
    line.text.length <= WIDEST &&
    isFull(line, next, width)
  );
}

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.indent + line.text.length + 1 + firstWord(next.text) > width;

function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/** Every line but a paragraph's last is full, and some go on in lower case, as sentences do. */
function allFull(lines: readonly Line[], from: number, to: number, width: number): boolean {
  let lower = 0;
  for (let i = from; i < to - 1; i++) {
    if (!isFull(lines[i]!, lines[i + 1]!, width)) return false;
    if (/^\p{Ll}/u.test(lines[i + 1]!.text)) lower++;
  }
  return lower * 4 >= to - from - 1;
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
