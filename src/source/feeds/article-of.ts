import { readPage } from '../../page/index.ts';
import type { Fields } from './items.ts';

/** The text of an item, or what makes it no article. */
export type ItemText = { readonly text: string; readonly html: boolean } | { readonly teaser: string };

/** A text given as the content is one from here on, in characters that are shown; a summary has to be as long as an article. */
const LEAST_CONTENT = 300;
const LEAST_SUMMARY = 1500;
const BROKEN_OFF = /(?:…|\.{3}|\[…\]|\[\.{3}\]|(?:read|continue|weiter|lire|leer)[^.!?]{0,30})\s*$/i;

/** Most feeds give no more than the first words of an article: those are no article. */
export function textOfItem(item: Fields): ItemText {
  const content = item.get('content:encoded') ?? item.get('content');
  const summary = item.get('description') ?? item.get('summary') ?? '';
  const html = item.get('content-is') !== 'text' || content === undefined;
  const shown = shownOf(content ?? summary);
  const least = content === undefined ? LEAST_SUMMARY : LEAST_CONTENT;
  const whole = shown.length >= least && !BROKEN_OFF.test(shown);
  return whole ? { text: content ?? summary, html } : { teaser: shown };
}

const shownOf = (text: string): string =>
  readPage(new TextEncoder().encode(`Content-Type: text/html\n\n${text}`), {
    url: null,
    contentType: 'application/rss+xml; charset=utf-8',
  })
    .blocks.filter(({ stated }) => stated === undefined)
    .map((block) => block.text)
    .join('\n');
