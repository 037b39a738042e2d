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
  const last = cuts.at(-1);
  if (last === undefined || !/^ [|–—-] $/.test(last[0])) return glued(title, isStated);
  const before = title.slice(0, last.index);
  return namesSite(title.slice(last.index + last[0].length), before, site) ? before : glued(title, isStated);
}

const LEAST = 6;
const MORE = 12;
const WORDS = 4;

/** "Harbour Press Islands" behind the mark, where the site is Harbour Press: its name and a word or two more. */
function namesSite(behind: string, before: string, site: ReadonlySet<string>): boolean {
  if (behind.length >= before.length || behind.split(' ').length > WORDS) return false;
  const key = titleKey(behind);
  for (const name of site) {
    if (name.length >= LEAST && key.length <= name.length + MORE && key.includes(name)) return true;
  }
  return false;
}

/** "Ferry stays in port-Islands": a section behind a mark without spaces, where the title before it is stated as it is. */
function glued(title: string, isStated: (text: string) => boolean): string {
  const mark = Math.max(title.lastIndexOf('-'), title.lastIndexOf('_'));
  const isSection = mark > 0 && !/[\d ]/.test(title.slice(mark + 1));
  return isSection && isStated(title.slice(0, mark)) ? title.slice(0, mark) : title;
}
