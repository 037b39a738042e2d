import type { Group } from './group.ts';
import { isText } from './scene.ts';

const STEPS = [-3, -2, -1, 1, 2, 3];
/** How far a paragraph of the text is looked for. */
const REACH = 12;
const EACH = ['text', 'size', 'links', 'prose', 'same-set', 'heading'];

/** What stands before and behind the block. */
export const AROUND: Group = {
  names: [
    ...STEPS.flatMap((step) => EACH.map((name) => `${name}${step > 0 ? '+' : ''}${step}`)),
    'text-above',
    'text-below',
    'gap-below',
  ],
  write(row, at, { candidate: { index }, found: { candidates, verdicts }, scene }) {
    for (const step of STEPS) {
      const other = candidates[index + step];
      row[at++] = isText(verdicts[index + step]) ? 1 : 0;
      row[at++] = other?.size ?? -1;
      row[at++] = other?.links ?? -1;
      row[at++] = other?.prose ?? -1;
      row[at++] = scene.kindAt[index + step] === scene.kindAt[index] ? 1 : 0;
      row[at++] = other !== undefined && other.block.tag.length === 2 && other.block.tag[0] === 'h' ? 1 : 0;
    }
    row[at++] = distance(index, -1);
    row[at++] = distance(index, 1);
    row[at++] = candidates[index + 1]?.block.gap ?? -1;

    function distance(from: number, step: number): number {
      for (let far = 1; far < REACH; far++) {
        const i = from + far * step;
        if (candidates[i] !== undefined && isText(verdicts[i]) && candidates[i].prose > 0) return far;
      }
      return REACH;
    }
  },
};
