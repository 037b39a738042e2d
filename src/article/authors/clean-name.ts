import { findDates } from '../dates/reading/find.ts';
import { fold } from '../dates/reading/fold.ts';
import { weekdayNamed } from '../dates/reading/weekdays.ts';

const BY =
  /^(?:(?:additional\s+)?(?:written|posted|published|reported|reporting|writing|story|words|text|report|analysis|opinion|review|interview|comment)\s+)?(?:by|von|par|por|di|door|av|af|od|autor(?:in(?:nen)?|e[ns]|a|[:*_/](?:in(?:nen)?|autor))?|authors?|auteure?s?|autore|reporter|redaktion(?=\s*:)|автор[ы]?|текст|от|بقلم|نویسنده|文|作者|yazar|yazan|skrivet av|tekst|text|artículo de)(?:\s*[:：]\s*|\s+|$)/iu;
const TAIL =
  /\s*(?:[|•·»]|\s[–—-]\s|\((?!ap|afp|dpa)|\bfor\b|(?<!\p{L})(?:updated|published|posted|last updated|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|am|le|el)(?!\p{L})\s*:?\s*$|\s[oO]n\s*:).*$/isu;
const ADDRESS = /\S+@\S+|https?:\/\/\S+|(?:^|\s)@\w+/g;
const EDGES = /^[\s,;:|•·–—/"“”()-]+|[\s,;:|•·–—/"“”(-]+$/gu;
const LONGEST = 80;

/** One author's name from a byline's words: no "by", no date, no address; null where nothing of a name is left. */
export function cleanName(words: string): string | null {
  let bare = beforeDate(words.replace(ADDRESS, ' ').replace(SEAM, ' '));
  for (const strip of STRIPS) bare = bare.replace(strip, '');
  bare = bare.replace(/\s+/g, ' ');
  return isName(bare) ? bare : null;
}

function beforeDate(words: string): string {
  const date = findDates(words).find(({ day, month }) => day !== null || month !== null);
  return date === undefined ? words : date.start > 2 ? words.slice(0, date.start) : words.slice(date.end);
}

/** Where a dump lost the space between name and post: "Jane RoeLifestyle Editor". */
const SEAM =
  /(?<=\p{Ll})(?=(?:\p{Lu}\p{Ll}+ ){0,3}(?:Editor|Reporter|Correspondent|Writer|Columnist|Journalist|Redakteur(?:in)?|Published|Updated|Posted|Follow|Erstellt)(?:$|[\s,:]))/gu;

/** Who else worked on it. */
const OTHERS =
  /\s*(?:follow(?:ing)?$|erstellt(?: am)?$|(?:fact[- ]?checked|reviewed|edited|translated|medically reviewed|updated|photographed|illustrated) by|geprüft von).*$/iu;
/** What the author is: "Jane Roe Senior Political Reporter". */
const POST =
  /(?<=\S \S+)\s+(?:(?:special|parliamentary|foreign|diplomatic|crime|court|economics?|entertainment|lifestyle|technology|tech|travel|transport|environment|climate|education|defen[cs]e|security|city|local|national|royal|senior|staff|chief|political|deputy|managing|contributing|associate|assistant|news|business|sports?|autos?|science|health|world|digital|guest)\s+)*(?:editor(?:-at-large|-in-chief)?|reporter|correspondent|writer|columnist|journalist|contributor|redakteur(?:in)?|korrespondent(?:in)?|reporterin|기자)(?:\s.*)?$/iu;

/** The same before a name: "Rechtsanwalt Jan Roe", "Quayside-Experte Jan Roe". */
const POST_BEFORE =
  /^(?:\p{L}[\p{L}-]*-)?(?:expert[ei]n?|autor(?:in)?|gastautor(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|volontär(?:in)?|rechtsanw[aä]lt(?:in)?|journalist(?:in|e)?|guest (?:author|writer)|staff (?:writer|reporter)|correspondent)\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/iu;

/** What is no name, in the order it is taken off. */
const STRIPS: readonly RegExp[] = [
  EDGES,
  BY,
  OTHERS,
  TAIL,
  POST,
  POST_BEFORE,
  / 기자$/u,
  / sponsored$/iu,
  EDGES,
];

const NO_NAME =
  /^(?:written|posted|published|veröffentlicht|nachrichten|aktualisiert|share this|redacted|admin(?:istrator)?|authors?|autor(?:in|en)?|auteure?s?|autore|by|editor|guest|staff|unknown|none|null|undefined|anonymous|(?:news )?agencies\)?|share|follow|email|n\/a|true|false|\d+)$/i;

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= LONGEST &&
  /\p{L}{2}/u.test(text) &&
  !NO_NAME.test(text) &&
  weekdayNamed(fold(text)) === null;
