import type { LineDate } from './line-date.ts';

/** A standfirst, then the first paragraphs. */
const NEAR = 2;
/** "LERWICK,", "By Jane Roe LERWICK, Scotland,": what stands before the date of a dateline. */
const PLACE = /^(?:[^.!?\d]{0,40}\s)?\p{Lu}[\p{Lu}’'-]{2,}(?:[\s,][\p{L}\s.’'-]{0,30})?[,.:]?\s*\(?$/u;
/** What stands behind it: the agency in brackets, a dash. Where the date comes first, a stop and a capital too. */
const AGENCY_OR_DASH = /^[,.]?\s*(?:\(\p{L}[^()]{1,40}\)|\/\p{L}[^/]{1,30}\/|[–—-]\s?\p{L})/u;
const SENTENCE = /^(?:\.\s*|\s?[–—-]\s?)[«„“"‘']?[\p{Lu}\p{Lo}]/u;

/** "LERWICK, 9 March 2021 (AFP) – The ferry ...", "9. März 2021. Die Fähre ...": a date set before the first words of the text. */
export function opensText({ scene, index, judged, before, behind, reading }: LineDate): boolean {
  if (judged.role !== 'body' && judged.role !== 'standfirst') return false;
  if (index > scene.firstBody + NEAR || reading.precision === 'month' || reading.precision === 'year')
    return false;
  return isDateline(before, behind);
}

/** Do these words stand before and behind the date of a dateline? */
export const isDateline = (before: string, behind: string): boolean =>
  before === '' ? SENTENCE.test(behind) : PLACE.test(before) && AGENCY_OR_DASH.test(behind);
