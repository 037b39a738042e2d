/** A leaf's worth, or the name of a feature and what follows where it holds and where it does not. */
export type NamedTree = number | readonly [feature: string, yes: NamedTree, no: NamedTree];

/** Trees side by side: a node's feature (-1 in a leaf), where it goes on, a leaf's worth. */
export interface Trees {
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  /** Of each node the one that follows where its feature does not hold, then where it does. */
  readonly next: Int32Array;
  readonly worth: Float64Array;
}

const LEAF = -1;

/** Trees by the names of features as arrays, quick to walk. A feature that is no more never holds. */
export function plantTrees(trees: readonly NamedTree[], names: readonly string[]): Trees {
  const numbers = new Map(names.map((name, i) => [name, i]));
  const nodes: { feature: number; yes: number; no: number; worth: number }[] = [];
  const plant = (tree: NamedTree): number => {
    const at = nodes.length;
    if (typeof tree === 'number') {
      nodes.push({ feature: LEAF, yes: 0, no: 0, worth: tree });
      return at;
    }
    const [name, yes, no] = tree;
    const feature = numbers.get(name);
    if (feature === undefined) return plant(no);
    const node = { feature, yes: 0, no: 0, worth: 0 };
    nodes.push(node);
    node.yes = plant(yes);
    node.no = plant(no);
    return at;
  };
  const roots = Int32Array.from(trees, plant);
  return {
    roots,
    feature: Int32Array.from(nodes, ({ feature }) => feature),
    next: Int32Array.from(nodes.flatMap(({ no, yes }) => [no, yes])),
    worth: Float64Array.from(nodes, ({ worth }) => worth),
  };
}

/** What the trees together say of a row of features. */
export function walkTrees({ roots, feature, next, worth }: Trees, row: Uint8Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree]!;
    for (let told = feature[at]!; told !== LEAF; told = feature[at]!) at = next[2 * at + row[told]!]!;
    sum += worth[at]!;
  }
  return sum;
}
