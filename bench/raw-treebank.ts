import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document as plain text, its paragraphs apart by blank lines, and where its words and sentences stand. */
export interface RawDocument {
  readonly name: string;
  readonly text: string;
  /** UD's words: "don't" is two. */
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The documents of a gzipped CoNLL-U file, their text put together again. */
export function readRaw(path: string): RawDocument[] {
  const documents: RawDocument[] = [];
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n\n');
  let at = 0;
  while (at < blocks.length) {
    let end = at + 1;
    while (end < blocks.length && commentOf(blocks[end]!, 'newdoc id') === null) end++;
    documents.push(documentOf(commentOf(blocks[at]!, 'newdoc id') ?? '', blocks.slice(at, end)));
    at = end;
  }
  return documents;
}

function commentOf(block: string, key: string): string | null {
  const line = block.split('\n').find((one) => one.startsWith(`# ${key}`));
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim();
}

function documentOf(name: string, blocks: readonly string[]): RawDocument {
  const words: Span[] = [];
  const sentences: Span[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += commentOf(block, 'newpar') === null ? ' ' : '\n\n';
    const start = text.length;
    text += commentOf(block, 'text') ?? '';
    sentences.push({ start, end: text.length });
    let at = start;
    for (const form of formsOf(block)) {
      const found = text.indexOf(form, at);
      // Where the words of a contraction are not the letters written, they are left out.
      if (found < 0 || text.slice(at, found).trim() !== '') continue;
      at = found + form.length;
      words.push({ start: found, end: at });
    }
  }
  return { name, text, words, sentences };
}

const formsOf = (block: string): string[] =>
  block.split('\n').flatMap((line) => {
    const [id = '', form = ''] = line.split('\t');
    return /^\d+$/.test(id) ? [form] : [];
  });
