import type { Code, Root } from '../types.ts';
import type { NounClass } from './nouns.ts';

/** The class of an object, and what a verb that says little by itself means with it. */
export interface Pair {
  readonly object: NounClass;
  readonly code: Code;
}

const HOLD =
  'hold, have, conduct, host, attend, begin, start, open, resume, launch, continue, undertake, join, enter, convene, arrange, schedule, kick, lead, conclude, complete, wrap, pay, make, finish';
const IMPOSE =
  'impose, declare, slap, introduce, issue, order, announce, enforce, extend, tighten, renew, reimpose, place, proclaim, put, set, adopt, expand, maintain, levy';
const LIFT =
  'lift, ease, relax, end, remove, waive, scrap, drop, revoke, cancel, reverse, loosen, shorten, suspend, repeal, soften, reduce, abolish, withdraw, rescind, roll';
const CUT =
  'suspend, halt, cut, freeze, stop, break, sever, reduce, withhold, cancel, block, end, scale, downgrade, discontinue, postpone, terminate, abandon, quit, slash, curtail, drop, shut, close';
const GIVE =
  'provide, give, send, deliver, donate, grant, offer, supply, ship, award, contribute, hand, extend, allocate, airlift, distribute, bring, earmark, approve, release, pay, raise, lend, loan, accept, receive, open, pour';
const SIGN =
  'sign, ratify, conclude, finalize, finalise, reach, seal, approve, restore, establish, upgrade, ink, clinch, strengthen, improve, resume, normalize, boost, deepen, expand, enhance, open, initial, enter, implement';
const DEPLOY =
  'deploy, send, dispatch, mobilize, mobilise, mass, move, amass, station, intensify, reinforce, position, place, put, increase, strengthen, concentrate, remain, rush';
const WITHDRAW = 'withdraw, pull, remove, evacuate, redeploy, reduce, recall';
const FIRE = 'fire, launch, drop, hurl, throw, shoot, lob, rain, detonate';
const CARRY =
  'carry, launch, conduct, stage, mount, wage, begin, start, commit, step, perpetrate, unleash, resume, intensify, make, order, lead, execute';
const MOUNT =
  'stage, hold, launch, organize, organise, join, begin, start, lead, mount, continue, go, take, call';
const REFUSE = 'reject, refuse, rebuff, dismiss, decline, veto, spurn, turn, deny';
const ACCEPT = 'accept, meet, approve, fulfil, fulfill, satisfy, adopt, grant, concede, bow';
const OPEN =
  'open, launch, begin, start, order, announce, file, bring, press, lodge, level, initiate, conduct, face, issue, set, lay, continue';
const ANNOUNCE =
  'announce, order, approve, secure, confirm, begin, start, complete, speed, authorize, authorise';
const EXPRESS =
  'express, voice, offer, reiterate, declare, show, send, extend, pledge, convey, reaffirm, restate, state, give, announce, share';
const SHARE = 'share, exchange, pass, transfer, hand, swap, give, provide';
const RELEASE = 'release, free, return, hand, swap, surrender, repatriate, turn';

const TABLE: readonly (readonly [string, NounClass, Root, string?])[] = [
  [
    `${HOLD}, declare, agree, announce, sign, reach, observe, call, honor`,
    'ceasefire',
    'RETREAT',
    'ceasefire',
  ],
  ['cease, halt, suspend, stop', 'ceasefire', 'RETREAT', 'ceasefire'],
  [`${HOLD}, begin, offer`, 'mediation', 'CONSULT', 'third-party'],
  ['violate, breach, break', 'ceasefire', 'ASSAULT'],
  [ANNOUNCE, 'release', 'RETREAT', 'release'],
  [ANNOUNCE, 'withdrawal', 'RETREAT', 'withdraw'],
  [ANNOUNCE, 'detention', 'COERCE', 'arrest'],
  [ANNOUNCE, 'deployment', 'MOBILIZE', 'troops'],
  ['withdraw, pull', 'peacekeepers', 'SANCTION', 'withdraw'],
  ['withdraw, pull, remove, evacuate, redeploy, reduce', 'troops', 'RETREAT', 'withdraw'],
  ['summon', 'diplomat', 'ACCUSE', 'disapprove'],
  ['cancel, boycott', 'talk', 'REJECT', 'meet'],
  [WITHDRAW, 'diplomat', 'SANCTION', 'withdraw'],
  ['expel, oust, deport', 'diplomat', 'SANCTION', 'expel'],
  [SHARE, 'intelligence', 'COOPERATE'],
  [`${HOLD}, stage`, 'exercise', 'COOPERATE'],
  [RELEASE, 'prisoner', 'RETREAT', 'release'],
  [LIFT, 'restriction', 'CONCEDE'],
  [CUT, 'talk', 'SANCTION', 'discontinue'],
  [CUT, 'relation', 'SANCTION', 'discontinue'],
  [CUT, 'aid', 'SANCTION', 'discontinue'],
  [IMPOSE, 'penalty', 'SANCTION'],
  [IMPOSE, 'emergency', 'COERCE', 'curfew'],
  [IMPOSE, 'restriction', 'SANCTION'],
  [OPEN, 'probe', 'ACCUSE', 'investigate'],
  [SIGN, 'deal', 'SUPPORT'],
  [SIGN, 'relation', 'SUPPORT'],
  [FIRE, 'missile', 'ASSAULT', 'heavy-weapons'],
  [CARRY, 'attack', 'ASSAULT'],
  [MOUNT, 'protest', 'PROTEST', 'demo'],
  ['stop, stage, go, begin, start, call, launch, continue, end', 'stoppage', 'PROTEST', 'strike'],
  [REFUSE, 'proposal', 'REJECT'],
  [ACCEPT, 'demand', 'CONCEDE'],
  [ACCEPT, 'proposal', 'AGREE'],
  [EXPRESS, 'solidarity', 'SUPPORT'],
  [EXPRESS, 'concern', 'ACCUSE', 'disapprove'],
  [EXPRESS, 'readiness', 'AGREE'],
  ['issue, give, deliver, send, make, increase, face, step', 'ultimatum', 'THREATEN'],
  ['put, place, remain, raise, stay, go, be', 'alert', 'MOBILIZE', 'troops'],
  ['send, deploy, arrive, contribute, dispatch', 'peacekeepers', 'AID'],
  ['take, put, place, hold, throw, keep, remand', 'arrest', 'COERCE', 'arrest'],
  ['take, seize, capture, overrun, gain', 'territory', 'COERCE', 'seize'],
  ['grant, allow, give, permit, guarantee, open, reopen', 'access', 'RETREAT', 'access'],
  [HOLD, 'talk', 'CONSULT'],
  [GIVE, 'aid', 'AID'],
  [DEPLOY, 'troops', 'MOBILIZE', 'troops'],
];

const BY_VERB = new Map<string, Pair[]>();
for (const [verbs, object, type, mode] of TABLE) {
  const pair = { object, code: { type, mode: mode ?? null } };
  for (const verb of new Set(verbs.split(', '))) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), pair]);
}
const NONE: readonly Pair[] = [];

/** A verb's pairs, in order: the first whose object fits counts ("withdraw troops" before "send troops"). */
export const pairsOf = (verb: string): readonly Pair[] => BY_VERB.get(verb) ?? NONE;
