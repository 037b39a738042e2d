import type { Ancestor } from '../types.ts';
import type { Scope } from '../witness/properties.ts';
import type { ElementKind } from './elements.ts';

/** An open element, linked to the one it stands in. */
export interface Frame {
  readonly ancestor: Ancestor;
  readonly parent: Frame | null;
  readonly depth: number;
  readonly block: boolean;
  /** The tag of the nearest element set as a block, this one included. */
  readonly blockTag: string;
  /** Nothing inside is set as text. */
  readonly unseen: boolean;
  readonly href: string | null;
  /** The item that properties inside belong to, and what stands before their names ("author."). */
  readonly item: number;
  readonly itemType: string | null;
  readonly prefix: string;
  path: readonly Ancestor[] | null;
}

/** An element as it stands in its parent. */
export function frameOf(
  { tag, block, unseen }: ElementKind,
  ancestor: Ancestor,
  href: string | undefined,
  { parent, scope }: { readonly parent: Frame | null; readonly scope: Scope },
): Frame {
  return {
    ancestor,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    block,
    blockTag: block ? tag : (parent?.blockTag ?? 'body'),
    unseen: unseen || (parent?.unseen ?? false),
    href: tag === 'a' && href ? href : (parent?.href ?? null),
    item: scope.item,
    itemType: scope.itemType,
    prefix: scope.prefix,
    path: null,
  };
}

/** From the root down to the frame; made once for each frame that text stands in. */
export function pathOf(frame: Frame): readonly Ancestor[] {
  if (frame.path === null) {
    const path: Ancestor[] = new Array(frame.depth);
    for (let f: Frame | null = frame; f !== null; f = f.parent) path[f.depth - 1] = f.ancestor;
    frame.path = path;
  }
  return frame.path;
}

/** The innermost element that holds both. */
export function common(a: Frame, b: Frame): Frame {
  let x = a;
  let y = b;
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else return y;
  }
  return x;
}
