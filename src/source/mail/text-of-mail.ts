import { readPage } from '../../page/index.ts';
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
  for (const { entity, whole } of leaves) {
    if (typeOf(entity) !== type) continue;
    const page = readPage(contentOf(entity), { url: null, contentType: plainContentType(entity) });
    if (!page.blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) continue;
    const html = type === 'text/html';
    const text = html ? page.decoded : unflowed(page.decoded, parameterOf(entity, 'format'));
    return { html, text, whole };
  }
  return null;
}
