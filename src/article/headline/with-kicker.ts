import type { PageBlock } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';
import type { Title } from './title.ts';

const LEAST = 10;

/**
 * "Harbour strike: Ferry stays in port" for a headline that is set as "Ferry stays in port", where all that metadata gives
 * as the article's title puts the same words before it, and so does an `<h1>` of the page (often one for screen readers
 * alone). A line of its own right over the headline is a kicker, and none of it.
 */
export function withKicker(shown: string, stated: readonly Title[], blocks: readonly PageBlock[]): string {
  const titles = stated.filter(({ ofArticle }) => ofArticle);
  const whole = titles[0]?.text ?? shown;
  const own = titleKey(shown);
  const key = titleKey(whole);
  if (titles.length < 2 || own.length < LEAST || key === own || !key.endsWith(own)) return shown;
  if (titles.some(({ text }) => titleKey(text) !== key)) return shown;
  const isShown = blocks.some(({ tag, text }) => tag === 'h1' && titleKey(text) === key);
  return isShown ? whole : shown;
}
