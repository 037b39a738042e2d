import type { EntityType } from '../../../format/index.ts';
import type { Token } from '../../types.ts';
import { personNouns } from './lexicon.ts';
import { isPersonNoun } from './role-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns of bodies that speak and act. */
const BODIES = set(
  `ministry government administration army military police coalition party group company firm agency council committee
   court parliament congress senate cabinet commission department office organization organisation union association
   bank newspaper paper daily broadcaster network channel outlet magazine website watchdog regulator authority bloc
   alliance militia regime embassy opposition presidency foundation institute university club team federation
   panel tribunal navy airline operator manufacturer retailer charity thinktank
   leadership junta bureau directorate secretariat delegation jury media press campaign corporation startup carrier`,
);
const COUNTRIES = set('country nation state kingdom republic');
/** Plural nouns for people that the lexicon has under other senses. */
const PEOPLE = set(
  `people authorities officials troops forces sources officers residents locals militants rebels police lawmakers
   countries nations governments allies parties companies groups agencies media families neighbours neighbors
   states powers investigators prosecutors scientists researchers experts analysts critics supporters diplomats`,
);

/** Offices that are often tagged adjectives. */
const ADJECTIVE_OFFICES = set('general official chief executive');

/** What kind of party a noun names: null where it names none that could speak. */
export function classOfNoun({ lower, lemma, upos }: Token): EntityType | null {
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return null;
  if (upos === 'ADJ' && !ADJECTIVE_OFFICES.has(lower)) return null;
  const noun = lemma.toLowerCase();
  if (BODIES.has(noun)) return 'organization';
  if (COUNTRIES.has(noun)) return 'place';
  if (PEOPLE.has(lower)) return 'group';
  if (isPersonNoun(noun) || isPersonNoun(lower) || personNouns.has(noun)) return 'person';
  return null;
}
