import type { Page } from '../../page/index.ts';
import { canonicalTag, declaredLanguage } from './declared.ts';
import { detect } from './detect.ts';
import { isPlainlyEnglish } from './english.ts';

const SAMPLE = 900;
/** Shorter texts tell too little against what the page declares. */
const ENOUGH = 120;
/** A text of this length that is English is known to be. */
const LONG = 500;

/** The language of an article (BCP 47): as the page declares it where the text does not speak against it. */
export function readLanguage(page: Page, text: string, headline: string | null): string | null {
  return languageOf(declaredLanguage(page), text === '' ? (headline ?? '') : text);
}

/** The same for an article that came clean, with the language given, if any. */
export const languageOfGiven = (given: string | null | undefined, text: string): string | null =>
  languageOf(canonicalTag(given), text);

function languageOf(declared: string | null, text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.length < ENOUGH && declared !== null) return declared;
  const found = isPlainlyEnglish(sample) ? 'en' : detect(sample);
  if (found === null && isEnglish(declared) && sample.length >= LONG) return null;
  if (declared === null || found === null) return declared ?? found;
  return isSame(declared, found) ? declared : found;
}

const isEnglish = (tag: string | null): boolean => tag !== null && /^en(?:-|$)/i.test(tag);

/** One language by ISO 639-1, or two that the detector does not part. */
function isSame(declared: string, found: string): boolean {
  const primary = declared.split('-')[0]!.toLowerCase();
  return primary === found || KIN.has(`${primary} ${found}`);
}

const KIN = new Set(
  ['nb', 'nn', 'da']
    .map((tag) => `${tag} no`)
    .concat(
      'no da,hr bs,bs hr,sr hr,hr sr,sr bs,id ms,ms id,pt gl,es gl,es ca,af nl,zu xh,fil tl,cs sk,sk cs,ur fa'.split(
        ',',
      ),
    ),
);
