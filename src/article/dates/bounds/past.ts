/** Words that put a date into the future, or leave open when it is. */
const OPEN =
  /(?<!\p{L})(?:will|would|shall|may|might|could|should|can|if|due|next|upcoming|coming|planned|plans?|planning|scheduled|expects?|expected|expires?|deadline|set to|slated|to be|aims?|target|goals?|forecast|predicts?|projected|intends?|hopes?|looming|begins?|starts?|takes? effect|runs?)(?!\p{L})/iu;

/** Words right before a date that make it a limit: "by the end of May 2020". */
const LIMIT =
  /(?<!\p{L})(?:by|until|till|before|ahead of|for|to|through)(?: (?:the|early|late|end|of|mid|at least|on))*\s*$/iu;

/** Words that say something came to pass. */
const PASSED =
  /(?<!\p{L})(?:was|were|had|did|since|said|told|began|became|came|went|took|gave|made|held|left|won|lost|met|saw|led|fell|rose|broke|brought|bought|built|fought|found|got|hit|kept|knew|laid|lay|paid|ran|sent|shot|spoke|stood|struck|swore|threw|withdrew|wrote|ago|last|\p{L}{2,}ed)(?!\p{L})/iu;

const WINDOW = 220;

/** Does the sentence around a date tell of it as past? English only; where in doubt, no. */
export function tellsPast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '));
  const opening = before.slice(from + 1);
  if (LIMIT.test(opening)) return false;
  const sentence = `${opening} | ${closingOf(text.slice(end, end + WINDOW))}`;
  return (PASSED.test(sentence) || PASSED.test(text.slice(start, end))) && !OPEN.test(sentence);
}

/** To the sentence's end; the date itself is left out, since May is a month. */
function closingOf(behind: string): string {
  const stop = behind.search(/[.!?](?:\s|["”’]|$)|\n/);
  return stop < 0 ? behind : behind.slice(0, stop);
}
