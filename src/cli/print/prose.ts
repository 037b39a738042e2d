import type { Identity } from '../../identity/index.ts';
import { mentionsNear, type Segment, type Sentence, timesNear } from '../../language/index.ts';
import { boundsText, conlluLines } from '../../views/index.ts';
import { printable } from './screen/printable.ts';
import type { Style } from './screen/style.ts';
import { table } from './screen/table.ts';
import { wrap } from './screen/wrap.ts';

export interface ProseForm {
  readonly format: 'text' | 'conllu';
  /** In text, a line for each word too. */
  readonly words?: true;
}

const NOTE = '    ';

/** A text as the language layer reads it, for linguists or for people. */
export function proseLines(
  segment: Segment,
  identity: Identity | null,
  id: string,
  form: ProseForm,
  style: Style,
): string[] {
  if (form.format === 'conllu') return conlluLines(segment, identity, id);
  const { paint, width } = style;
  const sentences = segment.sentences.flatMap((sentence, at) => [
    ...wrap(`${at + 1}  ${printable(segment.text.slice(sentence.start, sentence.end))}`, width),
    ...wrap(namesOf(segment, sentence, identity), width, NOTE).map(paint.quiet),
    ...wrap(timesOf(segment, sentence), width, NOTE).map(paint.quiet),
    ...(form.words ? table(wordRows(segment, sentence), width, NOTE) : []),
    '',
  ]);
  return [paint.title(printable(id)), '', ...sentences];
}

/** "Oslo (place); the minister = Tove Lind (person)" */
function namesOf(segment: Segment, { from, to }: Sentence, identity: Identity | null): string {
  return mentionsNear(segment, from, to - 1)
    .filter((mention) => mention.from >= from)
    .map((mention) => {
      const words = segment.text.slice(mention.start, mention.end);
      const entity = identity?.entityOf(mention);
      const who = entity && entity.name !== words ? ` = ${entity.name}` : '';
      return `${words}${who} (${entity?.type ?? mention.type ?? 'unknown'})`;
    })
    .map(printable)
    .join('; ');
}

/** "on Tuesday = DATE 2019-03-05", and for "since March" "March = DATE 2019-03 2019-03-01/2019-05-02" */
function timesOf(segment: Segment, { start, end }: Sentence): string {
  return timesNear(segment, start, end)
    .filter((time) => time.start >= start && time.end <= end)
    .map((time) => {
      const words = printable(segment.text.slice(time.start, time.end));
      return [words, '=', time.type, time.value, boundsText(time)].filter(Boolean).join(' ');
    })
    .join('; ');
}

/** Its number, the word, lemma, tags, and the head with the relation to it. */
function wordRows({ tokens }: Segment, { from, to }: Sentence): string[][] {
  return tokens.slice(from, to).map(({ text, lemma, upos, xpos, head, deprel }, at) => {
    const parent = head < 0 ? '' : `${head - from + 1} ${printable(tokens[head]!.text)}`;
    return [String(at + 1), printable(text), printable(lemma), upos, xpos, deprel, parent];
  });
}
