/** A line `Name: value` at the head of a page. */
export interface HeadLine {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Where the value begins in the page. */
  readonly from: number;
}

export interface HeadLines {
  readonly lines: readonly HeadLine[];
  /** Where the text begins in the page, behind the blank line. */
  readonly body: number;
  /** The text is HTML, by the line Content-Type. */
  readonly html: boolean;
}

/** The head of a page as it was unpacked: one line a field, in UTF-8, and a blank line after them. */
export function headLines(decoded: string): HeadLines {
  const lines: HeadLine[] = [];
  let at = 0;
  let body = decoded.length;
  while (at < decoded.length) {
    const end = decoded.indexOf('\n', at);
    const line = decoded.slice(at, end < 0 ? decoded.length : end);
    const colon = line.indexOf(': ');
    if (end < 0 || colon < 0) {
      body = end < 0 ? decoded.length : end + 1;
      break;
    }
    const name = line.slice(0, colon).toLowerCase();
    lines.push({ name, value: line.slice(colon + 2), from: at + colon + 2 });
    at = end + 1;
  }
  const type = lines.find(({ name }) => name === 'content-type')?.value ?? '';
  return { lines, body, html: type.startsWith('text/html') };
}
