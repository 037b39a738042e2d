import { isFirstName } from '../language/index.ts';
import { type Draft, isNamed } from './entities/draft.ts';

/**
 * What an entity is called: a place as the page does most, others by their fullest form or description.
 * `uses` are the words of all mentions, `forms` each wording once.
 */
export function bestName(draft: Draft, uses: readonly string[], forms: readonly string[]): string {
  if (draft.type === 'place' && isNamed(draft)) return mostUsed(uses);
  const fullest = forms.reduce((best, name) => (isFuller(name, best) ? name : best), forms[0] ?? '');
  if (isNamed(draft))
    return forms.length > 1 && isSpelledInWays(draft) ? firstOfMostUsed(fullest, uses) : fullest;
  return fullest.replace(OPENING, (word) => word.toLowerCase());
}

/** The first word of a description, small where no sentence begins. */
const OPENING = /^(The|A|An|His|Her|Their|Its|Our|Several|Some)(?= )/;

const isSpelledInWays = ({ references }: Draft): boolean =>
  references.some(({ reason }) => /^person:(same-letters|spelling|typing)/.test(reason));

/** Of the spellings of as many parts as the fullest form has, the one used most; the first of two used alike. */
function firstOfMostUsed(fullest: string, uses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of uses)
    if (partsOf(form) === partsOf(fullest) && !INITIAL.test(form))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? fullest;
}

const partsOf = (name: string): number => name.split(/[ -]/).length;
const INITIAL = /^\p{L}\.? /u;

/** The form used most, the longer of two used alike. */
function mostUsed(forms: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  let best = '';
  for (const [form, count] of uses) {
    const more = count - (uses.get(best) ?? 0);
    if (more > 0 || (more === 0 && form.length > best.length)) best = form;
  }
  return best;
}

/** One that begins with a first name ("Jane Roe", not "Crooked Jane Roe"), then more words, then more letters. */
function isFuller(name: string, best: string): boolean {
  const order =
    Number(beginsWell(name)) - Number(beginsWell(best)) ||
    name.split(' ').length - best.split(' ').length ||
    name.length - best.length;
  return order > 0;
}

function beginsWell(name: string): boolean {
  const space = name.indexOf(' ');
  return space > 0 && isFirstName(name.slice(0, space));
}
