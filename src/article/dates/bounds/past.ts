/** Words that put a date into the future, or leave open when it is. */
const OPEN =
  /(?<!\p{L})(?:will|would|shall|may|might|could|should|can|if|until|till|by|before|ahead|due|next|upcoming|coming|planned|plans?|planning|scheduled|expects?|expected|expires?|deadline|set|slated|to be|aims?|target|goals?|forecast|predicts?|projected|intends?|hopes?|looming|begins?|starts?|takes? effect|runs?)(?!\p{L})/iu;

/** Words that say something came to pass. */
const PASSED =
  /(?<!\p{L})(?:was|were|had|did|since|said|told|began|became|came|went|took|gave|made|held|left|won|lost|met|saw|led|fell|rose|broke|brought|bought|built|fought|found|got|hit|kept|knew|laid|lay|paid|ran|sent|shot|spoke|stood|struck|swore|threw|withdrew|wrote|ago|last|\p{L}{2,}ed)(?!\p{L})/iu;

const WINDOW = 220;

/** Does the sentence around a date tell of it as past? English only; where in doubt, no. */
export function tellsPast(text: string, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start, end);
  return PASSED.test(sentence) && !OPEN.test(sentence);
}

/** From the last sentence's end before the date to the next behind it, both within a window. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const behind = text.slice(end, end + WINDOW);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '));
  const stop = behind.search(/[.!?](?:\s|["”’]|$)|\n/);
  return before.slice(from + 1) + text.slice(start, end) + (stop < 0 ? behind : behind.slice(0, stop));
}
