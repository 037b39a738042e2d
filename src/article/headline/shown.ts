import { titleKey } from '../roles/titles.ts';

const LEAST = 15;

/** A shown headline without the kicker set before it, where metadata has the rest as the title. */
export function withoutKicker(shown: string, stated: readonly string[]): string {
  const key = titleKey(shown);
  const rest = stated.find((title) => {
    const own = titleKey(title);
    return (
      own.length >= LEAST && own.length < key.length && key.endsWith(own) && own.length * 2.5 >= key.length
    );
  });
  return rest ?? shown;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Do two settings of a title share words? Where they do not, one of them is something else. */
export function shareWords(shown: string, stated: readonly string[]): boolean {
  const words = new Set(shown.toLowerCase().match(WORD));
  if (words.size === 0 || stated.length === 0) return true;
  return stated.some((title) => (title.toLowerCase().match(WORD) ?? []).some((word) => words.has(word)));
}
