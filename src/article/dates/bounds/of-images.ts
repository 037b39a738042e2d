import type { Page } from '../../../page/index.ts';
import { isDay } from '../reading/calendar.ts';
import type { Bound } from './types.ts';

const PICTURE = /^(?:og:image(?::url|:secure_url)?|twitter:image(?::src)?)$/i;
const DAY = /\/((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?=\D)/;
/** Pictures that stand for the site, and not for the article. */
const OF_SITE = /logo|default|placeholder|fallback|favicon|share-?image/i;

/** The day on which the article's picture was filed, where its address holds one: the article as it is came out then or later. */
export function boundsOfImages({ witnesses }: Page): Bound[] {
  return witnesses.flatMap(({ origin, name, value }): Bound[] => {
    if (origin !== 'meta' || !PICTURE.test(name) || OF_SITE.test(value)) return [];
    const [quote, year, , month, day] = DAY.exec(value) ?? [];
    if (quote === undefined || !isDay(Number(year), Number(month), Number(day))) return [];
    const evidence = { quote, why: 'the address of its picture holds that day' };
    return [{ side: 'not-before', day: `${year}-${month}-${day}`, evidence }];
  });
}
