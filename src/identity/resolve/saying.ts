const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Verbs (lemmas) whose subject says, writes, thinks or intends something. */
export const sayingVerbs = set(
  `say tell add note stress announce claim warn explain insist believe argue assert declare describe emphasize emphasise
   underline underscore point state report reveal confirm deny accuse urge call ask demand express appreciate vow pledge
   promise acknowledge admit suggest write tweet predict recall remark respond reply reiterate repeat conclude continue
   maintain criticize criticise condemn denounce praise thank hope think want voice touch agree allege caution comment
   complain concede contend cite dismiss reject refuse decline blame question wonder estimate indicate mention observe
   post quote recommend request order propose speak talk testify swear threaten welcome lash slam rule find highlight
   plan seek oppose support defend describe address stipulate disclose joke lament opine quip retort shout whisper echo`,
);

/** Verbs that tell where or what something is: nobody acts there. */
export const stativeVerbs = set('be lie border remain become seem appear have host contain include consist');

/** Verbs whose object is a party too. */
export const addressingVerbs = set(
  'accuse blame urge ask tell warn condemn criticize criticise thank praise threaten call press pressure persuade force assure denounce slam',
);
