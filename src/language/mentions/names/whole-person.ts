import type { Segment, Sentence, Token } from '../../types.ts';
import type { LabelledName } from '../labels/index.ts';
import { startsCapital } from '../words/casing.ts';
import { countryWord } from '../words/countries.ts';
import { firstNames } from '../words/lexicon.ts';
import { isListedTitle } from '../words/role-words.ts';
import { endsInSmallHalf } from './join.ts';

/** "the Imam", "the Emir": a title alone is nobody's name. */
export const isTitleAlone = (tokens: readonly Token[], { from, to, class: kind }: LabelledName): boolean =>
  kind === 'person' && to - from === 1 && tokens[from - 1]?.lower === 'the' && isListedTitle(tokens[from]!);

/** A labelled person from where the name begins to where it ends; other names as they are. */
export function wholePerson({ tokens }: Segment, { to: end }: Sentence, name: LabelledName): LabelledName {
  if (name.class !== 'person') return name;
  const from = pastNationality(tokens, name.from, name.to);
  return { ...name, from, to: pastSecondHalf(tokens, from, name.to, end) };
}

/** "Gambian Modou Barrow": the nationality is no part of the name, unless it is a first name ("Roman"). */
function pastNationality(tokens: readonly Token[], from: number, to: number): number {
  const { text } = tokens[from]!;
  const isNationality = to - from > 1 && countryWord(text)?.kind === 'demonym' && !firstNames.has(text);
  return isNationality ? from + 1 : from;
}

/** "Min-seo", and "O’ Dowd" where broken text has white space in it. */
function pastSecondHalf(tokens: readonly Token[], from: number, to: number, end: number): number {
  if (to + 1 >= end) return to;
  if (endsInSmallHalf(tokens, from, to)) return to + 2;
  const isIrish = tokens[to - 1]!.text === 'O' && /^['’]$/.test(tokens[to]!.text);
  return isIrish && startsCapital(tokens[to + 1]!.text) ? to + 2 : to;
}
