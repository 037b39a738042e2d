import { readHtml } from '../../html/read-html.ts';
import { readText } from '../../text/read-text.ts';
import type { PageBlock, Witness } from '../../types.ts';
import { blocksOf, shifted, witnessesOf } from '../field.ts';
import { forwardedIn } from './forwarded.ts';
import { headOf } from './head.ts';

export interface MailContent {
  readonly kind: 'html' | 'text';
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly language: string | null;
  readonly full: boolean;
}

/**
 * A mail as it was unpacked: the fields of its head, then HTML or text. Of a forwarded mail, who sent it and when
 * says nothing of the article: the head of the mail inside it does.
 */
export function readMail(decoded: string): MailContent {
  const { fields, body, html, language } = headOf(decoded);
  const text = decoded.slice(body);
  const content = html ? readHtml(text) : { ...readText(text), witnesses: [], language: null };
  const forwarded = forwardedIn(content.blocks);
  const own = content.blocks.map((block, i): PageBlock => {
    const whole = shifted(block, body);
    const theirs = i < (forwarded?.end ?? 0) || isSignature(content.blocks, i);
    return theirs ? { ...whole, stated: 'other' } : whole;
  });
  const inside = [...content.witnesses, ...(forwarded?.witnesses ?? [])];
  return {
    kind: html ? 'html' : 'text',
    blocks: [...blocksOf(decoded, fields), ...own],
    witnesses: [...(forwarded ? [] : witnessesOf(decoded, fields)), ...inside.map((one) => moved(one, body))],
    language: content.language ?? language,
    full: content.full,
  };
}

const moved = (witness: Witness, by: number): Witness =>
  witness.at === null ? witness : { ...witness, at: [witness.at[0] + by, witness.at[1] + by] };

const LONGEST_SIGNATURE = 12;

/** RFC 3676: a line "-- " parts the text from who signs it. */
function isSignature(blocks: readonly PageBlock[], index: number): boolean {
  const from = Math.max(0, index - LONGEST_SIGNATURE);
  for (let i = index; i >= from; i--)
    if (blocks[i]!.tag === 'line' && blocks[i]!.text === '--') return blocks.length - i <= LONGEST_SIGNATURE;
  return false;
}
