const PART = 1_000_000;

/** A line with its end, in parts of about a million characters, so that a long one need not be copied whole. */
export function* partsOf(line: string, part: number = PART): Generator<string> {
  if (line.length < part) return yield `${line}\n`;
  for (let from = 0; from < line.length; ) {
    const to = line.codePointAt(from + part - 1)! > 0xffff ? from + part + 1 : from + part;
    yield line.slice(from, to);
    from = to;
  }
  yield '\n';
}
