import type { Line } from '../../../text/lines.ts';
import { labelOf, lastOf } from '../labelled.ts';
import { isRights } from '../line-kinds.ts';
import { HEAD, LENGTHS, TAIL } from './labels.ts';

const MARK = /^(?:body|full text|corps|texte intégral)\s?:?$/i;
const INLINE_MARK = /^body\s?:\s+/i;
const TAIL_MARK = /^(?:classification|graphic|correction-date|end of document)$/i;

/** Where an article's text begins and ends, as indexes of lines; `marked` where a line "Body" says so. */
export interface Zones {
  readonly body: number;
  readonly tail: number;
  readonly marked: boolean;
}

export const isBodyMark = (line: Line): boolean => MARK.test(line.text) || INLINE_MARK.test(line.text);

/** Where the words begin in a line "BODY: The ferry ..."; the line's own beginning elsewhere. */
export const startOfText = (line: Line): number =>
  line.start + (INLINE_MARK.exec(line.text)?.[0].length ?? 0);

/** The three parts of an article; null where nothing tells the head from the text. */
export function zonesOf(lines: readonly Line[]): Zones | null {
  const mark = lines.findIndex(isBodyMark);
  const marked = mark >= 0;
  const body = marked ? mark + (MARK.test(lines[mark]!.text) ? 1 : 0) : afterHead(lines);
  if (body === null) return null;
  const tail = lines.findIndex((line, index) => index >= body && beginsTail(line));
  return { body, tail: tail < 0 ? lines.length : tail, marked };
}

/** Older exports have no "Body": the text is what comes after the labels around the length. */
function afterHead(lines: readonly Line[]): number | null {
  const length = lines.findIndex((line) => LENGTHS.has(labelOf(line, HEAD)?.label ?? ''));
  if (length < 0) return null;
  let at = length + 1;
  for (;;) {
    const line = lines[at];
    if (line === undefined || labelOf(line, HEAD) === null) return at;
    at = lastOf(lines, at, (next) => labelOf(next, HEAD) !== null) + 1;
  }
}

export const beginsTail = (line: Line): boolean =>
  TAIL_MARK.test(line.text) ||
  labelOf(line, TAIL) !== null ||
  (line.gap > 0 && /\d{4}|^all rights/i.test(line.text) && isRights(line.text));
