import type { Candidate, Case } from '../types.ts';

/** Paragraphs of one article carry the same names; so many of them make a kind. */
const ENOUGH = 2;

/**
 * An article may be set in several elements beside each other, of which only the largest was found.
 * Blocks outside it that carry the same names as its paragraphs are its paragraphs too.
 */
export function adoptSameKind({ candidates, verdicts }: Case): void {
  const kinds = new Map<string, number>();
  for (const candidate of candidates) {
    const kind = kindOf(candidate);
    if (kind !== null && candidate.prose > 0 && verdicts[candidate.index]?.role === 'body') {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  for (const candidate of candidates) {
    if (verdicts[candidate.index]?.reason !== 'outside-main' || candidate.prose < 30) continue;
    const kind = kindOf(candidate);
    if (kind !== null && (kinds.get(kind) ?? 0) >= ENOUGH) {
      verdicts[candidate.index] = { role: 'body', reason: 'same-kind-as-text' };
    }
  }
}

/** The tag and names of the block's own element; null where it has no names. */
function kindOf({ block }: Candidate): string | null {
  const own = block.path.findLast((a) => a.tag === block.tag);
  return own && own.hints !== '' ? `${own.tag} ${own.hints.replace(/\d+/g, '')}` : null;
}
