import { wordsOf } from '../../story/index.ts';

/** What is asked for: every phrase has to stand there, a phrase's words one after the other. */
export type Phrase = readonly string[];

/** The phrases of a question: what stands in double quotation marks, and every word outside them. */
export function phrasesOf(question: string): Phrase[] {
  return question
    .split(/["“”„]/)
    .flatMap((part, i) => {
      const forms = wordsOf(part).map(({ form }) => form);
      return i % 2 === 1 ? [forms] : forms.map((form) => [form]);
    })
    .filter((phrase) => phrase.length > 0);
}

/** The same for FTS5: quoted, so that no word of a question is taken for an operator. */
export function matchOf(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' AND ');
}

/** A text as it is indexed: its words, folded as everywhere in the record. */
export function indexed(text: string): string {
  return [...partsOf(text)]
    .flatMap(
      (part) =>
        wordsOf(part)
          .map(({ form }) => form)
          .join(' ') || [],
    )
    .join(' ');
}

const PART = 100_000;

/** A text in parts that end at a space, so that the words of a long one are not all in memory at once. */
function* partsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const space = from + PART < text.length ? text.indexOf(' ', from + PART) : -1;
    const to = space < 0 ? text.length : space;
    yield text.slice(from, to);
    from = to;
  }
}
