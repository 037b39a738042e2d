import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case } from '../types.ts';

/** A card is no longer than this; one alone is no list. */
const LONGEST = 700;
const FEWEST = 3;
/** How far below the article's element a list of cards is looked for. */
const DEPTH = 10;
/** Cards that hold more of the running text than this are the article: a list of things, each with its picture. */
const MOST = 0.35;

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
export function dropCards(found: Case, main: number | null): void {
  const { candidates, verdicts } = found;
  const text = proseOf([{ members: candidates.map((c) => c.index) }], found);
  const groups: Groups = { byKind: new Map(), byElement: new Map(), children: childrenOf(candidates) };
  for (const candidate of candidates) {
    const role = verdicts[candidate.index]?.role;
    if (role === undefined || role === 'headline') continue;
    addTo(groups, candidate, main);
  }
  for (const cards of groups.byKind.values()) {
    if (cards.size < FEWEST) continue;
    const all = [...cards.values()];
    const telling = all.filter((card) => card.linked && card.blocks > 1 && card.size <= LONGEST).length;
    if (telling < FEWEST || telling < all.length * 0.7 || proseOf(all, found) > MOST * text) continue;
    for (const card of all) for (const index of card.members) mark(verdicts, index);
  }
}

/** The cards of one kind side by side, found by what they are called or by one of their elements. */
interface Groups {
  readonly byKind: Map<string, Map<number, Card>>;
  readonly byElement: Map<number, Map<number, Card>>;
  /** By element: how many elements in it hold text, or more. */
  readonly children: ReadonlyMap<number, number>;
}

/** An element's blocks follow each other: what does not stand around the block before is met for the first time. */
function childrenOf(candidates: readonly Candidate[]): Map<number, number> {
  const children = new Map<number, number>();
  let before: readonly Ancestor[] = [];
  for (const { block } of candidates) {
    const { path } = block;
    for (let i = path.length - 1; i > 0 && path[i] !== before[i]; i--) {
      const { node } = path[i - 1]!;
      children.set(node, (children.get(node) ?? 0) + 1);
    }
    before = path;
  }
  return children;
}

function addTo(groups: Groups, { index, block, size, links }: Candidate, main: number | null): void {
  const { path } = block;
  const from = path.findIndex((a) => a.node === main) + 1;
  const to = Math.min(path.length, Math.max(1, from) + DEPTH);
  for (let i = Math.max(1, from); i < to; i++) {
    const { node } = path[i]!;
    if (groups.children.get(path[i - 1]!.node)! < FEWEST) continue;
    const cards = groups.byElement.get(node) ?? groupOf(groups, path[i]!, path[i - 1]!);
    const card = cards.get(node) ?? { size: 0, blocks: 0, linked: false, members: [] };
    cards.set(node, card);
    card.size += size;
    card.blocks++;
    card.linked ||= links > 0.8 && size > 15;
    card.members.push(index);
  }
}

/** Elements of one parent, tag and names (but for numbers) are of one kind. */
function groupOf(
  { byKind, byElement }: Groups,
  { tag, hints, node }: Ancestor,
  parent: Ancestor,
): Map<number, Card> {
  const kind = `${parent.node} ${tag} ${hints.replace(/\d+/g, '')}`;
  const cards = byKind.get(kind) ?? new Map<number, Card>();
  byKind.set(kind, cards);
  byElement.set(node, cards);
  return cards;
}

/** How much of what is taken for the text stands in them. */
function proseOf(cards: readonly Pick<Card, 'members'>[], { candidates, verdicts }: Case): number {
  let sum = 0;
  for (const { members } of cards) {
    for (const index of members) if (verdicts[index]?.role === 'body') sum += candidates[index]!.prose;
  }
  return sum;
}

function mark(verdicts: Case['verdicts'], index: number): void {
  if (verdicts[index]?.role === 'body') verdicts[index] = { role: 'related', reason: 'cards' };
}
