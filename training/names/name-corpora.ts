import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameClass } from '../../src/language/mentions/labels/index.ts';
import { readGum } from './name-gum.ts';

/** A text whose names are marked; offsets in `text`. */
export interface NamedText {
  /** The corpus that it comes from. */
  readonly source: string;
  /** How much it counts. */
  readonly weight: number;
  readonly text: string;
  readonly names: ReadonlyArray<{ readonly start: number; readonly end: number; readonly class: NameClass }>;
}

/** The corpora that may be learned from. The worldwide newswire set is for measuring alone and not among them. */
const FILES = [
  're3d.train.tsv',
  'wikigold.tsv',
  'crossner_politics.train.tsv',
  'crossner_politics.dev.tsv',
  'uner_ewt.dev.tsv',
  'btc.a.tsv',
  'btc.b.tsv',
  'btc.e.tsv',
  'btc.f.tsv',
  'btc.g.tsv',
  'btc.h.tsv',
  'wnut17.train.tsv',
  'wnut17.dev.tsv',
];

const CLASSES: Readonly<Record<string, NameClass>> = {
  per: 'person',
  person: 'person',
  politician: 'person',
  org: 'organization',
  organisation: 'organization',
  corporation: 'organization',
  politicalparty: 'organization',
  loc: 'place',
  location: 'place',
  country: 'place',
  nationality: 'group',
  group: 'organization',
};

/** Sentences that stand together make one text, so that words can be seen in their other uses. */
const SENTENCES_A_TEXT = 12;

/** The marked texts of all permitted corpora under `corpora`. */
export function readNameCorpora(corpora: string): NamedText[] {
  const ner = FILES.flatMap((file) => readTsv(join(corpora, 'language', 'ner', file)));
  return [...ner, ...readGum(join(corpora, 'language', 'gum', 'gum_open.train.conllu.gz'))];
}

type Row = readonly [token: string, tag: string];

function readTsv(path: string): NamedText[] {
  const bytes = readFileSync(path);
  const sentences = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').flatMap(readRow))
    .filter((rows) => rows.length > 0);
  const texts: NamedText[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_A_TEXT) {
    texts.push({ source: basename(path), weight: 1, ...toText(sentences.slice(i, i + SENTENCES_A_TEXT)) });
  }
  return texts;
}

function readRow(line: string): Row[] {
  const [token, tag] = line.split('\t');
  return token && tag && !token.startsWith('-DOCSTART-') ? [[token, tag]] : [];
}

/** Running text out of tokens, a line a sentence, with the spans of its names. */
function toText(sentences: readonly (readonly Row[])[]): Pick<NamedText, 'text' | 'names'> {
  let text = '';
  const names: Array<{ start: number; end: number; class: NameClass }> = [];
  for (const rows of sentences) {
    let inName = false;
    if (text) text += '\n\n';
    for (const [token, tag] of rows) {
      if (
        text &&
        !/[\s([“‘$£€]$/.test(text) &&
        !/^[.,;:!?%)\]”’…]+$|^['’](s|re|ve|ll|d|m)$|^n['’]t$/i.test(token)
      )
        text += ' ';
      const start = text.length;
      text += token;
      const last = names.at(-1);
      if (tag.startsWith('B-')) names.push({ start, end: text.length, class: classOfTag(tag) });
      else if (tag.startsWith('I-') && inName && last) last.end = text.length;
      inName = tag !== 'O';
    }
  }
  return { text, names: names.map((name) => trimmed(text, name)) };
}

const classOfTag = (tag: string): NameClass => CLASSES[tag.slice(2).toLowerCase()] ?? 'other';

/** re3d marks the article and the title with the name. */
function trimmed<T extends { start: number; end: number }>(text: string, name: T): T {
  const article = /^(the|a|an) /i.exec(text.slice(name.start, name.end));
  return article ? { ...name, start: name.start + article[0].length } : name;
}
