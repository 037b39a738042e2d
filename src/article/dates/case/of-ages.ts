import { type Age, ageIn } from '../reading/age.ts';
import type { DateReading } from '../reading/types.ts';
import { CHANGED } from './lines/words.ts';
import type { Candidate, Scene } from './types.ts';

const LONGEST = 140;
const ABOVE = 4;
const BELOW = 2;
const WEIGHT = 3;
const DAY_MS = 86_400_000;
const SPANS = { minute: 60_000, hour: 3_600_000, day: DAY_MS, week: 7 * DAY_MS };
const HINTS = new Set(['byline', 'dateline', 'other', 'standfirst']);

/** "3 hours ago" at the head of the article, counted back from the time at which the page was captured; nothing where that is unknown. */
export function datesOfAges(scene: Scene): Candidate[] {
  const { page, blocks, headline, firstParagraph } = scene;
  const captured = Date.parse(page.capturedAt ?? '');
  if (Number.isNaN(captured)) return [];
  const from = Math.max(0, (headline < 0 ? firstParagraph : headline) - ABOVE);
  return blocks.slice(from, firstParagraph + BELOW).flatMap(({ block, role }): Candidate[] => {
    const age = block.text.length <= LONGEST && HINTS.has(role) ? ageIn(block.text) : null;
    if (age === null) return [];
    const isChange = CHANGED.test(block.text.slice(0, age.start));
    return [
      {
        reading: before(captured, age),
        taken: isChange ? 'modified' : 'published',
        basis: 'visible',
        quote: block.text.slice(age.start, age.end),
        why: `counted back from the capture of the page at ${page.capturedAt}`,
        weight: isChange ? 0 : WEIGHT,
      },
    ];
  });
}

/** Ages are rounded: those in hours and days tell the day, longer ones the month or the year. */
function before(captured: number, { amount, unit, start, end }: Age): DateReading {
  const at = { start, end, assumedOrder: false };
  const then = new Date(captured);
  if (unit === 'year') return { ...at, value: `${then.getUTCFullYear() - amount}`, precision: 'year' };
  if (unit === 'month') {
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() - amount);
    return { ...at, value: then.toISOString().slice(0, 7), precision: 'month' };
  }
  const day = new Date(captured - amount * SPANS[unit]).toISOString().slice(0, 10);
  return { ...at, value: day, precision: 'day' };
}
