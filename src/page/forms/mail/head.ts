import type { Field } from '../field.ts';
import { type HeadLine, headLines } from '../head-lines.ts';
import { partsOfSender } from './sender.ts';

export interface MailHead {
  readonly fields: readonly Field[];
  /** Where the text begins in the page. */
  readonly body: number;
  readonly html: boolean;
  /** As the mail gives it. */
  readonly language: string | null;
}

const FORWARDED = /^(?:(?:fwd?|wg|tr|rv|enc|rif|doorst|re|aw|sv|vs|antw)\s?:\s*)+/i;

/** The lines at the head of a mail as it was unpacked (see `source/mail`): one line each, in UTF-8, and a blank line after them. */
export function headOf(decoded: string): MailHead {
  const { lines, body, html } = headLines(decoded);
  const value = (wanted: string): string | null => lines.find(({ name }) => name === wanted)?.value ?? null;
  const list = value('list-id') !== null || value('list-unsubscribe') !== null;
  return {
    fields: lines.flatMap((line) => fieldsOf(line, list)),
    body,
    html,
    language: value('content-language'),
  };
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
