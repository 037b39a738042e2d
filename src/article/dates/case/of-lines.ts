import type { Witness } from '../../../page/index.ts';
import type { LineDate } from './lines/line-date.ts';
import { linesAt } from './lines/lines-at.ts';
import { LINE_RULES } from './lines/rules.ts';
import type { Candidate, Scene } from './types.ts';

const QUOTE = 160;

/** More dated lines than this are a list's, and no page's own. */
const MOST = 1000;

/** The dated lines of the page, with what each was taken for. */
export function datesOfLines(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < scene.blocks.length && candidates.length < MOST; index++) {
    if (isWitness(scene, index)) continue;
    for (const line of linesAt(scene, index)) {
      const candidate = judge(line);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

/** A field at the head of a mail or an export that is a witness is read as that, and not a second time as a line. */
function isWitness({ page, blocks }: Scene, index: number): boolean {
  const { stated, at } = blocks[index]!.block;
  return stated !== undefined && page.witnesses.some((one) => one.origin === 'head' && covers(one, at));
}

const covers = (witness: Witness, [start, end]: readonly [number, number]): boolean =>
  witness.at !== null && witness.at[0] <= start && end <= witness.at[1];

function judge(line: LineDate): Candidate | null {
  const rule = LINE_RULES.find(({ holds }) => holds(line));
  if (rule === undefined || rule.taken === null) return null;
  return {
    reading: line.reading,
    taken: rule.taken,
    basis: rule.taken === 'published' && line.element ? 'time-element' : rule.basis,
    ...(line.printed && { printed: line.printed.value.slice(0, 10) }),
    quote: line.judged.block.text.slice(0, QUOTE),
    why: rule.name,
    weight: weightOf(line, rule.weight),
  };
}

/** A step away from the beginning of the text costs a little: the nearer of two bylines is the article's. */
const STEP = 0.02;
const FAR = 40;

function weightOf({ reading, index, scene }: LineDate, weight: number): number {
  const distance = scene.firstBody < 0 ? 0 : Math.min(FAR, Math.abs(scene.firstBody - index));
  const near = Math.max(0, weight - STEP * distance);
  return reading.precision === 'month' ? near / 4 : near;
}
