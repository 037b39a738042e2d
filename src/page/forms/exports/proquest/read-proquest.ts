import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { fieldOf, type Label, labelledField, labelOf, lastOf, lineField } from '../labelled.ts';
import { ALL, SURE } from './labels.ts';

const COUNTER = /^document \d+ of \d+$/i;

/** One article of a ProQuest export: fields with labels, and "Full text:" among them. */
export function readProquest(lines: readonly Line[]): Field[] {
  const text = lines.findIndex((line) => isText(line));
  if (text < 0) return labelledFields(lines, false);
  const tail = tailAfter(lines, text);
  const head = labelledFields(lines.slice(0, text), false);
  const from = labelOf(lines[text]!, ALL)?.from ?? lines[text]!.end;
  return [
    ...head,
    ...fieldOf('body', from, lines[tail - 1]!.end),
    ...labelledFields(
      lines.slice(tail),
      head.some(({ role }) => role === 'headline'),
    ),
  ];
}

/** "Full text: ..." or, in later exports, a line "FULL TEXT" over the text and a line "DETAILS" under it. */
const isText = (line: Line): boolean =>
  /^full text$/i.test(line.text) || ALL.get(labelOf(line, ALL)?.label ?? '')?.role === 'body';

const isDetails = ({ text }: Line): boolean => /^(?:details|links)$/i.test(text);

/**
 * The first line after the text that a sure label begins, or one before it in a row of labels. A label that comes
 * again is no field at its first place: the text has a sentence that begins so.
 */
function tailAfter(lines: readonly Line[], text: number): number {
  const last = new Map(lines.map((line, i) => [labelOf(line, ALL)?.label, i]));
  const isField = (i: number, known: ReadonlyMap<string, Label>): boolean => {
    const line = lines[i]!;
    const found = labelOf(line, known);
    if (isDetails(line)) return lines[i + 1] !== undefined && labelOf(lines[i + 1]!, ALL) !== null;
    return found !== null && last.get(found.label) === i;
  };
  let tail = lines.findIndex((_, i) => i > text && isField(i, SURE));
  if (tail < 0) return lines.length;
  while (tail - 1 > text && isField(tail - 1, ALL)) tail--;
  return tail;
}

/** Fields by their labels; the first line without one is the headline, unless there is one already. */
function labelledFields(lines: readonly Line[], titled: boolean): Field[] {
  const fields: Field[] = [];
  let headed = titled;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const found = labelOf(line, ALL);
    if (found === null) {
      const headline = !headed && !COUNTER.test(line.text) && /\p{L}/u.test(line.text);
      if (headline) headed = true;
      fields.push(...lineField(line, headline ? 'headline' : 'other'));
      continue;
    }
    const label = ALL.get(found.label)!;
    at = lastOf(lines, at, (next) => labelOf(next, ALL) !== null);
    const end = label.name === 'publisher' ? beforePlace(lines[at]!, found.from) : lines[at]!.end;
    const again = label.role === 'headline' && headed;
    fields.push(...labelledField(line, found.from, end, again ? { role: 'other', name: null } : label));
    if (label.role === 'headline') headed = true;
  }
  return fields;
}

/** "The Norhaven Post; Norhaven": behind the outlet stands where it appears. */
function beforePlace({ text, start, end }: Line, from: number): number {
  const mark = text.indexOf(';', from - start);
  return mark < 0 ? end : start + mark;
}
