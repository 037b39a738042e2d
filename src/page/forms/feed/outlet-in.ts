const BETWEEN = /\s+[|>»–—-]\s+|\s+::\s+|:\s+/;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;

/** Where the outlet's own name stands in a feed's title ("World news | The Quay"): the part that the address is named after, else all of it. */
export function outletIn(title: string, url: string | null): readonly [number, number] {
  const host = url === null ? '' : new URL(url).hostname.replace(NOT_ALPHANUMERIC, '');
  let from = 0;
  for (const part of title.split(BETWEEN)) {
    const at = title.indexOf(part, from);
    const key = part
      .toLowerCase()
      .replace(/^the\s/, '')
      .replace(NOT_ALPHANUMERIC, '');
    if (key.length > 2 && host.includes(key)) return [at, at + part.length];
    from = at + part.length;
  }
  return [0, title.length];
}
