import { titleKey } from '../roles/titles.ts';
import type { Title } from './title.ts';

/**
 * The text that the titles say together with most weight; one that is cut short ("Ferry stays in ...") counts for the
 * whole. Of its settings the first is taken, before one in capitals the first that is not.
 */
export function heaviest(titles: readonly Title[]): string | null {
  const sums = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of titles) {
    const key = wholeOf(text, titles);
    if (key === '') continue;
    const sum = sums.get(key) ?? sums.set(key, { text, weight: 0 }).get(key)!;
    sum.weight += weight;
    const better = isCut(sum.text) ? !isCut(text) : isCapitals(sum.text) && !isCapitals(text) && !isCut(text);
    if (better) sum.text = text;
  }
  let best: { text: string; weight: number } | null = null;
  for (const sum of sums.values()) if (best === null || sum.weight > best.weight) best = sum;
  return best?.text ?? null;
}

const LEAST = 15;

const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The key of a title, or that of the one that goes on where it was cut. */
function wholeOf(text: string, titles: readonly Title[]): string {
  const key = titleKey(text);
  if (!isCut(text) || key.length < LEAST) return key;
  const whole = titles.find((other) => !isCut(other.text) && titleKey(other.text).startsWith(key));
  return whole === undefined ? key : titleKey(whole.text);
}
