/**
 * Where the markup that begins with `<!` ends, behind its last character; the end of the text where it does not.
 * A comment ends as browsers end it (HTML 13.2.5.43 to 13.2.5.52); a document type and all else at the first `>`.
 */
export function endOfDeclaration(text: string, open: number, inForeign: boolean): number {
  if (text.startsWith('--', open + 2)) return endOfComment(text, open + 4);
  if (inForeign && text.startsWith(CDATA, open + 2)) return behind(text, ']]>', open + 2 + CDATA.length);
  return endOfBogusComment(text, open);
}

/** What begins with `<?`, or with `</` and no letter, is passed over up to the first `>`. */
export const endOfBogusComment = (text: string, open: number): number => behind(text, '>', open + 2);

const CDATA = '[CDATA[';

function endOfComment(text: string, start: number): number {
  if (text.charCodeAt(start) === 0x3e) return start + 1;
  if (text.startsWith('->', start)) return start + 2;
  for (let at = start; ; at++) {
    at = text.indexOf('--', at);
    if (at < 0) return text.length;
    if (text.charCodeAt(at + 2) === 0x3e) return at + 3;
    if (text.startsWith('!>', at + 2)) return at + 4;
  }
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
