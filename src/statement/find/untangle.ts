import { extentsOf } from '../extents.ts';
import type { Draft, Range } from '../types.ts';

/**
 * Two drafts may each hold the other's cue: in "The ministers agreed to meet again, the palace said" what was agreed
 * seems to go on to the end of the sentence. The one whose cue stands first is reported by the other, so it ends
 * where the other's content ends, and nothing stands within itself.
 */
export function untangle(drafts: readonly Draft[]): Draft[] {
  const { from, to } = extentsOf(drafts);
  return drafts.map((draft) => {
    const { head } = draft;
    const around = drafts.find(
      (other, i) =>
        other.head > head && from[i]! <= head && head < to[i]! && holds(other, draft) && holds(draft, other),
    );
    return around ? { ...draft, content: inside(draft.content, around.content) } : draft;
  });
}

function holds(outer: Draft, inner: Draft): boolean {
  return outer.content.some(({ from, to }) => from <= inner.head && inner.head < to);
}

function inside(ranges: readonly Range[], bounds: readonly Range[]): Range[] {
  return ranges.flatMap((range) =>
    bounds.flatMap((bound) => {
      const from = Math.max(range.from, bound.from);
      const to = Math.min(range.to, bound.to);
      return from < to ? [{ from, to }] : [];
    }),
  );
}
