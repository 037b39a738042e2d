import type { Page } from '../../page/index.ts';
import { isSiteName } from '../publisher/site-names.ts';

const SEPARATOR = / [|–—\-:»·•/~] | ?[|»·•｜ㅣ] ?|--| :: |: /gu;
const MOST = 6;

/** A title without the site's name before or behind it, whatever parts them. */
export function withoutSite(title: string, page: Page, isStated: (text: string) => boolean): string {
  const cuts = [...title.matchAll(SEPARATOR)].slice(-MOST);
  for (const { index, 0: mark } of cuts) {
    const before = title.slice(0, index).trim();
    const behind = title.slice(index + mark.length).trim();
    if (isSiteName(behind, page)) return withoutSite(before, page, isStated);
    if (isSiteName(before, page) && behind !== '') return behind;
    if (isStated(before)) return before;
    if (isStated(behind)) return behind;
  }
  return title;
}
