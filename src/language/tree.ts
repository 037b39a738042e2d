import type { Span } from '../text/index.ts';
import type { Segment, Sentence } from './types.ts';

const CHILDREN = new WeakMap<Segment, readonly (readonly number[])[]>();

/** The tokens whose head is `token`, in the order of the text. */
export function childrenOf(segment: Segment, token: number): readonly number[] {
  let children = CHILDREN.get(segment);
  if (children === undefined) {
    const lists: number[][] = segment.tokens.map(() => []);
    for (const [index, { head }] of segment.tokens.entries()) lists[head]?.push(index);
    children = lists;
    CHILDREN.set(segment, children);
  }
  return children[token] ?? [];
}

/** The first of a token's children with one of these relations; subtypes count ("nsubj" finds "nsubj:pass"). */
export function childBy(segment: Segment, token: number, ...relations: readonly string[]): number | null {
  for (const child of childrenOf(segment, token)) {
    if (relations.includes(relationOf(segment, child))) return child;
  }
  return null;
}

/** A token's relation without its subtype: "acl" for "acl:relcl". */
export function relationOf(segment: Segment, token: number): string {
  const deprel = segment.tokens[token]!.deprel;
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** First and last token (`to` exclusive) of the subtree that `token` heads; `skip` leaves out children. */
export function subtreeRange(
  segment: Segment,
  token: number,
  skip: (child: number) => boolean = () => false,
): { from: number; to: number } {
  let from = token;
  let to = token + 1;
  const open = [token];
  while (open.length > 0) {
    const at = open.pop()!;
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
    for (const child of childrenOf(segment, at)) if (!skip(child)) open.push(child);
  }
  return { from, to };
}

/** The subtree's span in the segment's text, from its first to its last token. */
export function subtreeSpan(segment: Segment, token: number, skip?: (child: number) => boolean): Span {
  const { from, to } = subtreeRange(segment, token, skip);
  return { start: segment.tokens[from]!.start, end: segment.tokens[to - 1]!.end };
}

/** Index of the sentence that holds the offset, or of the last that begins before it; -1 before the first. */
export function sentenceAt(segment: Segment, offset: number): number {
  return lastStartingBy(segment.sentences, offset);
}

/** Index of the token that holds the offset, or of the last that begins before it; -1 before the first. */
export function tokenAt(segment: Segment, offset: number): number {
  return lastStartingBy(segment.tokens, offset);
}

/** The head of the tokens `from` .. `to - 1`: the first whose own head lies outside. */
export function headOf(segment: Segment, { from, to }: Pick<Sentence, 'from' | 'to'>): number {
  for (let at = from; at < to; at++) {
    const { head, deprel } = segment.tokens[at]!;
    if ((head < from || head >= to) && deprel !== 'punct') return at;
  }
  return to - 1;
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
