import type { DayMonthOrder } from '../reading/types.ts';

const BRITISH =
  /(?<!\p{L})(?:defence|centre|colour|labour|favour|honour|harbour|programme|theatre|kilometre|metre|litre|neighbour|behaviour|rumour|organis|realis|recognis|criticis|apologis|travell|cancell|whilst|licence|tonnes|manoeuvre)/iu;
const AMERICAN =
  /(?<!\p{L})(?:defense|center|color|labor(?!ator)|favor|honor|harbor|theater|kilometer|neighbor|behavior|rumor|organiz|realiz|recogniz|criticiz|apologiz|traveler|traveling|canceled|maneuver)/iu;

/** English spelt the American way puts the month first, spelt the British way the day; null where the text tells neither or both. */
export function orderBySpelling(text: string): DayMonthOrder | null {
  const british = BRITISH.test(text);
  if (british === AMERICAN.test(text)) return null;
  return british ? 'day-first' : 'month-first';
}
