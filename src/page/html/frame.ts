import type { Ancestor } from '../types.ts';
import type { Scope } from '../witness/properties.ts';
import type { ElementKind } from './elements.ts';

/** An open element, linked to the one it stands in. */
export interface Frame {
  readonly kind: ElementKind;
  readonly ancestor: Ancestor;
  readonly parent: Frame | null;
  readonly depth: number;
  /** The tag of the nearest element set as a block, this one included. */
  readonly blockTag: string;
  /** Nothing inside is set as text. */
  readonly unseen: boolean;
  readonly href: string | null;
  /** The item that properties inside belong to. */
  readonly scope: Scope;
  path: readonly Ancestor[] | null;
}

/** An element as it stands in its parent. */
export function frameOf(
  kind: ElementKind,
  ancestor: Ancestor,
  href: string | undefined,
  { parent, scope }: { readonly parent: Frame | null; readonly scope: Scope },
): Frame {
  return {
    kind,
    ancestor,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    blockTag: kind.block ? kind.tag : (parent?.blockTag ?? 'body'),
    unseen: kind.unseen || (parent?.unseen ?? false),
    href: href || (parent?.href ?? null),
    scope,
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
