import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** How far behind the day the word for the attacks may stand: "Sept. 11, terrorist attacks". */
const REACH = 4;

/** "the September 11 attacks", "since 9/11": the day is a name by now, and its year that of the name. */
export function september11(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) === '9/11')
    return isName(scan, at + 1) ? null : { to: at + 1, type: 'DATE', value: '2001-09-11' };
  if (!/^sept(\.|ember)?$/.test(lowerAt(scan, at)) || !/^11(th)?$/.test(lowerAt(scan, at + 1))) return null;
  if (yearAfter(scan, at + 2)) return null;
  for (let word = at + 2; word < at + 2 + REACH; word++) {
    if (/^(attacks?|hijack.*|terror.*)$/.test(lowerAt(scan, word)))
      return { to: at + 2, type: 'DATE', value: '2001-09-11' };
  }
  return null;
}

/** "the 9/11 families", and not "the 9/11 attacks". */
function isName(scan: Scan, behind: number): boolean {
  const tag = scan.tokens[scan.words[behind]?.token ?? -1]?.upos;
  return (
    (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') &&
    !/^(attack|terror|hijack)/.test(lowerAt(scan, behind))
  );
}
