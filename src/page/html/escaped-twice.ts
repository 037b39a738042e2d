import { referenceAt } from './tokens/character-reference.ts';

/** What a page that shows code means by them it shows so. */
const CODE = /[<>]/;

/** Text whose character references were escaped once more ("&amp;ldquo;"): what one decoding left is taken for what it stands for. */
export function escapedTwice(text: string): string {
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  let value = '';
  let from = 0;
  for (; amp >= 0; amp = text.indexOf('&', Math.max(from, amp + 1))) {
    const reference = referenceAt(text, amp, false);
    if (reference === null || text[reference.end - 1] !== ';' || CODE.test(reference.value)) continue;
    value += text.slice(from, amp) + reference.value;
    from = reference.end;
  }
  return value + text.slice(from);
}
