import type { Unit } from '../anchor.ts';

const LETTER: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
/** How many of the letter's own unit these units have. */
const TIMES: Partial<Record<Unit, number>> = { fortnight: 2, decade: 10, century: 100 };
const PART_OF: Partial<Record<Unit, readonly [number, string]>> = {
  hour: [60, 'M'],
  minute: [60, 'S'],
  day: [24, 'TH'],
  year: [12, 'M'],
};

/** A length of time as an ISO 8601 duration (`P3D`, `PT2H30M`), X for a number nobody gives (`PXY`). */
export function formatDuration(value: number | null, unit: Unit): string {
  const letter = LETTER[unit];
  const time = letter.startsWith('T');
  const prefix = time ? 'PT' : 'P';
  if (value === null) return `${prefix}X${letter.at(-1)}`;
  const count = value * (TIMES[unit] ?? 1);
  if (Number.isInteger(count)) return `${prefix}${count}${letter.at(-1)}`;
  return withPart(count, unit, prefix, letter.at(-1) ?? '');
}

function withPart(count: number, unit: Unit, prefix: string, letter: string): string {
  const part = PART_OF[unit];
  const whole = Math.floor(count);
  if (!part) return `${prefix}${count}${letter}`;
  const [size, sub] = part;
  const rest = `${Math.round((count - whole) * size)}${sub.at(-1)}`;
  const needsTime = prefix === 'P' && sub.startsWith('T');
  if (whole === 0) return `${needsTime ? 'PT' : prefix}${rest}`;
  return `${prefix}${whole}${letter}${needsTime ? 'T' : ''}${rest}`;
}
