import type { Group } from './group.ts';
import { isText, nodeAbove, ownElement, type Sum } from './scene.ts';

const NOTHING: Sum = { blocks: 0, text: 0, prose: 0, textProse: 0, size: 0, linked: 0 };
const SUMS = ['blocks', 'text', 'prose', 'text-prose', 'links'];

/** Where the block stands: in the order of the page, in the text, in its element. */
export const PLACE: Group = {
  names: [
    'is-text',
    'place-in-page',
    'place-in-text',
    'text-before',
    'text-after',
    'after-headline',
    'after-first',
    'after-last',
    'page-blocks',
    'text-blocks',
    'page-text',
    'depth',
    'at-home',
    'under-home',
    'gap',
    ...SUMS.map((name) => `parent-${name}`),
    ...SUMS.map((name) => `grandparent-${name}`),
    ...SUMS.map((name) => `kind-${name}`),
  ],
  write(row, at, { candidate: { index, block }, found: { candidates, verdicts }, scene }) {
    const before = scene.before[index]!;
    const total = Math.max(1, scene.textProse);
    const parent = nodeAbove(block, 1);
    row[at++] = isText(verdicts[index]) ? 1 : 0;
    row[at++] = index / candidates.length;
    row[at++] = before / total;
    row[at++] = before;
    row[at++] = scene.textProse - before;
    row[at++] = scene.headline < 0 ? -100 : index - scene.headline;
    row[at++] = index - scene.first;
    row[at++] = index - scene.last;
    row[at++] = candidates.length;
    row[at++] = scene.textBlocks;
    row[at++] = scene.textProse;
    row[at++] = ownElement(block);
    row[at++] = parent === scene.home ? 1 : 0;
    row[at++] = block.path.some((a) => a.node === scene.home) ? 1 : 0;
    row[at++] = block.gap;
    const sums = [
      scene.parents.get(parent),
      scene.grandparents.get(nodeAbove(block, 2)),
      scene.kinds.get(scene.kindAt[index]!),
    ];
    for (const sum of sums) {
      const { blocks, text, prose, textProse, size, linked } = sum ?? NOTHING;
      row[at++] = blocks;
      row[at++] = text / Math.max(1, blocks);
      row[at++] = prose;
      row[at++] = textProse / total;
      row[at++] = linked / Math.max(1, size);
    }
  },
};
