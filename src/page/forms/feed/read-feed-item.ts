import { bodyBelow } from '../body.ts';
import type { FormContent } from '../content.ts';
import { blocksOf, type Field, type FieldName, witnessesOf } from '../field.ts';
import { type HeadLine, headLines } from '../head-lines.ts';
import { outletIn } from './outlet-in.ts';

const NAMES: Readonly<Record<string, readonly [Field['role'], FieldName | null]>> = {
  title: ['headline', null],
  published: ['dateline', 'feed-date'],
  updated: ['dateline', 'feed-updated'],
  author: ['byline', 'byline'],
  language: ['other', 'language'],
};

/** One item of a feed as it was unpacked (see `source/feeds`): what the feed says of it, then its text. */
export function readFeedItem(decoded: string, url: string | null): FormContent {
  const { lines, body, html } = headLines(decoded);
  const fields = lines.flatMap((line) => fieldsOf(line, url));
  const { blocks, witnesses, language, full } = bodyBelow(decoded, body, { html, around: 'article' });
  return {
    kind: html ? 'html' : 'text',
    blocks: [...blocksOf(decoded, fields), ...blocks],
    witnesses: [...witnessesOf(decoded, fields), ...witnesses],
    language: language ?? lines.find(({ name }) => name === 'language')?.value ?? null,
    full,
  };
}

function fieldsOf({ name, value, from }: HeadLine, url: string | null): Field[] {
  const [role, means] = NAMES[name] ?? ['other', null];
  const whole: Field = { name: means, role, start: from, end: from + value.length };
  if (name === 'author') return [authorIn(whole, value)];
  if (name !== 'feed') return [whole];
  const [start, end] = outletIn(value, url);
  return [whole, { name: 'publisher', role: null, start: from + start, end: from + end }];
}

/** RSS writes authors as `post@quay.example (Jane Roe)`. */
function authorIn(whole: Field, value: string): Field {
  const [address, name = ''] = /^\S+@\S+\s+\(([^()]+)\)/.exec(value) ?? [];
  const from = address === undefined ? 0 : value.indexOf(name);
  return { ...whole, start: whole.start + from, end: whole.start + from + (name || value).length };
}
