import { decode, readPage } from '../../page/index.ts';
import { parameterOf, plainContentType, typeOf } from '../mime/content-type.ts';
import type { Entity } from '../mime/entity.ts';
import type { Leaf } from '../mime/leaves.ts';
import { contentOf } from '../mime/transfer.ts';
import { unflowed } from './flowed.ts';

/** What people read of a mail. */
export interface MailText {
  readonly html: boolean;
  readonly text: string;
  readonly whole: boolean;
}

/** The first part of HTML that says something, else the first such of plain text; null where there is none. Attachments are neither. */
export function textOfMail(leaves: readonly Leaf[]): MailText | null {
  const inline = leaves.filter(({ entity }) => !isAttachment(entity));
  return firstOf(inline, 'text/html') ?? firstOf(inline, 'text/plain');
}

const isAttachment = ({ fields }: Entity): boolean =>
  /^\s*attachment\b/i.test(fields.get('content-disposition') ?? '');

function firstOf(leaves: readonly Leaf[], type: string): MailText | null {
  const html = type === 'text/html';
  for (const { entity, whole } of leaves) {
    if (typeOf(entity) !== type) continue;
    const { text } = decode(contentOf(entity), plainContentType(entity));
    if (!showsWords(type, text)) continue;
    return { html, text: html ? text : unflowed(text, parameterOf(entity, 'format')), whole };
  }
  return null;
}

/** Would the page that is made of it have a word on it? A mail may have a picture in HTML and nothing else. */
function showsWords(type: string, text: string): boolean {
  const page = new TextEncoder().encode(`Content-Type: ${type}\n\n${text}`);
  const { blocks } = readPage(page, { url: null, contentType: 'message/rfc822; charset=utf-8' });
  return blocks.some((block) => block.stated === undefined && /[\p{L}\p{N}]/u.test(block.text));
}
