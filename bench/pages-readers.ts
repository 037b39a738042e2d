import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { Parser } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readArticle } from '../src/article/index.ts';
import { readPage } from '../src/page/index.ts';

/** One way from a page's bytes to what it finds there; gives the length of it, so that nothing is left out as unused. */
export interface Reader {
  readonly name: string;
  /** The least work that any reader has: the others are measured by it. */
  readonly isWalk?: boolean;
  readonly isOurs?: boolean;
  /** What the project wants: at most so many times the walk, at least so many times as fast as a peer. */
  readonly aim: string;
  readonly read: (bytes: Uint8Array) => number | Promise<number>;
}

type DomDocument = ConstructorParameters<typeof Readability>[0];

const ADDRESS = 'https://news.example/article';
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Each as its documentation says that it is used in Node. */
export const READERS: readonly Reader[] = [
  { name: 'htmlparser2, counting only', isWalk: true, aim: '', read: walk },
  { name: 'onrecord, bytes to article', isOurs: true, aim: 'at most 3 times the walk', read: ours },
  {
    name: 'readability on linkedom',
    aim: 'at least 6 times onrecord',
    read: (bytes) => readable(documentOf(bytes)),
  },
  { name: 'readability on jsdom', aim: 'at least 40 times onrecord', read: readableInJsdom },
  { name: 'defuddle on linkedom', aim: 'at least 30 times onrecord', read: defuddled },
];

function walk(bytes: Uint8Array): number {
  let count = 0;
  const parser = new Parser({
    onopentag: () => count++,
    onclosetag: () => count++,
    ontext: () => count++,
    oncomment: () => count++,
  });
  parser.end(decode(bytes));
  return count;
}

function ours(bytes: Uint8Array): number {
  return readArticle(readPage(bytes, { url: ADDRESS, contentType: null })).text.length;
}

function documentOf(bytes: Uint8Array): DomDocument {
  return parseHTML(decode(bytes)).document;
}

function readable(document: DomDocument): number {
  return new Readability(document).parse()?.textContent?.length ?? 0;
}

function readableInJsdom(bytes: Uint8Array): number {
  const { window } = new JSDOM(decode(bytes), { url: ADDRESS });
  const length = readable(window.document);
  window.close();
  return length;
}

/** It asks other sites for what it does not find unless told not to. */
async function defuddled(bytes: Uint8Array): Promise<number> {
  const { content } = await Defuddle(documentOf(bytes), ADDRESS, { useAsync: false });
  return content.length;
}
