import type { Word } from '../../words/words.ts';

/** Numbers as words, and what they are multiplied with; "one" is left out, since it is a pronoun as often. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  `two three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, i) => [word, String(i + 2)]),
);
const SCALES = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'percent',
  'half',
  'twice',
]);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** The quantities of a wording, kind by kind: numbers in digits, scales, days of the week, months. */
function quantitiesOf(words: readonly Word[]): ReadonlySet<string>[] {
  const forms = words.map(({ form, capital }) => ({ form: SPELLED.get(form) ?? form, capital }));
  const those = (is: (form: string, capital: boolean) => boolean) =>
    new Set(forms.filter(({ form, capital }) => is(form, capital)).map(({ form }) => form));
  return [
    those((form) => /^\d/.test(form)),
    those((form) => SCALES.has(form)),
    those((form) => DAYS.has(form)),
    those((form, capital) => capital && MONTHS.has(form)),
  ];
}

/** Whether two wordings give different quantities of one kind: each has one that the other has not. */
export function giveOtherQuantities(a: readonly Word[], b: readonly Word[]): boolean {
  const ofB = quantitiesOf(b);
  return quantitiesOf(a).some((kind, i) => hasMore(kind, ofB[i]!) && hasMore(ofB[i]!, kind));
}

function hasMore(of: ReadonlySet<string>, than: ReadonlySet<string>): boolean {
  return [...of].some((value) => !than.has(value));
}
