import { dayNumber } from '../reading/calendar.ts';
import { findDates } from '../reading/find.ts';
import type { FoundDate } from '../reading/types.ts';
import { isDateline } from './lines/opens-text.ts';
import type { Candidate, Scene } from './types.ts';

/** Readers comment on news within days, and what is changed is changed soon: a year apart is another year. */
const SOON = 45;
const WEIGHT = 1;
/** A dateline stands at the very beginning of the text. */
const OPENING = 140;
const NEAR = 2;
const LONGEST = 140;

/** A day that the page prints without its year, where it is the article's own. */
interface Yearless {
  readonly month: number;
  readonly day: number;
  readonly found: FoundDate;
  readonly quote: string;
}

/**
 * "LERWICK, 9 March (AFP) – ..." on a page that names its year nowhere but in its readers' comments, in the day of a change
 * or in its address: the year that these prove. Nothing where they disagree.
 */
export function daysWithoutYear(scene: Scene, others: readonly Candidate[]): Candidate[] {
  return [...ofHead(scene), ...ofOpening(scene)].slice(0, 1).flatMap((yearless) => {
    const proofs = others.flatMap((other) => proofOf(yearless, other) ?? []);
    const years = new Set(proofs.map(({ year }) => year));
    const proof = proofs[0];
    return proof === undefined || years.size > 1 ? [] : [candidateOf(yearless, proof)];
  });
}

function ofHead({ blocks, headline, firstBody }: Scene): Yearless[] {
  return blocks.slice(headline + 1, Math.max(0, firstBody)).flatMap(({ block: { text }, role }) => {
    if ((role !== 'byline' && role !== 'dateline') || text.length > LONGEST) return [];
    const dates = findDates(text);
    return dates.length === 1 ? yearlessOf(dates[0]!, text) : [];
  });
}

function ofOpening({ blocks, firstBody }: Scene): Yearless[] {
  if (firstBody < 0) return [];
  return blocks.slice(firstBody, firstBody + NEAR).flatMap(({ block }) => {
    const text = block.text.slice(0, OPENING);
    const date = findDates(text)[0];
    if (date === undefined || !isDateline(text.slice(0, date.start).trim(), text.slice(date.end).trim()))
      return [];
    return yearlessOf(date, text);
  });
}

function yearlessOf(found: FoundDate, text: string): Yearless[] {
  const { year, month, day } = found;
  return year !== null || month === null || day === null ? [] : [{ month, day, found, quote: text }];
}

interface Proof {
  readonly year: number;
  readonly why: string;
}

const LATER: Partial<Record<Candidate['taken'], string>> = {
  comment: 'readers commented on it soon after',
  modified: 'it was changed soon after',
};

/** The year of the nearest such day on or before a comment or a change; that of an address with the same month. */
function proofOf({ month, day }: Yearless, { taken, basis, reading }: Candidate): Proof | null {
  const [year, otherMonth, otherDay] = reading.value.slice(0, 10).split('-').map(Number) as [
    number,
    number?,
    number?,
  ];
  if (basis === 'url' && otherMonth === month && otherDay === undefined)
    return { year, why: 'the address has its month' };
  const why = LATER[taken];
  if (why === undefined || otherMonth === undefined || otherDay === undefined) return null;
  const after = dayNumber(year, otherMonth, otherDay);
  const near = [year, year - 1].find((one) => {
    const gap = after - dayNumber(one, month, day);
    return gap >= 0 && gap <= SOON;
  });
  return near === undefined ? null : { year: near, why };
}

const two = (number: number): string => String(number).padStart(2, '0');

const candidateOf = ({ month, day, found, quote }: Yearless, { year, why }: Proof): Candidate => ({
  reading: {
    value: `${year}-${two(month)}-${two(day)}`,
    precision: 'day',
    start: found.start,
    end: found.end,
    assumedOrder: false,
  },
  taken: 'published',
  basis: 'dateline',
  quote,
  why: `a day without its year: ${why}`,
  weight: WEIGHT,
});
