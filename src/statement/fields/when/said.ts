import type { Between, Evidence, Precision, Said } from '../../../format/index.ts';
import type { TimeExpression } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { Draft } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { closingTime } from './closing-time.ts';
import { timesAround } from './times-around.ts';

/** When something was said: the day, month or year, and the days between which it was. */
export interface When {
  readonly said: Said | null;
  readonly saidBetween: Between | null;
}

const DAY = /^\d{4}-\d\d-\d\d/;
const MONTH = /^\d{4}-\d\d$/;
const YEAR = /^\d{4}$/;

const BESIDE = 'the time named beside the cue';
const CLOSING = 'the time behind what is announced';

/** When it was said, where the words around the cue tell. `today` is an ISO date or null. */
export function whenOf(scene: Scene, today: string | null): When {
  const { reading, draft } = scene;
  const around = timesAround(scene).filter((time) => isOver(time, today));
  const near = around.toSorted((a, b) => distance(reading, draft, a) - distance(reading, draft, b));
  const named = near.find(namesWhen);
  const time = named ?? near[0];
  if (time) return told(reading, time, today, BESIDE);
  const closing = closingTime(scene);
  return closing && isOver(closing, today)
    ? told(reading, closing, today, CLOSING)
    : { said: null, saidBetween: null };
}

function told({ segment }: Reading, time: TimeExpression, today: string | null, why: string): When {
  const { start, end } = time;
  const evidence: Evidence[] = [{ quote: segment.text.slice(start, end), start, end, why }];
  return {
    said: namesWhen(time) ? { value: isoOf(time), precision: precisionOf(time), evidence } : null,
    saidBetween: {
      notBefore: time.notBefore,
      notAfter: earlier(time.notAfter, today),
      evidence: time.evidence.length > 0 ? [...time.evidence] : evidence,
    },
  };
}

/** Of two days the first; what has been said was said by the article's date. */
function earlier(day: string | null, today: string | null): string | null {
  if (today === null || !DAY.test(today)) return day;
  const date = today.slice(0, 10);
  return day === null || day > date ? date : day;
}

/** Something was said then, or may have been: its days do not begin behind the article's, nor with it and go on. */
function isOver({ type, notBefore, notAfter }: TimeExpression, today: string | null): boolean {
  if (type === 'SET' || (notBefore === null && notAfter === null)) return false;
  if (today === null || notBefore === null) return true;
  // A day of the month sorts behind the month's own "2020-03".
  const date = DAY.test(today) ? today.slice(0, 10) : `${today}~`;
  return notBefore < date || (notBefore === date && notAfter === notBefore);
}

/** A day, a month or a year, and all that the words say: "since May" is not in May. */
function namesWhen(time: TimeExpression): boolean {
  const { type, value, notBefore, notAfter } = time;
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (!DAY.test(value) && !MONTH.test(value) && !YEAR.test(value)) return false;
  const unit = isoOf(time);
  return [notBefore, notAfter].every((day) => day?.startsWith(unit));
}

function isoOf({ value }: TimeExpression): string {
  return DAY.test(value) ? value.slice(0, 10) : value;
}

function precisionOf({ value }: TimeExpression): Precision {
  if (DAY.test(value)) return 'day';
  return MONTH.test(value) ? 'month' : 'year';
}

function distance({ tokens }: Reading, draft: Draft, time: TimeExpression): number {
  return Math.abs(tokens[draft.head]!.start - time.start);
}
