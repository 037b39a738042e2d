/** A sentence as the parser sees it: hashes of its words and tags, the root behind the last, then "nothing". */
export interface ParseInput {
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** How many commas, quotation marks and other marks stand before each word, for what lies between two words. */
  readonly commas: Int16Array;
  readonly quotes: Int16Array;
}

/**
 * A state of the arc-hybrid system (Kuhlmann et al. 2011): a stack, a buffer that begins at `next` and ends with the
 * root, the arcs so far. Index `length` is the root and `length + 1` stands for "nothing".
 */
export interface ParseState {
  readonly input: ParseInput;
  readonly stack: Int16Array;
  depth: number;
  next: number;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
  /** Outermost and second children to the left and right, and how many there are. */
  readonly left: Int16Array;
  readonly left2: Int16Array;
  readonly right: Int16Array;
  readonly right2: Int16Array;
  readonly lefts: Int16Array;
  readonly rights: Int16Array;
}

export function startState(input: ParseInput): ParseState {
  const size = input.length + 2;
  const nothing = (): Int16Array => new Int16Array(size).fill(size - 1);
  return {
    input,
    stack: new Int16Array(size),
    depth: 0,
    next: 0,
    heads: new Int16Array(size).fill(-1),
    labels: new Int16Array(size).fill(-1),
    left: nothing(),
    left2: nothing(),
    right: nothing(),
    right2: nothing(),
    lefts: new Int16Array(size),
    rights: new Int16Array(size),
  };
}

export const isDone = ({ depth, next, input }: ParseState): boolean => depth === 0 && next === input.length;

/** The stack's word `below` the top, or "nothing". */
export const onStack = ({ stack, depth, input }: ParseState, below: number): number =>
  depth > below ? stack[depth - 1 - below]! : input.length + 1;

export function addArc(state: ParseState, head: number, child: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
  if (child < head) {
    state.left2[head] = state.left[head]!;
    state.left[head] = child;
    state.lefts[head]!++;
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = child;
    state.rights[head]!++;
  }
}
