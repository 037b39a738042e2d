import { findDates } from '../dates/reading/find.ts';

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|report|analysis|opinion|review|interview|comment)\s+)?(?:by|von|par|por|di|door|av|af|od|autor(?:in|es|a)?|authors?|auteure?|autore|reporter|redaktion|автор[ы]?|текст|от|بقلم|نویسنده|文|作者|yazar|yazan|skrivet av|tekst|text|artículo de)(?:\s*[:：]\s*|\s+)/iu;
const TAIL =
  /\s*(?:[|•·»]|\s[–—-]\s|\((?!ap|afp|dpa)|\bfor\b|(?<!\p{L})(?:updated|published|posted|last updated|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|on|am|le|el)(?!\p{L})\s*:?\s*$).*$/isu;
const ADDRESS = /\S+@\S+|https?:\/\/\S+|(?:^|\s)@\w+/g;
const EDGES = /^[\s,;:|•·–—/"“”()-]+|[\s,;:|•·–—/"“”(-]+$/gu;
const LONGEST = 80;

/** One author's name from a byline's words: no "by", no date, no address; null where nothing of a name is left. */
export function cleanName(words: string): string | null {
  const undated = beforeDate(words.replace(ADDRESS, ' '));
  const bare = undated
    .replace(EDGES, '')
    .replace(BY, '')
    .replace(TAIL, '')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ');
  return isName(bare) ? bare : null;
}

function beforeDate(words: string): string {
  const date = findDates(words).find(({ day, month }) => day !== null || month !== null);
  return date === undefined ? words : date.start > 2 ? words.slice(0, date.start) : words.slice(date.end);
}

const NO_NAME =
  /^(?:admin(?:istrator)?|author|by|editor|guest|staff|unknown|none|null|undefined|anonymous|share|follow|email|n\/a|true|false|\d+)$/i;

const isName = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST && /\p{L}{2}/u.test(text) && !NO_NAME.test(text);
