import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../corpora/conllu.ts';
import { readBodies } from './name-pages.ts';

const ENGLISH = /\b(the|and|of)\b/gi;
/** An English text has one of these words in so many characters, at least. */
const ONE_IN = 300;

/** Raw English text beside the marked: pages, PolNeAR, the treebank of the web, GAP's passages. */
export function readRawTexts(corpora: string): string[] {
  const language = join(corpora, 'language');
  const polnear = gunzipSync(readFileSync(join(corpora, 'statements', 'polnear', 'train.jsonl.gz')));
  const gap = readFileSync(join(language, 'gap', 'gap-development.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return [
    ...readBodies(corpora)
      .map(({ body }) => body)
      .filter(isEnglish),
    ...polnear
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
    ...readConllu(join(language, 'ud_ewt', 'en_ewt.train.conllu.gz')).map(({ words }) =>
      words.map(({ form }) => form).join(' '),
    ),
    ...gap.map((line) => line.split('\t')[1] ?? ''),
  ];
}

const isEnglish = (text: string): boolean => (text.match(ENGLISH)?.length ?? 0) > text.length / ONE_IN;
