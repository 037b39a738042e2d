import type { Located } from '../../entities/draft.ts';
import { verbOf } from '../grammar.ts';

/**
 * "Speaking to her staff, Roe said ...": a pronoun in a phrase before the clause stands for the clause's subject.
 * Gives the subject's mention, or null where the pronoun does not stand so.
 */
export function subjectAfterFront(all: readonly Located[], pronoun: Located): Located | null {
  const { mention, segment, sentence } = pronoun;
  const { tokens, sentences } = segment;
  if (mention.kind !== 'pronoun' || mention.type !== 'person') return null;
  const { from, to } = sentences[sentence]!;
  if (mention.from - from > 12 || !opensPhrase(tokens[from]!)) return null;
  let comma = mention.from + 1;
  while (comma < to && tokens[comma]!.text !== ',') comma++;
  if (comma >= to || hasVerb(pronoun, comma)) return null;
  for (let i = pronoun.at + 1; i < all.length && all[i]!.segment === segment; i++) {
    const next = all[i]!;
    if (next.mention.from > comma + 8) return null;
    if (next.mention.from <= comma || next.mention.kind === 'pronoun') continue;
    if (verbOf(next) !== null) return next.mention.type === 'person' && !next.mention.plural ? next : null;
  }
  return null;
}

const opensPhrase = ({ xpos, lower }: { xpos: string; lower: string }): boolean =>
  xpos === 'VBG' || xpos === 'IN' || lower === 'elsewhere' || lower === 'earlier' || lower === 'later';

/** A finite verb between the pronoun and the comma makes it a clause of its own. */
function hasVerb({ mention, segment: { tokens } }: Located, comma: number): boolean {
  for (let i = mention.from; i < comma; i++) if (/^(VBD|VBZ|VBP|MD)$/.test(tokens[i]!.xpos)) return true;
  return false;
}
