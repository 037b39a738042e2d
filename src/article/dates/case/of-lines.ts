import { findDates } from '../reading/find.ts';
import { readingOf } from '../reading/iso.ts';
import { readDate } from '../reading/read.ts';
import type { DateReading } from '../reading/types.ts';
import { type LineDate, placeOf } from './lines/line-date.ts';
import { LINE_RULES } from './lines/rules.ts';
import type { Candidate, Scene } from './types.ts';

/** In longer blocks, the dates are the sentences', save at the beginning. */
const READ_TO = 400;
const QUOTE = 160;

/** Every dated line of the page, with what each was taken for. */
export function datesOfLines(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  scene.blocks.forEach((_, index) => {
    for (const line of linesAt(scene, index)) {
      const candidate = judge(line);
      if (candidate !== null) candidates.push(candidate);
    }
  });
  return candidates;
}

function judge(line: LineDate): Candidate | null {
  const rule = LINE_RULES.find(({ holds }) => holds(line));
  if (rule === undefined || rule.taken === null) return null;
  return {
    reading: line.reading,
    taken: rule.taken,
    basis: rule.taken === 'published' && line.element ? 'time-element' : rule.basis,
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

function linesAt(scene: Scene, index: number): LineDate[] {
  const judged = scene.blocks[index]!;
  const text = judged.block.text.slice(0, READ_TO);
  const readings = fullDates(text, scene);
  const elements = judged.block.times.flatMap((time) => readDate(time, scene.hints) ?? []);
  const place = placeOf(scene, index);
  const hints = judged.block.path
    .slice(-4)
    .map((ancestor) => ancestor.hints)
    .join(' ');
  const shared = { scene, index, judged, place, hints };
  if (elements.length > 0) {
    return elements.map((reading, n) => ({
      ...shared,
      ...wordsAround(text, readings, Math.min(n, readings.length - 1)),
      reading,
      element: true,
    }));
  }
  return readings.map((reading, n) => ({
    ...shared,
    ...wordsAround(text, readings, n),
    reading,
    element: false,
  }));
}

function fullDates(text: string, scene: Scene): DateReading[] {
  return findDates(text, scene.hints).flatMap((found) =>
    found.month === null ? [] : (readingOf(found) ?? []),
  );
}

function wordsAround(
  text: string,
  readings: readonly DateReading[],
  at: number,
): { before: string; behind: string } {
  const reading = readings[at];
  if (reading === undefined) return { before: text, behind: '' };
  const from = readings[at - 1]?.end ?? 0;
  const to = readings[at + 1]?.start ?? text.length;
  return { before: text.slice(from, reading.start).trim(), behind: text.slice(reading.end, to).trim() };
}
