import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank; `head` is the index of its head in the sentence, -1 for the root. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** Does white space follow it? */
  readonly spaced: boolean;
}

export interface Tree {
  readonly document: string;
  readonly words: readonly TreeWord[];
}

/** The trees of a CoNLL-U file, gzipped or not; multiword tokens and empty nodes are left out. */
export function readConllu(path: string): Tree[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const trees: Tree[] = [];
  let document = '';
  for (const block of text.split('\n\n')) {
    const words: TreeWord[] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice('# newdoc id = '.length);
      const word = readLine(line);
      if (word) words.push(word);
    }
    if (words.length > 0) trees.push({ document, words });
  }
  return trees;
}

function readLine(line: string): TreeWord | null {
  const fields = line.split('\t');
  if (fields.length < 10 || !/^\d+$/.test(fields[0]!)) return null;
  const [, form, lemma, upos, xpos, , head, deprel, , misc] = fields as [string, ...string[]];
  return {
    form: form!,
    lemma: lemma!,
    upos: upos!,
    xpos: xpos!,
    head: Number(head) - 1,
    deprel: deprel!,
    spaced: !misc!.includes('SpaceAfter=No'),
  };
}

/** GUM's genres whose text is CC BY or CC BY-SA; the others name no licence or a non-commercial one. */
const OPEN_GENRES = /^GUM_(news|interview|academic|bio|voyage|court)_/;

export interface Treebanks {
  readonly train: readonly Tree[];
  readonly dev: readonly Tree[];
  /** GUM's news and interviews of its dev half: nearer to what is read. */
  readonly newsDev: readonly Tree[];
}

/** The permitted treebanks in a folder of corpora: EWT whole, GUM by genre. */
export function readTreebanks(corpora: string): Treebanks {
  const ewt = join(corpora, 'language/ud_ewt');
  const gum = join(corpora, 'language/gum');
  const gumTrain = join(gum, 'gum_open.train.conllu.gz');
  const gumDev = join(gum, 'gum_open.dev.conllu.gz');
  const open = existsSync(gumTrain) ? readConllu(gumTrain).filter((t) => OPEN_GENRES.test(t.document)) : [];
  const news = existsSync(gumDev) ? readConllu(gumDev) : [];
  return {
    train: [...readConllu(join(ewt, 'en_ewt.train.conllu.gz')), ...open],
    dev: readConllu(join(ewt, 'en_ewt.dev.conllu.gz')),
    newsDev: news.filter((tree) => /^GUM_(news|interview)_/.test(tree.document)),
  };
}
