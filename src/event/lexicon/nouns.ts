/** What an object is about: the second half of "impose sanctions", "hold talks". Own list of noun lemmas. */
const TABLE = {
  talk: 'talk, meeting, summit, negotiation, discussion, dialogue, consultation, conversation, call, visit, mediation, conference, trip, session, tour, round, teleconference, videoconference',
  mediation: 'mediation, mediator',
  deal: 'agreement, deal, treaty, pact, memorandum, accord, protocol, mou, convention, declaration',
  relation:
    'relation, relations, tie, ties, friendship, embassy, consulate, partnership, cooperation, relationship, recognition',
  restriction:
    'sanction, ban, embargo, curfew, tariff, emergency, siege, law, restriction, blockade, censorship, limit, measure, control, quarantine, lockdown, moratorium, boycott, duty, freeze, warning, penalty, fine',
  penalty: 'sanction, embargo, tariff, boycott, fine, penalty, freeze, duty',
  emergency: 'curfew, emergency, siege, lockdown, censorship, ban, restriction, blockade',
  aid: 'aid, assistance, relief, food, medicine, equipment, loan, fund, money, grant, supplies, supply, vaccine, help, asylum, shelter, refuge, dollar, euro, donation, financing, funding, weapon, arm, ammunition, medic, support, subsidy, credit, training, protection, care, treatment, package, tent, blanket, dose, refugee',
  troops:
    'troop, force, soldier, army, warship, missile, tank, reinforcement, fighter, police, carrier, peacekeeper, battalion, brigade, unit, jet, militia, navy, reservist, personnel, convoy, ship, regiment, officer, military, platoon, marine, squadron, submarine',
  peacekeepers: 'peacekeeper, peacekeeping, observer',
  attack:
    'attack, strike, airstrike, raid, bombing, offensive, assault, operation, shelling, bombardment, ambush, massacre, cyberattack, incursion, killing, war, sortie, hostility, warfare',
  missile: 'missile, rocket, bomb, shell, shot, grenade, drone, mortar, artillery, bullet, warplane',
  protest:
    'protest, demonstration, rally, march, sit-in, riot, walkout, vigil, protester, picket, stoppage, boycott',
  stoppage: 'work, strike, stoppage, hunger',
  demand: 'demand, condition, request, plea',
  proposal:
    'proposal, offer, plan, invitation, request, demand, call, bid, idea, suggestion, resolution, peace, deal, appeal',
  probe:
    'investigation, inquiry, probe, charge, lawsuit, complaint, case, suit, indictment, proceeding, impeachment, accusation, allegation, warrant, trial',
  intelligence: 'information, intelligence, evidence, data, technology, expertise',
  exercise: 'exercise, drill, maneuver, manoeuvre, patrol, venture',
  solidarity:
    'support, solidarity, backing, sympathy, condolence, confidence, gratitude, appreciation, satisfaction, approval',
  concern:
    'concern, condemnation, opposition, criticism, outrage, anger, disappointment, disapproval, regret, dismay, alarm, indignation, displeasure, dissatisfaction, doubt, denunciation',
  readiness: 'readiness, willingness, commitment, intention, agreement, promise, pledge',
  ceasefire: 'ceasefire, cease-fire, truce, armistice, fire, hostilities',
  prisoner:
    'prisoner, hostage, detainee, inmate, captive, suspect, activist, journalist, remains, body, territory, artifact, asset, property',
  ultimatum: 'ultimatum, threat, warning, pressure, retaliation',
  alert: 'alert, readiness, standby',
  arrest: 'custody, detention, arrest, prison, jail, crackdown',
  territory: 'control, territory, city, town, village, base, power',
  diplomat: 'diplomat, ambassador, envoy, attache, inspector, attaché, staff',
  release: 'release, pardon, repatriation',
  withdrawal: 'withdrawal, pullout, pullback, resignation',
  detention: 'arrest, detention, capture, seizure',
  deployment: 'deployment, mobilization, buildup',
  access: 'access, corridor, passage, entry, border',
} as const;

export type NounClass = keyof typeof TABLE;

const CLASSES = new Map<string, Set<NounClass>>();
for (const [name, nouns] of Object.entries(TABLE) as [NounClass, string][]) {
  for (const noun of nouns.split(', ')) CLASSES.set(noun, (CLASSES.get(noun) ?? new Set()).add(name));
}
const NONE: ReadonlySet<NounClass> = new Set();

/** The classes of a noun lemma; empty for most. */
export const nounClasses = (lemma: string): ReadonlySet<NounClass> => CLASSES.get(lemma) ?? NONE;
