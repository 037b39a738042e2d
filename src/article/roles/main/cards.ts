import type { Candidate, Case } from '../types.ts';

/** A card is no longer than this; one alone is no list. */
const LONGEST = 700;
const FEWEST = 3;

interface Card {
  size: number;
  blocks: number;
  linked: boolean;
  readonly members: number[];
}

/**
 * Teasers for other pages: several elements of one kind side by side, each short, each with a linked line of its own.
 * `main` is the element that holds the article; what is outside of it was judged already.
 */
export function dropCards({ candidates, verdicts }: Case, main: number | null): void {
  const groups = new Map<string, Map<number, Card>>();
  for (const candidate of candidates) {
    const role = verdicts[candidate.index]?.role;
    if (role === undefined || role === 'headline') continue;
    addTo(groups, candidate, main);
  }
  for (const cards of groups.values()) {
    if (cards.size < FEWEST) continue;
    const all = [...cards.values()];
    const telling = all.filter((card) => card.linked && card.blocks > 1 && card.size <= LONGEST).length;
    if (telling < FEWEST || telling < all.length * 0.7) continue;
    for (const card of all) for (const index of card.members) mark(verdicts, index);
  }
}

function addTo(
  groups: Map<string, Map<number, Card>>,
  { index, block, size, links }: Candidate,
  main: number | null,
): void {
  const { path } = block;
  const from = path.findIndex((a) => a.node === main) + 1;
  for (let i = Math.max(1, from); i < path.length; i++) {
    const { tag, hints, node } = path[i]!;
    const kind = `${path[i - 1]!.node} ${tag} ${hints.replace(/\d+/g, '')}`;
    const cards = groups.get(kind) ?? new Map<number, Card>();
    groups.set(kind, cards);
    const card = cards.get(node) ?? { size: 0, blocks: 0, linked: false, members: [] };
    cards.set(node, card);
    card.size += size;
    card.blocks++;
    card.linked ||= links > 0.8 && size > 15;
    card.members.push(index);
  }
}

function mark(verdicts: Case['verdicts'], index: number): void {
  if (verdicts[index]?.role === 'body') verdicts[index] = { role: 'related', reason: 'cards' };
}
