import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rowOf } from '../../src/article/headline/model/features.ts';
import { sceneOf } from '../../src/article/headline/model/scene.ts';
import { judgeBlocks } from '../../src/article/roles/index.ts';
import { titleKey } from '../../src/article/roles/titles.ts';
import { type Page, readPage } from '../../src/page/index.ts';
import type { Sample } from '../learners/boosting.ts';

/** A page as lines: of each line over its text the features, and whether it is the page's title. */
export interface TitlePage {
  readonly set: string;
  /** The last two parts of the page's host: pages of one house are never on both sides of a fold. */
  readonly house: string;
  readonly samples: readonly Sample[];
  /** Index of the sample that the rules took for the headline; -1 where they took none of them. */
  readonly ruled: number;
}

interface Truth {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
}

/** HTML pages, set as lines here, and pages that were rendered as text. */
const HTML = ['fundus', 'wcxb', 'traf'];
const DUMPS = 'textdump';

/** The pages of the corpora whose title is known. */
export function titlePages(corpora: string): TitlePage[] {
  const dumps = truthsOf(corpora, DUMPS);
  const dumped = new Set(dumps.map(({ url }) => url));
  const html = HTML.flatMap((set) =>
    truthsOf(corpora, set)
      .filter(({ url }) => !dumped.has(url))
      .map((truth) =>
        samplesOf(set, asLines(pageOf(bytesOf(corpora, set, `html/${truth.id}.html.gz`))), truth),
      ),
  );
  const text = dumps.map((truth) =>
    samplesOf(DUMPS, bytesOf(corpora, DUMPS, `text/${truth.id}.txt.gz`).toString('utf8'), truth),
  );
  return [...html, ...text];
}

const bytesOf = (corpora: string, set: string, file: string): Buffer =>
  gunzipSync(readFileSync(join(corpora, 'pages', set, file)));

const pageOf = (bytes: Uint8Array, contentType: string | null = null): Page =>
  readPage(bytes, { url: null, contentType });

function truthsOf(corpora: string, set: string): (Truth & { title: string })[] {
  return readFileSync(join(corpora, 'pages', set, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth)
    .filter((truth): truth is Truth & { title: string } => Boolean(truth.title));
}

/** What a browser copies of a page as text: a line for each block that is shown, paragraphs between blank lines. */
function asLines({ blocks }: Page): string {
  const shown = blocks.filter(
    ({ path }) => !path.some(({ tag, hints }) => tag === 'noscript' || hints.endsWith(':hidden')),
  );
  const lines = shown.map(({ tag, text }) => (tag === 'p' ? `\n\n${text}\n` : `\n${text}`));
  return lines
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function samplesOf(set: string, text: string, { id, url, title }: Truth & { title: string }): TitlePage {
  const scene = sceneOf(judgeBlocks(pageOf(new TextEncoder().encode(text), 'text/plain')));
  const host = (url ?? id).replace(/^https?:\/\//, '').split('/')[0]!;
  const house = host.split('.').slice(-2).join('.');
  if (scene === null) return { set, house, samples: [], ruled: -1 };
  const key = titleKey(title.normalize('NFKC'));
  const isTitle = scene.lines.map((line) => titleKey(line.text.normalize('NFKC')) === key);
  const count = isTitle.filter(Boolean).length;
  const samples = scene.lines.map((line, at): Sample => {
    const right = isTitle[at]!;
    return { row: rowOf(line, scene), right, weight: right ? 1 / count : 1 };
  });
  const ruled = scene.lines.findIndex(({ index, text: line }) =>
    scene.signed === null ? index === scene.judged : line === scene.signed,
  );
  return { set, house, samples, ruled };
}
