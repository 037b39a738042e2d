import type { DatePublished, Warning } from '../../format/index.ts';
import { narrowest } from './bounds/narrowest.ts';
import { boundsOfText } from './bounds/of-text.ts';
import { yearOf } from './case/settle-order.ts';
import { orderBySpelling } from './order/by-spelling.ts';
import { readDate } from './reading/read.ts';
import { eitherOrder } from './warnings.ts';

/** The date that came with a clean article: any form the reader takes; one it cannot take is a warning. */
export function givenDate(
  date: string | null | undefined,
  text: string,
  language: string | null,
): { datePublished: DatePublished; warnings: Warning[] } {
  const given = date?.trim() ?? '';
  const read = readDate(given, { language });
  // The text's spelling is asked only where the date itself leaves its order open.
  const told = read?.assumedOrder ? readDate(given, { language, order: orderBySpelling(text) }) : read;
  const reading = told?.assumedOrder ? yearOf(told) : told;
  const day = reading && reading.value.length >= 10 ? reading.value.slice(0, 10) : null;
  const { notBefore, notAfter, evidence } = narrowest(boundsOfText(text, { language }), day);
  const bounds = { notBefore, notAfter };
  if (reading === null) {
    const datePublished = { value: null, precision: null, basis: null, ...bounds, evidence: [...evidence] };
    return { datePublished, warnings: given === '' ? [] : [unread(given)] };
  }
  const { value, precision } = reading;
  const own = { quote: given, why: 'given with the article' };
  return {
    datePublished: { value, precision, basis: 'given', ...bounds, evidence: [own, ...evidence] },
    warnings: reading.assumedOrder ? [eitherOrder(given)] : [],
  };
}

const unread = (given: string): Warning => ({
  code: 'date-not-read',
  message: `Expected a date, got "${given.slice(0, 80)}".`,
});
