import { latin } from '../latin.ts';
import { typeOf } from './content-type.ts';
import { beginsWithHeader, messageOf } from './entity.ts';

/** Fields that mail gets on its way and saved pages never have. */
const SENT = ['received', 'return-path', 'delivered-to', 'message-id', 'to', 'dkim-signature'];

/** What a file is that begins with the header of a message: a page saved as MHTML (RFC 2557), or mail (RFC 5322). */
export function kindOfMessage(bytes: Uint8Array): 'mhtml' | 'mail' | null {
  if (!beginsWithHeader(bytes)) return null;
  const entity = messageOf(bytes);
  const has = (name: string): boolean => entity.fields.has(name);
  const saved = typeOf(entity) === 'multipart/related' || has('snapshot-content-location');
  if (saved && has('mime-version') && !SENT.some(has)) return 'mhtml';
  if (typeOf(entity) === 'text/html' && has('content-location') && !SENT.some(has)) return 'mhtml';
  if (!has('from')) return null;
  return has('mime-version') || SENT.some(has) || (has('date') && has('subject')) ? 'mail' : null;
}

/** Mail in the form "mbox" (RFC 4155): each begins with a line "From somebody, some day". */
export const isMbox = (head: Uint8Array): boolean =>
  /^From \S+.{0,60}\d{4}\s*\r?\n[!-9;-~]+:/.test(latin(head.subarray(0, 1024)));
