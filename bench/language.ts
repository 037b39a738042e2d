import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { identify } from '../src/identity/index.ts';
import { readGivenWords, readProse } from '../src/language/index.ts';
import {
  type ConlluSentence,
  type Measure,
  readConllu,
  scoreConllu,
  sentencesOf,
  textOf,
} from '../src/views/index.ts';

/** The compiler is done with the loops after some ten; a reader of many pages runs warm. */
const ROUNDS = 20;

/** Tags and trees on given words, words and sentences from raw text, and tokens a second, on the dev halves. */
export function run(corpora: string, print: (line: string) => void): void {
  const ewt = readTreebank(`${corpora}/language/ud_ewt/en_ewt.dev.conllu.gz`);
  const gum = readTreebank(`${corpora}/language/gum/gum_open.dev.conllu.gz`);
  const news = gum.filter(([first]) => /^GUM_(news|interview)_/.test(first!.document));
  print('| set | words | UPOS | XPOS | lemmas | UAS | LAS | LAS with subtypes |');
  print('|---|---|---|---|---|---|---|---|');
  print(givenRow('EWT dev, given words', ewt));
  print(givenRow('GUM dev, news and interview, given words', news));
  print('');
  print('| set | documents | words | token F1 | sentences | sentence F1 |');
  print('|---|---|---|---|---|---|');
  print(rawRow('EWT dev', ewt));
  print(rawRow('GUM dev, news and interview', news));
  print('');
  print('| what is done | tokens a second of one core |');
  print('|---|---|');
  for (const [what, perSecond] of speeds([...ewt, ...news].map(textOf)))
    print(`| ${what} | ${Math.round(perSecond / 1000) * 1000} |`);
}

type Document = readonly ConlluSentence[];

function readTreebank(path: string): Document[] {
  const sentences = readConllu(gunzipSync(readFileSync(path)).toString('utf8'));
  return [...Map.groupBy(sentences, ({ document }) => document).values()];
}

function givenRow(set: string, documents: readonly Document[]): string {
  const gold = documents.flat();
  const own = sentencesOf(readGivenWords(gold.map(({ words }) => words.map(({ form }) => form))), '');
  const found = gold.map((sentence, at) => ({ ...sentence, words: own[at]!.words }));
  const measures = measuresOf(found, gold);
  const names = ['UPOS', 'XPOS', 'Lemmas', 'UAS', 'LAS', 'LAS with subtypes'];
  return `| ${[set, measures.get('Words')!.gold, ...names.map((name) => figure(measures, name))].join(' | ')} |`;
}

function rawRow(set: string, documents: readonly Document[]): string {
  const found = documents.flatMap((document) => {
    const input = { text: textOf(document), headline: null, language: 'en', date: null };
    return sentencesOf(readProse(input).body, document[0]!.document);
  });
  const measures = measuresOf(found, documents.flat());
  const counted = ['Words', 'Sentences'].flatMap((name) => [
    measures.get(name)!.gold,
    figure(measures, name),
  ]);
  return `| ${[set, documents.length, ...counted].join(' | ')} |`;
}

function measuresOf(found: Document, gold: Document): Map<string, Measure> {
  return new Map(scoreConllu(found, gold).map((measure) => [measure.name, measure]));
}

const figure = (measures: ReadonlyMap<string, Measure>, name: string): string =>
  measures.get(name)!.f1.toFixed(4);

/** CPU time, the best of some rounds: without trees, and with trees and who is who. */
function speeds(texts: readonly string[]): [what: string, perSecond: number][] {
  const inputs = texts.map((text) => ({ text, headline: null, language: 'en', date: '2020-01-15' }));
  const light = () => inputs.map((input) => readProse({ ...input, trees: false }).body.tokens.length);
  const whole = () =>
    inputs.map((input) => {
      const prose = readProse(input);
      identify(prose);
      return prose.body.tokens.length;
    });
  return [
    ['sentences, words, tags, mentions and times', perSecond(light)],
    ['the same with trees and who is who', perSecond(whole)],
  ];
}

function perSecond(work: () => number[]): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    const tokens = work().reduce((sum, count) => sum + count, 0);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, tokens / ((user + system) / 1e6));
  }
  return best;
}
