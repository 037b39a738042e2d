import type { Said, Statement, Words } from '../../format/index.ts';

const PERFECT = /\b(has|have|had|repeatedly|previously|earlier|once|long)\b/i;
const SPOKEN = new Set(['said', 'asked', 'demanded', 'denied', 'declined']);

/** When and where a speaker spoke, as far as the article dates one of his utterances. */
interface Occasion {
  readonly said: Said;
  readonly occasion: Words | null;
  readonly place: Words | null;
}

/**
 * An article that dates one utterance of a speaker dates the others that it reports in the same breath:
 * those in the simple tenses and without a date of their own, where all that is dated is of the same day.
 */
export function shareOccasions(statements: readonly Statement[], text: string): Statement[] {
  const occasions = new Map<string, Occasion | null>();
  for (const statement of statements) {
    const { speaker, said, occasion, place } = statement;
    if (speaker === null || !said || !isSpeech(statement, text)) continue;
    const known = occasions.get(speaker);
    if (known === undefined) occasions.set(speaker, { said, occasion, place });
    else if (known?.said.value !== said.value) occasions.set(speaker, null);
  }
  return statements.map((statement) => {
    const shared = statement.speaker === null ? null : occasions.get(statement.speaker);
    if (!shared || statement.said || !isSpeech(statement, text) || statement.within !== null)
      return statement;
    return { ...statement, said: inherited(shared.said) };
  });
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
