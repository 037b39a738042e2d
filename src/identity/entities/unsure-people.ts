import { countryWord } from '../../language/index.ts';
import { attach, type Draft, isNamed, type Located, newDraft, wordsOf } from './draft.ts';
import { UNSURE } from './unsure-names.ts';

export const isUnsureName = ({ mention }: Located): boolean => mention.reason === UNSURE;

/** Groups names that nothing tells to be anybody's: with the person of that very name, else by themselves. */
export function clusterUnsure(names: readonly Located[], people: readonly Draft[]): Draft[] {
  if (names.length === 0) return [];
  const known = new Map<string, Draft>();
  for (const draft of people) for (const reference of draft.references) known.set(wordsOf(reference), draft);
  const unsure: Draft[] = [];
  for (const located of names) {
    const words = wordsOf(located);
    const draft = known.get(words) ?? { ...newDraft('person'), sure: false };
    if (draft.references.length === 0) unsure.push(draft);
    attach(draft, located, draft.sure ? 'person:same-name' : 'person:unsure');
    known.set(words, draft);
  }
  return unsure;
}

/** A name of a few words that was taken for a place's or an organization's and might be somebody's. */
export function mayBePerson(draft: Draft): boolean {
  if (draft.plural || (draft.type !== 'place' && draft.type !== 'organization')) return false;
  draft.looksPersonal ??=
    isNamed(draft) &&
    draft.references.every((reference) => reference.mention.kind !== 'name' || looksPersonal(reference));
  return draft.looksPersonal;
}

const PERSONAL = /^\p{Lu}['’]?\p{L}*\p{Ll}([ -]\p{Lu}['’]?\p{L}*\p{Ll}){0,2}$/u;

const looksPersonal = (name: Located): boolean => {
  const words = wordsOf(name);
  if (!PERSONAL.test(words) || BODY.test(words)) return false;
  const country = countryWord(words);
  return country === undefined || country.kind === 'capital';
};

const BODY =
  /(Party|Council|Committee|Court|Ministry|Department|University|College|School|Institute|Agency|Office|Bank|Group|Company|Union|League|Club|Team|Times|Post|News|Church|Hospital|Center|Centre|Street|Road|Avenue|City|County|State|House|Senate|Congress|Parliament|Army|Navy|Police|Guard|Corps|Island|River|Lake|Mountain|Valley|Park|Station|Theatre|Theater|Hall|Airport|Association|Foundation|Society|Board|Commission)s?$/;
