import { LEMMAS } from './models.ts';
import { lemmatise, straightLower } from './tags/lemma.ts';

/** The lemma of a form with its Penn tag: "told" with VBD is "tell", "ministries" with NNS is "ministry". */
export const lemmaOf = (form: string, xpos: string): string =>
  lemmatise(LEMMAS, form, straightLower(form), xpos);
