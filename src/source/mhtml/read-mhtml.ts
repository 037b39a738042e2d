import { errorItem, inputOf } from '../errors.ts';
import { parameterOf, plainContentType, typeOf } from '../mime/content-type.ts';
import { type Entity, messageOf } from '../mime/entity.ts';
import { type Leaf, leavesOf } from '../mime/leaves.ts';
import { contentOf } from '../mime/transfer.ts';
import { addressOf, instantOf, originAt } from '../saved/origin.ts';
import type { SourceItem } from '../types.ts';

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * The page of a web page saved in one file (RFC 2557). What is kept are the bytes of the page's own part, its transfer
 * encoding undone, as of a web archive's record: the same page saved with other pictures, or fetched by a crawler, is
 * the same page, and its charset is found as in any other. The file's date is when it was saved, and nothing else.
 */
export function readMhtml(path: string, bytes: Uint8Array): SourceItem {
  const message = messageOf(bytes);
  const saved = instantOf(message.fields.get('date'));
  const leaves = leavesOf(message);
  const root = rootOf(message, leaves);
  if (root === null) return errorItem(inputOf(path, { capturedAt: saved }), ...withoutPage(leaves));
  const { url, capturedAt } = originAt(urlOf(message) ?? urlOf(root.entity), saved);
  const known = { url, capturedAt, mediaType: typeOf(root.entity) };
  if (!root.whole) return errorItem(inputOf(path, known), 'cut-off', CUT_OFF);
  const page = contentOf(root.entity);
  const input = inputOf(path, { ...known, bytes: page.length });
  if (page.length === 0)
    return errorItem(input, 'empty', 'expected a saved page; its part of HTML has no bytes');
  return { kind: 'page', bytes: page, hints: { url, contentType: plainContentType(root.entity) }, input };
}

const CUT_OFF = 'the file ends in the middle of the page; save it again';

function withoutPage(leaves: readonly Leaf[]): [code: string, message: string] {
  if (leaves.length === 0 || leaves.some(({ whole }) => !whole)) return ['cut-off', CUT_OFF];
  const types = [...new Set(leaves.map(({ entity }) => typeOf(entity)))].slice(0, 5).join(', ');
  return ['not-a-page', `expected a saved page with a part of HTML; all it holds is ${types}`];
}

/** The part that is the page: the one named as the start, else the one that lies at the page's address, else the first of HTML. */
function rootOf(message: Entity, leaves: readonly Leaf[]): Leaf | null {
  const pages = leaves.filter(({ entity }) => PAGE.test(typeOf(entity)));
  const start = parameterOf(message, 'start');
  const url = urlOf(message);
  return (
    pages.find(({ entity }) => start !== null && entity.fields.get('content-id') === start) ??
    pages.find(({ entity }) => url !== null && urlOf(entity) === url) ??
    pages[0] ??
    null
  );
}

const urlOf = ({ fields }: Entity): string | null =>
  addressOf(fields.get('snapshot-content-location')) ?? addressOf(fields.get('content-location'));
