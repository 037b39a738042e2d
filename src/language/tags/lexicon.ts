import type { LemmaGroup, LemmaLexicon } from './lemma.ts';

type Exceptions = Record<LemmaGroup, Record<string, string>>;

/** The lexicon out of its JSON file (`models/tags.lemmas.json`). */
export function readLemmaLexicon(json: string): LemmaLexicon {
  const { exceptions, verbs } = JSON.parse(json) as { exceptions: Exceptions; verbs: string[] };
  const map = (group: LemmaGroup): ReadonlyMap<string, string> => new Map(Object.entries(exceptions[group]));
  return {
    exceptions: { verb: map('verb'), noun: map('noun'), degree: map('degree'), other: map('other') },
    verbs: new Set(verbs),
  };
}
