import type { ConlluSentence, ConlluWord } from './types.ts';

/** What was found, what the gold has, and how many are right. */
export interface Measure {
  readonly name: string;
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The two files do not hold the same characters. */
export class TextsDiffer extends Error {}

interface Placed extends ConlluWord {
  /** In characters that are no white space, from the file's beginning. */
  readonly start: number;
  readonly end: number;
  /** The place of the head; null for the root. */
  readonly parent: Placed | null;
}

interface Layout {
  readonly letters: string;
  readonly words: readonly Placed[];
  readonly sentences: ReadonlySet<string>;
}

type Agrees = (found: Placed, gold: Placed) => boolean;

const MEASURES: Readonly<Record<string, Agrees>> = {
  Words: () => true,
  UPOS: (found, gold) => found.upos === gold.upos,
  XPOS: (found, gold) => found.xpos === gold.xpos,
  Lemmas: (found, gold) => found.lemma === gold.lemma,
  UAS: sameParent,
  LAS: (found, gold) => sameParent(found, gold) && universal(found.deprel) === universal(gold.deprel),
  'LAS with subtypes': (found, gold) => sameParent(found, gold) && found.deprel === gold.deprel,
};

/**
 * The measures of the CoNLL 2018 shared task (Zeman et al. 2018): words are the same where they stand for the same characters,
 * white space aside. The words of a token that is written together are placed by their forms where these make up the
 * token, else each stands for the whole of it.
 */
export function scoreConllu(found: readonly ConlluSentence[], gold: readonly ConlluSentence[]): Measure[] {
  const [own, right] = [layoutOf(found), layoutOf(gold)];
  if (own.letters !== right.letters) throw new TextsDiffer(differenceOf(own.letters, right.letters));
  const known = new Map(right.words.map((word) => [keyOf(word), word]));
  const pairs = own.words.flatMap((word) => {
    const match = known.get(keyOf(word));
    return match ? [[word, match] as const] : [];
  });
  const shared = [...own.sentences].filter((each) => right.sentences.has(each)).length;
  return [
    measure('Sentences', own.sentences.size, right.sentences.size, shared),
    ...Object.entries(MEASURES).map(([name, agrees]) =>
      measure(name, own.words.length, right.words.length, pairs.filter(([a, b]) => agrees(a, b)).length),
    ),
  ];
}

function measure(name: string, found: number, gold: number, right: number): Measure {
  const share = (of: number): number => (of === 0 ? 0 : right / of);
  return {
    name,
    found,
    gold,
    right,
    precision: share(found),
    recall: share(gold),
    f1: found + gold === 0 ? 0 : (2 * right) / (found + gold),
  };
}

function sameParent(found: Placed, gold: Placed): boolean {
  if (found.parent === null || gold.parent === null) return found.parent === gold.parent;
  return keyOf(found.parent) === keyOf(gold.parent);
}

function universal(deprel: string): string {
  return deprel.split(':')[0]!;
}

function keyOf({ start, end }: Placed): string {
  return `${start}-${end}`;
}

function layoutOf(sentences: readonly ConlluSentence[]): Layout {
  const words: Placed[] = [];
  const bounds = new Set<string>();
  const letters: string[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const start = at;
    const placed: { -readonly [K in keyof Placed]: Placed[K] }[] = [];
    for (const { form, from, to } of sentence.tokens) {
      const written = bare(form);
      letters.push(written);
      const parts = sentence.words.slice(from, to);
      const fits = parts.map((word) => bare(word.form)).join('') === written;
      let part = at;
      for (const word of parts) {
        const end = fits ? part + bare(word.form).length : at + written.length;
        placed.push({ ...word, start: fits ? part : at, end, parent: null });
        part = end;
      }
      at += written.length;
    }
    for (const word of placed) word.parent = word.head < 0 ? null : (placed[word.head] ?? null);
    words.push(...placed);
    bounds.add(`${start}-${at}`);
  }
  return { letters: letters.join(''), words, sentences: bounds };
}

function bare(form: string): string {
  return form.replace(/\s/g, '');
}

function differenceOf(found: string, gold: string): string {
  let at = 0;
  while (at < found.length && found[at] === gold[at]) at++;
  const near = (text: string): string => text.slice(Math.max(0, at - 10), at + 10);
  return `expected both to hold the same characters; after ${at} of them one goes on "${near(found)}" and the gold "${near(gold)}"`;
}
