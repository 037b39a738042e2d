import type { Page } from '../../page/index.ts';

/** A language tag as BCP 47 writes it; null for what is none. */
export function canonicalTag(tag: string | null | undefined): string | null {
  const bare = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(bare)) return null;
  try {
    return Intl.getCanonicalLocales(bare)[0] ?? null;
  } catch {
    return null;
  }
}

/** What the page says its language is: `<html lang>`, else its metadata. */
export function declaredLanguage(page: Page): string | null {
  const own = canonicalTag(page.declaredLanguage);
  if (own !== null) return own;
  for (const { name, value } of page.witnesses) {
    const tag = /^(?:inlanguage|og:locale|dc\.language|dcterms\.language|language)$/i.test(name)
      ? canonicalTag(value)
      : null;
    if (tag !== null) return tag;
  }
  return null;
}
