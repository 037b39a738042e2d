import type { Elements } from '../markup/elements.ts';
import type { Candidate, Verdict } from '../types.ts';
import { isDateline } from '../words/datelines.ts';

interface Inside {
  readonly elements: Elements;
  /** The element that holds the article. */
  readonly main: number;
}

interface InsideRule extends Verdict {
  fits(candidate: Candidate, inside: Inside): boolean;
}

const isHeading = ({ block }: Candidate): boolean => /^h[1-6]$/.test(block.tag);
const isList = ({ block }: Candidate): boolean =>
  block.tag === 'li' || block.tag === 'dd' || block.tag === 'dt';

const WHOLE: ReadonlySet<string> = new Set(['p', 'td', 'th']);

/** Inside the element that holds the article, in order; what none fits is body. */
const RULES: readonly InsideRule[] = [
  { role: 'related', reason: 'linked-line', fits: (c) => c.links > 0.8 && c.size < 250 && !isHeading(c) },
  {
    role: 'related',
    reason: 'linked-list',
    fits: (c, i) => (isList(c) || isHeading(c)) && linkShareAround(c, i) > 0.6,
  },
  {
    role: 'related',
    reason: 'among-links',
    fits: (c, i) => c.prose < 150 && linkShareAround(c, i) > 0.55,
  },
  { role: 'dateline', reason: 'date-line', fits: isDateline },
  { role: 'body', reason: 'heading', fits: isHeading },
  { role: 'body', reason: 'list', fits: isList },
  {
    role: 'other',
    reason: 'short-label',
    fits: (c) => c.size < 30 && !c.sentence && !WHOLE.has(c.block.tag),
  },
];

const BODY: Verdict = { role: 'body', reason: 'inside-main' };

export function judgeInside(candidate: Candidate, inside: Inside): Verdict {
  const rule = RULES.find((r) => r.fits(candidate, inside));
  return rule ? { role: rule.role, reason: rule.reason } : BODY;
}

/**
 * The largest share of links in any element around the block that is smaller than the whole article;
 * a sentence may be a link for the most part, and its own share is no sign.
 */
function linkShareAround({ block, size, sentence }: Candidate, { elements, main }: Inside): number {
  let share = 0;
  for (let i = block.path.length - 1; i >= 0; i--) {
    const { node } = block.path[i]!;
    if (node === main) break;
    const held = elements.held.get(node);
    if (held && held.size > (sentence ? Math.max(60, size) : 60))
      share = Math.max(share, held.linked / held.size);
  }
  return share;
}
