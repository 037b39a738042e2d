import { readProse } from '../src/language/index.ts';
import { type RawDocument, readRaw } from './raw-treebank.ts';

interface Counts {
  found: number;
  gold: number;
  right: number;
}

/** From raw text: how many words and sentences have exactly the treebanks' beginning and end. */
export function run(corpora: string, print: (line: string) => void): void {
  const ewt = readRaw(`${corpora}/language/ud_ewt/en_ewt.dev.conllu.gz`);
  const gum = readRaw(`${corpora}/language/gum/gum_open.dev.conllu.gz`);
  print('| set | documents | words | token F1 | sentences | sentence F1 |');
  print('|---|---|---|---|---|---|');
  print(rowOf('EWT dev', ewt));
  const news = gum.filter(({ name }) => /^GUM_(news|interview)_/.test(name));
  print(rowOf('GUM dev, news and interview', news));
}

function rowOf(set: string, documents: readonly RawDocument[]): string {
  const words: Counts = { found: 0, gold: 0, right: 0 };
  const sentences: Counts = { found: 0, gold: 0, right: 0 };
  for (const document of documents) {
    const { body } = readProse({ text: document.text, headline: null, language: 'en', date: null });
    compare(words, document.words, body.tokens);
    compare(sentences, document.sentences, body.sentences);
  }
  return `| ${[set, documents.length, words.gold, f1(words), sentences.gold, f1(sentences)].join(' | ')} |`;
}

type Spans = readonly { readonly start: number; readonly end: number }[];

function compare(counts: Counts, gold: Spans, found: Spans): void {
  const places = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  counts.gold += gold.length;
  counts.found += found.length;
  counts.right += found.filter(({ start, end }) => places.has(`${start}-${end}`)).length;
}

const f1 = ({ right, found, gold }: Counts): string => ((2 * right) / (found + gold)).toFixed(4);
