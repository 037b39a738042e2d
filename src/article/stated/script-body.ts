import { type PageBlock, readPage } from '../../page/index.ts';
import { judgeBlocks } from '../roles/index.ts';
import type { JudgedBlock } from '../types.ts';

/** A string of data with fewer paragraphs, or less of them, is no article. */
const FEWEST = 3;
const SHORTEST = 300;
/** Another string that is so much as long makes it a list of articles, and none of them the page's. */
const RIVAL = 0.5;
/** Strings within strings, as frameworks put whole pages into their scripts. */
const DEEPEST = 2;

/**
 * The article of a page that a script draws: frameworks keep its HTML as a string among their data
 * (`"content":"<p>..."`). The one string that is an article by far, judged as a page of its own; null where none is.
 */
export function scriptBody(decoded: string): JudgedBlock[] | null {
  const found: Data[] = [];
  for (let at = decoded.indexOf('<script'); at >= 0; ) {
    const end = decoded.indexOf('</script', at);
    if (end < 0) break;
    collect(decoded.slice(at, end), [at, end], 0, found);
    at = decoded.indexOf('<script', end);
  }
  const [best, next] = found.sort((a, b) => b.html.length - a.html.length);
  if (!best || (next && next.html.length > RIVAL * best.html.length && next.html !== best.html)) return null;
  const page = readPage(new TextEncoder().encode(`<!doctype html><article>${best.html}</article>`), NO_HINTS);
  return judgeBlocks(page).map(({ block, role, reason }) => ({
    block: { ...block, at: best.at } satisfies PageBlock,
    role,
    reason: role === 'body' ? 'script-data-body' : reason,
  }));
}

const NO_HINTS = { url: null, contentType: null };

interface Data {
  readonly html: string;
  readonly at: readonly [number, number];
}

/** All strings of a script, in JSON's way of writing, that are HTML with paragraphs. */
function collect(script: string, at: readonly [number, number], depth: number, found: Data[]): void {
  if (!PARAGRAPH.test(script)) return;
  for (let open = script.indexOf('"'); open >= 0; ) {
    const close = endOfString(script, open);
    if (close - open > SHORTEST) {
      const text = parsed(script.slice(open, close + 1));
      if (text !== null && isArticle(text)) found.push({ html: text, at });
      else if (text !== null && depth < DEEPEST) collect(text, at, depth + 1, found);
    }
    open = script.indexOf('"', close + 1);
  }
}

const PARAGRAPH = /(?:<|u003[cC])p(?:>| |\\u003[eE])/;

function endOfString(script: string, open: number): number {
  for (let i = open + 1; i < script.length; i++) {
    const code = script.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
  return script.length;
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;

function parsed(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/** Paragraphs, and tags alone before the first of its words: a string that holds data in turn begins otherwise. */
function isArticle(text: string): boolean {
  if (!/^\s*(?:<|[^{}[\]"]{0,300}<)/.test(text.slice(0, 400)) || text.includes('":"')) return false;
  return text.length >= SHORTEST && text.split(/<p[ >]/).length > FEWEST;
}
