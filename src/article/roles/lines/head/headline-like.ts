import type { Candidate } from '../../types.ts';

/** What opens in lower case, ends as no headline does, or leads through a site's sections. */
const NO_HEADLINE =
  /[.…;:,(|]$|^[\p{Ll}[(]|[»›>]|(?<!\p{L})(?:and|or|the|a|an|of|to|with|for|und|oder|et|ou)$/u;

/** A line that is long enough for a headline and no statement. */
export function isHeadlineLike({ text, size }: Candidate): boolean {
  if (size < 20 || size > 220 || NO_HEADLINE.test(text) || isBarMenu(text) || HOME_MENU.test(text))
    return false;
  return text.split(' ').length >= 4 || size > text.length;
}

/** "Home Tides Boats Archive": a menu without bars, told by its first entry. */
const HOME_MENU = /^(?:Home|HOME|Startseite|Accueil|Inicio|Início)(?: [\p{Lu}&][^ .!?]*){3,}$/u;

const MENU_WORDS = 3;

/** "Shop | Archive | Contact": three items or more, each of a few words. */
function isBarMenu(text: string): boolean {
  const items = text.split(/\s[|•·]\s/);
  return items.length >= 3 && items.every((item) => item.split(' ').length <= MENU_WORDS);
}

/** "Bridge closes": two words where one is no name's, or three; menus and sections have capitals throughout. */
export function isShortHeadline({ text, size, block }: Candidate): boolean {
  if (size < 8 || size > 60 || NO_HEADLINE.test(text) || block.linkChars > 0) return false;
  const words = text.split(' ');
  return words.length >= 2 && words.slice(1).some((word) => /^\p{Ll}{3}/u.test(word));
}
