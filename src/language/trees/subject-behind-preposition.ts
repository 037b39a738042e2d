import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "According to people close to the owners, ...": a noun behind a preposition is no subject, least of all of an
 * adjective without a copula; the adjective describes it. Behind "for" stands the subject of an infinitive.
 */
export function mendSubjectBehindPreposition(
  { heads, labels }: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  const is = (at: number, relation: string): boolean => relations[labels[at]!]!.startsWith(relation);
  for (let noun = 1; noun < words.length; noun++) {
    const adjective = heads[noun]!;
    if (adjective < noun || !words[adjective]!.adjective || !is(noun, 'nsubj')) continue;
    const preposition = heads.indexOf(noun);
    if (preposition < 0 || preposition > noun || !is(preposition, 'case')) continue;
    if (
      words[preposition]!.word.lower === 'for' ||
      heads.some((head, at) => head === adjective && is(at, 'cop'))
    )
      continue;
    heads[noun] = heads[adjective]!;
    labels[noun] = heads[adjective]! < 0 ? labels[adjective]! : relations.indexOf('obl');
    heads[adjective] = noun;
    labels[adjective] = relations.indexOf('amod');
  }
}
