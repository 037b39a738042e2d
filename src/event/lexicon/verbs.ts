import type { Code, Root } from '../types.ts';

/** Verbs that name an action by themselves; `mode: verb, verb` groups those with a mode. Own list. */
const TABLE: Readonly<Record<Root, string>> = {
  AGREE: `: agree, consent, pledge, promise, vow, commit, accede, undertake`,
  CONSULT: `: meet, discuss, consult, negotiate, confer, parley, convene
visit: visit, tour, travel, arrive
phone: telephone, phone
third-party: mediate, broker, arbitrate
host: host`,
  SUPPORT: `: support, back, endorse, praise, commend, applaud, laud, hail, welcome, congratulate, ratify, recognize, recognise, defend, thank, celebrate, uphold, salute, champion, approve, sign, vouch, empathize, sympathize, condole, affirm, normalize, normalise, appreciate`,
  CONCEDE: `: lift, ease, relax, pardon, allow, permit, concede, apologize, apologise, legalize, legalise, waive, loosen, reinstate, yield, compromise, relent, rescind, commute, unblock, unfreeze, acquit, exonerate, reverse`,
  COOPERATE: `: cooperate, collaborate, exchange, share, extradite, partner, coordinate`,
  AID: `: donate, aid, assist, help, rescue, shelter, fund, finance, feed, supply, equip, train, protect, subsidize, evacuate, rebuild, treat, contribute, distribute, award`,
  RETREAT: `withdraw: withdraw, retreat, demobilize, pullout, vacate
release: release, free, liberate
return: return, repatriate, compensate, reimburse
disarm: disarm, dismantle, surrender, capitulate
resign: resign, abdicate
ceasefire: disengage`,
  REQUEST: `: ask, urge, demand, request, appeal, press, pressure, implore, plead, insist, order, petition, beg, solicit, instruct, summon, propose, recommend, push, lobby, exhort, advise`,
  ACCUSE: `: convict, sentence
disapprove: condemn, criticize, criticise, denounce, blame, slam, blast, decry, deplore, rebuke, chide, chastise, scold, censure, disapprove, oppose, lament, deride, ridicule, mock, insult, lambaste, castigate, berate, complain, regret, assail, bash, repudiate, protest
allege: accuse, allege, charge, sue, indict, implicate, impeach, incriminate, prosecute, arraign
investigate: investigate, probe, interrogate, inspect, question, audit, examine`,
  REJECT: `: reject, refuse, decline, veto, rebuff, dismiss, defy, spurn, overrule, snub, disobey, ignore, renounce, resist, shun, abstain, rule, disregard, flout`,
  THREATEN: `: threaten, warn, menace, intimidate, caution`,
  PROTEST: `demo: demonstrate, march, rally, chant, picket
riot: riot, loot
strike: walkout`,
  SANCTION: `expel: expel, evict, oust
discontinue: sanction, boycott, suspend, sever, halt, downgrade, penalize, penalise, embargo, blacklist, divest, recall, fine`,
  MOBILIZE: `troops: mobilize, mobilise, mass, amass, deploy, station, remilitarize, rearm`,
  COERCE: `arrest: arrest, detain, jail, imprison, apprehend, incarcerate
seize: seize, confiscate, impound, intercept, raid, capture, occupy, annex, overthrow, storm, besiege, expropriate
restrict: ban, outlaw, restrict, block, prohibit, bar, dissolve, disband
censor: censor, silence, jam
deport: deport, extern, exile, displace
withhold: blockade, repress, suppress, crush, quell
cyber: hack`,
  ASSAULT: `: attack, assault, strike, hit, destroy, invade, target, wound, injure, clash, fight, battle, harm, ambush, kill, massacre, slaughter, burn, torch, ransack
heavy-weapons: shell, bombard, mortar
aerial: bomb, airstrike
explosives: detonate, explode
firearms: shoot, gun
abduct: abduct, kidnap
execute: execute, behead, hang, lynch
torture: torture
beat: beat, stab, thrash
sexual: rape, molest
assassinate: assassinate, murder
crowd-control: disperse, teargas, tear-gas`,
};

export const VERBS: ReadonlyMap<string, Code> = new Map(
  Object.entries(TABLE).flatMap(([type, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [mode = '', verbs = ''] = line.split(': ');
        const code = { type: type as Root, mode: mode.replace(':', '') || null };
        return verbs.split(', ').map((verb): [string, Code] => [verb.trim(), code]);
      }),
  ),
);
