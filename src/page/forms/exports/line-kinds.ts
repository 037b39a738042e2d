const YEAR = /(?:^|\D)(?:1[89]|20)\d\d(?:\D|$)/;
const MONTH =
  /(?<!\p{L})(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|ma[iyj]|mei|mag|jun|jui|giu|jul|lug|aug|ao[uû]t|ago|sep|set|o[ckt]t|out|nov|de[czs]|déc|dic)\p{L}{0,7}(?!\p{L})/iu;
const NUMERIC = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const LONGEST_DATE = 70;

/** A line that is a date and little else; which day it is, is for others to read. */
export const isDateLine = (text: string): boolean =>
  text.length <= LONGEST_DATE && YEAR.test(text) && (MONTH.test(text) || NUMERIC.test(text));

/** "Copyright 2021 Norhaven Post Ltd", "All Rights Reserved". */
export const isRights = (text: string): boolean =>
  /^(?:copyright\b|©|\(c\)\s|\(copyright\))|^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\.?$/i.test(
    text,
  );

const WORDS = /^\d[\d.,\s]{0,8}\s?(?:words?|mots|wörter|palabras|parole|woorden|palavras|ord|слов\p{L}?)$/iu;

/** "543 words", as Factiva counts them. */
export const isWordCount = (text: string): boolean => WORDS.test(text);
