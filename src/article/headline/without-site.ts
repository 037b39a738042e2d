import { titleKey } from '../roles/titles.ts';

const SEPARATOR = / [|–—\-:»·•/~] | ?[|»·•｜ㅣ] ?|--| :: |: /gu;
const MOST = 6;

/** A title without the site's name before or behind it, whatever parts them. */
export function withoutSite(
  title: string,
  site: ReadonlySet<string>,
  isStated: (text: string) => boolean,
): string {
  const cuts = [...title.matchAll(SEPARATOR)].slice(-MOST);
  for (const { index, 0: mark } of cuts) {
    const before = title.slice(0, index).trim();
    const behind = title.slice(index + mark.length).trim();
    if (site.has(titleKey(behind))) return withoutSite(before, site, isStated);
    if (site.has(titleKey(before)) && behind !== '') return behind;
    if (isStated(before)) return before;
    if (isStated(behind)) return behind;
  }
  return title;
}
