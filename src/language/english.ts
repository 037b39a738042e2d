/** May the text be English, as far as its language (a BCP 47 tag, or null) is known? All models here were learned on English. */
export const mayBeEnglish = (language: string | null): boolean =>
  language === null || /^en\b/i.test(language);
