import type { Evidence } from '../../../format/index.ts';
import type { Bound } from './types.ts';

export interface Bounds {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * The latest day before which and the earliest after which the article cannot have been printed.
 * What would put its first day behind its last is a misreading: `known` days (the article's own, when it has one) stand.
 */
export function narrowest(bounds: readonly Bound[], known: string | null): Bounds {
  const after = pick(bounds, 'not-after', (day, best) => day < best && (known === null || day >= known));
  const limit = known ?? after?.day ?? null;
  const before = pick(bounds, 'not-before', (day, best) => day > best && (limit === null || day <= limit));
  return {
    notBefore: before?.day ?? null,
    notAfter: after?.day ?? null,
    evidence: [before, after].flatMap((bound) => (bound ? [bound.evidence] : [])),
  };
}

function pick(
  bounds: readonly Bound[],
  side: Bound['side'],
  better: (day: string, best: string) => boolean,
): Bound | null {
  const extreme = side === 'not-after' ? '9999-12-31' : '0000-01-01';
  let best: Bound | null = null;
  for (const bound of bounds) {
    if (bound.side === side && better(bound.day, best?.day ?? extreme)) best = bound;
  }
  return best;
}
