const READING_TIME = /\d min(?:ute)?s? (?:read|lesezeit)$|^\d{1,2}\s?[-–]\s?\d{1,2} min(?:ute)?s?$/iu;

/** "5 min read"; "3-4 minutes", as reading views print it. */
export const isReadingTime = (text: string): boolean => READING_TIME.test(text);
