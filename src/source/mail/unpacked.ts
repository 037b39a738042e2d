import { decodeWords } from 'postal-mime';
import type { Entity } from '../mime/entity.ts';
import type { MailText } from './text-of-mail.ts';

/** What of a mail's head tells of its text. To whom it was sent is nobody's business, and two who get one newsletter have one page. */
const KEPT = [
  'From',
  'Date',
  'Subject',
  'List-Id',
  'List-Unsubscribe',
  'Archived-At',
  'Content-Language',
] as const;

/**
 * A mail as text: the fields that tell of the article, decoded, one line each; a blank line; and the text that people
 * read, in UTF-8 and without its transfer encoding. This is what is kept of a mail: attachments and the addresses of
 * those it was sent to are not, every word of the record stands in it as it stands here, and it can be read again alone.
 */
export function unpackedMail({ fields }: Entity, { html, text }: MailText): Uint8Array {
  const lines = KEPT.flatMap((name): string[] => {
    const value = wordsOf(fields.get(name.toLowerCase()) ?? '');
    return value === '' ? [] : [`${name}: ${value}`];
  });
  const type = `Content-Type: ${html ? 'text/html' : 'text/plain'}`;
  return new TextEncoder().encode([...lines, type, '', text].join('\n'));
}

/** No field of a letter is longer. */
const LONGEST = 4000;

/** A field's words, decoded (RFC 2047), on one line. */
const wordsOf = (field: string): string => decodeWords(field.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
