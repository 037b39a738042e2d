import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { labelledField, lineField } from '../labelled.ts';
import { AFTER_TEXT, CODES } from './labels.ts';

const CODE = /^([A-Z]{2,3})(?:(\t\s*| {2,}\s*)| |$)/;

interface Code {
  readonly code: string;
  readonly line: Line;
  /** Where the field's words begin in the page. */
  readonly from: number;
}

/** A field's code at the beginning of a line: "HD  Ferry sails". `clear`: more than one space parts it from the words. */
function codeOf(line: Line): (Code & { readonly clear: boolean }) | null {
  const [whole, code, clear] = CODE.exec(line.text) ?? [];
  if (whole === undefined || code === undefined || !CODES.has(code)) return null;
  return {
    code,
    line,
    from: line.start + whole.length,
    clear: clear !== undefined || whole === line.text,
  };
}

/** A sentence may begin as a code does ("IN a dry summer"): in the text a code stands clear, or every line after it has one too. */
function endsText(lines: readonly Line[], at: number): boolean {
  const own = codeOf(lines[at]!);
  if (own === null || !AFTER_TEXT.has(own.code)) return false;
  if (own.clear) return true;
  const later = lines.slice(at + 1, at + 1 + AFTER_TEXT.size).map((line) => codeOf(line)?.code);
  if (own.code === 'TD') return !later.includes('TD');
  return later.every((code) => code !== undefined && !(own.code === 'IN' && code === 'CO'));
}

export const isLabelled = (lines: readonly Line[]): boolean =>
  ['HD', 'SN', 'PD'].every((wanted) => lines.some((line) => codeOf(line)?.code === wanted));

/** An article with Factiva's codes before its fields: HD, BY, WC, PD, SN, LP, TD. */
export function readLabelled(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let open: Code | null = null;
  let last: Line | null = null;
  const close = (): void => {
    if (open && last) fields.push(...ofCode(open, last.end));
  };
  for (const [at, line] of lines.entries()) {
    const inText: boolean = open !== null && CODES.get(open.code)!.role === 'body';
    const code: Code | null = !inText || endsText(lines, at) ? codeOf(line) : null;
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
