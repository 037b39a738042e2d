import type { Reading } from '../../reading.ts';
import type { Draft } from '../../types.ts';
import { draftLabelledTurns } from './labelled.ts';
import { draftAnswers } from './questions.ts';

/** What is said in turns: a transcript with labels, or an interview with its questions set as paragraphs. */
export function draftTurns(reading: Reading): Draft[] {
  if (reading.segment.in === 'headline') return [];
  const labelled = draftLabelledTurns(reading);
  return labelled.length > 0 ? labelled : draftAnswers(reading);
}
