import type { PageBlock } from '../../../page/index.ts';
import type { Candidate, Case, Verdict } from '../types.ts';

/** What stands in one element, or what is set in one way, over the whole page. */
export interface Sum {
  blocks: number;
  text: number;
  prose: number;
  textProse: number;
  size: number;
  linked: number;
}

/** What is counted of a page once, before its blocks are asked about. */
export interface Scene {
  readonly headline: number;
  /** First and last block of the text, -1 where there is none. */
  readonly first: number;
  readonly last: number;
  readonly textProse: number;
  readonly textBlocks: number;
  /** By block: how much running text of the article stands before it. */
  readonly before: Float64Array;
  /** By the number of the element that blocks stand in. */
  readonly parents: ReadonlyMap<number, Sum>;
  readonly grandparents: ReadonlyMap<number, Sum>;
  /** By the names of the blocks' own elements, or their tags. */
  readonly kinds: ReadonlyMap<string, Sum>;
  readonly kindAt: readonly string[];
  /** The element that most of the text stands in. */
  readonly home: number;
}

export const isText = (verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'body' || verdict?.role === 'standfirst';

export function sceneOf({ candidates, verdicts }: Case): Scene {
  const before = new Float64Array(candidates.length);
  const parents = new Map<number, Sum>();
  const grandparents = new Map<number, Sum>();
  const kinds = new Map<string, Sum>();
  const kindAt = candidates.map(({ block }) => kindOf(block));
  let textProse = 0;
  let textBlocks = 0;
  for (const candidate of candidates) {
    const text = isText(verdicts[candidate.index]);
    before[candidate.index] = textProse;
    if (text) {
      textProse += candidate.prose;
      textBlocks++;
    }
    add(parents, nodeAbove(candidate.block, 1), candidate, text);
    add(grandparents, nodeAbove(candidate.block, 2), candidate, text);
    add(kinds, kindAt[candidate.index]!, candidate, text);
  }
  return {
    headline: verdicts.findIndex((v) => v?.role === 'headline'),
    first: verdicts.findIndex(isText),
    last: verdicts.findLastIndex(isText),
    textProse,
    textBlocks,
    before,
    parents,
    grandparents,
    kinds,
    kindAt,
    home: largest(parents),
  };
}

function add<K>(sums: Map<K, Sum>, key: K, { prose, size, links }: Candidate, text: boolean): void {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { blocks: 0, text: 0, prose: 0, textProse: 0, size: 0, linked: 0 };
    sums.set(key, sum);
  }
  sum.blocks++;
  sum.prose += prose;
  sum.size += size;
  sum.linked += size * links;
  if (!text) return;
  sum.text++;
  sum.textProse += prose;
}

function largest(parents: ReadonlyMap<number, Sum>): number {
  let home = -1;
  let most = 0;
  for (const [node, { textProse }] of parents) {
    if (textProse <= most) continue;
    most = textProse;
    home = node;
  }
  return home;
}

/** Where the block's own element stands on its path; -1 in plain text. */
export function ownElement({ path, tag }: PageBlock): number {
  for (let i = path.length - 1; i >= 0; i--) if (path[i]!.tag === tag) return i;
  return path.length - 1;
}

/** The number of the element so many steps above the block's own. */
export const nodeAbove = (block: PageBlock, steps: number): number =>
  block.path[ownElement(block) - steps]?.node ?? -1;

/** How the block is set: the names of its own element, or its tag where it has none. */
const kindOf = (block: PageBlock): string => block.path[ownElement(block)]?.hints || block.tag;
