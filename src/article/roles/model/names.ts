import type { Ancestor } from '../../../page/index.ts';
import type { Group } from './group.ts';
import { ownElement } from './scene.ts';

const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'h2',
  'h3',
  'h4',
  'h5',
  'pre',
  'dd',
  'span',
  'section',
  'blockquote',
  'strong',
];
const AROUND = [
  'blockquote',
  'figure',
  'table',
  'ul',
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'section',
  'a',
  'em',
  'i',
  'strong',
  'b',
  'small',
];

/** What elements are called, by what it may mean. */
const NAMES: readonly RegExp[] = [
  /body|content|text|entry|paragraph|article|story|post/,
  /box|info|note|fact|hint|callout|highlight|module|panel|card/,
  /related|more|recommend|teaser|read|promo|list|feed|widget|links?(?:$|\W)/,
  /author|bio|byline|contributor|profile|credit|signature/,
  /tweet|twitter|embed|instagram|social|facebook|video|player|audio|podcast/,
  /quote|pull|citation/,
  /summary|intro|lead|dek|teaser|abstract|key-?points|takeaway|bullet/,
  /caption|image|photo|media|gallery|picture|slide/,
  /meta|date|time|info|tag|label|category|kicker|topic/,
  /faq|accordion|toggle|tab|question|expand|collapse/,
  /footer|bottom|end|disclaimer|copyright|legal|after/,
  /header|top|title|head/,
  /news-?letter|subscri|sign|cta|paywall|offer|product|price|shop|affiliate|ad(?:s|$|\W)/,
  /comment|respon|repl/,
  /code|highlight|syntax|table|data/,
];

/** What the elements are and are called that the block stands in, the innermost six. */
export const ELEMENT_NAMES: Group = {
  names: [
    ...TAGS.map((tag) => `tag-${tag}`),
    ...AROUND.map((tag) => `in-${tag}`),
    'named',
    ...NAMES.map((_, i) => `name-${i}`),
    ...NAMES.map((_, i) => `name-around-${i}`),
  ],
  write(row, at, { candidate: { block } }) {
    const { path, tag } = block;
    const own = ownElement(block);
    for (const known of TAGS) row[at++] = tag === known ? 1 : 0;
    const from = Math.max(1, path.length - INNERMOST);
    for (const known of AROUND) row[at++] = isIn(path, from, known) ? 1 : 0;
    row[at++] = (path[own]?.hints ?? '') === '' ? 0 : 1;
    let near = 0;
    let around = 0;
    for (let i = from; i < path.length; i++) {
      const bits = namesOf(path[i]!);
      if (i >= own) near |= bits;
      else around |= bits;
    }
    for (let i = 0; i < NAMES.length; i++) row[at++] = (near >> i) & 1;
    for (let i = 0; i < NAMES.length; i++) row[at++] = (around >> i) & 1;
  },
};

const INNERMOST = 6;

function isIn(path: readonly Ancestor[], from: number, tag: string): boolean {
  for (let i = from; i < path.length; i++) if (path[i]!.tag === tag) return true;
  return false;
}

const known = new WeakMap<Ancestor, number>();

/** A bit for each kind of name that the element carries. */
function namesOf(element: Ancestor): number {
  if (element.hints === '') return 0;
  let bits = known.get(element);
  if (bits === undefined) {
    bits = 0;
    for (let i = 0; i < NAMES.length; i++) if (NAMES[i]!.test(element.hints)) bits |= 1 << i;
    known.set(element, bits);
  }
  return bits;
}
