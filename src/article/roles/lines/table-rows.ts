import type { Candidate, Case } from '../types.ts';

/** So many rows make a table, so many cells with figures a row. */
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 3;
const LONGEST = 200;
/** Of a row's words so many are no figures at most: a sentence names figures too. */
const MOST_WORDS = 9;
/** How far above the first row the text may stand that the table belongs to: its title and its head. */
const REACH = 3;
const FIGURE = /\d|^(?:n\/a|[-–—])$/iu;

/** The rows of tables that stand under running text, as browsers print them: one line each, figures behind a name. */
export function tableRows({ candidates, verdicts }: Case): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let from = 0; from < candidates.length; from++) {
    if (verdicts[from] !== null || !isRow(candidates[from]!)) continue;
    let to = from + 1;
    while (to < candidates.length && verdicts[to] === null && isRow(candidates[to]!)) to++;
    const head = from - (isHead(from - 1) ? 1 : 0);
    if (to - from >= FEWEST_ROWS && standsUnderText(head)) for (let i = head; i < to; i++) rows.add(i);
    from = to;
  }
  return rows;

  function isHead(at: number): boolean {
    const line = candidates[at];
    return (
      line !== undefined &&
      verdicts[at] === null &&
      line.prose === 0 &&
      !line.sentence &&
      line.size <= LONGEST
    );
  }

  function standsUnderText(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - REACH); i--)
      if (verdicts[i] === null && candidates[i]!.sentence && candidates[i]!.prose > 0) return true;
    return false;
  }
}

function isRow({ text, size, sentence }: Candidate): boolean {
  if (size > LONGEST || sentence) return false;
  const words = text.split(' ');
  const figures = words.filter((word) => FIGURE.test(word)).length;
  return figures >= FEWEST_FIGURES && words.length - figures <= MOST_WORDS;
}
