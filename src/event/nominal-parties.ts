import type { Mention, Segment } from '../language/index.ts';

/** How many tokens behind its preposition a party may begin: "of the Iranian general". */
const REACH = 3;

/** Who a deed named by a noun is by and on: "X's attack on Y", "the killing of Y by X", "talks between X and Y". */
export function nominalParties(segment: Segment, noun: number): { actor: Mention[]; recipient: Mention[] } {
  const actor = [owner(segment, noun), behind(segment, noun, /^(by|between)$/)];
  const recipient = [behind(segment, noun, /^(of|on|against|with|to)$/)];
  return { actor: present(actor), recipient: present(recipient) };
}

const present = (mentions: readonly (Mention | null)[]): Mention[] => mentions.filter((m) => m !== null);

/** A mention right before the noun, with or without a possessive: "U.S. attack", "Iran's attack". */
function owner({ tokens, mentions }: Segment, noun: number): Mention | null {
  const end = /^['’]s?$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
  return mentions.find(({ to, kind }) => to === end && kind !== 'pronoun') ?? null;
}

/** The mention behind one of these prepositions, where the preposition stands right after the noun or its object. */
function behind({ tokens, mentions }: Segment, noun: number, preposition: RegExp): Mention | null {
  for (let at = noun + 1; at <= noun + 1 + 2 * REACH && at < tokens.length; at++) {
    const { lower, upos } = tokens[at]!;
    if (upos === 'VERB' || upos === 'PUNCT' || upos === 'AUX') return null;
    if (!preposition.test(lower)) continue;
    return mentions.find(({ from, kind }) => from > at && from <= at + REACH && kind !== 'pronoun') ?? null;
  }
  return null;
}
