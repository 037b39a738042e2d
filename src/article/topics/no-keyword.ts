import type { Topic } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';

const PAIR = /^[\p{L} ]{2,20}: \S/u;
const RUN = 3;

/** Pairs of a system's own ("Partner: Wire", "Language: English"): one alone may be a title, several are none. */
export function withoutPairs(keywords: readonly Topic[]): readonly Topic[] {
  const isPair = ({ name }: Topic): boolean => PAIR.test(name);
  return keywords.filter(isPair).length > 1 ? keywords.filter((one) => !isPair(one)) : keywords;
}

/** Words that are the page's address cut at its hyphens ("ferry, stays, port" of /ferry-stays-port/). */
export function withoutAddress(keywords: readonly Topic[], page: Page): readonly Topic[] {
  const address = addressOf(page);
  const first = keywords.findIndex((_, at) => address.includes(joined(keywords.slice(at, at + RUN))));
  if (address === '' || first < 0 || first + RUN > keywords.length) return keywords;
  const words = new Set(address.split(/[-/]/));
  return keywords.filter(({ name }) => !words.has(name));
}

const joined = (keywords: readonly Topic[]): string => keywords.map(({ name }) => name).join('-');

const addressOf = ({ witnesses, url }: Page): string =>
  (
    witnesses.find(({ origin, name }) => origin === 'link' && name === 'canonical')?.value ??
    url ??
    ''
  ).toLowerCase();
