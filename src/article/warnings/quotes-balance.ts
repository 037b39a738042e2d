import type { Warning } from '../../format/index.ts';

const SHOWN = 60;

/** Paragraphs whose quotation marks do not come in pairs; one that only opens may go on in the next. */
export function quotesDoNotBalance(text: string): Warning[] {
  const paragraphs = text.split('\n\n');
  const odd = paragraphs.filter((paragraph, index) => isOdd(paragraph, paragraphs[index + 1]));
  if (odd.length === 0) return [];
  const where = odd[0]!.slice(0, SHOWN);
  const count = odd.length === 1 ? 'A paragraph has' : `${odd.length} paragraphs have`;
  return [
    {
      code: 'quotes-do-not-balance',
      message: `${count} a quotation mark without its other half, first at "${where}".`,
    },
  ];
}

function isOdd(paragraph: string, next: string | undefined): boolean {
  let straight = 0;
  let open = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const code = paragraph.charCodeAt(at);
    if (code === 0x22) straight++;
    else if (code > 0x7f) open += stepOf(code, paragraph, at);
  }
  const goesOn = next !== undefined && /^["“„«]/.test(next) && !/[’']$/.test(paragraph);
  if (goesOn && (straight % 2 === 1) !== (open === 1)) return false;
  return straight % 2 === 1 || open !== 0;
}

const OPENING = new Set([0x201c, 0xab]);
const CLOSING = new Set([0x201d, 0xbb]);

/**
 * 1 for a mark that opens, -1 for one that closes, 0 for all else. German and Danish marks stand the other way round,
 * and French ones have spaces inside: the neighbours tell, and where they do not, the mark's own shape.
 */
function stepOf(code: number, paragraph: string, at: number): number {
  if (code === 0x201e) return 1;
  if (!OPENING.has(code) && !CLOSING.has(code)) return 0;
  const before = at === 0 || OUTSIDE_BEFORE.test(paragraph[at - 1]!);
  const behind = at === paragraph.length - 1 || OUTSIDE_BEHIND.test(paragraph[at + 1]!);
  if (before !== behind) return before ? 1 : -1;
  return OPENING.has(code) ? 1 : -1;
}

const OUTSIDE_BEFORE = /[\s([{—–-]/;
const OUTSIDE_BEHIND = /[\s)\]},.;:!?—–-]/;
