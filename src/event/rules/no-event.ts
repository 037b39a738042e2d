import type { Clause } from '../clause.ts';

type Exception = (clause: Clause) => boolean;

const wordAt = ({ segment, verb }: Clause, step: number): string => segment.tokens[verb + step]?.lemma ?? '';

/** "declined to comment" */
const isSilence: Exception = (clause) =>
  /^(decline|refuse)$/.test(clause.lemma) &&
  wordAt(clause, 1) === 'to' &&
  /^(say|comment|answer|discuss|elaborate|speculate|identify|give|name|disclose)$/.test(wordAt(clause, 2));

/** "released a statement" */
const isPublishing: Exception = ({ lemma, objects }) =>
  lemma === 'release' &&
  /^(statement|report|video|figure|footage|data|document|photo|image|result|study|detail|text|letter|film|album|list|transcript)$/.test(
    objects[0] ?? '',
  );

/** "agrees with the finding", "agreed that prices were too high" */
const isOpinion: Exception = (clause) => clause.lemma === 'agree' && /^(with|that)$/.test(wordAt(clause, 1));

const EXCEPTIONS: readonly Exception[] = [isSilence, isPublishing, isOpinion];

/** Whether a verb that often names an event names none here. */
export const isNoEvent = (clause: Clause): boolean => EXCEPTIONS.some((exception) => exception(clause));
