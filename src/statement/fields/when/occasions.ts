import type { Between, Said, Statement, Words } from '../../../format/index.ts';

const PERFECT = /\b(has|have|had|repeatedly|previously|earlier|once|long)\b/i;
const SPOKEN = new Set(['said', 'asked', 'demanded', 'denied', 'declined']);

/** When and where a speaker spoke, as far as the article dates one of his utterances. */
export interface Occasion {
  readonly speaker: string;
  readonly said: Said;
  readonly saidBetween: Between | null;
  readonly occasion: Words | null;
  readonly place: Words | null;
}

/**
 * An article that dates one utterance of a speaker dates the others that it reports in the same breath:
 * those in the simple tenses and without a date of their own, where all that is dated is of the same day;
 * where it dates them to several days, those of the same paragraph.
 */
export function shareOccasions(
  statements: readonly Statement[],
  remarks: readonly Occasion[],
  text: string,
): Statement[] {
  const paragraphOf = paragraphsOf(text);
  const known = [...remarks, ...statements.filter((each) => isSpeech(each, text)).flatMap(occasionOf)].filter(
    ({ said }) => said.precision === 'day',
  );
  const ofSpeaker = onlyOnes(known, ({ speaker }) => speaker);
  const ofParagraph = onlyOnes(known, (each) => `${each.speaker} ${paragraphOf(startOf(each.said))}`);
  return statements.map((statement) => {
    const { speaker, within } = statement;
    if (speaker === null || within !== null || isDated(statement) || !isSpeech(statement, text))
      return statement;
    const at = statement.cue[0] ?? statement.content[0];
    const near = at && at.in !== 'headline' ? ofParagraph.get(`${speaker} ${paragraphOf(at.start)}`) : null;
    const shared = ofSpeaker.get(speaker) ?? near;
    return shared ? spokenAt(statement, shared) : statement;
  });
}

const isDated = ({ said, saidBetween }: Statement): boolean => said !== null || saidBetween !== null;

/** What shares a key and is of one day; null where it is of several. */
function onlyOnes(
  known: readonly Occasion[],
  keyOf: (occasion: Occasion) => string,
): ReadonlyMap<string, Occasion | null> {
  const found = new Map<string, Occasion | null>();
  for (const occasion of known) {
    const before = found.get(keyOf(occasion));
    if (before === undefined) found.set(keyOf(occasion), occasion);
    else if (before?.said.value !== occasion.said.value) found.set(keyOf(occasion), null);
  }
  return found;
}

/** Where the words stand that date it; -1 where none are given. */
const startOf = ({ evidence }: Said): number => evidence[0]?.start ?? -1;

/** The number of the paragraph that a place of the text lies in. */
function paragraphsOf(text: string): (at: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) ends.push(at);
  return (at) => (at < 0 ? -1 : countBelow(ends, at));
}

/** How many of some numbers, in order, are less than one. */
function countBelow(numbers: readonly number[], than: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < than) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spokenAt(statement: Statement, { said, saidBetween, occasion, place }: Occasion): Statement {
  return {
    ...statement,
    said: inherited(said),
    saidBetween: saidBetween && inherited(saidBetween),
    occasion: statement.occasion ?? occasion,
    place: statement.place ?? place,
  };
}

function occasionOf({ speaker, said, saidBetween, occasion, place }: Statement): Occasion[] {
  return speaker !== null && said ? [{ speaker, said, saidBetween, occasion, place }] : [];
}

/** A view held or a thing said before, over and over, is not of the occasion. */
function isSpeech({ act, cue, reason }: Statement, text: string): boolean {
  if (!SPOKEN.has(act) || reason.startsWith('noun')) return false;
  return !cue.some((span) => span.in !== 'headline' && PERFECT.test(text.slice(span.start, span.end)));
}

function inherited<Dated extends Said | Between>(dated: Dated): Dated {
  const why = 'the same speaker is dated so elsewhere in the article';
  return { ...dated, evidence: dated.evidence.map((each) => ({ ...each, why })) };
}
