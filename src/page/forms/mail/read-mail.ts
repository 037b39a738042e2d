import type { PageBlock } from '../../types.ts';
import { bodyBelow } from '../body.ts';
import type { FormContent } from '../content.ts';
import { blocksOf, witnessesOf } from '../field.ts';
import { forwardedIn } from './forwarded.ts';
import { headOf } from './head.ts';

/**
 * A mail as it was unpacked: the fields of its head, then HTML or text. Of a forwarded mail, who sent it and when
 * says nothing of the article: the head of the mail inside it does.
 */
export function readMail(decoded: string): FormContent {
  const { fields, body, html, language } = headOf(decoded);
  const content = bodyBelow(decoded, body, { html, around: 'body' });
  const forwarded = forwardedIn(content.blocks);
  const own = content.blocks.map((block, i): PageBlock => {
    const theirs = i < (forwarded?.end ?? 0) || isSignature(content.blocks, i);
    return theirs ? { ...block, stated: 'other' } : block;
  });
  return {
    kind: html ? 'html' : 'text',
    blocks: [...blocksOf(decoded, fields), ...own],
    witnesses: [...(forwarded?.witnesses ?? witnessesOf(decoded, fields)), ...content.witnesses],
    language: content.language ?? language,
    full: content.full,
  };
}

const LONGEST_SIGNATURE = 12;

/** RFC 3676: a line "-- " parts the text from who signs it. */
function isSignature(blocks: readonly PageBlock[], index: number): boolean {
  const from = Math.max(0, index - LONGEST_SIGNATURE);
  for (let i = index; i >= from; i--)
    if (blocks[i]!.tag === 'line' && blocks[i]!.text === '--') return blocks.length - i <= LONGEST_SIGNATURE;
  return false;
}
