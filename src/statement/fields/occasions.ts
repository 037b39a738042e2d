import type { Said, Statement, Words } from '../../format/index.ts';

const PERFECT = /\b(has|have|had|repeatedly|previously|earlier|once|long)\b/i;
const SPOKEN = new Set(['said', 'asked', 'demanded', 'denied', 'declined']);

/** When and where a speaker spoke, as far as the article dates one of his utterances. */
export interface Occasion {
  readonly speaker: string;
  readonly said: Said;
  readonly occasion: Words | null;
  readonly place: Words | null;
}

/**
 * An article that dates one utterance of a speaker dates the others that it reports in the same breath:
 * those in the simple tenses and without a date of their own, where all that is dated is of the same day.
 */
export function shareOccasions(
  statements: readonly Statement[],
  remarks: readonly Occasion[],
  text: string,
): Statement[] {
  const occasions = new Map<string, Occasion | null>();
  const dated = statements.flatMap((statement) => (isSpeech(statement, text) ? occasionOf(statement) : []));
  for (const occasion of [...remarks, ...dated].filter(({ said }) => said.precision === 'day')) {
    const known = occasions.get(occasion.speaker);
    if (known === undefined) occasions.set(occasion.speaker, occasion);
    else if (known?.said.value !== occasion.said.value) occasions.set(occasion.speaker, null);
  }
  return statements.map((statement) => {
    const shared = statement.speaker === null ? null : occasions.get(statement.speaker);
    if (!shared || statement.said || statement.within !== null || !isSpeech(statement, text))
      return statement;
    const { occasion, place } = statement;
    return {
      ...statement,
      said: inherited(shared.said),
      occasion: occasion ?? shared.occasion,
      place: place ?? shared.place,
    };
  });
}

function occasionOf({ speaker, said, occasion, place }: Statement): Occasion[] {
  return speaker !== null && said ? [{ speaker, said, occasion, place }] : [];
}

/** A view held or a thing said before, over and over, is not of the occasion. */
function isSpeech({ act, cue, reason }: Statement, text: string): boolean {
  if (!SPOKEN.has(act) || reason.startsWith('noun')) return false;
  return !cue.some((span) => span.in !== 'headline' && PERFECT.test(text.slice(span.start, span.end)));
}

function inherited({ value, precision, evidence }: Said): Said {
  const why = 'the same speaker is dated so elsewhere in the article';
  return { value, precision, evidence: evidence.map((each) => ({ ...each, why })) };
}
