import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameClass } from '../../src/language/mentions/labels/classes.ts';
import type { NamedText } from './name-corpora.ts';

interface Layer {
  readonly id: string;
  /** The share of its tokens that stand in the text. */
  readonly ok: number;
  /** By sentence: starts and ends of its tokens in turn, and their entity classes. */
  readonly sents: readonly { readonly o: readonly number[]; readonly n: string }[];
}

type Name = { start: number; end: number; class: NameClass };

const CLASSES: Readonly<Record<string, NameClass>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
};

const LEAST_ALIGNED = 0.98;
/** Marked by a machine, and of one country's politics alone. */
const WEIGHT = 0.5;

/** PolNeAR's articles with the names that its automatic layer marks, made one thing in all of an article. */
export function readSilver(corpora: string): NamedText[] {
  const folder = join(corpora, 'statements', 'polnear');
  const read = <T>(file: string): T[] =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const articles = read<{ id: string; text: string }>('train.jsonl.gz');
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return read<Layer>('corenlp.train.jsonl.gz')
    .filter(({ ok, id }) => ok > LEAST_ALIGNED && texts.has(id))
    .map((layer) => {
      const text = texts.get(layer.id)!;
      return { source: 'polnear', weight: WEIGHT, text, names: asOneThing(text, namesIn(text, layer)) };
    });
}

function namesIn(text: string, { sents }: Layer): Name[] {
  return sents.flatMap(({ o: offsets, n }) => {
    const classes = n.split(' ');
    const word = (i: number): string => text.slice(offsets[2 * i], offsets[2 * i + 1]);
    const names: Name[] = [];
    for (let from = 0, to = 0; from < classes.length; from = to) {
      to = from + 1;
      while (classes[to] === classes[from]) to++;
      const kind = CLASSES[classes[from]!];
      let [first, last] = [from, to - 1];
      while (first <= last && /^[“”"'‘’,.()]|^the$/i.test(word(first))) first++;
      while (last >= first && /^[“”"'’,.()]$/.test(word(last))) last--;
      if (kind !== undefined && first <= last)
        names.push({ start: offsets[2 * first]!, end: offsets[2 * last + 1]!, class: kind });
    }
    return names;
  });
}

/** Each name gets the class that most of its uses have; the surname of somebody is a person's. */
function asOneThing(text: string, names: readonly Name[]): Name[] {
  const words = ({ start, end }: Name): string => text.slice(start, end);
  const votes = new Map<string, Map<NameClass, number>>();
  const surnames = new Set<string>();
  for (const name of names) {
    const own = votes.get(words(name)) ?? new Map<NameClass, number>();
    own.set(name.class, (own.get(name.class) ?? 0) + 1);
    votes.set(words(name), own);
    if (name.class === 'person' && words(name).includes(' ')) surnames.add(words(name).split(' ').at(-1)!);
  }
  return names.map((name) => {
    const own = votes.get(words(name))!;
    const isSurname = surnames.has(words(name)) && own.has('person');
    const most = [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    return { ...name, class: isSurname && most !== 'place' ? 'person' : most };
  });
}
