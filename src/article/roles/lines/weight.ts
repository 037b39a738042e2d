import type { Candidate, Verdict } from '../types.ts';

const CUT_OFF =
  /(?:…|\.{3})\s?[\])]?\s?(?:(?:read|continue|lire|weiter|leer|leggi|more|mehr|далее|ادامه)[\p{L} ]{0,24}[»›→>]{0,2})?$/iu;

/** Lines cut off with an ellipsis are teasers for other pages. */
export const isCutOff = ({ text, size }: Candidate): boolean => size > 40 && CUT_OFF.test(text);

/** Speech, or three words that end with a stop. */
const SHORT_SENTENCE = /^(?:[“"«„‘]|\p{Lu}\p{L}* \p{Ll}+ [\p{L} ]+\.$)/u;

const BY_ROLE: Readonly<Record<string, number>> = {
  caption: -0.2,
  byline: -0.3,
  dateline: -0.5,
  related: -0.6,
  legal: -3,
};

/**
 * How much a line speaks for standing inside the article (above 0) or outside of it.
 * A paragraph outweighs a few labels; a menu or a list of headlines outweighs a stray sentence.
 */
export function weightOf(candidate: Candidate, verdict: Verdict | null): number {
  if (verdict?.reason === 'comment-form' || verdict?.role === 'comment') return -4;
  if (verdict) return BY_ROLE[verdict.role] ?? -0.8;
  if (isCutOff(candidate)) return -1.5;
  const { prose, block, size } = candidate;
  if (prose > 0) return 0.6 + Math.min(prose, 600) / 100;
  if (candidate.sentence && (size > 20 || SHORT_SENTENCE.test(candidate.text))) return 0.2;
  return block.gap > 0 ? -0.3 : -0.7;
}
