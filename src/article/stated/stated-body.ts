import { type Page, type PageBlock, readPage } from '../../page/index.ts';
import { unescapeTwice } from '../headline/unescape.ts';
import type { JudgedBlock } from '../types.ts';
import { scriptBody } from './script-body.ts';

/** Shorter ones are descriptions. */
const SHORTEST = 300;
/** The text that is shown is so much shorter that it can only be the beginning, or none. */
const SHOWN = 0.2;

/**
 * A page that is drawn by a script, or shows no more than its first lines, may still carry its whole text in JSON-LD
 * (schema.org `articleBody`), or in the data of its scripts: then that is the text.
 */
export function withStatedBody(page: Page, judged: readonly JudgedBlock[]): readonly JudgedBlock[] {
  const stated = statedBody(page);
  const shown = judged.filter(({ role }) => role === 'body');
  if (stated.length === 0) {
    const drawn = sizeOf(shown.map(({ block }) => block)) < SHORTEST ? scriptBody(page.decoded) : null;
    return drawn === null ? judged : [...judged.map(withoutText), ...drawn];
  }
  if (sizeOf(shown.map(({ block }) => block)) > SHOWN * sizeOf(stated)) return judged;
  return [
    ...judged.map(withoutText),
    ...stated.map((block): JudgedBlock => ({ block, role: 'body', reason: 'json-ld-body' })),
  ];
}

const withoutText = (one: JudgedBlock): JudgedBlock =>
  one.role === 'body' || one.role === 'standfirst'
    ? { block: one.block, role: 'other', reason: 'cut-short-beside-data' }
    : one;

const sizeOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The paragraphs of the one article that the page states, each at its script. */
function statedBody(page: Page): PageBlock[] {
  const bodies = page.witnesses.filter(
    ({ origin, name, value }) => origin === 'json-ld' && name === 'articleBody' && value.length >= SHORTEST,
  );
  const [body] = bodies;
  if (!body || new Set(bodies.map(({ value }) => value)).size > 1) return [];
  const { blocks } = readPage(new TextEncoder().encode(asPage(body.value)), { url: null, contentType: null });
  return blocks.map((block) => ({ ...block, at: body.at ?? [0, 0] }));
}

/** Escaped tags. */
const TAG_TWICE = /&lt;(?:p|br|div|h\d)\b/i;
const ENTITY = /&(?:#\d|#x[\da-f]|[a-z]{2,8};)/i;

/** Text with HTML's entities is HTML, though no tag says so; one with escaped tags was escaped twice. */
function asPage(text: string): string {
  const body = !text.includes('<') && TAG_TWICE.test(text) ? unescapeTwice(text) : text;
  if (body.includes('<') || !ENTITY.test(body)) return body;
  const paragraphs = body.split('\n').map((line) => `<p>${line}</p>`);
  return `<!doctype html>${paragraphs.join('')}`;
}
