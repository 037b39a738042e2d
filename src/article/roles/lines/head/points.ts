import type { Candidate, Case } from '../../types.ts';

const FEWEST = 2;
const SHORTEST = 20;
const LONGEST = 200;
const MARK = /^[-–—•▪*] (?=\S)/u;
/** Columns by which a browser sets points in. */
const INDENT = 2;
/** Points over this one, up to the line that they are set in from. */
const REACH = 6;

/** "- Two ships wait", "- Crews unpaid": what an outlet sets in points between headline and names, is the standfirst. */
export function judgePoints({ candidates, verdicts }: Case, from: number, to: number): boolean {
  const points = candidates
    .slice(from, to)
    .filter((c) => verdicts[c.index] === null && isPoint(c, candidates));
  if (points.length < FEWEST) return false;
  for (const { index } of points) verdicts[index] = { role: 'standfirst', reason: 'points-under-headline' };
  return true;
}

/** A line with a mark before it, or set in from the line over it and those like it. */
export function isPoint({ text, size, index, block }: Candidate, candidates: readonly Candidate[]): boolean {
  if (size <= SHORTEST || size >= LONGEST) return false;
  return MARK.test(text) || isSetIn(candidates.slice(Math.max(0, index - REACH), index), block.indent);
}

function isSetIn(over: readonly Candidate[], indent: number): boolean {
  const title = over.findLast(({ block }) => block.indent !== indent);
  return title !== undefined && indent - title.block.indent >= INDENT && title.size > SHORTEST;
}
