import { type Reading, sentenceAt } from '../../reading.ts';
import type { Range } from '../../types.ts';

const FIRST_PERSON = /^(i|we|my|our|me|us|mine|ours)$/;

/** The tokens of each paragraph, in order; a paragraph without words has none. */
export function paragraphsOf({ segment }: Reading): Range[] {
  const paragraphs: Range[] = [];
  let last = -1;
  for (const { from, to, paragraph } of segment.sentences) {
    const before = paragraphs.at(-1);
    if (paragraph === last && before) paragraphs[paragraphs.length - 1] = { from: before.from, to };
    else paragraphs.push({ from, to });
    last = paragraph;
  }
  return paragraphs;
}

/** "I", "we" or "my" outside of quotation marks: whoever speaks there is not the writer of a report. */
export function isFirstPerson({ tokens, quoteOf }: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (quoteOf[at] === -1 && FIRST_PERSON.test(tokens[at]!.lower)) return true;
  return false;
}

export function hasQuotation({ quoteOf }: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (quoteOf[at] !== -1) return true;
  return false;
}

/** The paragraph ends with a question mark. */
export function isQuestion(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  return tokens[to - 1]!.text === '?' && sentenceAt(reading, from).from === from;
}
