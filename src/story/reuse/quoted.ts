import type { Word } from '../words/words.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' };
/** A quotation that is longer has lost its closing mark somewhere. */
const LONGEST = 1500;

/** For each word whether it stands inside quotation marks, which open and close in one paragraph or within reach. */
export function quotedWords(text: string, words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let w = 0;
  for (let at = 0; at < text.length; at++) {
    const close = CLOSING[text[at]!];
    if (close === undefined) continue;
    const end = endOfQuotation(text, at, close);
    if (end < 0) continue;
    while (w < words.length && words[w]!.start < at) w++;
    for (; w < words.length && words[w]!.start < end; w++) quoted[w] = 1;
    at = end;
  }
  return quoted;
}

function endOfQuotation(text: string, open: number, close: string): number {
  const end = text.indexOf(close, open + 1);
  if (end < 0 || end - open > LONGEST) return -1;
  const line = text.indexOf('\n', open);
  return line >= 0 && line < end ? -1 : end;
}
