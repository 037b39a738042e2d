/** Words of which one turns round what the other says, form by form, folded; each line two sides. */
const PAIRS = `
  rise rises rose risen rising up increase increases increased increasing grow grows grew grown growing higher gain gains gained climb climbs climbed | fall falls fell fallen falling down decrease decreases decreased decreasing shrink shrinks shrank shrunk lower drop drops dropped decline declines declined lose loses lost slip slips slipped
  more most | less fewer least
  above over | below under
  before | after
  open opens opened reopen reopens reopened | close closes closed shut shuts
  win wins won | lose loses lost
  begin begins began begun start starts started | end ends ended stop stops stopped finish finishes finished
  accept accepts accepted approve approves approved | reject rejects rejected refuse refuses refused
  support supports supported back backs backed favor favors favored favour favours favoured | oppose opposes opposed
  allow allows allowed permit permits permitted legal | ban bans banned forbid forbids forbade forbidden prohibit prohibits prohibited bar bars barred illegal
  confirm confirms confirmed | deny denies denied
  guilty | innocent
  alive survive survives survived | dead die dies died
  arrive arrives arrived enter enters entered | leave leaves left depart departs departed
  come comes came | go goes went
  hire hires hired | fire fires fired
  convict convicts convicted | acquit acquits acquitted clear clears cleared
  remember remembers remembered | forget forgets forgot forgotten
  succeed succeeds succeeded pass passes passed | fail fails failed
  better best | worse worst
  safe | unsafe dangerous
  possible likely | impossible unlikely
  true | false untrue
  able | unable
  strong stronger strengthen strengthens strengthened | weak weaker weaken weakens weakened
  early earlier | late later
  first | last
  north northern | south southern
  east eastern | west western
  always | never
  all | none
`;

/** Of each word, the pairs in which it stands and on which side: 1 or -1. */
const SIDES: ReadonlyMap<string, readonly (readonly [pair: number, side: 1 | -1])[]> = sidesOf(PAIRS);

function sidesOf(pairs: string): Map<string, [number, 1 | -1][]> {
  const sides = new Map<string, [number, 1 | -1][]>();
  for (const [pair, line] of pairs.trim().split('\n').entries())
    for (const [i, words] of line.split('|').entries())
      for (const word of words.trim().split(/\s+/))
        sides.set(word, [...(sides.get(word) ?? []), [pair, i === 0 ? 1 : -1]]);
  return sides;
}

/** How many pairs of opposites stand divided between two wordings: one word in one of them alone, the other in the other. */
export function countOpposites(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [ofA, ofB] = [ownSides(a, b), ownSides(b, a)];
  let turned = 0;
  for (const [pair, side] of ofA) if (ofB.get(pair) === -side) turned++;
  return turned;
}

/** The pairs of which a wording has a word that the other has not; 0 where it has words of both sides. */
function ownSides(of: ReadonlySet<string>, other: ReadonlySet<string>): Map<number, number> {
  const own = new Map<number, number>();
  for (const word of of) {
    if (other.has(word)) continue;
    for (const [pair, side] of SIDES.get(word) ?? []) {
      const known = own.get(pair);
      own.set(pair, known === undefined || known === side ? side : 0);
    }
  }
  return own;
}
