import type { Token } from '../language/index.ts';

/** The dependency trees of a segment, made ready for questions. All numbers are token indexes. */
export interface Tree {
  readonly children: readonly (readonly number[])[];
  /** Leftmost token of each subtree. */
  readonly left: Int32Array;
  /** One past the rightmost token of each subtree. */
  readonly right: Int32Array;
}

const NONE: readonly number[] = [];

/** Children and extents of every token; a cycle in a bad tree is cut where it is met. */
export function treeOf(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => NONE as number[]);
  const left = Int32Array.from(tokens, (_, i) => i);
  const right = Int32Array.from(tokens, (_, i) => i + 1);
  tokens.forEach((token, i) => {
    if (token.head < 0) return;
    if (children[token.head] === NONE) children[token.head] = [];
    children[token.head]?.push(i);
    widen(tokens, left, right, i);
  });
  return { children, left, right };
}

function widen(tokens: readonly Token[], left: Int32Array, right: Int32Array, i: number): void {
  let at = tokens[i]!.head;
  for (let steps = 0; at >= 0 && steps < 200; steps++) {
    if (left[at]! <= i && right[at]! > i) return;
    if (left[at]! > i) left[at] = i;
    if (right[at]! <= i) right[at] = i + 1;
    at = tokens[at]?.head ?? -1;
  }
}

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation(token: Token | undefined): string {
  const name = token?.deprel ?? '';
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(0, colon);
}

/** The first child of `i` with one of these relations (subtypes included), or -1. */
export function childBy(tokens: readonly Token[], tree: Tree, i: number, ...relations: string[]): number {
  for (const child of tree.children[i] ?? NONE) if (relations.includes(relation(tokens[child]))) return child;
  return -1;
}

/** Does `i` stand below `ancestor`, or is it the same token? */
export function isUnder(tokens: readonly Token[], i: number, ancestor: number): boolean {
  let at = i;
  for (let steps = 0; at >= 0 && steps < 200; steps++) {
    if (at === ancestor) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
