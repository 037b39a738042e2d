import { type Line, linesOf } from '../text/lines.ts';

/** Lines that a program broke are no longer than this. */
const WIDEST = 100;

/**
 * The paragraphs of an article that a program wrote out, as offsets in it: where its lines are short and some of them
 * have a blank line between them, or stand further in, that is what parts paragraphs; else each line is one.
 */
export function paragraphsIn(text: string): [number, number][] {
  const lines = linesOf(text);
  const broken =
    lines.every((line) => line.text.length <= WIDEST) && lines.some((line, i) => i > 0 && line.gap > 0);
  const paragraphs: [number, number][] = [];
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && broken && goesOn(lines[i - 1]!, line)) last[1] = line.end;
    else paragraphs.push([line.start, line.end]);
  }
  return paragraphs;
}

const goesOn = (line: Line, next: Line): boolean => next.gap === 0 && next.indent <= line.indent;
