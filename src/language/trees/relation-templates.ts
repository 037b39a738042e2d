import { type Template, tableOf } from '../weights/templates.ts';

/**
 * Places of the values that templates read: the child and the head of an arc, each with its tag (`T`), what lies
 * between them, their own outermost children, and the words beside them. `Sided` values have the arc's side mixed in.
 */
export const R = {
  zero: 0,
  child: 1,
  childT: 2,
  head: 3,
  headT: 4,
  side: 5,
  reach: 6,
  marks: 7,
  left: 8,
  leftTSided: 9,
  right: 10,
  rightTSided: 11,
  leftLabel: 12,
  rightLabelSided: 13,
  left2Label: 14,
  headLeftLabel: 15,
  headRightLabel: 16,
  childTSided: 17,
  childSided: 18,
  headTSided: 19,
  sisterT: 20,
  sisterLabel: 21,
  next: 22,
  nextT: 23,
  before: 24,
  beforeT: 25,
  after: 26,
  afterT: 27,
  children: 28,
  headAfter: 29,
  headBefore: 30,
} as const;

export const RELATION_VALUES = Object.keys(R).length;

const TEMPLATES: readonly Template[] = [
  [1, R.child, R.side],
  [2, R.childT, R.side],
  [3, R.child, R.childT, R.side],
  [4, R.head, R.side],
  [5, R.headT, R.side],
  [6, R.head, R.headT, R.side],
  [7, R.child, R.head, R.side],
  [8, R.childT, R.headT, R.reach],
  [9, R.child, R.headT, R.side],
  [10, R.childT, R.head, R.side],
  [11, R.childT, R.headT, R.marks],
  [12, R.childT, R.headT, R.leftTSided],
  [13, R.childT, R.left, R.side],
  [14, R.childT, R.headT, R.rightTSided],
  [15, R.childT, R.right, R.side],
  [16, R.childT, R.leftLabel, R.rightLabelSided],
  [17, R.left, R.head, R.side],
  [18, R.headT, R.headLeftLabel, R.childTSided],
  [19, R.headT, R.headRightLabel, R.childTSided],
  [20, R.head, R.sisterLabel, R.childT],
  [21, R.head, R.headLeftLabel, R.childSided],
  [22, R.sisterT, R.childT, R.headT],
  [23, R.nextT, R.childT, R.headTSided],
  [24, R.next, R.childT, R.side],
  [25, R.before, R.childT, R.side],
  [26, R.beforeT, R.childT, R.headT],
  [27, R.after, R.childT, R.side],
  [28, R.afterT, R.childT, R.headT],
  [29, R.children, R.childT, R.headT],
  [30, R.headAfter, R.headT, R.childT],
  [31, R.headBefore, R.headT, R.childT],
  [32, R.childT, R.leftLabel, R.left2Label],
];

export const RELATION_FEATURES = TEMPLATES.length;
export const RELATION_TABLE = tableOf(TEMPLATES);
