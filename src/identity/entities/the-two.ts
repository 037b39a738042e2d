import type { Mention, Segment, Token } from '../../language/index.ts';

/** "The two", "both sides", "the pair", where they act: two parties spoken of as one, as mentions of a group. */
export function theTwo({ tokens }: Segment): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(tokens, at);
    if (length === 0 || !acts(tokens[at + length])) continue;
    found.push(mentionOf(tokens, at, at + length));
  }
  return found;
}

/** How many words of such a phrase begin here; 0 where none does. */
function lengthAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower ?? '';
  if (first === 'both') return /^(sides|parties)$/.test(second) ? 2 : 0;
  if (first !== 'the') return 0;
  if (second === 'pair') return 2;
  if (second !== 'two') return 0;
  return /^(sides|parties)$/.test(tokens[at + 2]?.lower ?? '') ? 3 : 2;
}

const acts = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.upos === 'AUX' || /^(VBD|VBP|MD)$/.test(next.xpos) || /^(also|both)$/.test(next.lower));

const mentionOf = (tokens: readonly Token[], from: number, to: number): Mention => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  kind: 'nominal',
  type: 'group',
  from,
  to,
  head: to - 1,
  titles: [],
  gender: null,
  plural: true,
  reason: 'nominal:the-two',
});
