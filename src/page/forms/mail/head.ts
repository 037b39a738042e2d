import type { Field } from '../field.ts';
import { partsOfSender } from './sender.ts';

export interface MailHead {
  readonly fields: readonly Field[];
  /** Where the text begins in the page. */
  readonly body: number;
  readonly html: boolean;
  /** As the mail gives it. */
  readonly language: string | null;
}

interface HeadLine {
  readonly name: string;
  readonly value: string;
  readonly from: number;
}

const FORWARDED = /^(?:(?:fwd?|wg|tr|rv|enc|rif|doorst|re|aw|sv|vs|antw)\s?:\s*)+/i;

/** The lines at the head of a mail as it was unpacked (see `source/mail`): one line each, in UTF-8, and a blank line after them. */
export function headOf(decoded: string): MailHead {
  const { lines, body } = linesOfHead(decoded);
  const value = (wanted: string): string | null => lines.find(({ name }) => name === wanted)?.value ?? null;
  const list = value('list-id') !== null || value('list-unsubscribe') !== null;
  return {
    fields: lines.flatMap((line) => fieldsOf(line, list)),
    body,
    html: /^text\/html/i.test(value('content-type') ?? ''),
    language: value('content-language'),
  };
}

function linesOfHead(decoded: string): { lines: HeadLine[]; body: number } {
  const lines: HeadLine[] = [];
  let at = 0;
  while (at < decoded.length) {
    const end = decoded.indexOf('\n', at);
    const line = decoded.slice(at, end < 0 ? decoded.length : end);
    const colon = line.indexOf(': ');
    if (end < 0 || colon < 0) return { lines, body: end < 0 ? decoded.length : end + 1 };
    lines.push({
      name: line.slice(0, colon).toLowerCase(),
      value: line.slice(colon + 2),
      from: at + colon + 2,
    });
    at = end + 1;
  }
  return { lines, body: at };
}

function fieldsOf({ name, value, from }: HeadLine, list: boolean): Field[] {
  const to = from + value.length;
  if (name === 'date') return [{ name: 'date', role: 'dateline', start: from, end: to }];
  if (name === 'subject') {
    const start = from + (FORWARDED.exec(value)?.[0].length ?? 0);
    return [{ name: null, role: 'headline', start, end: to }];
  }
  if (name !== 'from') return [{ name: null, role: 'other', start: from, end: to }];
  return [
    { name: null, role: 'other', start: from, end: to },
    ...partsOfSender(value, list).map(
      (part): Field => ({ name: part.name, role: null, start: from + part.from, end: from + part.to }),
    ),
  ];
}
