import { mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import { hashTemplates } from '../weights/templates.ts';
import { R, RELATION_FEATURES, RELATION_TABLE, RELATION_VALUES } from './relation-templates.ts';
import { onStack, type ParseState } from './state.ts';
import { headBy, LEFT } from './transitions.ts';

export const MOST_RELATION_FEATURES = 40;

const values = new Int32Array(RELATION_VALUES);

/** The features of the relation that the stack's top would have to the head which the move gives it. */
export function relationFeatures(state: ParseState, move: number, into: Features): void {
  const child = onStack(state, 0);
  const head = headBy(state, move);
  const side = move === LEFT ? 1 : 2;
  putArc(state, child, head, side);
  putChildren(state, child, head, side);
  putBeside(state, child, head);
  hashTemplates(RELATION_TABLE, values, 0, RELATION_FEATURES, into);
}

function putArc({ input }: ParseState, child: number, head: number, side: number): void {
  const { words, tags, commas, quotes } = input;
  const distance = Math.abs(head - child);
  const from = Math.min(child, head);
  const to = Math.max(child, head);
  const marks = Math.min(commas[to]! - commas[from]!, 2) * 4 + ((quotes[to]! - quotes[from]!) & 3);
  values[R.child] = words[child]!;
  values[R.childT] = tags[child]!;
  values[R.head] = words[head]!;
  values[R.headT] = tags[head]!;
  values[R.side] = side;
  values[R.reach] = side * 8 + (distance < 4 ? distance : distance < 8 ? 4 : 5);
  values[R.marks] = side * 16 + marks;
  values[R.childSided] = mix(0, words[child]!, side);
  values[R.childTSided] = mix(0, tags[child]!, side);
  values[R.headTSided] = mix(0, tags[head]!, side);
}

function putChildren(state: ParseState, child: number, head: number, side: number): void {
  const { input, left, left2, right, labels, lefts, rights } = state;
  const { words, tags } = input;
  const childLeft = left[child]!;
  const childRight = right[child]!;
  const sister = side === 1 ? left[head]! : right[head]!;
  values[R.left] = words[childLeft]!;
  values[R.right] = words[childRight]!;
  values[R.leftTSided] = tags[childLeft]! ^ side;
  values[R.rightTSided] = tags[childRight]! ^ side;
  values[R.leftLabel] = labels[childLeft]!;
  values[R.rightLabelSided] = mix(0, labels[childRight]!, side);
  values[R.left2Label] = labels[left2[child]!]!;
  values[R.headLeftLabel] = labels[left[head]!]!;
  values[R.headRightLabel] = labels[right[head]!]!;
  values[R.sisterT] = tags[sister]!;
  values[R.sisterLabel] = labels[sister]!;
  values[R.children] = lefts[child]! * 4 + Math.min(rights[child]!, 3);
}

/** The words right beside the child and the head, and the buffer's first. */
function putBeside({ input, next }: ParseState, child: number, head: number): void {
  const { words, tags, length } = input;
  values[R.next] = words[next]!;
  values[R.nextT] = tags[next]!;
  values[R.before] = child > 0 ? words[child - 1]! : 0;
  values[R.beforeT] = child > 0 ? tags[child - 1]! : 0;
  values[R.after] = words[child + 1]!;
  values[R.afterT] = tags[child + 1]!;
  values[R.headAfter] = head + 1 < length ? words[head + 1]! : 0;
  values[R.headBefore] = head > 0 ? words[head - 1]! : 0;
}
