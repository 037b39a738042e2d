const START =
  /^\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|base|link|script|style|div|p|span|table|h[1-6]|article|section|main)\b/i;
const TAG =
  /<\/?(?:p|div|span|a|br|hr|h[1-6]|li|ul|ol|table|tr|td|b|i|em|strong|img|script|style|meta|head|body|html|title|article|section|figure|blockquote)(?:\s[^<>]{0,500})?\/?>/gi;
const LOOK = 65_536;
/** A plain text may speak of a tag or two. */
const ENOUGH_TAGS = 4;

/** Tells HTML from plain text by what is written, never by a name or a header. */
export function kindOf(decoded: string): 'html' | 'text' {
  const head = decoded.slice(0, LOOK);
  if (START.test(head)) return 'html';
  let tags = 0;
  for (const _ of head.matchAll(TAG)) if (++tags >= ENOUGH_TAGS) return 'html';
  return 'text';
}
