import { titleKey } from '../roles/titles.ts';

const LEAST = 15;

/** A shown headline without the kicker set before it, where metadata has the rest as a title. A number alone ("2025 ...") is no kicker. */
export function withoutKicker(shown: string, stated: readonly string[]): string {
  const key = titleKey(shown);
  return stated.find((title) => isRest(titleKey(title), key)) ?? swapped(key, stated) ?? shown;
}

/** Is `own` the end of `key`, most of it, and is what stands before it made of words? */
const isRest = (own: string, key: string): boolean =>
  own.length >= LEAST &&
  own.length < key.length &&
  key.endsWith(own) &&
  own.length * 2.5 >= key.length &&
  !/^\d+$/.test(key.slice(0, key.length - own.length));

const SEPARATOR = /^(.+?) [-–—|] (.+)$/;

/** "Title - Kicker" in metadata where the page sets "Kicker Title". */
function swapped(key: string, stated: readonly string[]): string | null {
  for (const text of stated) {
    const [, title = '', kicker = ''] = SEPARATOR.exec(text) ?? [];
    const own = titleKey(title);
    if (own.length >= LEAST && `${titleKey(kicker)}${own}` === key) return title;
  }
  return null;
}
