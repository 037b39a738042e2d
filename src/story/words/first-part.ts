/** Characters of a text by which articles are compared: a novel has fewer, a news article has never a tenth of it. */
const LONGEST_COMPARED = 400_000;

/** The text, or its beginning where it is too long to be compared whole; offsets are the same in both. */
export function firstPart(text: string): string {
  return text.length <= LONGEST_COMPARED ? text : text.slice(0, LONGEST_COMPARED);
}
