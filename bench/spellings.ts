import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { clusterNames } from '../src/identity/entities/cluster.ts';
import { wordsOf } from '../src/identity/entities/draft.ts';
import { locateMentions } from '../src/identity/entities/locate.ts';
import { readProse } from '../src/language/index.ts';

/** Files of texts, a JSON object a line. */
const TEXTS = [
  'statements/polnear/dev.jsonl',
  'statements/polnear/train.jsonl.gz',
  'stories/allsides/docs.jsonl',
  'stories/basil/docs.jsonl',
  'stories/ecbplus/docs.jsonl',
  'pages/aeb/truth.jsonl',
  'pages/fundus/truth.jsonl',
  'pages/wcxb/truth.jsonl',
  'pages/textdump/truth.jsonl',
];
const NEWS = 'language/ner/worldwide_newswire.dev.tsv.gz';

const BY_SPELLING = /^person:(same-letters|spelling|typing)/;

/** Names that were given to somebody in another spelling than before, one a line: for a person to read and judge. */
export function run(corpora: string, print: (line: string) => void): void {
  const texts = [
    ...TEXTS.flatMap((file) => textsOf(read(`${corpora}/${file}`))),
    ...newsOf(read(`${corpora}/${NEWS}`)),
  ];
  const joins = texts.flatMap(joinsIn);
  for (const join of joins.sort()) print(join);
  print(`${joins.length} in ${texts.length} texts`);
}

function joinsIn(text: string): string[] {
  const prose = readProse({ text, headline: null, language: 'en', date: null, trees: false });
  return clusterNames(locateMentions(prose)).flatMap(({ references }) =>
    references
      .filter(({ reason }) => BY_SPELLING.test(reason))
      .map((use) => `${use.reason}: ${wordsOf(use)} is ${[...new Set(references.map(wordsOf))].join(' | ')}`),
  );
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const textsOf = (lines: string): string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text?: string; body?: string })
    .map(({ text, body }) => text ?? body ?? '')
    .filter((text) => text.includes(' the '));

/** A word and its label a line; sentences apart by an empty one. */
const newsOf = (words: string): string[] =>
  words
    .split('# doc = ')
    .slice(1)
    .map((article) =>
      article
        .split(/\n\s*\n/)
        .map((sentence) => sentence.replace(/\t.*$/gm, '').replaceAll('\n', ' '))
        .map((sentence) => sentence.replace(/ ([,.;:!?)’”]|['’]s\b)/g, '$1'))
        .join('\n\n'),
    );
