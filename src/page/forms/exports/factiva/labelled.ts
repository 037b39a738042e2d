import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { labelledField, lineField } from '../labelled.ts';
import { AFTER_TEXT, CODES } from './labels.ts';

const CODE = /^([A-Z]{2,3})(?:(\t| {2,})\s*|( )|$)/;

interface Code {
  readonly code: string;
  readonly line: Line;
  /** Where the field's words begin in the page. */
  readonly from: number;
}

/** A field's code at the beginning of a line; in the text only where it stands clear of what follows ("IN  i72 : ..."). */
function codeOf(line: Line, inText: boolean): Code | null {
  const [whole, code, clear, narrow] = CODE.exec(line.text) ?? [];
  if (whole === undefined || code === undefined || !CODES.has(code)) return null;
  if (inText && (narrow !== undefined || !AFTER_TEXT.has(code))) return null;
  if (inText && clear === undefined && whole.length < line.text.length) return null;
  return { code, line, from: line.start + whole.length };
}

export const isLabelled = (lines: readonly Line[]): boolean =>
  ['HD', 'SN', 'PD'].every((wanted) => lines.some((line) => codeOf(line, false)?.code === wanted));

/** An article with Factiva's codes before its fields: HD, BY, WC, PD, SN, LP, TD. */
export function readLabelled(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let open: Code | null = null;
  let last: Line | null = null;
  const close = (): void => {
    if (open && last) fields.push(...ofCode(open, last.end));
  };
  for (const line of lines) {
    const inText: boolean = open !== null && CODES.get(open.code)!.role === 'body';
    const code: Code | null = codeOf(line, inText);
    if (code === null && open === null) fields.push(...lineField(line, 'other'));
    if (code !== null) {
      close();
      open = code;
    }
    last = line;
  }
  close();
  return fields;
}

const ofCode = ({ code, line, from }: Code, to: number): Field[] =>
  labelledField(line, from, to, CODES.get(code)!);
