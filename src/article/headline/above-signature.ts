import { signedIn } from '../authors/signed.ts';
import { findDates } from '../dates/reading/find.ts';
import type { JudgedBlock } from '../types.ts';

const LONGEST_SIGNATURE = 120;
/** Lines between title and signature: a standfirst, a label, a name. */
const BETWEEN = 4;
const SHORTEST = 15;
const LONGEST = 180;
const WORDS = 4;

const PUBLISHED = /(?:published|posted|veröffentlicht|publié|publicado|pubblicato|datum|date)(?!\p{L})/iu;

/**
 * In a dump, the title that stands over the line that signs the article ("By Jane Roe", "Published 9 March 2021"), where
 * the line taken for the headline stands below that signature or there is none: below it come the headings of the text.
 */
export function titleAboveSignature(blocks: readonly JudgedBlock[]): string | null {
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const body = blocks.findIndex(({ role }) => role === 'body');
  const end = headline < 0 ? body : Math.min(headline, body);
  const signature = blocks.slice(0, Math.max(0, end)).findIndex(signs);
  return signature < 1 ? null : titleOver(blocks, signature);
}

/** Fields of a mail that is quoted whole: its date signs nothing. */
const FIELD = /^(?:from|to|cc|sent|subject|von|an|gesendet|betreff|de|para|asunto|objet)\s?:/iu;

function signs({ block, role }: JudgedBlock, index: number, blocks: readonly JudgedBlock[]): boolean {
  const { text } = block;
  if ([blocks[index - 1], blocks[index + 1]].some((beside) => FIELD.test(beside?.block.text ?? '')))
    return false;
  if (text.length > LONGEST_SIGNATURE || role === 'caption' || role === 'comment' || role === 'related')
    return false;
  if (role !== 'byline' && role !== 'dateline' && !PUBLISHED.test(text)) return false;
  return (
    signedIn(text).length > 0 || (PUBLISHED.test(text) && findDates(text).some(({ day }) => day !== null))
  );
}

/** A title that ends like a sentence is taken where there is no other. */
function titleOver(blocks: readonly JudgedBlock[], signature: number): string | null {
  let sentence: string | null = null;
  for (let at = signature - 1; at >= Math.max(0, signature - BETWEEN); at--) {
    const { block } = blocks[at]!;
    if (!isTitle(blocks[at]!)) continue;
    if (!ENDS.test(block.text)) {
      const upper = blocks[at - 1];
      const isStandfirst =
        upper !== undefined && block.gap > 0 && isTitle(upper) && !ENDS.test(upper.block.text);
      return (isStandfirst ? upper : blocks[at]!).block.text;
    }
    sentence ??= block.text;
  }
  return sentence;
}

const AS_TITLE = new Set<JudgedBlock['role']>(['navigation', 'headline', 'other', 'related', 'standfirst']);
const ENDS = /\.$/;

function isTitle({ block, role }: JudgedBlock): boolean {
  const { text } = block;
  if (!AS_TITLE.has(role) || text.length < SHORTEST || text.length > LONGEST) return false;
  return !/^[←«<→»]|[:,;|]$/u.test(text) && text.split(' ').length >= WORDS;
}
