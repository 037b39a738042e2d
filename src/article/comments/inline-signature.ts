/** "1. Jane (3/5/2021 18:22) What she says", all in one: the date stands right behind the name. */
const INLINE =
  /^(?:#?\d{1,4}[.)]? )?\p{L}[^.!?:;,(]{1,30} (?:[(,|–—-] ?)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,? (?:a las |um |à |at |alle )?\d{1,2}[:.h]\d{2})?\)?\s?:?\s?/u;

/** What opens a comment that stands on one line with it; null for others. */
export const inlineSignature = (text: string): string | null => INLINE.exec(text)?.[0] ?? null;
