import type { PageBlock } from '../../types.ts';
import { bodyBelow } from '../body.ts';
import type { FormContent } from '../content.ts';
import { blocksOf, type Field, witnessesOf } from '../field.ts';
import { forwardedIn } from './forwarded.ts';
import { headOf } from './head.ts';
import { unwrapped } from './unwrapped.ts';

/**
 * A mail as it was unpacked: the fields of its head, then HTML or text. Of a forwarded mail, who sent it and when
 * says nothing of the article: the head of the mail inside it does.
 */
export function readMail(decoded: string): FormContent {
  const { fields, body, html, language } = headOf(decoded);
  const content = bodyBelow(decoded, body, { html, around: 'body' });
  const texts = html ? content.blocks : unwrapped(content.blocks);
  const forwarded = forwardedIn(texts);
  const own = texts.map((block, i): PageBlock => {
    if (i === forwarded?.subject?.index) return subjectBlock(block, forwarded.subject.text);
    const theirs = i < (forwarded?.end ?? 0) || isSignature(texts, i);
    return theirs ? { ...block, stated: 'other' } : block;
  });
  const outer = forwarded?.subject ? fields.map(asCover) : fields;
  return {
    kind: html ? 'html' : 'text',
    blocks: [...blocksOf(decoded, outer), ...own],
    witnesses: [...(forwarded?.witnesses ?? witnessesOf(decoded, fields)), ...content.witnesses],
    language: content.language ?? language,
    full: content.full,
  };
}

/** The subject of the mail around a forwarded one, which has its own. */
const asCover = (field: Field): Field => (field.role === 'headline' ? { ...field, role: 'other' } : field);

/** "Subject: Ferry sails" of a forwarded mail, without the label. */
const subjectBlock = (block: PageBlock, text: string): PageBlock => ({
  ...block,
  text,
  at: block.tag === 'line' ? [block.at[1] - text.length, block.at[1]] : block.at,
  stated: 'headline',
});

const LONGEST_SIGNATURE = 12;

/** RFC 3676: a line "-- " parts the text from who signs it. */
function isSignature(blocks: readonly PageBlock[], index: number): boolean {
  const from = Math.max(0, index - LONGEST_SIGNATURE);
  for (let i = index; i >= from; i--)
    if (blocks[i]!.tag === 'line' && blocks[i]!.text === '--') return blocks.length - i <= LONGEST_SIGNATURE;
  return false;
}
