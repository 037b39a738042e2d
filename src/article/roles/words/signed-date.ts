const DATE =
  /^(?:\p{L}{2,10}\.?,? )?(?:\p{L}{3,12}\.? \d{1,2}(?:,|\.)? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?![\p{L}\d])/u;
const LONGEST_BEHIND = 45;
const WORDS = /\p{Ll}{2,} \p{Ll}{2,}/u;

/** "March 2, 2021 / 6:05 PM EST / AP": a date first, and behind it hour and agencies alone. */
export function isSignedDate(text: string): boolean {
  const behind = text.slice(DATE.exec(text)?.[0].length ?? 0);
  return behind.length < text.length && behind.length <= LONGEST_BEHIND && !WORDS.test(behind);
}
