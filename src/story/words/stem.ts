const VOWEL = /[aeiouy]/;
const IRREGULAR = new Map(
  Object.entries({
    said: 'say',
    says: 'say',
    told: 'tell',
    went: 'go',
    gone: 'go',
    goes: 'go',
    came: 'come',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    made: 'make',
    left: 'leave',
    met: 'meet',
    held: 'hold',
    won: 'win',
    lost: 'lose',
    sent: 'send',
    built: 'build',
    found: 'find',
    fought: 'fight',
    thought: 'think',
    brought: 'bring',
    bought: 'buy',
    sold: 'sell',
    paid: 'pay',
    kept: 'keep',
    began: 'begin',
    begun: 'begin',
    broke: 'break',
    broken: 'break',
    chose: 'choose',
    chosen: 'choose',
    drew: 'draw',
    drove: 'drive',
    fell: 'fall',
    fallen: 'fall',
    flew: 'fly',
    grew: 'grow',
    knew: 'know',
    known: 'know',
    led: 'lead',
    rose: 'rise',
    ran: 'run',
    saw: 'see',
    seen: 'see',
    shot: 'shoot',
    spoke: 'speak',
    spoken: 'speak',
    stood: 'stand',
    struck: 'strike',
    threw: 'throw',
    wrote: 'write',
    written: 'write',
    dead: 'die',
    death: 'die',
    killed: 'kill',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    defence: 'defense',
    defences: 'defense',
    centre: 'center',
    programme: 'program',
  }),
);

/**
 * A light English stem: inflections go ("operations", "operating" and "operated" meet), word formation mostly stays.
 * Two words with one stem count as one term; the stem itself is never shown.
 */
export function stem(form: string): string {
  const base = IRREGULAR.get(form) ?? form;
  if (base.length < 4 || base === 'news' || !isAsciiLetter(base.charCodeAt(base.length - 1))) return base;
  return endWithoutE(shorten(shorten(base, PLURALS), VERB_ENDINGS));
}

type Ending = readonly [ending: string, instead: string, atLeast: number];

/** The first ending that fits is cut; `atLeast` letters must stand before it. */
const PLURALS: readonly Ending[] = [
  ['sses', 'ss', 1],
  ['ies', 'y', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['xes', 'x', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['is', 'is', 1],
  ['s', '', 3],
];
const VERB_ENDINGS: readonly Ending[] = [
  ['ied', 'y', 2],
  ['eed', 'ee', 2],
  ['ed', '', 3],
  ['ing', '', 3],
  ['ation', 'ate', 3],
  ['ly', '', 4],
];

function shorten(form: string, endings: readonly Ending[]): string {
  for (const [ending, instead, atLeast] of endings) {
    if (!form.endsWith(ending)) continue;
    const base = form.slice(0, form.length - ending.length);
    if (base.length < atLeast || !VOWEL.test(base)) return form;
    return undouble(base + instead);
  }
  return form;
}

/** "planned" leaves "plann": the doubled consonant goes, except in "all", "press" and their like. */
function undouble(base: string): string {
  const last = base.at(-1)!;
  const doubled = base.length > 4 && last === base.at(-2) && !'lsz'.includes(last) && !VOWEL.test(last);
  return doubled ? base.slice(0, -1) : base;
}

/** "operate" and "operat" meet without the e; so do "city" and "citi". */
function endWithoutE(base: string): string {
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function isAsciiLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
