import type { ConlluSentence, ConlluToken, ConlluWord } from './types.ts';

/** A line that is none of CoNLL-U, told by its number. */
export class ConlluError extends Error {}

const FIELDS = 10;

/** The sentences of a CoNLL-U file; empty nodes are left out. Throws `ConlluError` at a line that is not of the format. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let document = '';
  let open = new Block();
  const close = (): void => {
    if (open.words.length > 0) sentences.push(open.sentence(document));
    open = new Block();
  };
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') close();
    else if (line.startsWith('# newdoc')) {
      document = /id = (.*)/.exec(line)?.[1] ?? '';
      open.opensParagraph = true;
    } else if (line.startsWith('# newpar')) open.opensParagraph = true;
    else if (!line.startsWith('#')) open.take(line, at + 1);
  });
  close();
  return sentences;
}

/** One sentence while its lines come in. */
class Block {
  readonly words: ConlluWord[] = [];
  readonly tokens: ConlluToken[] = [];
  opensParagraph = false;

  take(line: string, number: number): void {
    const fields = line.split('\t');
    if (fields.length !== FIELDS)
      throw new ConlluError(
        `line ${number}: expected ${FIELDS} columns with tabs between, not ${fields.length}`,
      );
    const [id, form, lemma, upos, xpos, , head, deprel, , misc] = fields as [string, ...string[]];
    const spaced = !misc!.split('|').includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) this.tokens.push({ form: form!, from: Number(range[1]) - 1, to: Number(range[2]), spaced });
    if (range || /^\d+\.\d+$/.test(id)) return;
    const at = this.words.length;
    if (Number(id) !== at + 1)
      throw new ConlluError(`line ${number}: expected word ${at + 1}, not "${id.slice(0, 20)}"`);
    this.words.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      deprel: deprel!,
    });
    if ((this.tokens.at(-1)?.to ?? 0) <= at) this.tokens.push({ form: form!, from: at, to: at + 1, spaced });
  }

  sentence(document: string): ConlluSentence {
    return { document, opensParagraph: this.opensParagraph, words: this.words, tokens: this.tokens };
  }
}

/** The text that the sentences were written in, as far as the file tells: blanks by `SpaceAfter`, paragraphs apart. */
export function textOf(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ tokens, opensParagraph }, at) => {
      const words = tokens.map(({ form, spaced }) => (spaced ? `${form} ` : form)).join('');
      return at > 0 && opensParagraph ? `\n\n${words}` : words;
    })
    .join('');
}
