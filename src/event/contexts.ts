import type { Token } from '../language/index.ts';

/** PLOVER's contexts, each with words that put a sentence into it. Own list of lemmas. */
const TABLE: Readonly<Record<string, string>> = {
  political: 'party, opposition, coalition, politician, lawmaker, politics, political',
  military:
    'military, army, troop, soldier, missile, warship, airstrike, navy, defense, defence, militia, weapon, general, commander, force, rocket, drone',
  economic:
    'trade, economy, economic, tariff, sanction, bank, investment, price, currency, market, export, import, debt, loan',
  diplomatic:
    'diplomat, diplomatic, ambassador, embassy, envoy, talk, summit, treaty, negotiation, mediation, consulate, diplomacy',
  resource: 'oil, gas, pipeline, water, mineral, energy, crude, fuel, mining, electricity',
  culture: 'culture, cultural, religious, religion, museum, church, mosque, heritage, festival',
  disease: 'disease, virus, pandemic, epidemic, vaccine, outbreak, coronavirus, infection, cholera, ebola',
  disaster: 'earthquake, flood, hurricane, drought, famine, disaster, wildfire, cyclone, tsunami, landslide',
  refugee: 'refugee, migrant, asylum, displaced, migration, deportation',
  legal: 'court, judge, law, lawsuit, trial, prosecutor, indictment, tribunal, convict, legal, constitution',
  terrorism: 'terrorist, terrorism, terror, extremist, jihadist, bomber, isis, isil, daesh, qaeda',
  government: 'cabinet, ministry, president, government, minister, premier, parliament',
  election: 'election, vote, ballot, poll, candidate, electoral, referendum, voter',
  legislative: 'bill, legislation, parliament, senate, congress, lawmaker, assembly, amendment',
  cbrn: 'nuclear, chemical, biological, uranium, radiation, sarin, chlorine, enrichment',
  cyber: 'cyber, cyberattack, hacker, malware, ransomware, hack',
  human_rights: 'rights, torture, activist, dissident, abuse, genocide, atrocity',
  crime: 'crime, criminal, drug, smuggling, trafficking, gang, murder, corruption, fraud',
  intelligence: 'intelligence, spy, espionage, spying, surveillance, agent',
};

const BY_WORD = new Map<string, string[]>();
for (const [context, words] of Object.entries(TABLE)) {
  for (const word of words.split(', ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), context]);
}

/** The contexts that a sentence's words tell, in the table's order. */
export function contextsOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const { lemma, lower } of tokens) {
    for (const context of BY_WORD.get(lemma) ?? BY_WORD.get(lower) ?? []) found.add(context);
  }
  return Object.keys(TABLE).filter((context) => found.has(context));
}
