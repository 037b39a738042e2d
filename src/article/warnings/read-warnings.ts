import type { Warning } from '../../format/index.ts';
import { quotesDoNotBalance } from './quotes-balance.ts';

/** What a reader of an article should know of its text and headline. */
export function readWarnings(text: string, headline: string | null, language: string | null): Warning[] {
  return [...noHeadline(headline), ...quotesDoNotBalance(text), ...languageNotRead(text, language)];
}

const noHeadline = (headline: string | null): Warning[] =>
  headline === null ? [{ code: 'no-headline', message: 'The page has no headline.' }] : [];

/** Statements are read in English only. */
function languageNotRead(text: string, language: string | null): Warning[] {
  if (text === '' || (language !== null && /^en(?:-|$)/.test(language))) return [];
  const what = language === null ? 'a language that is not recognised' : `"${language}"`;
  return [
    { code: 'language-not-read', message: `The text is in ${what}; statements are read in English only.` },
  ];
}
