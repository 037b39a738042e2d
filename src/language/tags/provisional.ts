import type { Upos } from '../types.ts';

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

const tag = (upos: Upos, xpos: string): Tag => ({ upos, xpos });
const LEXICON = new Map<string, Tag>();
const list = (upos: Upos, xpos: string, words: string): void => {
  for (const word of words.trim().split(/\s+/)) LEXICON.set(word, tag(upos, xpos));
};
list('DET', 'DT', 'the a an this these those all some any no each every another both');
list(
  'ADP',
  'IN',
  'of in on at by for from with about against over under between into through after before during near',
);
list('SCONJ', 'IN', 'that if because while although though whether since');
list('CCONJ', 'CC', 'and or but nor');
list('PRON', 'PRP', 'he she it they we i you him them us me');
list('PRON', 'PRP$', 'his her its their our my your');
list('PRON', 'WP', 'who whom what which');
list('AUX', 'VBD', 'was were had did');
list('AUX', 'VBZ', 'is has does');
list('AUX', 'VBP', 'are have do');
list('AUX', 'VB', 'be been being');
list('AUX', 'MD', 'will would can could may might must shall should');
list('PART', 'TO', 'to');
list('PART', 'RB', "not n't n’t");
list('PART', 'POS', "'s ’s");
list(
  'VERB',
  'VBD',
  'said told added announced warned asked called noted stressed insisted went came took made',
);
list('VERB', 'VBZ', 'says tells adds warns asks calls notes');

/** A first guess from a short list of words and the shape of the others, until the trained tagger stands. */
export function guessTag(form: string, opensSentence: boolean): Tag {
  const known = LEXICON.get(form.toLowerCase());
  if (known) return known;
  if (/^\p{P}+$/u.test(form)) return tag('PUNCT', form);
  if (/\d/.test(form)) return tag('NUM', 'CD');
  if (/^\p{Lu}/u.test(form) && !opensSentence) return tag('PROPN', 'NNP');
  if (form.endsWith('ly')) return tag('ADV', 'RB');
  if (form.endsWith('ed')) return tag('VERB', 'VBD');
  if (form.endsWith('ing')) return tag('VERB', 'VBG');
  return form.endsWith('s') ? tag('NOUN', 'NNS') : tag('NOUN', 'NN');
}
