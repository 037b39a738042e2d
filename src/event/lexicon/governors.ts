/** Words that a "to" with a verb may follow, by what they make of the deed: "agreed to release", "refused to meet". */
export const AGREEING = new Set(
  'agree, consent, promise, pledge, vow, commit, ready, willing, prepared, prepare, offer, undertake, swear, decide, plan, intend, willingness, readiness, commitment, agreement, pledge, promise, decision, propose, announce, intention'.split(
    ', ',
  ),
);
export const REFUSING = new Set(
  'refuse, decline, reject, unwilling, fail, refusal, reluctant, resist, deny, not'.split(', '),
);
export const THREATENING = new Set('threaten, warn, threat, vow'.split(', '));
export const REQUESTING = new Set(
  'ask, urge, demand, request, call, appeal, press, order, pressure, tell, want, implore, beg, plead, push, seek, instruct, summon, encourage, invite, force, require, advise, petition'.split(
    ', ',
  ),
);
