import { type Found, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';

/** Words after a number that make it a count: "1900 people". */
const COUNTED =
  /^(%|percent|per|people|shares|troops|soldiers|dead|miles|km|kilometres|kilometers|feet|metres|meters|tons|tonnes|points|jobs|employees|homes|dollars|euros|pounds|times|more|others|men|women|children|students|workers|votes|units|cases|deaths|mw|am|pm|gmt|utc|hours)$/;

/** "1997", "the year 2000", "fiscal 1989". */
export function year(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  if (word === 'year' && /^(1[89]|20)\d\d$/.test(lowerAt(scan, at + 1))) {
    return {
      from: lowerAt(scan, at - 1) === 'the' ? at - 1 : at,
      to: at + 2,
      type: 'DATE',
      value: lowerAt(scan, at + 1),
    };
  }
  if (word === 'fiscal' && isYear(lowerAt(scan, at + 1)))
    return { to: at + 2, type: 'DATE', value: lowerAt(scan, at + 1) };
  if (!isYear(word) || isCount(scan, at)) return null;
  return { to: at + 1, type: 'DATE', value: word };
}

const isYear = (word: string): boolean => /^(1[6-9]|20)\d\d$/.test(word) && Number(word) < 2060;

function isCount(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1);
  if (/^[$#€£¥]|^(no\.?|number|flight|room|route|about|nearly|than|model|some|us\$|c\$|a\$)$/.test(before))
    return true;
  if (isHyphen(before) && /\d/.test(lowerAt(scan, at - 2))) return false;
  const after = lowerAt(scan, at + 1);
  return COUNTED.test(after) || (isHyphen(after) && !/^(19|20)?\d\d$/.test(lowerAt(scan, at + 2)));
}
