/** Nouns for people and bodies that can act or be acted on, where no mention was found. Own list of lemmas. */
const PEOPLE = new Set(
  (
    'commander leader worker protester demonstrator resident civilian student gunman militant soldier troop police ' +
    'policeman official officer fighter rebel man woman people person child boy girl victim passenger journalist ' +
    'reporter activist prisoner hostage refugee migrant villager farmer teacher doctor nurse lawmaker minister ' +
    'president judge court government army crowd mob gang militia voter supporter opponent crew sailor pilot driver ' +
    'employee union family citizen immigrant detainee suspect attacker bomber assassin terrorist extremist insurgent ' +
    'separatist dissident critic diplomat envoy ambassador general scientist authority regime force warplane marine peacekeeper platoon battalion'
  ).split(' '),
);

export const isPeople = (lemma: string): boolean => PEOPLE.has(lemma);
