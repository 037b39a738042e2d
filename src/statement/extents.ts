import type { Range } from './types.ts';

/** The first and one past the last token of each content: most pairs are told apart by these alone. */
export interface Extents {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function extentsOf(items: readonly { readonly content: readonly Range[] }[]): Extents {
  return {
    from: Int32Array.from(items, ({ content }) => Math.min(...content.map(({ from }) => from))),
    to: Int32Array.from(items, ({ content }) => Math.max(...content.map(({ to }) => to))),
  };
}
