/** What the rules below need to know: forms that break them, by group of tags, and the verbs there are. */
export interface LemmaLexicon {
  readonly exceptions: Readonly<Record<LemmaGroup, ReadonlyMap<string, string>>>;
  readonly verbs: ReadonlySet<string>;
}

export type LemmaGroup = 'verb' | 'noun' | 'degree' | 'other';

/** Which rules lemmatise a word with this Penn tag. */
export function lemmaGroup(xpos: string): LemmaGroup {
  if (xpos.startsWith('VB') || xpos === 'MD') return 'verb';
  if (xpos === 'NNS' || xpos === 'NN') return 'noun';
  return /^(JJ|RB)[RS]$/.test(xpos) ? 'degree' : 'other';
}

/** Lower case, apostrophes straight. */
export function straightLower(form: string): string {
  const lower = form.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** The lemma of a form with its Penn tag; `lower` is the form in lower case with straight apostrophes. */
export function lemmatise(lexicon: LemmaLexicon, form: string, lower: string, xpos: string): string {
  if (xpos === 'POS') return "'s";
  if (xpos === 'NNP') return form;
  if (xpos === 'NNPS') return form.endsWith('s') ? form.slice(0, -1) : form;
  const group = lemmaGroup(xpos);
  const exception = lexicon.exceptions[group].get(lower);
  if (exception !== undefined) return exception;
  if (xpos === 'NNS') return singular(lower);
  if (xpos === 'VBZ') return thirdPerson(lower, lexicon.verbs);
  if (xpos === 'VBD' || xpos === 'VBN') return withoutEnding(lower, 'ed', lexicon.verbs);
  if (xpos === 'VBG') return withoutEnding(lower, 'ing', lexicon.verbs);
  return group === 'degree' ? positive(lower, xpos) : lower;
}

function singular(form: string): string {
  if (form.length < 3 || !form.endsWith('s')) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

function thirdPerson(form: string, verbs: ReadonlySet<string>): string {
  if (!form.endsWith('s')) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  const stem = form.slice(0, -2);
  return form.endsWith('es') && !verbs.has(`${stem}e`) && /(?:s|z|x|sh|ch|o)$/.test(stem)
    ? stem
    : form.slice(0, -1);
}

const SHORT_STEM = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const DOUBLED = /([bdgklmnprtv])\1$/;
const LACKS_E = /(?:[^aeiou][iu]s|iz|at|[iu]v|v|[cgu]|[^aeious]s|[aeiou]s|[^aeiou]l|ur)$/;

/** The verb behind "-ed" or "-ing": "stop", "hope", "call", "try". */
function withoutEnding(form: string, ending: 'ed' | 'ing', verbs: ReadonlySet<string>): string {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
  const stem = form.slice(0, -ending.length);
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (SHORT_STEM.test(stem) && verbs.has(`${stem}e`)) return `${stem}e`;
  if (verbs.has(stem)) return stem;
  if (verbs.has(`${stem}e`)) return `${stem}e`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return LACKS_E.test(stem) ? `${stem}e` : stem;
}

/** "larger" is "large", "biggest" is "big". */
function positive(form: string, xpos: string): string {
  const ending = xpos.endsWith('R') ? 'er' : 'est';
  if (!form.endsWith(ending)) return form;
  const stem = form.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return DOUBLED.test(stem) && !stem.endsWith('ll') ? stem.slice(0, -1) : stem;
}
