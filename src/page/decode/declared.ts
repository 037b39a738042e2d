const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/i;
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
/** Browsers look for a `<meta charset>` in the first 1024 bytes; real pages put it later too. */
const PRESCAN_BYTES = 4096;

export function charsetOfHeader(contentType: string | null): string | null {
  return contentType === null ? null : (HEADER_CHARSET.exec(contentType)?.[1] ?? null);
}

export function charsetOfMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1] ?? null;
  // A page that was read as ASCII up to its <meta> cannot be UTF-16, whatever it says (WHATWG prescan).
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
