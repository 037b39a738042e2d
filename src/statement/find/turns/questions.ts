import type { Reading } from '../../reading.ts';
import type { Draft, Range } from '../../types.ts';
import { intervieweeOf } from './interviewee.ts';
import { hasQuotation, isFirstPerson, isQuestion, paragraphsOf } from './paragraphs.ts';
import { turnDraft } from './turn.ts';

const LEAST = 3;

/**
 * An interview whose questions stand as paragraphs without a label: what follows each, spoken as "I" or "we", answers
 * it. The questions themselves are nobody's.
 */
export function draftAnswers(reading: Reading): Draft[] {
  const paragraphs = paragraphsOf(reading);
  const asked = paragraphs.map((each) => isQuestion(reading, each) && !hasQuotation(reading, each));
  const first = asked.indexOf(true);
  const answers = answersOf(paragraphs, asked);
  if (answers.length < LEAST) return [];
  const own = answers.filter((answer) => answer.some((each) => isFirstPerson(reading, each)));
  if (own.length * 3 < answers.length * 2) return [];
  return answers.flatMap((answer) => {
    const content = answer.filter((each) => isAnswer(reading, each, answer));
    const at = content[0]?.from;
    const source = at === undefined ? null : intervieweeOf(reading, paragraphs[first]!.from, at);
    return source ? [turnDraft('answer', source.head, content, source, [])] : [];
  });
}

/** The paragraphs between one question and the next. */
function answersOf(paragraphs: readonly Range[], asked: readonly boolean[]): Range[][] {
  const answers: Range[][] = [];
  paragraphs.forEach((paragraph, i) => {
    if (asked[i]) answers.push([]);
    else answers.at(-1)?.push(paragraph);
  });
  return answers.filter((answer) => answer.length > 0);
}

/** A paragraph in which the writer reports ("she says, laughing") is none; the first one behind the question is. */
function isAnswer(reading: Reading, paragraph: Range, answer: readonly Range[]): boolean {
  if (hasQuotation(reading, paragraph)) return false;
  return paragraph === answer[0] || isFirstPerson(reading, paragraph);
}
