import type { BlockRole } from '../../../format/index.ts';
import type { Line } from '../../text/lines.ts';
import type { Field, FieldName } from '../field.ts';

/** What an archive's label stands before. */
export interface Label {
  readonly role: BlockRole;
  readonly name: FieldName | null;
}

/** A line that begins with a label: which one, and where the words behind it begin in the page. */
export interface Labelled {
  readonly label: string;
  readonly from: number;
}

/** Labels that mean the same, one entry each. */
export const labels = (
  role: BlockRole,
  list: string,
  name: FieldName | null = null,
): readonly [string, Label][] => list.split('|').map((label) => [label, { role, name }]);

const COLON = /^(\p{L}[\p{L}/ -]{1,40}?)\s?:\s*/u;

/** "BYLINE: Jane Roe": a label of the given ones, in any case, and a colon. */
export function labelOf(line: Line, known: ReadonlyMap<string, Label>): Labelled | null {
  const found = COLON.exec(line.text);
  const label = found?.[1]?.toLowerCase();
  if (!found || label === undefined || !known.has(label)) return null;
  return { label, from: line.start + found[0].length };
}

/** A field whose words go from an offset to the end of a line; null where there are none. */
export const fieldOf = (role: BlockRole, from: number, to: number, name: FieldName | null = null): Field[] =>
  from < to ? [{ name, role, start: from, end: to }] : [];

/** The words behind a label; with it, where it alone says what they are ("Length: 543 words"). */
export const labelledField = (line: Line, from: number, to: number, { role, name }: Label): Field[] =>
  fieldOf(role, role === 'other' && name === null ? line.start : from, to, name);

/** A line as a field of its own. */
export const lineField = (line: Line, role: BlockRole, name: FieldName | null = null): Field[] =>
  fieldOf(role, line.start, line.end, name);

/** The last of the lines that go on with a field: they follow without a blank line, and `ends` does not hold of them. */
export function lastOf(lines: readonly Line[], at: number, ends: (line: Line) => boolean): number {
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.gap === 0 && !ends(lines[last + 1]!)) last++;
  return last;
}
